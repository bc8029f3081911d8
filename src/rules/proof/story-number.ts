import { defineRule } from '../../lint/rule.ts'
import { completed, hasSlot } from '../claims.ts'
import { linesFor } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'proof/story-number',
  severity: 'info',
  optional: true,
  summary: {
    en: 'A customer story has a number beside it',
    id: 'Kisah pelanggan disertai angka',
  },
  why: {
    en: 'Numbers carry the story and the story makes the numbers cheap to take in; one without the other persuades half.',
    id: 'Angka menguatkan cerita dan cerita meringankan angka; satu tanpa yang lain hanya meyakinkan separuh.',
    source: 'MS-10',
  },
  messages: {
    story: {
      en: '“{story}” tells a story with 0 figures in or beside it. Add the result: from what to what, in which time.',
      id: '“{story}” bercerita tanpa satu angka pun di dalam atau di sebelahnya. Tambahkan hasilnya: dari berapa ke berapa, selama apa.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'story',
      bad: `# Fewer late loaves

⟦Case study: Wren Foods moved its night shift to our ovens.⟧

[Order a box](/shop)
`,
      good: `# Fewer late loaves

Case study: Wren Foods moved its night shift to our ovens and cut waste by 28% in 90 days.

[Order a box](/shop)
`,
    },
    {
      lang: 'id',
      says: 'story',
      bad: `# Roti tak lagi terlambat

⟦Studi kasus: Wren Foods memindahkan giliran malam ke oven kami.⟧

[Pesan roti besok](/toko)
`,
      good: `# Roti tak lagi terlambat

Studi kasus: Wren Foods memindahkan giliran malam ke oven kami dan memangkas sisa roti 28% dalam 90 hari.

[Pesan roti besok](/toko)
`,
    },
  ],

  *check(page, { say, found }) {
    const story = page.piece.proofs.find((proof) => proof.sub === 'case-study')
    if (!story) return
    const { statements } = readingOf(page)
    const at = page.piece.piece.blocks.indexOf(story.block)
    const near = statements.filter((each) => Math.abs(each.at - at) <= 2)
    if (near.some((each) => hasSlot(each.text) || each.numbers.some((number) => number.measure))) return
    const own = near.find((each) => each.block === story.block)
    const title = say({ en: 'Add the result in figures', id: 'Tambahkan hasilnya dalam angka' })
    yield found(
      'story',
      firstLine(page, story).span,
      { story: shown(story.text) },
      {
        rewrites: [own && completed(page, own, title, linesFor(page).result)],
      },
    )
  },
})
