import type { Lines } from '../lines.ts'

const lines: Lines = {
  promise: {
    b2c: '{product|Produk} membantu {who|siapa} mendapatkan [hasil] dalam [waktu], tanpa [repot yang lama].',
    b2b: '{product|Produk} membantu {who|tim mana} memangkas [biaya atau risiko] sebesar [angka]% dalam [periode] dibandingkan {alternative|cara lama} ([sumber]).',
  },
  promiseProven: {
    b2c: 'Dengan {product|Produk}, {who|siapa} mendapatkan [hasil], tanpa [repot yang lama] — {proof|angka dari bank bukti}.',
    b2b: 'Dengan {product|Produk}, {who|tim mana} memangkas [biaya atau risiko] — {proof|angka dari bank bukti}.',
  },
  promiseWho: ' untuk [siapa]',
  promiseSize: ', [angka]% [lebih cepat, lebih hemat, atau lebih aman] dibandingkan [alternatif] ([sumber])',
  promiseGain: ', sehingga hemat [yang didapat pembaca]',
  number: {
    b2c: '[angka] [pelanggan] sudah kami layani sejak [tahun].',
    b2b: '[ukuran] [turun atau naik] [angka]% dalam [periode] ([sumber]).',
  },
  case: {
    b2c: 'Kisah pelanggan: [pelanggan mana], [kota mana], dari [sebelum] menjadi [sesudah] dalam [periode].',
    b2b: 'Studi kasus: [perusahaan mana], [industri apa], [ukuran] dari [sebelum] menjadi [sesudah] dalam [periode].',
  },
  verification: {
    b2c: '“[kata pelanggan, apa adanya]” — [nama pelanggan], [kota]',
    b2b: '“[kata pelanggan, apa adanya]” — [nama], [jabatan], [perusahaan]',
  },
  guarantee: {
    b2c: 'Garansi [apa yang dijamin] selama [jumlah] hari.',
    b2b: 'Tersertifikasi [sertifikat], diaudit [auditor] tahun [tahun].',
  },
  roi: [
    '[ukuran pertama] turun [angka pertama]% dalam [periode pertama]',
    '[ukuran kedua] turun [angka kedua]% dalam [periode kedua]',
    '[ukuran ketiga] dari [sebelum] menjadi [sesudah] dalam [periode ketiga]',
  ],
  quote: '“[kata pelanggan, apa adanya]” — [nama], [jabatan], [perusahaan]',
  security: 'FAQ keamanan: [tautan FAQ] · Ringkasan pemrosesan data, satu halaman: [tautan ringkasan]',
  certificate:
    'Tersertifikasi [sertifikat], diaudit [auditor] tahun [tahun]; data pelanggan disimpan di [negara mana].',
  securityLinks: ['FAQ keamanan', 'Ringkasan pemrosesan data'],
  link: 'tautan',
  trouble: {
    b2c: 'Capek dengan [masalah yang dikenal pembaca]?',
    b2b: 'Masih kehilangan [waktu, uang, atau pelanggan] karena [masalahnya]?',
  },
  subject: '[hasil bagi pembaca], mulai [hari atau waktu]',
  reader: 'Anda [hasilnya bagi pembaca], tanpa [repot yang lama].',
  rank: ' ([peringkat atau angka], [sumber], [tahun])',
  namedSource: ' ([nama atau angka], [sumber])',
  licensed: ' ([lisensi, atau sejak kapan])',
  measured: ' ([berapa yang diukur], [periode], [sumber])',
  tested: ' (diuji [siapa] tahun [tahun])',
  green: ' ([bagian], [ukuran], [sertifikat] tahun [tahun])',
  result: ', dengan [biaya atau sisa] turun [angka]% dalam [90] hari',
  firstResult: '[hasil pertama] dalam [waktu].',
  optOut: {
    reason: 'Email ini dikirim karena [alasannya]. ',
    link: 'Berhenti berlangganan',
    sender: ' · [pengirim dan alamat pos]',
    plain: 'Tidak berkenan? Cukup balas tidak, dan ini email terakhir.',
  },
  cta: {
    goods: { b2c: ['Beli sekarang', 'Pesan [produk]'], b2b: ['Minta penawaran harga', 'Pesan [produk]'] },
    system: {
      b2c: ['Coba sendiri'],
      b2b: ['Cek kesesuaian dalam [15] menit', 'Minta demo [15] menit'],
    },
    service: {
      b2c: ['Tanya jadwal dan harga', 'Pesan [jadwal]'],
      b2b: ['Minta penawaran harga', 'Jadwalkan konsultasi [15] menit'],
    },
    any: {
      b2c: ['Tanyakan [hal yang dibutuhkan]'],
      b2b: ['Minta penawaran harga', 'Cek kesesuaian dalam [15] menit'],
    },
  },
  labels: {
    contact: {
      b2b: ['Jadwalkan konsultasi [15] menit', 'Konsultasikan kebutuhan tim'],
      b2c: ['Tanyakan [hal yang dibutuhkan]', 'Pesan [jadwal]'],
    },
    book: { b2b: ['Cek kesesuaian dalam [15] menit'], b2c: ['Pesan [jadwal]'] },
    signup: { b2b: ['Daftarkan [tim atau perusahaan] Anda'], b2c: ['Daftar [akun] dalam [2] menit'] },
    trial: { b2b: ['Coba bersama tim selama [14] hari'], b2c: ['Coba selama [14] hari'] },
    buy: { b2b: ['Pesan [produk] untuk tim Anda'], b2c: ['Beli [produk] sekarang'] },
    learn: { b2b: ['Lihat [isi halamannya]'], b2c: ['Lihat [isi halamannya]'] },
    other: { b2b: ['Buka [yang didapat pembaca]'], b2c: ['Buka [yang didapat pembaca]'] },
  },
  ask: {
    goods: {
      b2c: 'Mau pesan sebelum [hari]? Balas saja email ini dengan kata “[kata]”.',
      b2b: 'Boleh kami kirim [penawaran] minggu ini? Balas saja email ini.',
    },
    system: {
      b2c: 'Mau mencoba? Balas saja email ini dengan kata “[kata]”.',
      b2b: 'Ada waktu [15] menit minggu ini untuk cek kesesuaian? Balas saja email ini dengan jam yang cocok.',
    },
    service: {
      b2c: 'Balas email ini dengan [hari yang cocok], kami siapkan jadwalnya.',
      b2b: 'Ada waktu [15] menit minggu ini untuk membahas [kebutuhan pembaca]? Balas saja email ini dengan jam yang cocok.',
    },
    any: {
      b2c: 'Balas saja email ini dengan kata “[kata]”, lalu [langkah berikutnya].',
      b2b: 'Ada waktu [15] menit minggu ini untuk membahas [kebutuhan pembaca]? Balas saja email ini dengan jam yang cocok.',
    },
  },
  wanted: 'Mau {step|kunjungan}? Balas saja email ini.',
  about: 'Baca tentang {heading|isi halamannya}',
  way: ' ([nomor telepon atau tautan])',
}

export default lines
