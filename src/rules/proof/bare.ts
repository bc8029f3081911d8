import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Statement } from '../../message/statements.ts'
import { type Claim, capped, claims, completed, isSourced, isVouched, placeOf, wordsOf } from '../claims.ts'
import { linesFor } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { listed, shown } from '../words.ts'

export default defineRule({
  id: 'proof/bare',
  severity: 'info',
  summary: {
    en: 'A figure says of whom, over what time and by whose count',
    id: 'Angka menyebut dari siapa, selama apa, dan menurut siapa',
  },
  why: {
    en: 'A number without base, period and source is a claim, not a proof; so is a customer nobody can name.',
    id: 'Angka tanpa dasar, periode, dan sumber hanyalah klaim, bukan bukti; begitu juga pelanggan tanpa nama.',
    source: 'PF-07',
  },
  messages: {
    figure: {
      en: '“{claim}” is a bare figure, without {missing}{more}. Add what is missing, or let one named customer say it.',
      id: '“{claim}” hanya angka, tanpa {missing}{more}. Lengkapi, atau kutip satu pelanggan dengan namanya.',
    },
    much: {
      en: '“{claim}” says a lot and measures nothing. Say from what to what, in which period.',
      id: '“{claim}” terdengar besar, tetapi tidak terukur. Sebut dari berapa jadi berapa, dan dalam periode apa.',
    },
    nobody: {
      en: '“{claim}” cannot be asked. Name the customer, or say industry, size, place and month.',
      id: '“{claim}” tanpa nama, jadi tidak bisa diperiksa. Sebut nama pelanggannya, atau industri, skala, kota, dan bulannya.',
    },
    market: {
      en: '“{claim}” is a figure about the market, and nobody is named who counted it{more}. Name the source and its year, or leave it out.',
      id: '“{claim}” adalah angka tentang pasar tanpa menyebut siapa yang menghitung{more}. Sebut sumber dan tahunnya, atau hapus.',
    },
    speed: {
      en: '“{claim}” is a speed that nobody has clocked here{more}. Say what was measured, on which device and when.',
      id: '“{claim}” tidak disertai pengukuran{more}. Sebut apa yang diukur, di perangkat apa, dan kapan.',
    },
    award: {
      en: '“{claim}” has no year. Say which award, from whom and when.',
      id: '“{claim}” tanpa tahun. Sebut penghargaannya, dari siapa, dan kapan.',
    },
  },
  options: { most: integer(3, 'How many findings a piece gets; the last one counts the rest.', 1, 50) },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'figure',
      bad: `# Fewer late loaves

Our ovens bake ⟦3x faster⟧.

[Order now](/shop)
`,
      good: `# Fewer late loaves

Our ovens bake 3x faster, measured across 120 shops in June 2025.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'figure',
      bad: `# Roti tak lagi terlambat

Oven kami memanggang ⟦3x lebih cepat⟧.

[Pesan sekarang](/toko)
`,
      good: `# Roti tak lagi terlambat

Oven kami memanggang 3x lebih cepat (diukur di 120 toko, Juni 2025).

[Pesan sekarang](/toko)
`,
    },
    {
      lang: 'en',
      says: 'nobody',
      bad: `# Fewer late loaves

This is ⟦how a Leeds bakery firm saved⟧ 9 hours a week on its books.

[Order now](/shop)
`,
      good: `# Fewer late loaves

This is how Wren Foods in Leeds keeps its books on time.

[Order now](/shop)
`,
    },
    {
      lang: 'en',
      says: 'market',
      bad: `# Fewer late loaves

⟦68% of shoppers under 40 prefer⟧ rye.

[Order now](/shop)
`,
      good: `# Fewer late loaves

68% of shoppers under 40 prefer rye, according to the Leeds Bread Survey 2025.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'market',
      bad: `# Roti tak lagi terlambat

⟦70% konsumen lebih⟧ suka roti gandum.

[Pesan sekarang](/toko)
`,
      good: `# Roti tak lagi terlambat

70% konsumen lebih suka roti gandum, menurut Survei Roti Bandung 2025.

[Pesan sekarang](/toko)
`,
    },
    {
      lang: 'en',
      says: 'speed',
      bad: `# Fewer late loaves

The order page opens ⟦in under two seconds⟧.

[Order now](/shop)
`,
      good: `# Fewer late loaves

The order page opened in 1.4 seconds on an old phone (measured by Larch Lab, June 2025).

[Order now](/shop)
`,
    },
    {
      lang: 'en',
      says: 'much',
      bad: `# Fewer late loaves

The new oven ⟦significantly reduces⟧ waiting at the counter.

[Order now](/shop)
`,
      good: `# Fewer late loaves

The new oven cut waiting at the counter from 9 minutes to 4.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'much',
      bad: `# Roti tak lagi terlambat

Oven baru ini ⟦memangkas antrean secara drastis⟧.

[Pesan sekarang](/toko)
`,
      good: `# Roti tak lagi terlambat

Oven baru ini memangkas antrean dari 9 menit menjadi 4 menit.

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { options, spoken, say, found }) {
    const all = claims(page, 'claim-change').filter(({ statement }) => isBare(page, statement))
    const figures = all.filter((claim) => groupOf(claim) === 'figure' && !isVouched(page, claim.statement))
    const title = say({ en: 'Add base, period and source', id: 'Tambahkan dasar, periode, dan sumber' })
    for (const { item, more } of capped(figures, options.most, say)) {
      const values = { claim: shown(wordsOf(item)), missing: listed(absent(item.statement).map(say), spoken), more }
      yield found('figure', placeOf(page, item), values, {
        rewrites: [completed(page, item.statement, title, linesFor(page).measured, item)],
      })
    }
    const much = all.find((claim) => groupOf(claim) === 'much' && !isTold(page, claim.statement) && !isLabel(claim))
    if (much) yield found('much', placeOf(page, much), { claim: shown(wordsOf(much)) })
    const told = all.filter((claim) => groupOf(claim) === 'nobody' && isStory(page, claim.statement))
    const story = told.find(({ statement }) => statement.block.role !== 'subject') ?? told[0]
    if (story) yield found('nobody', placeOf(page, story), { claim: shown(wordsOf(story)) })
    for (const says of ['market', 'speed'] as const) {
      const told = all.filter((claim) => groupOf(claim) === says && !isVouched(page, claim.statement))
      const [item] = told
      if (!item) continue
      const more =
        told.length > 1
          ? say({ en: ` (${told.length - 1} more like it)`, id: ` (${told.length - 1} lagi sejenis)` })
          : ''
      const source = completed(page, item.statement, title, linesFor(page).namedSource, item)
      yield found(
        says,
        placeOf(page, item),
        { claim: shown(wordsOf(item)), more },
        { rewrites: [says === 'market' ? source : undefined] },
      )
    }
    const award = all.find((claim) => groupOf(claim) === 'award' && !YEAR.test(claim.statement.block.prose.text))
    if (award) yield found('award', placeOf(page, award), { claim: shown(wordsOf(award)) })
  },
})

