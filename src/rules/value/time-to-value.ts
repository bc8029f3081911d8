import { defineRule } from '../../lint/rule.ts'
import { says } from '../../message/statements.ts'
import { hasSlot } from '../claims.ts'
import { added, linesFor } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { claim, proofPlace } from '../where.ts'

export default defineRule({
  id: 'value/time-to-value',
  severity: 'info',
  kind: 'landing',
  optional: true,
  summary: {
    en: 'The reader learns when the first result comes',
    id: 'Pembaca tahu kapan hasil pertama datang',
  },
  why: {
    en: 'People weigh an offer by when it first pays off, not only by what it brings in the end.',
    id: 'Orang menimbang tawaran dari kapan pertama terasa hasilnya, bukan hanya hasil akhirnya.',
    source: 'AS-14a',
  },
  messages: {
    undated: {
      en: 'When does it first help? 0 words on the page date the first result. Say “[result] in [time]” near the promise.',
      id: 'Kapan mulai terasa? 0 kata di halaman ini menyebut kapan hasil pertama datang. Tulis “[hasil] dalam [waktu]” di dekat janji.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'undated',
      bad: `# ⟦Get fresh bread for your family, cheaper than at the shop⟧

We knead and you eat.

[Order a box](/shop)
`,
      good: `# Get fresh bread for your family, cheaper than at the shop

First loaf within 24 hours.

[Order a box](/shop)
`,
    },
    {
      lang: 'id',
      says: 'undated',
      fill: { waktu: '24 jam' },
      bad: `# ⟦Dapatkan roti segar untuk keluarga, lebih hemat daripada di toko⟧

Kami menguleni, Anda menikmati.

[Pesan roti besok](/toko)
`,
      good: `# Dapatkan roti segar untuk keluarga, lebih hemat daripada di toko

Kami menguleni, Anda menikmati dalam 24 jam.

[Pesan roti besok](/toko)
`,
    },
  ],

  *check(page, { say, found }) {
    const { statements } = readingOf(page)
    const isDated = statements.some(
      (each) =>
        says(each, 'time-to-value') || hasSlot(each.text) || each.numbers.some((number) => number.kind === 'duration'),
    )
    const at = claim(page)
    if (isDated || !at) return
    const title = say({ en: 'Add when the first result comes', id: 'Tambahkan kapan hasil pertama datang' })
    yield found(
      'undated',
      at.span,
      {},
      { rewrites: [added(page, title, proofPlace(page), [linesFor(page).firstResult])] },
    )
  },
})
