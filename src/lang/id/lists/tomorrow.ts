import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'tomorrow',
  about: 'Janji untuk waktu yang belum terasa oleh pembaca',
  audience: 'any',
  match: 'phrase',
  groups: {
    nanti: [
      'di masa (depan|mendatang|yang akan datang)',
      'masa depan',
      'jangka panjang',
      'suatu (hari|saat) nanti',
      'kelak',
      'di kemudian hari',
      '(tahun|generasi) (mendatang|yang akan datang)',
      'segera hadir',
    ],
    kini: [
      'hari ini',
      'malam ini',
      'minggu ini',
      'bulan ini',
      'pagi ini',
      'sekarang( juga)?',
      'saat ini juga',
      'seketika',
      'langsung',
      'dalam (hitungan)? (menit|jam)',
      'dalam <dur>',
      'sejak hari pertama',
      'di hari yang sama',
    ],
  },
  hits: ['Investasi jangka panjang', 'Pesan hari ini'],
  misses: ['Roti dan mentega'],
}