/** “Save time and money: we collect what you leave at the door”: what it means stands behind it. */
const isLabel = ({ statement: { block }, start, end }: Claim): boolean =>
  start === 0 && /^\s*:\s*[\p{L}\p{N}]/u.test(block.prose.text.slice(end))

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/

const groupOf = ({ statement, start }: Claim): string | undefined =>
  statement.hits.find((hit) => hit.start === start && hit.list === 'claim-change')?.group

/** A figure stands beside it, or somebody else tells of it. */
const isTold = (page: Page, statement: Statement): boolean =>
  isVouched(page, statement, () => true) ||
  readingOf(page)
    .of(statement.at)
    .some(({ numbers }) => numbers.some(({ measure }) => measure))

/** No source, no offer of the seller's own such as a discount, no promise that claim/absolute tells already. */
const isBare = (page: Page, statement: Statement): boolean =>
  !isSourced(page, statement) &&
  !isCondition(statement) &&
  !statement.hits.some((hit) => PROMISED.has(hit.list) || isGuarantee(hit) || isOfBody(hit))

const PROMISED: ReadonlySet<string> = new Set(['discount-promo', 'claim-absolute'])
/** proof/weasel asks who found it. */
const isOfBody = ({ list, group }: { readonly list: string; readonly group?: string }): boolean =>
  list === 'claim-vague' && group === 'body'
/** What the seller binds itself to is no measurement. */
const isGuarantee = ({ list, group }: { readonly list: string; readonly group?: string }): boolean =>
  list === 'proof-verification' && group === 'guarantee'

/** "If it saved you an hour": left to the reader. */
const isCondition = ({ hits, start }: Statement): boolean =>
  hits.some(({ list, group, start: at }) => list === 'ask-condition' && group === 'if' && at === start)

/** A story told as proof: it has a figure, in its block. */
const isStory = (page: Page, { block, numbers }: Statement): boolean =>
  numbers.some((number) => number.measure) || page.piece.proofs.some((proof) => proof.block === block)

const BASE: Words = { en: 'base', id: 'dasar' }
const PERIOD: Words = { en: 'period', id: 'periode' }
const SOURCE: Words = { en: 'source', id: 'sumber' }

function absent({ numbers }: Statement): Words[] {
  const counted = numbers.some((number) => number.kind === 'count')
  const timed = numbers.some((number) => ['duration', 'date', 'year'].includes(number.kind))
  return [...(counted ? [] : [BASE]), ...(timed ? [] : [PERIOD]), SOURCE]
}
