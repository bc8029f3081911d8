import type { Block } from '../../copy/piece.ts'
import { defineRule, type Page } from '../../lint/rule.ts'
import type { Fact } from '../../message/map.ts'
import { answersFor } from '../answers.ts'
import { added } from '../offer.ts'
import { packOf } from '../reading.ts'
import { closingPlace, firstLine } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'b2c/timer',
  severity: 'info',
  audience: 'b2c',
  summary: {
    en: 'A clock has something rare behind it',
    id: 'Hitung mundur didukung kelangkaan yang nyata',
  },
  why: {
    en: 'Limited numbers and a difference sell better than a clock, and a clock that starts again tomorrow misleads (UK CMA, 2023).',
    id: 'Jumlah terbatas dan keunikan lebih menjual daripada hitung mundur; yang mulai lagi besok malah menyesatkan (CMA Inggris, 2023).',
    source: 'BC-07, CMA open letter 29 March 2023',
  },
  messages: {
    clock: {
      en: '“{words}” is all that hurries the reader ({count} in all): 0 words on what is rare or different. Say how many there are or what sets it apart.',
      id: 'Hanya “{words}” yang mendesak pembaca (total {count}): 0 kata soal apa yang terbatas atau istimewa. Sebut jumlahnya atau keunikannya.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'clock',
      audience: 'b2c',
      bad: `# Get fresh bread for your family before breakfast

Our rye box is £12. ⟦Ends tonight⟧.

[Order now](/shop)
`,
      good: `# Get fresh bread for your family before breakfast

Our rye box is £12. Ends tonight. Only 40 left.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'clock',
      audience: 'b2c',
      bad: `# Dapatkan roti segar untuk keluarga sebelum sarapan

Kotak gandum kami Rp120.000. ⟦Hanya hari ini⟧.

[Pesan sekarang](/toko)
`,
      good: `# Dapatkan roti segar untuk keluarga sebelum sarapan

Kotak gandum kami Rp120.000. Hanya hari ini. Hanya dibuat 40 kotak, edisi terbatas.

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { say, found }) {
    // Where companies read too, b2b/timer speaks of it.
    if (page.audience === 'both') return
    const { urgency } = page.piece.offer
    // A clock with a date is an offer with an end; only pressure without one is empty.
    const clocks = urgency.filter(({ by, block }) => by === 'timer' && !block.meta && !isDated(page, block))
    const [first] = clocks
    if (!first || clocks.length < urgency.length || !isOffer(page, clocks) || isDatedElsewhere(page)) return
    const title = say({ en: 'Add what is rare about it', id: 'Tambahkan apa yang langka' })
    const place = first.block.role === 'subject' ? closingPlace(page) : first.block
    yield found(
      'clock',
      firstLine(page, first).span,
      { words: shown(first.text), count: clocks.length },
      {
        rewrites: [added(page, title, place, [answersFor(page).scarcity], { apart: true })],
      },
    )
  },
})

/** The clock runs on something that is sold: a price or a button in its block, or a discount on the page. A ring that counts down in an app is a thing. */
const isOffer = (page: Page, clocks: readonly Fact[]): boolean =>
  page.piece.offer.discounts.length > 0 ||
  clocks.length > 1 ||
  clocks.some(
    ({ block }) =>
      block.role === 'subject' ||
      page.piece.ctas.some((cta) => cta.block === block) ||
      packOf(page)
        .numbers(block.prose.text)
        .some(({ kind }) => kind === 'money'),
  )

/** An earlier mail of the file says when: this one only reminds. */
const isDatedElsewhere = (page: Page): boolean =>
  page.map.pieces.some(
    (piece) =>
      piece !== page.piece &&
      piece.offer.urgency.some(({ by, block }) => by === 'timer' && !block.meta && isDated(page, block)),
  )

/** Names a day, an hour or a length of time. */
const isDated = (page: Page, block: Block): boolean =>
  packOf(page)
    .numbers(block.prose.text)
    .some(
      ({ kind }) => kind === 'date' || kind === 'duration' || kind === 'time' || kind === 'year' || kind === 'ordinal',
    )
