import { measureOf } from '../../lang/measures.ts'
import type { NumberPhrase } from '../../lang/pack.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { boundsOf, overlap } from '../../message/claims/figure.ts'
import type { Statement } from '../../message/statements.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import type { Span } from '../../text/span.ts'
import { told } from '../claims.ts'
import { corrected } from '../corrected.ts'
import { aboveMail, type Otherwise, otherRanges, spanOf, wordsOf } from '../otherwise.ts'
import { shown } from '../words.ts'

/** A figure for something that a file measures once. */
interface Told {
  readonly measure: string
  readonly number: NumberPhrase
  readonly statement: Statement
  readonly span: Span
  readonly text: string
}

export default defineRule({
  id: 'claim/numbers',
  severity: 'warning',
  summary: {
    en: 'The same measure has the same figure throughout a file',
    id: 'Ukuran yang sama punya angka yang sama di satu berkas',
  },
  why: {
    en: 'Two figures for one thing make a reader doubt both, and every other number on the page.',
    id: 'Dua angka untuk satu hal membuat pembaca meragukan keduanya, dan semua angka lain di halaman itu.',
    source: 'XP-06',
  },
  messages: {
    differs: {
      en: '{measure}: “{here}” here, “{there}” on line {line}. Settle which is true and write it in both places.',
      id: '{measure}: di sini “{here}”, di baris {line} “{there}”. Pastikan mana yang benar, lalu samakan keduanya.',
    },
    subject: {
      en: '“{here}” above the mail, “{there}” in it (line {line}). Whoever opens it for the first finds the second: write the same.',
      id: '“{here}” di atas email, tetapi “{there}” di dalamnya (baris {line}). Samakan, karena pembaca membuka email demi yang pertama.',
    },
    range: {
      en: '“{here}” here, “{there}” on line {line}: the same prices with another end. Settle which is true and write it in both.',
      id: 'Di sini “{here}”, di baris {line} “{there}”: harga yang sama dengan batas berbeda. Pastikan mana yang benar, lalu samakan.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'subject',
      kind: 'email',
      bad: `Subject: Save ⟦12 hours a week⟧ on invoices

Hi Ana,

Teams like yours save 9 hours a week on their invoices.

[Check your fit in 15 minutes](/fit)
`,
      good: `Subject: Save 9 hours a week on invoices

Hi Ana,

Teams like yours save 9 hours a week on their invoices.

[Check your fit in 15 minutes](/fit)
`,
    },
    {
      lang: 'id',
      says: 'range',
      bad: `# Roti sebelum sarapan

Langganan mulai Rp90.000–150.000 per bulan.

Pilih paketmu, ⟦Rp90.000–250.000 per bulan⟧.

[Pesan roti besok](/toko)
`,
      good: `# Roti sebelum sarapan

Langganan mulai Rp90.000–150.000 per bulan.

Pilih paketmu, Rp90.000–150.000 per bulan.

[Pesan roti besok](/toko)
`,
    },
    {
      lang: 'en',
      says: 'differs',
      bad: `# Bread before breakfast

Start with a 14-day free trial.

Your ⟦30-day free trial⟧ ends by itself.

[Order a box](/shop)
`,
      good: `# Bread before breakfast

Start with a 14-day free trial.

Your 14-day free trial ends by itself.

[Order a box](/shop)
`,
    },
    {
      lang: 'id',
      says: 'differs',
      bad: `# Roti sebelum sarapan

Sudah dipilih 4.200 pelanggan.

Bergabung dengan ⟦3.800 pelanggan kami⟧.

[Pesan roti besok](/toko)
`,
      good: `# Roti sebelum sarapan

Sudah dipilih 4.200 pelanggan.

Bergabung dengan 4.200 pelanggan kami.

[Pesan roti besok](/toko)
`,
    },
  ],

  *check(page, { say, found }) {
    const { source } = page.map.copy
    const other = say({ en: 'The other figure', id: 'Angka yang lain' })
    for (const { says, one, another } of [
      ...aboveMail(page).filter(isUnmeasured),
      ...(page.index > 0 ? [] : otherRanges(page)),
    ]) {
      const [here, there] = [source.firstLine(spanOf(one)), source.firstLine(spanOf(another))]
      const values = { here: shown(wordsOf(one)), there: shown(wordsOf(another)), line: source.line(there.start) }
      const words = { block: one.statement.block, at: one.number, words: wordsOf(another) }
      const rewrites = [corrected(page, words, say)]
      yield found(says, here, values, { related: [{ span: there, message: other }], rewrites })
    }
    if (page.index > 0) return
    const all = page.map.pieces.flatMap((piece, index) => figures({ ...page, piece, index }))
    const first = new Map<string, Told>()
    const said = new Set<string>()
    for (const one of all) {
      const before = first.get(one.measure)
      if (!before) first.set(one.measure, one)
      else if (
        !agree(before.number, one.number) &&
        before.statement !== one.statement &&
        !said.has(one.measure) &&
        !isChange(all, before, one)
      ) {
        said.add(one.measure)
        const line = page.map.copy.source.line(before.span.start)
        const measure = one.measure.charAt(0).toUpperCase() + one.measure.slice(1)
        yield found(
          'differs',
          one.span,
          { measure, here: shown(one.text), there: shown(before.text), line },
          {
            related: [{ span: before.span, message: say({ en: 'The other figure', id: 'Angka yang lain' }) }],
            rewrites: [likeFirst(page, one, before, say)],
          },
        )
      }
    }
  },
})

