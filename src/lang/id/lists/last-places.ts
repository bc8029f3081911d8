import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'last-places',
  about: 'Kursi dan slot yang habis: tekanan pada perusahaan',
  audience: 'b2c',
  match: 'phrase',
  groups: {
    '': [
      '(hanya|tinggal|sisa|cuma) <n> (slot|kursi|tempat|kuota)( lagi)?',
      '(tinggal|sisa) <n> (klien|mitra|perusahaan)( lagi)?',
      '(hanya|cuma) <n> (klien|mitra|perusahaan) (lagi|baru|pertama|per|setiap|tiap)',
      '(slot|kursi|kuota) (terbatas|terakhir|hampir (habis|penuh))',
      'tempat (terbatas|terakhir|hampir penuh)',
      '<n> (slot|kursi|tempat) (tersisa|terakhir)',
      'sisa slot',
      'hanya menerima <n> <w:1-2>',
    ],
  },
  traps: [['(mulai|dari|hingga|sampai) <n> (kursi|tempat)', 'lisensi atau ukuran']],
  hits: ['Tinggal 3 slot lagi', 'Kuota terbatas'],
  misses: [
    'Mulai 50 pengguna',
    'Aula dengan kursi nyaman',
    'Hanya 5 perusahaan yang punya izin ini',
    'Sisa kuota data',
  ],
}
