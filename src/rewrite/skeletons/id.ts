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

⟨produk⟩ ⟨melakukan apa, singkat saja⟩, sehingga ⟨tim⟩ Anda tidak lagi ⟨yang menghabiskan waktu⟩.

[Cek kesesuaian dalam 15 menit](⟨tautan kalender⟩)

## Hasil yang diukur perusahaan seperti milik Anda

- ⟨ukuran⟩ turun ⟨angka⟩%, dari ⟨sebelum⟩ menjadi ⟨sesudah⟩ (⟨pelanggan⟩, ⟨periode⟩)
- ⟨ukuran lain⟩ turun ⟨angka lain⟩% dalam ⟨periode⟩
- Balik modal dalam ⟨bulan⟩ bulan, termasuk lisensi dan pelatihan

## Siapa yang memakainya

Studi kasus: ⟨pelanggan⟩, ⟨industri⟩, ⟨melakukan apa⟩ dalam ⟨berapa lama⟩.

> "⟨kata mereka⟩" — ⟨nama⟩, ⟨jabatan⟩, ⟨pelanggan⟩

## Untuk tim keamanan dan keuangan Anda

- Bersertifikat ⟨sertifikat⟩ dari auditor terakreditasi, sertifikat ⟨tahun⟩
- Data disimpan di ⟨wilayah⟩; single sign-on dan hak akses berdasarkan peran
- [FAQ keamanan dan ringkasan data satu halaman](⟨tautan halaman keamanan⟩)
- Mulai ⟨harga⟩ per bulan, ditagih tahunan

## Cara pilot berjalan

Pilot berjalan ⟨minggu⟩ minggu di satu tim, berakhir pada tanggal yang disepakati, dan berhasil hanya jika ⟨ukuran⟩ turun separuh.

[Cek kesesuaian dalam 15 menit](⟨tautan kalender⟩)
`,
    b2c: `---
kind: landing
audience: b2c
lang: id
title: "⟨produk⟩"
---

# ⟨Yang kamu dapat⟩ dalam ⟨waktu baru⟩, mulai hari ini

⟨Momen yang terlalu kamu kenal⟩? ⟨produk⟩ ⟨melakukan apa⟩, jadi kamu ⟨yang terasa lebih baik⟩.

[Beli sekarang, ⟨harga⟩](⟨tautan toko⟩)

Gratis pengembalian ⟨hari⟩ hari. Gratis ongkir.

## Sebelum dan sesudah

Studi kasus: ⟨nama⟩, dari ⟨momen yang bisa dibayangkan⟩ menjadi ⟨momen yang sama dengan produk⟩ dalam ⟨berapa lama⟩.

## Kata pembeli

> "⟨katanya⟩" — ⟨nama⟩, ⟨umur⟩ tahun, setelah ⟨berapa lama⟩ pakai

Nilai ⟨nilai⟩ dari 5 dari ⟨jumlah pembeli⟩ pembeli.

## Yang kami ukur

Dalam uji kami tahun ⟨tahun⟩, ⟨angka⟩ orang ⟨apa yang berubah⟩ setelah ⟨berapa lama⟩.

[Beli sekarang, ⟨harga⟩](⟨tautan toko⟩)
`,
  },
  email: {
    b2b: `---
kind: email
audience: b2b
lang: id
stage: consideration
---

**Subjek:** ⟨Pekerjaan⟩ dalam ⟨waktu baru⟩, bukan ⟨waktu lama⟩

**Praheader:** Cara ⟨pelanggan⟩ melakukannya, langkah demi langkah.

Halo {{ first_name | default: "Bapak/Ibu" }},

⟨Masalahnya dalam satu kalimat, dengan biayanya⟩. ⟨produk⟩ ⟨melakukan apa⟩, sehingga ⟨tim⟩ Anda menyelesaikan ⟨pekerjaan⟩ dalam ⟨waktu baru⟩, bukan ⟨waktu lama⟩.

⟨pelanggan⟩ memangkas ⟨ukuran⟩ sebesar ⟨angka⟩% dalam ⟨periode⟩. Bersertifikat ⟨sertifikat⟩; [FAQ keamanan](⟨tautan halaman keamanan⟩) menjelaskan cara data disimpan.

[Cek kesesuaian dalam 15 menit](⟨tautan kalender⟩)

⟨Pengirim⟩, ⟨jabatan⟩ ⟨perusahaan⟩

⟨perusahaan⟩, ⟨alamat⟩, ⟨kota⟩. [Berhenti berlangganan](⟨tautan berhenti⟩)
`,
    b2c: `---
kind: email
audience: b2c
lang: id
---

**Subjek:** ⟨Yang kamu dapat⟩ dalam ⟨waktu baru⟩

**Praheader:** ⟨Satu alasan lagi, kurang dari 90 karakter⟩.

Halo {{ first_name | default: "kamu" }},

⟨Momen yang terlalu kamu kenal⟩? ⟨produk⟩ ⟨melakukan apa⟩, jadi kamu ⟨yang terasa lebih baik⟩ dalam ⟨waktu baru⟩.

> "⟨katanya⟩" — ⟨nama⟩, setelah ⟨berapa lama⟩ pakai

Dalam uji kami tahun ⟨tahun⟩, ⟨angka⟩ orang ⟨apa yang berubah⟩ setelah ⟨berapa lama⟩.

[Beli sekarang, ⟨harga⟩](⟨tautan toko⟩)

Tidak cocok? Kembalikan gratis dalam ⟨hari⟩ hari.

⟨perusahaan⟩, ⟨alamat⟩, ⟨kota⟩. [Berhenti berlangganan](⟨tautan berhenti⟩)
`,
  },
}
