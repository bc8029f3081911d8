import rule from '../../src/rules/proof/weasel.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
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
