import { defineRule, type Page } from '../../lint/rule.ts'
import type { Statement } from '../../message/statements.ts'
import { answersFor } from '../answers.ts'
import { claims, completed, placeOf, wordsOf } from '../claims.ts'
import { readingOf } from '../reading.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'claim/scarcity',
  severity: 'info',
  summary: {
    en: 'What is scarce is counted, dated or explained',
    id: 'Yang terbatas disebut jumlahnya, tanggalnya, atau sebabnya',
  },
  why: {
    en: 'Anybody can write “limited”: without a number, a date or a reason it is pressure, and invented pressure misleads (UK CMA, 2023).',
    id: 'Siapa pun bisa menulis “terbatas”: tanpa jumlah, tanggal, atau sebab, itu hanya tekanan, dan tekanan buatan menyesatkan (CMA Inggris, 2023).',
    source: 'BC-07; UK CMA open letter of 29 March 2023 on urgency claims; EU 2005/29, Annex I no. 7',
  },
  messages: {
    bare: {
      en: '“{words}” gives no number, no date and no reason. Say how many or until when, or leave it out.',
      id: '“{words}” tanpa jumlah, tanggal, atau sebab. Sebut berapa atau sampai kapan, atau hapus.',
    },
    live: {
      en: '“{words}” stands in the copy for good: a count of the moment has to come from live data. Feed it, or take it out.',
      id: '“{words}” tertulis tetap di naskah: hitungan sesaat harus berasal dari data langsung. Sambungkan, atau hapus.',
    },
  },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'bare',
      bad: `# Learn to bake rye in one weekend

⟦Limited spots available⟧.

[Book your place](/book)
`,
      good: `# Learn to bake rye in one weekend

Eight places, because the oven holds eight loaves.

[Book your place](/book)
`,
    },
    {
      lang: 'id',
      says: 'bare',
      bad: `# Belajar membuat roti gandum dalam satu akhir pekan

⟦Tempat terbatas⟧.

[Pesan tempat](/pesan)
`,
      good: `# Belajar membuat roti gandum dalam satu akhir pekan

Delapan tempat, karena oven kami memuat delapan roti.

[Pesan tempat](/pesan)
`,
    },
    {
      lang: 'en',
      says: 'live',
      kind: 'landing',
      bad: `# Bread before breakfast

⟦14 people are looking at this⟧ loaf right now.

[Order now](/shop)
`,
      good: `# Bread before breakfast

We bake forty loaves a day.

[Order now](/shop)
`,
    },
  ],

  *check(page, { say, found }) {
    const live = claims(page, 'claim-scarce', 'live').find((each) => !isMail(page) || /\[/.test(wordsOf(each)))
    if (live) yield found('live', placeOf(page, live), { words: shown(wordsOf(live)) })
    // What hurries companies b2b/timer tells.
    if (page.audience === 'b2b') return
    const bare = ['places', 'time'].flatMap((group) => claims(page, 'claim-scarce', group))
    const [first] = bare
    if (!first || isCounted(page) || bare.some(({ statement }) => isExplained(page, statement))) return
    const title = say({ en: 'Add how many, and until when', id: 'Tambahkan berapa, dan sampai kapan' })
    yield found(
      'bare',
      placeOf(page, first),
      { words: shown(wordsOf(first)) },
      { rewrites: [completed(page, first.statement, title, answersFor(page).counted, first)] },
    )
  },
})

/** In a mail, counts written out are email/live-count's. */
const isMail = ({ piece }: Page): boolean => piece.piece.kind === 'email'

/** The piece counts what is left, or dates the end, elsewhere. */
const isCounted = (page: Page): boolean =>
  page.piece.offer.urgency.some(
    ({ by, text, block }) => by !== 'social' && (/\d/.test(text) || isDated(page, block.prose.text)),
  )

const WHEN: ReadonlySet<string> = new Set(['date', 'duration', 'time', 'year', 'ordinal'])

const isDated = (page: Page, text: string): boolean =>
  readingOf(page).statements.some((each) => text.includes(each.text) && each.numbers.some(({ kind }) => WHEN.has(kind)))

/** A figure, a day or a reason stands in the block, the one before or the one behind. */
function isExplained(page: Page, { at }: Statement): boolean {
  const near = [at - 1, at, at + 1].flatMap((index) => readingOf(page).of(index) ?? [])
  return near.some(
    ({ hits, numbers }) =>
      hits.some(({ list, group }) => list === 'claim-scarce' && group === 'reason') ||
      numbers.some(({ kind }) => kind === 'count' || WHEN.has(kind)),
  )
}