/** The number of the other place, here too. */
function likeFirst(page: Page, one: Told, before: Told, say: (words: Words) => string): Rewrite | undefined {
  const [here, there] = [one.statement.block, before.statement.block]
  const words = there.prose.text.slice(before.number.start, before.number.end)
  return corrected(page, { block: here, at: one.number, words }, say)
}

/** Both figures stand in one block somewhere: the copy tells what changes, and when. */
const isChange = (all: readonly Told[], a: Told, b: Told): boolean =>
  all.some(
    (one) =>
      one.measure === a.measure &&
      agree(one.number, a.number) &&
      all.some(
        (other) =>
          other !== one &&
          other.measure === a.measure &&
          other.statement.block === one.statement.block &&
          agree(other.number, b.number),
      ),
  )

/** Whether a figure is of no measure that is compared by itself. */
const isUnmeasured = ({ one: { statement, number } }: Otherwise): boolean =>
  !statement.hits.some((hit) => hit.list === 'measure' && hit.start < number.end && number.start < hit.end)

/** Table cells apart: plans and products differ there on purpose. */
function figures(page: Page): Told[] {
  return told(page).flatMap((statement) => {
    if (statement.block.cell) return []
    return statement.hits
      .filter((hit) => hit.list === 'measure')
      .flatMap((hit) => {
        const number = statement.numbers.find((each) => each.start < hit.end && hit.start < each.end)
        if (!number || Number.isNaN(number.value) || number.vague || isVote(statement, hit.group)) return []
        const { prose } = statement.block
        const span = page.map.copy.source.firstLine(prose.span(hit.start, hit.end))
        return [{ measure: hit.group ?? '', number, statement, span, text: prose.text.slice(hit.start, hit.end) }]
      })
  })
}

/** Those who gave a rating are not all there are: “4.8 out of 5 by 2,300 customers”. */
const isVote = ({ numbers }: Statement, measure: string | undefined): boolean =>
  PEOPLE.has(measureOf(measure ?? '')) && numbers.some(({ kind }) => kind === 'ratio')
const PEOPLE: ReadonlySet<string> = new Set(['customers', 'users', 'companies'])

/** The same figure in other words: ranges that overlap, "over 4,000" and 4,200, 14 days and 2 weeks. */
const agree = (a: NumberPhrase, b: NumberPhrase): boolean => overlap(boundsOf(a), boundsOf(b), NEAR)

const NEAR = 1.05
