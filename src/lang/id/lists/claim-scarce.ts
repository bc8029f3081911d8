import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'claim-scarce',
  about: 'Waktu sempit, tempat sedikit, keramaian sesaat, tanpa jumlah, tanggal, atau alasan di kata-katanya sendiri',
  audience: 'any',
  match: 'phrase',
  groups: {
    places: [
      '(stok|slot|kuota|tempat|kursi|unit|persediaan|kapasitas|tiket)( <w>)? (sangat |amat |kami )?terbatas',
      'stok (sudah )?(menipis|segera habis|hampir habis|mau habis)',
      '(slot|kuota|kursi|tempat) (hampir|segera|mulai) (penuh|habis)',
      '(jangan sampai|sebelum) kehabisan',
      'siapa cepat,? (dia )?dapat',
    ],
    time: [
      '(promo|penawaran|diskon|harga) (spesial |khusus )?terbatas',
      '(untuk )?waktu (yang )?terbatas',
      '(promo|diskon|penawaran) (segera|akan segera) berakhir',
      'sebelum promo(nya)? (habis|berakhir)',
    ],
    live: [
      '(<n>|\\[x\\]|\\[n\\]|\\[jumlah\\]) orang (lain )?(sedang |lagi )?(melihat|melirik|mengincar) <w:0-2> ini',
      '<w> (dari|di) <w:1-2> baru saja (membeli|beli|memesan|checkout|order|mendaftar|daftar)',
    ],
    /** Yang menjelaskan kelangkaan di dekatnya. */
    reason: [
      '(karena|sebab|agar|supaya|sehingga|demi)',
      '(untuk|guna) (menjaga|menjamin|memastikan) <w>',
      '(berlaku )?(sampai|hingga|s/d) <w>',
      '(buatan tangan|dibuat tangan|handmade)',
      'kami hanya (menerima|membuat|memanggang|mengambil)',
    ],
  },
  traps: [
    ['(tidak|tak|tanpa) terbatas', 'justru tanpa batas'],
    ['(tempat|kapasitas|unit) (yang )?terbatas (di|pada) <w>', 'keadaan'],
    ['(karena|meski|walau|dengan) (tempat|kapasitas|waktu) (yang )?terbatas', 'keadaan'],
  ],
  hits: ['Stok terbatas', 'Jangan sampai kehabisan', 'Promo terbatas', '14 orang sedang melihat produk ini'],
  misses: ['Edisi terbatas 40 kotak', 'kuota tak terbatas', 'Rapat berlangsung dalam ruang terbatas'],
}
