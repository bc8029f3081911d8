import rule from '../../src/rules/claim/scarcity.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // The reason stands beside it.
    {
      lang: 'id',
      copy: '# Kelas roti\n\nKuota terbatas untuk menjaga mutu tiap kelas.\n\n[Daftar sekarang](/daftar)\n',
    },
    '# Rye in a weekend\n\nLimited spots: the oven holds 8 loaves.\n\n[Book now](/book)\n',
    '# Rye in a weekend\n\nSeats are limited to eight.\n\n[Book now](/book)\n',
    '# Rye in a weekend\n\nSeats are limited because we bake by hand.\n\n[Book now](/book)\n',
    '# Rye in a weekend\n\nLimited-time offer until Friday.\n\n[Book now](/book)\n',
    '# Rye in a weekend\n\nElsewhere you compete for limited slots.\n\n[Book now](/book)\n',
    '# Rye in a weekend\n\nLimited spots.\n\nRye and wheat.\n\nButter.\n\nOnly 12 left in stock.\n\n[Book now](/book)\n',
    '# Rye in a weekend\n\n> “Limited spots, be quick!” says Ana Whitlock.\n\n[Book now](/book)\n',
    { audience: 'b2b', copy: '# Rye in a weekend\n\nLimited spots available.\n\n[Book now](/book)\n' },
    { lang: 'id', copy: '# Roti gandum\n\nStok terbatas karena dipanggang dengan tangan.\n\n[Pesan](/toko)\n' },
    { lang: 'id', copy: '# Roti gandum\n\nKuota tak terbatas untuk anggota.\n\n[Pesan](/toko)\n' },
  ],
  found: [
    {
      says: 'bare',
      copy: '# Rye in a weekend\n\n⟦Limited-time offer⟧!\n\n[Book now](/book)\n',
      offers: ['Add how many, and until when'],
    },
    { says: 'bare', lang: 'id', copy: '# Roti gandum\n\nDapatkan roti Anda. ⟦Stok terbatas⟧!\n\n[Pesan](/toko)\n' },
    {
      says: 'live',
      lang: 'id',
      copy: '# Roti gandum\n\nSaat ini ⟦14 orang sedang melihat roti ini⟧.\n\n[Pesan](/toko)\n',
    },
    {
      says: 'live',
      kind: 'email',
      copy: 'Subject: Rye in the oven\n\nHi Ana,\n\n⟦[X] other people are looking at these⟧ loaves.\n\n[Order now](https://example.com/shop)\n',
    },
  ],
})
