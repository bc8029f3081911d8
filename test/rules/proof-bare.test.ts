import { expect, test } from 'vitest'
import rule from '../../src/rules/proof/bare.ts'
import { check, review } from './check.ts'

const page = (body: string): string => `# Fewer late loaves\n\n${body}\n\n[Order now](/shop)\n`

check(rule, {
  clean: [
    '# Larch\n\nSave time and money: we collect what you leave at the door.\n\n[Order now](/shop)\n',
    '# Larch\n\nSee how our oven works in 60 seconds.\n\n[Watch the film](/film)\n',
    { lang: 'id', copy: '# Larch\n\nLihat oven kami bekerja dalam 60 detik.\n\n[Tonton film](/film)\n' },
    '# Larch\n\n80% of our customers come back on Fridays.\n\n[Order now](/shop)\n',
    '# Larch\n\nStop losing £200 a month on late loaves.\n\n[Order now](/shop)\n',
    '# Larch\n\nSource: Leeds Bread Survey 2025. 68% of shoppers prefer rye.\n\n[Order now](/shop)\n',
    '# Larch\n\nOrder your first loaf in under 60 seconds.\n\n[Order now](/shop)\n',
    '# Larch\n\nSatisfaction guarantee: 3x faster, or the month is free.\n\n[Order now](/shop)\n',
    page('20% off until Friday. A deposit of 25% is due.'),
    page('Ovens cut waste by 28%, according to the Leeds Bread Institute.'),
    page('Ovens cut waste by 28%.\n\n> “It cut our waste by 28%.” — Ana Whitlock, baker, Wren Foods'),
    page('Ovens cut waste by 28%*.'),
    page('Save 6 hours a week? Taste first.'),
    { lang: 'id', copy: '# Roti\n\nDiskon 20% sampai Jumat.\n\n[Pesan sekarang](/toko)\n' },
  ],
  found: [
    { says: 'much', copy: '# Larch\n\nOur oven will ⟦save you time and money⟧ every day.\n\n[Order now](/shop)\n' },
    { says: 'much', copy: '# Larch\n\nWe ⟦minimize waste, lower cost⟧, and shorten the wait.\n\n[Order now](/shop)\n' },
    { lang: 'id', says: 'much', copy: '# Cemara\n\nOven ini ⟦menghemat waktu dan tenaga⟧ Anda.\n\n[Pesan](/toko)\n' },
    { says: 'speed', copy: '# Larch\n\n⟦Setup takes 30 seconds⟧ on any phone.\n\n[Order now](/shop)\n' },
    { says: 'figure', copy: '# Larch\n\nSales of rye ⟦rose up to 33%⟧ here.\n\n[Order now](/shop)\n' },
    {
      says: 'figure',
      copy: '# Larch\n\nAcross our accounts we moved ⟦rankings from 17 to 4⟧.\n\n[Order now](/shop)\n',
    },
    { says: 'market', copy: '# Larch\n\n⟦Three quarters of shops lose⟧ bread by noon.\n\n[Order now](/shop)\n' },
    {
      lang: 'id',
      says: 'market',
      copy: '# Cemara\n\n⟦8 dari 10 pembeli memilih⟧ gandum.\n\n[Pesan sekarang](/toko)\n',
    },
    { lang: 'id', says: 'speed', copy: '# Cemara\n\nPesanan terbuka ⟦dalam 2 detik⟧.\n\n[Pesan sekarang](/toko)\n' },
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

test('no brackets are offered for a title', () => {
  const title = review('# Increase your orders by 50%\n\nLarch looks after the till.\n\n[Start free](/start)\n', {
    audience: 'b2b',
  })
  const told = title.find((finding) => finding.rule === rule.id && finding.says === 'figure')
  expect(told).toBeDefined()
  expect(told?.rewrites).toEqual([])
})
