import rule from '../../src/rules/proof/bare.ts'
import { check } from './check.ts'

const page = (body: string): string => `# Fewer late loaves\n\n${body}\n\n[Order now](/shop)\n`

check(rule, {
  clean: [
    '# Larch\n\nSatisfaction guarantee: 3x faster, or the month is free.\n\n[Order now](/shop)\n',
    page('20% off until Friday. A deposit of 25% is due.'),
    page('Ovens cut waste by 28%, according to the Leeds Bread Institute.'),
    page('Ovens cut waste by 28%.\n\n> “It cut our waste by 28%.” — Ana Whitlock, baker, Wren Foods'),
    page('Ovens cut waste by 28%*.'),
    page('Save 6 hours a week? Taste first.'),
    { lang: 'id', copy: '# Roti\n\nDiskon 20% sampai Jumat.\n\n[Pesan sekarang](/toko)\n' },
  ],
  found: [
    {
      says: 'figure',
      copy: page('Our ovens ⟦cut waste by 28%⟧ and hum.'),
      offers: ['Add base, period and source'],
    },
    { says: 'figure', copy: page('⟦98% customer satisfaction⟧') },
    {
      lang: 'id',
      says: 'figure',
      copy: '# Roti\n\nOven ini ⟦memangkas sisa roti sebesar 28%⟧.\n\n[Pesan sekarang](/toko)\n',
    },
    { says: 'award', lang: 'id', copy: '# Roti\n\nKami ⟦pemenang penghargaan⟧ roti.\n\n[Pesan sekarang](/toko)\n' },
    { says: 'award', copy: page('⟦Winner of⟧ the Golden Loaf Award.') },
  ],
})
