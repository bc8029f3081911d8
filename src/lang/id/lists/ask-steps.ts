import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'ask-steps',
  about: 'Judul yang membuat kata perintah di bawahnya menjadi langkah atau petunjuk, bukan ajakan',
  audience: 'any',
  match: 'phrase',
  groups: {
    '': [
      'cara (kerja|pesan|memesan|order|daftar|mendaftar|pakai|menggunakan|pemesanan|pembayaran|bergabung|instal|instalasi)',
      'bagaimana (cara|kami|ini)',
      'langkah(-langkah)?',
      'alur',
      'proses',
      'instalasi',
      'tahapan',
      'panduan',
      'petunjuk',
      'penggunaan',
      'persyaratan',
      'tips',
      'fitur',
      'memulai cepat',
      'getting started',
      'quick start',
      'setup',
    ],
  },
  hits: ['Cara kerja', 'Langkah 2', 'Alur pendaftaran'],
  misses: ['Kopi segar tiap pagi'],
}
