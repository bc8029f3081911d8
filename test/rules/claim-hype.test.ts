import rule from '../../src/rules/claim/hype.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    '# Larch\n\nAn amazing loaf.\n\n[Order now](/shop)\n',
    '# Larch\n\nSmoked over beech for six hours, with a crackling crust and a soft, sour crumb.\n\n[Order now](/shop)\n',
    '# Larch\n\nThe amazing rye that 312 shops call exquisite.\n\n[Order now](/shop)\n',
    '# Larch\n\nRye for your shop.\n\n> “Amazing bread, exquisite crust!” — Ana Whitlock, Leeds\n\n[Order now](/shop)\n',
    { lang: 'id', copy: '# Cemara\n\nRoti yang nyaman di kantong dan lezat.\n\n[Pesan](/toko)\n' },
  ],
  found: [
    {
      says: 'piled',
      copy: '# Larch\n\nCome for a ⟦delightful⟧ morning. Taste delectable rye. Take home a mouth-watering box.\n\n[Order now](/shop)\n',
    },
    {
      says: 'piled',
      copy: '# Larch\n\n⟦Dynamic⟧, premium and innovative ovens with cutting-edge doors.\n\n[Order now](/shop)\n',
    },
    {
      lang: 'id',
      says: 'piled',
      copy: '# Cemara\n\nDapur ⟦profesional⟧, terpercaya, dan berkualitas untuk pengalaman istimewa.\n\n[Pesan sekarang](/toko)\n',
    },
  ],
})
