import { defineRule } from '../../lint/rule.ts'
import type { Side } from '../../message/map.ts'
import { opening } from '../where.ts'

export default defineRule({
  id: 'audience/undeclared',
  severity: 'info',
  summary: {
    en: 'Copy that is declared says whom it speaks to where its words do not tell',
    id: 'Naskah menyatakan pembacanya bila kata-katanya belum menunjukkan',
  },
  why: {
    en: 'Proof, price and next step differ between a person and an organisation; where neither is told, the rules for both stay silent.',
    id: 'Bukti, harga, dan langkah berikutnya berbeda bagi perorangan dan organisasi; bila tak diketahui, aturan untuk keduanya tidak diperiksa.',
    source: 'AS-01 to AS-08, MS-08',
  },
  messages: {
    thin: {
      en: 'Whom is this for? {b2b} signs of companies, {b2c} of consumers: too few to tell. Write “audience: b2b”, b2c or both in the front matter.',
      id: 'Untuk siapa ini? {b2b} tanda perusahaan, {b2c} tanda konsumen: terlalu sedikit. Tulis “audience: b2b”, b2c, atau both di front matter.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'thin',
      bad: '---\nkind: landing\n---\n\n# ⟦Larch⟧\n\nIt is round and blue.\n',
      good: '---\nkind: landing\naudience: b2c\n---\n\n# Larch\n\nIt is round and blue.\n',
    },
    {
      lang: 'id',
      says: 'thin',
      bad: '---\nkind: landing\nlang: id\n---\n\n# ⟦Cemara berdengung⟧\n\nWarnanya biru.\n',
      good: '---\nkind: landing\nlang: id\naudience: b2c\n---\n\n# Cemara berdengung\n\nWarnanya biru.\n',
    },
  ],

  *check(page, { found }) {
    const { copy, audience } = page.map
    if (page.index > 0 || !copy.declared.copy || audience.declared || audience.value !== 'unclear') return
    const at = opening(page)
    const count = (side: Side) => audience.evidence.filter((each) => each.audience === side).length
    if (at) yield found('thin', at.span, { b2b: count('b2b'), b2c: count('b2c') })
  },
})
