import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'discount-scope',
  about: 'Alasan diskon bagi siapa pun yang membeli: paket, satu tahun penuh, keanggotaan',
  audience: 'any',
  match: 'phrase',
  groups: {
    '': [
      'paket (lengkap|gabungan|bundel|bundling|tahunan)',
      'bundling',
      '(langganan|pembayaran|tagihan|kontrak|keanggotaan) tahunan',
      'bayar (tahunan|setahun penuh|sekaligus)',
      '(khusus|untuk|bagi) (para )?(anggota|member)',
      'harga (anggota|member)',
    ],
  },
  hits: ['Diskon 15% untuk paket lengkap', 'Hemat 20% dengan langganan tahunan', 'Potongan 10% bagi anggota'],
  misses: ['Diskon 50% hari ini', 'Laporan tahunan kami', 'Anggota tim kami ramah'],
}
