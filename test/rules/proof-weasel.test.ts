import rule from '../../src/rules/proof/weasel.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // What the page shows elsewhere is not asked for.
    '# Larch\n\nOur bakers are highly trained.\n\nRye and spelt, every day.\n\nFrom four in the morning.\n\nLicence number: 4471-B\n\n[Order now](/shop)\n',
    '# Larch\n\nIt meets all hygiene regulations of the FSA.\n\n[Order now](/shop)\n',
    '# Larch\n\nWe help you meet all safety regulations.\n\n[Order now](/shop)\n',
    '# Larch\n\nOne of our customers, Birch & Sons, told us that the rye keeps.\n\n[Order now](/shop)\n',
    '# Larch\n\nThe oven lasts for many years to come.\n\n[Order now](/shop)\n',
    '# Larch\n\nPay by Larchpay, the safe and trusted name in payments.\n\n[Order now](/shop)\n',
    { lang: 'id', copy: '# Cemara\n\nRoti kami memenuhi standar mutu SNI.\n\n[Pesan](/toko)\n' },
    {
      lang: 'id',
      copy: '# Cemara\n\nPelanggan jadi lebih terlatih memilih roti, dengan garansi 2 hari.\n\n[Pesan](/toko)\n',
    },
    '---\nclient_logos:\n  title: Trusted by the best bakers\n  items:\n    - Wren Foods\n    - Alder & Finch\n---\n\n# Larch\n\nRye for your shop.\n\n[Order now](/shop)\n',
    '# Larch\n\nTrusted by Wren Foods and 312 other shops.\n\n[Order now](/shop)\n',
    '# Larch\n\nStudies show that rye keeps longer (Leeds Institute, study of 2024: [read it](/study)).\n\n[Order now](/shop)\n',
    '# Larch\n\n> “Experts agree,” said my aunt.\n\nAsk an expert.\n\n[Order now](/shop)\n',
    {
      lang: 'id',
      copy: '# Cemara\n\nMenurut penelitian Lembaga Cemara, studi tahun 2024, roti ini awet.\n\n[Pesan](/toko)\n',
    },
  ],
  found: [
    { says: 'expert', copy: '# Larch\n\nOur staff ⟦are all highly trained⟧.\n\n[Order now](/shop)\n' },
    {
      says: 'expert',
      copy: '# Larch\n\nThey have ⟦many years’ experience⟧ of rye.\n\n[Order now](/shop)\n',
    },
    {
      says: 'crowd',
      copy: '# Larch\n\n⟦One of our customers, a mill in the north, told us⟧ that the rye keeps.\n\n[Order now](/shop)\n',
    },
    { says: 'study', copy: '# Larch\n\n⟦The data is clear⟧: rye keeps.\n\n[Order now](/shop)\n' },
    {
      lang: 'id',
      says: 'expert',
      copy: '# Cemara\n\n⟦Tim dapur bersertifikat⟧ kami siap.\n\n[Pesan sekarang](/toko)\n',
    },
    {
      lang: 'id',
      says: 'standing',
      copy: '# Cemara\n\nRasanya ⟦sudah tidak diragukan lagi⟧.\n\n[Pesan sekarang](/toko)\n',
    },
    {
      lang: 'id',
      says: 'ceiling',
      copy: '# Cemara\n\n⟦Garansi hingga 2 tahun⟧ untuk oven.\n\n[Pesan sekarang](/toko)\n',
    },
    {
      says: 'crowd',
      copy: '# Larch\n\n⟦Trusted by thousands of families⟧.\n\n> “The rye was still warm.” — Ana Whitlock, Leeds\n\n[Order now](/shop)\n',
    },
    { says: 'study', copy: '# Larch\n\n⟦Studies show⟧ that rye keeps a week longer.\n\n[Order now](/shop)\n' },
    { says: 'expert', copy: '# Larch\n\n⟦Experts agree⟧ that rye tastes better.\n\n[Order now](/shop)\n' },
    {
      lang: 'id',
      says: 'study',
      copy: '# Cemara\n\nGandum ini ⟦terbukti ampuh⟧ mengenyangkan.\n\n[Pesan sekarang](/toko)\n',
    },
    {
      lang: 'id',
      says: 'expert',
      copy: '# Cemara\n\n⟦Tim ahli kami⟧ memilih setiap butir gandum.\n\n[Pesan sekarang](/toko)\n',
    },
  ],
})
