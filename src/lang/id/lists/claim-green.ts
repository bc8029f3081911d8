import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'claim-green',
  about: 'Klaim hijau umum, terlarang di Uni Eropa tanpa bukti (2024/825)',
  audience: 'any',
  match: 'phrase',
  groups: {
    generic: [
      'ramah (lingkungan|alam|bumi|iklim)',
      'eco-friendly',
      '(produk|kemasan|bahan|energi) (hijau|berkelanjutan|lestari)',
      '(menyelamatkan|selamatkan|menjaga|jaga) bumi',
      'biodegradable',
      'mudah terurai',
      'hemat energi',
      'aman bagi lingkungan',
    ],
    offset: ['netral (karbon|iklim)', 'karbon netral', 'bebas (emisi|karbon)', 'nol emisi', 'net zero (emisi|karbon)'],
  },
  hits: ['Kemasan ramah lingkungan', 'oven netral karbon'],
  misses: ['lingkungan kerja yang ramah', 'tombol hijau'],
}
