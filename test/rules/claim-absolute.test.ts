import rule from '../../src/rules/claim/absolute.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // A label that its row explains.
    {
      lang: 'id',
      copy: '# Cemara\n\n| Bagian | Isi |\n| --- | --- |\n| Hasil instan | Nilai keluar begitu ujian selesai |\n\n[Pesan](/toko)\n',
    },
    '# Larch\n\nA 30-day money-back guarantee comes with each loaf of 100% rye.\n\n[Order now](/shop)\n',
    '# Larch\n\n> “It never fails,” says Ana Whitlock.\n\n[Order now](/shop)\n',
    '# Larch\n\nNobody can guarantee results.\n\n[Order now](/shop)\n',
    '# Larch\n\nWe bake to keep the oven warm, not to get rich fast. No flour is completely natural.\n\n[Order now](/shop)\n',
    {
      lang: 'id',
      copy: '# Cemara\n\nRoti anti ribet: kopi instan, analisa kulit instan.\n\n[Pesan sekarang](/toko)\n',
    },
    { lang: 'id', copy: '# Cemara\n\nBukan hasil instan, tetapi bertahan.\n\n[Pesan sekarang](/toko)\n' },
    { lang: 'id', copy: '# Cemara\n\nCicilan Anda selalu tepat waktu.\n\n[Pesan sekarang](/toko)\n' },
    { lang: 'id', copy: '# Cemara\n\nKami tidak menjamin hasil.\n\n[Pesan sekarang](/toko)\n' },
  ],
  found: [
    { says: 'absolute', copy: '# Larch\n\nRye that ⟦never fails⟧ to rise.\n\n[Order now](/shop)\n' },
    { says: 'absolute', copy: '# Larch\n\nNot only warm, but ⟦100% safe⟧.\n\n[Order now](/shop)\n' },
    { says: 'absolute', copy: '# Larch\n\n⟦Lose 10 kg in a week⟧ on rye.\n\n[Order now](/shop)\n' },
    {
      says: 'absolute',
      lang: 'id',
      copy: '# Cemara\n\nDapatkan ⟦keuntungan maksimal⟧ dari oven ini.\n\n[Pesan sekarang](/toko)\n',
    },
    { says: 'absolute', lang: 'id', copy: '# Cemara\n\nAdonan ini ⟦pasti berhasil⟧.\n\n[Pesan sekarang](/toko)\n' },
  ],
})
