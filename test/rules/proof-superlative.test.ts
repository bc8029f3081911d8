import rule from '../../src/rules/proof/superlative.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    '# Larch\n\n> “The best bakery in town,” says Ana Whitlock.\n\nBest regards from the oven.\n\n[Order now](/shop)\n',
    '# Larch\n\nRanked the best bakery in town by the [Leeds Bread Guide](https://example.com/guide).\n\n[Order now](/shop)\n',
    '# Larch\n\nThe only way to find out is to taste it. Our most popular loaf is rye.\n\n[Order now](/shop)\n',
    // A badge on one of two prices.
    {
      lang: 'id',
      copy: '# Cemara\n\n## Satu roti\n\nRp20.000\n\n## Lima roti\n\nPaling hemat\n\nRp80.000\n\n[Pesan sekarang](/toko)\n',
    },
    {
      lang: 'id',
      copy: '# Cemara\n\nTerima kasih. Paling lambat hari Jumat, roti terkirim.\n\n[Pesan sekarang](/toko)\n',
    },
  ],
  found: [
    {
      lang: 'id',
      says: 'unproved',
      copy: '# Cemara\n\nToko roti ⟦paling hemat di kota⟧ ini.\n\nLima roti: Rp80.000.\n\n[Pesan sekarang](/toko)\n',
    },
    {
      says: 'unproved',
      copy: '# Larch\n\nWe bake ⟦the best bread in the country⟧.\n\n[Order now](/shop)\n',
      offers: ['Add rank, source and year'],
    },
    {
      says: 'unproved',
      copy: '# Larch\n\nOur ⟦world-class⟧ ovens bake while you sleep.\n\n[Order now](/shop)\n',
      offers: ['Add rank, source and year', 'Leave out “world-class”'],
    },
    {
      lang: 'id',
      says: 'unproved',
      copy: '# Cemara\n\nKami ⟦satu-satunya toko roti yang⟧ buka jam empat.\n\n[Pesan sekarang](/toko)\n',
    },
  ],
})
