import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'last-places',
  about: 'Kursi dan slot yang habis: tekanan pada perusahaan',
  audience: 'b2c',
  match: 'phrase',
  groups: {
    '': [
      '(hanya|tinggal|sisa|cuma) <n> (slot|kursi|tempat|kuota|klien|mitra|perusahaan)( lagi)?',
      '(slot|kursi|kuota|tempat) (terbatas|terakhir|tersisa|hampir (habis|penuh))',
      'sisa (slot|kuota|kursi)',
      'kuota terbatas',
      'hanya menerima <n> <w:1-2>',
    ],
  },
  traps: [['(mulai|dari|hingga|sampai) <n> (kursi|tempat)', 'lisensi atau ukuran']],
  hits: ['Tinggal 3 slot lagi', 'Kuota terbatas'],
  misses: ['Mulai 50 pengguna', 'Aula dengan kursi nyaman'],
}
