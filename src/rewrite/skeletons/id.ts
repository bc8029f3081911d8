import type { Skeletons } from './skeleton.ts'

export const id: Skeletons = {
  landing: {
    b2b: `---
kind: landing
audience: b2b
lang: id
title: "⟨produk⟩ untuk ⟨siapa pembelinya⟩"
---

# ⟨Selesaikan pekerjaan⟩ dalam ⟨waktu baru⟩, bukan ⟨waktu lama⟩

⟨produk⟩ ⟨melakukan apa, singkat saja⟩, sehingga ⟨tim mana⟩ Anda tidak lagi ⟨yang memakan waktu atau biaya⟩.

[Cek kesesuaian dalam 15 menit](⟨tautan kalender⟩)

## Hasil yang diukur perusahaan seperti milik Anda

- ⟨Ukuran pertama⟩ turun ⟨angka pertama⟩%, dari ⟨sebelum⟩ menjadi ⟨sesudah⟩ (⟨perusahaan pelanggan⟩, ⟨periode⟩)
- ⟨Ukuran kedua⟩ turun ⟨angka kedua⟩% dalam ⟨periode kedua⟩
- Balik modal dalam ⟨jumlah bulan⟩ bulan, termasuk ⟨biaya apa saja⟩

## Siapa yang memakainya

Studi kasus: ⟨perusahaan pelanggan⟩, ⟨industri⟩, ⟨apa yang dikerjakan⟩ dalam ⟨berapa lama⟩.

> "⟨Kata mereka, apa adanya⟩" — ⟨nama⟩, ⟨jabatan⟩, ⟨perusahaan pelanggan⟩

## Untuk tim keamanan, pengadaan, dan keuangan Anda

- Bersertifikat ⟨sertifikat⟩, diaudit ⟨auditor⟩ pada ⟨tahun⟩
- ⟨Cara data, orang, atau lokasi dijaga⟩
- [FAQ keamanan dan ringkasan satu halaman](⟨tautan halaman keamanan⟩)
- Mulai ⟨harga⟩ per ⟨satuan⟩, dibayar lewat invoice, net ⟨30⟩

## Cara pilot berjalan

Pilot berjalan ⟨jumlah minggu⟩ minggu di ⟨satu tim atau lokasi⟩ dan berakhir pada ⟨tanggal⟩. Hasilnya dianggap berhasil hanya jika ⟨ukuran mana berubah seberapa⟩.

[Cek kesesuaian dalam 15 menit](⟨tautan kalender⟩)
`,
    b2c: `---
kind: landing
audience: b2c
lang: id
title: "⟨produk⟩"
---

# ⟨Yang didapat pembaca⟩ dalam ⟨waktu baru⟩

⟨Momen yang terlalu dikenal pembaca⟩? ⟨produk⟩ ⟨melakukan apa⟩, jadi kamu ⟨yang terasa lebih baik⟩.

[⟨Beli, pesan, atau booking⟩ sekarang, ⟨harga⟩](⟨tautan beli atau pesan⟩)

⟨Uang kembali, retur gratis, atau batal gratis⟩ dalam ⟨jumlah hari⟩ hari. ⟨Kapan sampai atau mulai, dan berapa biayanya⟩.

## Sebelum dan sesudah

Cerita ⟨nama⟩: dari ⟨momen yang bisa dibayangkan⟩ menjadi ⟨momen yang sama sesudahnya⟩ dalam ⟨berapa lama⟩.

## Kata mereka

> "⟨Kata mereka, apa adanya⟩" — ⟨nama⟩, ⟨umur atau kota⟩, setelah ⟨berapa lama⟩

Rating ⟨rating⟩ dari 5, dari ⟨jumlah pembeli⟩ ⟨pembeli atau tamu⟩ di ⟨di mana⟩.

## Yang kami ukur

Dalam ⟨uji atau survei⟩ kami tahun ⟨tahun⟩, ⟨berapa⟩ orang ⟨merasakan apa, setelah berapa lama⟩.

[⟨Beli, pesan, atau booking⟩ sekarang, ⟨harga⟩](⟨tautan beli atau pesan⟩)
`,
  },
  email: {
    b2b: `---
kind: email
audience: b2b
lang: id
stage: consideration
---

**Subjek:** ⟨Nama pekerjaan⟩ dalam ⟨waktu baru⟩, bukan ⟨waktu lama⟩

**Praheader:** Cara ⟨perusahaan pelanggan⟩ melakukannya, langkah demi langkah.

Halo {{ first_name | default: "Bapak/Ibu" }},

⟨Masalahnya dalam satu kalimat, dengan biayanya⟩. ⟨produk⟩ ⟨melakukan apa⟩, sehingga ⟨tim mana⟩ Anda menyelesaikan ⟨pekerjaan⟩ dalam ⟨waktu baru⟩, bukan ⟨waktu lama⟩.

⟨perusahaan pelanggan⟩ memangkas ⟨ukuran⟩ sebesar ⟨angka⟩% dalam ⟨periode⟩. Bersertifikat ⟨sertifikat⟩; [FAQ keamanan](⟨tautan halaman keamanan⟩) menjawab pertanyaan tim keamanan Anda.

[Cek kesesuaian dalam 15 menit](⟨tautan kalender⟩)

⟨Siapa yang menandatangani⟩, ⟨apa jabatannya⟩ ⟨perusahaan yang mengirim⟩

⟨perusahaan yang mengirim⟩, ⟨jalan, kode pos, dan kota⟩. [Berhenti berlangganan](⟨tautan berhenti⟩)
`,
    b2c: `---
kind: email
audience: b2c
lang: id
---

**Subjek:** ⟨Yang didapat pembaca⟩ dalam ⟨waktu baru⟩

**Praheader:** ⟨Satu alasan lagi, kurang dari 90 karakter⟩.

Halo {{ first_name | default: "Kak" }},

⟨Momen yang terlalu dikenal pembaca⟩? ⟨produk⟩ ⟨melakukan apa⟩, jadi kamu ⟨yang terasa lebih baik⟩ dalam ⟨waktu baru⟩.

> "⟨Kata mereka, apa adanya⟩" — ⟨nama⟩, setelah ⟨berapa lama⟩

Dalam ⟨uji atau survei⟩ kami tahun ⟨tahun⟩, ⟨berapa⟩ orang ⟨merasakan apa, setelah berapa lama⟩.

[⟨Beli, pesan, atau booking⟩ sekarang, ⟨harga⟩](⟨tautan beli atau pesan⟩)

⟨Uang kembali, retur gratis, atau batal gratis⟩ dalam ⟨jumlah hari⟩ hari.

⟨perusahaan yang mengirim⟩, ⟨jalan, kode pos, dan kota⟩. [Berhenti berlangganan](⟨tautan berhenti⟩)
`,
  },
}
