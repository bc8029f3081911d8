import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'urgency-social',
  about: 'Tekanan lewat yang dilakukan orang lain saat ini: melihat, membeli, keranjang, popularitas',
  audience: 'b2c-caution',
  match: 'phrase',
  groups: {
    watching: [
      '<n>\\+? (orang|pengguna|pembeli|pengunjung) <w:0-2> (melihat|melirik|mengincar|menonton|memantau)( <w>)?',
      '(dilihat|dikunjungi) <n> kali',
    ],
    buying: [
      '<n>\\+? (orang|pengguna|pembeli|pelanggan) <w:0-2> (beli|membeli|checkout|memesan|mendaftar)',
      '(baru saja|barusan) (beli|membeli|dibeli|memesan|dipesan|checkout)',
      '<n>\\+? terjual (dalam|hari ini|minggu ini)',
      '(ada )?di <n>\\+? keranjang',
      '(beli|membeli) <dur> (yang )?lalu',
    ],
    popular: ['(sedang|lagi) (tren|trending|viral|hits|ramai)', 'paling (populer|dicari|diminati)'],
  },
  hits: ['12 orang sedang melihat ini', 'Rina dari Solo baru saja membeli', 'Lagi viral'],
  misses: ['Kami sedang mencari pembuat roti'],
}
