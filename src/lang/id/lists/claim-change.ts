import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'claim-change',
  about: 'Perubahan dalam angka yang pasti pernah diukur, dan kisah pelanggan tanpa nama',
  audience: 'any',
  match: 'phrase',
  groups: {
    figure: [
      '<x> lebih <w>',
      '<pct> lebih <w>',
      '<x> lipat',
      '(kurangi|mengurangi|pangkas|memangkas|turunkan|menurunkan|tingkatkan|meningkatkan|naikkan|menaikkan|percepat|mempercepat|hemat|menghemat) <w:0-4> (sebesar|hingga|sampai)? <pct>',
      '(hemat|menghemat) (hingga|sampai)? <dur>',
      'produktivitas <x>',
      '<pct> (kepuasan|akurasi|keberhasilan|test coverage|cakupan)',
      '(kepuasan|akurasi|keberhasilan|tingkat <w>) <w:0-2> <pct>',
      '<pct> (pelanggan|klien|pengguna|pasien) (kami )?(puas|merekomendasikan|kembali|sembuh)',
    ],
    award: ['pemenang penghargaan', 'peraih (berbagai )?penghargaan', 'meraih (banyak|berbagai|beberapa)? penghargaan'],
    /** Banyak berubah, kata penjualnya: diukur atau tidak. */
    much: [
      '(kurangi|mengurangi|pangkas|memangkas|turunkan|menurunkan|tingkatkan|meningkatkan|naikkan|menaikkan|percepat|mempercepat|menekan|tekan|hemat|menghemat) <w:0-4> (secara )?(drastis|signifikan|besar-besaran|terukur)',
      '(peningkatan|penurunan|penghematan|pengurangan|kenaikan) <w:0-3> (yang )?(drastis|signifikan|terukur|besar)',
      '(downtime|gangguan|kesalahan|keterlambatan) (yang )?(minimal|minim|hampir nol|nyaris nol)',
      'dalam hitungan (detik|menit|jam|hari|minggu),? (dan )?bukan (menit|jam|hari|minggu|bulan|tahun)',
      '(hitungan )?(menit|jam|hari),? bukan (lagi )?(jam|hari|minggu|bulan)',
      'dari (berminggu-minggu|berhari-hari|berjam-jam|berbulan-bulan) (menjadi|jadi) (hitungan )?(menit|jam|hari|detik)',
    ],
    nobody: [
      '(sebuah|salah satu|satu|seorang) <w:0-2> (perusahaan|klien|pelanggan|klinik|toko|bank|pabrik|agensi) <w:0-3> (menghemat|memangkas|mengurangi|meningkatkan|menaikkan|menutup|kini|berhasil)',
      'bagaimana (sebuah|satu) <w:0-2> (perusahaan|klinik|toko|bank|pabrik) <w:0-2> (menghemat|memangkas|mengurangi|meningkatkan)',
    ],
  },
  traps: [
    ['(<pct>|<x>) lebih <w> (daripada|dibanding|dibandingkan)', 'pembandingnya disebut'],
    ['diskon (hingga|sampai)? <pct>', 'potongan harga'],
    ['hemat (hingga|sampai)? <pct>', 'potongan harga'],
    ['<x> lebih dari', 'jumlah'],
  ],
  hits: [
    'menurunkan biaya secara drastis',
    'dalam hitungan jam, bukan minggu',
    'Kirim 3x lebih cepat',
    'memangkas galat sebesar 28%',
    'hemat 6 jam seminggu',
  ],
  misses: ['diskon 20%', 'uang muka 25%', 'selama 3 jam'],
}
