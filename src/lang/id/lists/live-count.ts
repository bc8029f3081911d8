import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'live-count',
  about: 'Jumlah orang atau barang yang hanya benar pada satu saat',
  audience: 'email',
  match: 'phrase',
  groups: {
    '': [
      '<n> (orang|pembeli|pengunjung|pelanggan|pengguna) (lain)? (sedang|lagi|tengah) (melihat|menonton|memantau|mengincar|mempertimbangkan)',
      '(dilihat|dibeli|dipesan|dipantau) <n> (orang|kali)? (dalam|sejak) <w:1-3>',
      '(dilihat|dibeli|dipesan) (oleh)? <n> orang',
      '<n> (orang|pembeli) (sudah)? (beli|membeli|memesan|checkout) (dalam|hari ini|sejak) <w:0-2>',
      '(tinggal|sisa|hanya tersisa|tersisa) <n> (stok|pcs|buah|unit|item|slot|kursi)?( lagi)?',
    ],
  },
  hits: ['12 orang sedang melihat produk ini', 'Tinggal 3 stok lagi'],
  misses: ['12 orang bekerja di dapur kami'],
}
