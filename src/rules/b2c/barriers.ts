import type { Holding } from '../../bank/holds.ts'
import type { AnswerLines } from '../../lang/answer-lines.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { answered, answersFor } from '../answers.ts'
import { fromBank, gives } from '../bank.ts'
import { added } from '../offer.ts'
import { ask, closingPlace } from '../where.ts'
import { listed } from '../words.ts'

const QUESTION: Readonly<Record<Question, Words>> = {
  shipping: { en: 'delivery', id: 'pengiriman' },
  returns: { en: 'returns', id: 'pengembalian' },
  price: { en: 'price', id: 'harga' },
}
const LINE = { shipping: 'shipping', returns: 'relief', price: 'price' } as const satisfies Record<
  Question,
  keyof AnswerLines
>

type Question = 'shipping' | 'returns' | 'price'

export default defineRule({
  id: 'b2c/barriers',
  severity: 'info',
  audience: 'b2c',
  kind: 'landing',
  summary: {
    en: 'A page that sells goods answers delivery, returns and price',
    id: 'Halaman yang menjual barang menjawab pengiriman, pengembalian, dan harga',
  },
  why: {
    en: 'Delivery, returns and price are what stops a full cart; each is one line that the reader should not have to look for.',
    id: 'Pengiriman, pengembalian, dan harga paling sering menahan pembeli di keranjang; masing-masing cukup satu baris yang tak perlu dicari.',
    source: 'BC-10, FS-09',
  },
  messages: {
    open: {
      en: 'Open questions before the cart: {what} ({count} of 3 unanswered). Answer each in one line beside the ask.',
      id: 'Belum terjawab sebelum membeli: {what} ({count} dari 3). Jawab masing-masing dalam satu baris di dekat ajakan.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'open',
      audience: 'b2c',
      bad: `# Get a warm kitchen before breakfast

Our rye loaf stays soft for four days. £6 a loaf.

[⟦Add to cart⟧](/cart)
`,
      good: `# Get a warm kitchen before breakfast

Our rye loaf stays soft for four days. £6 a loaf.

Delivery in two days. Not soft? We refund it.

[Add to cart](/cart)
`,
    },
    {
      lang: 'id',
      says: 'open',
      audience: 'b2c',
      bad: `# Dapatkan dapur yang hangat sebelum sarapan

Roti gandum kami lembut sampai empat hari. Rp60.000 per buah.

[⟦Masukkan ke keranjang⟧](/keranjang)
`,
      good: `# Dapatkan dapur yang hangat sebelum sarapan

Roti gandum kami lembut sampai empat hari. Rp60.000 per buah.

Pengiriman dua hari. Tidak lembut? Uang kembali.

[Masukkan ke keranjang](/keranjang)
`,
    },
  ],

  *check(page, { spoken, say, found }) {
    const open = openQuestions(page)
    const at = ask(page)
    if (open.length === 0 || !at) return
    const what = listed(
      open.map((each) => say(QUESTION[each])),
      spoken,
    )
    const title = say({ en: 'Answer them in one line each', id: 'Jawab masing-masing dalam satu baris' })
    const own = answersFor(page)
    const lines = open.map((each) => own[LINE[each]])
    yield found(
      'open',
      at.span,
      { what, count: open.length },
      {
        rewrites: [
          ...(open.includes('returns') ? wayBack(page, say, open) : []),
          added(page, title, closingPlace(page), lines, { apart: true }),
        ],
      },
    )
  },
})

/** The team's guarantee where the trust bank holds one, with a line for each of the other questions. */
function wayBack(page: Page, say: (words: Words) => string, open: readonly Question[]) {
  const own = answersFor(page)
  const relief = (holding: Holding): boolean => gives(holding, 'riskRelief')
  const lines = open.map((each) => ({
    wants: each === 'returns' ? relief : () => false,
    template: own[LINE[each]],
  }))
  return fromBank(page, say, { lines, place: closingPlace(page), apart: true })
}

/** What a page that sells goods leaves open; nothing where it sells none, or where only the returns are (risk-buffer says that). */
export function openQuestions(page: Page): readonly Question[] {
  const sells = page.piece.ctas.some((cta) => cta.ask === 'buy') && answered(page, 'goods')
  if (!sells) return []
  const open: Question[] = []
  if (!answered(page, 'shipping')) open.push('shipping')
  if (!page.piece.has.riskRelief && !answered(page, 'relief')) open.push('returns')
  if (!page.piece.has.price && !answered(page, 'price', 'free')) open.push('price')
  return open.length === 1 && open[0] === 'returns' ? [] : open
}
