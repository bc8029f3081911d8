import rule from '../../src/rules/proof/superlative.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { lang: 'id', copy: '# Roti Larch\n\nKami bukan yang terbaik di Bandung.\n\n[Pesan sekarang](/toko)\n' },
    { lang: 'id', copy: '# Roti Larch\n\nHubungi kami untuk penawaran terbaik.\n\n[Pesan sekarang](/toko)\n' },
    '# Larch\n\nThe only thing that changes your mornings is the first loaf.\n\n[Order now](/shop)\n',
    // An idiom of care, a likeness, what it suits with its reason, what one means to become.
    '# Larch\n\nWe bake to the highest of standards. The oven talks like a real person.\n\n[Order now](/shop)\n',
    '# Larch\n\nThe stone oven is the best choice for rye, because it holds 240 degrees all night.\n\n[Order now](/shop)\n',
    {
      lang: 'id',
      copy: '# Cemara\n\nOven batu sampai 300 derajat, menjadikannya pilihan terbaik untuk roti gandum.\n\n[Pesan sekarang](/toko)\n',
    },
    { lang: 'id', copy: '# Cemara\n\n## Visi\n\nMenjadi toko roti terbaik di Bandung.\n\n[Pesan sekarang](/toko)\n' },
    // Told by tone/vague at the same place.
    {
      lang: 'id',
      copy: '# Cemara\n\nKami berkomitmen memberikan layanan terbaik, mengutamakan kepuasan pelanggan, dan menjadi solusi tepat untuk kebutuhan Anda.\n\n[Pesan sekarang](/toko)\n',
    },
    // The cheapest of one's own range is no rank among sellers.
    '# Larch\n\nA box of six costs $24, a box of twelve $40. Twelve is the cheapest way to buy for a week.\n\n[Order now](/shop)\n',
    {
      lang: 'id',
      copy: '# Cemara\n\n| Bahan | Harga |\n|---|---|\n| Tepung halus no.1 | Rp20.000 |\n\n[Pesan](/toko)\n',
    },
    '# Larch\n\nOur cheapest plan starts at $9, the largest box costs $60.\n\n[Order now](/shop)\n',
    {
      lang: 'id',
      copy: '# Cemara\n\nEstimasi harga termurah untuk pagar lurus: Rp450.000 per meter.\n\n[Minta penawaran](/kontak)\n',
    },
    {
      lang: 'id',
      copy: '# Cemara\n\nKursus mulai dari yang termurah Rp150.000 sampai paket lengkap Rp900.000.\n\n[Daftar](/daftar)\n',
    },
    {
      lang: 'id',
      copy: '# Cemara\n\nPaket paling hemat Rp80.000, paket keluarga Rp140.000.\n\n[Pesan sekarang](/toko)\n',
    },
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
    { says: 'unproved', copy: '# Larch\n\nOur bread ⟦undercuts 80% of the market⟧.\n\n[Order now](/shop)\n' },
    {
      says: 'unproved',
      lang: 'id',
      copy: '# Cemara\n\nRoti dari ⟦bahan terbaik⟧, dipanggang pagi.\n\n[Pesan sekarang](/toko)\n',
    },
    // One customer's praise says nothing about who else bakes.
    {
      says: 'unproved',
      copy: '# Larch\n\nWe are the ⟦#1 bakery in Leeds⟧.\n\n> “The rye was still warm.” — Ana Whitlock, Leeds\n\n[Order now](/shop)\n',
    },
    {
      says: 'unproved',
      copy: '# Larch\n\nA loaf costs $4 and a box $20. We are ⟦the cheapest bakery in town⟧.\n\n[Order now](/shop)\n',
    },
    {
      lang: 'id',
      says: 'unproved',
      copy: '# Cemara\n\nKami menjual roti dengan ⟦harga termurah⟧ dan rasa yang sama setiap hari.\n\n[Pesan sekarang](/toko)\n',
    },
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
      offers: ['Leave out “world-class”'],
    },
    {
      lang: 'id',
      says: 'unproved',
      copy: '# Cemara\n\nKami ⟦satu-satunya toko roti yang⟧ buka jam empat.\n\n[Pesan sekarang](/toko)\n',
    },
  ],
})
