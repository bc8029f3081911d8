import rule from '../../src/rules/proof/weasel.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // The prices stand further down.
    '# Larch\n\nA stand at our fair without breaking the bank.\n\n### Small table: ($400)\n\n[Book a table](/book)\n',
    // The reader's own tests.
    '# Larch tests your headlines\n\nMost tests show results within two weeks.\n\n[Start a test](/start)\n',
    // A price beside its praise; what a farmer is paid; a study that is named.
    '# Larch\n\nRye at affordable prices: $4 a loaf.\n\n[Order now](/shop)\n',
    { lang: 'id', copy: '# Cemara\n\nHarga terjangkau: Rp20.000 per roti.\n\n[Pesan](/toko)\n' },
    '# Larch\n\nRye lowers blood pressure, according to the Larch Institute (study of 2024).\n\n[Order now](/shop)\n',
    // What it may be used by, a lead-in of a list, an aim, other people's years, sources in the next block.
    {
      lang: 'id',
      copy: '# Cemara\n\nOven ini dapat digunakan oleh berbagai jenis usaha, seperti:\n\n- warung\n- kafe\n\n[Pesan](/toko)\n',
    },
    '# Larch\n\nWhat our regular customers love:\n\n- rye at four\n- spelt at six\n\n[Order now](/shop)\n',
    { lang: 'id', copy: '# Cemara\n\nVisi kami adalah menjadi toko roti terpercaya di Bandung.\n\n[Pesan](/toko)\n' },
    { lang: 'id', copy: '# Cemara\n\n## Visi\n\nMenjadi toko roti terpercaya di Bandung.\n\n[Pesan](/toko)\n' },
    '# Larch\n\nMembers with decades of experience in rye answer what you ask.\n\n[Join us](/join)\n',
    '# Larch\n\nA science-backed loaf.\n\n## Where it is from\n\nOur recommendations come from the Larch Institute.\n\n[Order now](/shop)\n',
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
    { says: 'body', copy: '# Larch\n\nA wrap that will ⟦reduce cellulite⟧ for good.\n\n[Book a visit](/book)\n' },
    { lang: 'id', says: 'body', copy: '# Cemara\n\nPijat ini ⟦mengeluarkan racun⟧ dalam tubuh.\n\n[Pesan](/toko)\n' },
    { says: 'price', copy: '# Larch\n\nOur loaves are ⟦reasonably priced⟧ all year.\n\n[Order now](/shop)\n' },
    { says: 'crowd', copy: '# Larch\n\n⟦People report being⟧ hungry at four.\n\n[Order now](/shop)\n' },
    {
      says: 'crowd',
      copy: '# Larch\n\nWhat we bake is ⟦loved by everyone⟧ in town: rye, spelt and oats.\n\n[Order now](/shop)\n',
    },
    {
      lang: 'id',
      says: 'standing',
      copy: '# Cemara\n\nKami adalah ⟦toko roti terpercaya⟧ di Bandung.\n\n[Pesan](/toko)\n',
    },
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
