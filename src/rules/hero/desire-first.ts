import type { Block } from '../../copy/piece.ts'
import { defineRule, type Page } from '../../lint/rule.ts'
import { says } from '../../message/statements.ts'
import { moved, onScreen, repeated } from '../hero.ts'
import { readingOf } from '../reading.ts'
import { firstWords } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'hero/desire-first',
  severity: 'info',
  audience: 'b2c',
  kind: 'landing',
  summary: {
    en: 'Shoppers want it before they read its price and measures',
    id: 'Pembeli menginginkannya dulu, baru membaca harga dan ukurannya',
  },
  why: {
    en: 'People want first and justify afterwards: prices, measures and certificates support a wish that is there already.',
    id: 'Orang ingin dulu, baru mencari alasan: harga, ukuran, dan sertifikat mendukung keinginan yang sudah ada.',
    source: 'FS-05, BC-13, BC-22',
  },
  messages: {
    facts: {
      en: '{count} facts (“{first}”) come before the value: the reader meets price or measures without wanting the thing yet. Put “{value}” above them.',
      id: '{count} fakta (“{first}”) mendahului manfaat: pembaca melihat harga atau ukuran sebelum tertarik. Taruh “{value}” di atasnya.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'facts',
      audience: 'b2c',
      bad: `# Crumbly Starter Box

⟦2.4 kg, 30 x 20 cm, £39 plus £4 delivery.⟧

Get fresh bread for your family 3 times faster than a trip to the shop.

[Order now](/shop)
`,
      good: `# Crumbly Starter Box

Get fresh bread for your family 3 times faster than a trip to the shop.

2.4 kg, 30 x 20 cm, £39 plus £4 delivery.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'facts',
      audience: 'b2c',
      bad: `# Kotak Awal Rotiku

⟦2,4 kg, 30 x 20 cm, Rp390.000, ongkir Rp40.000.⟧

Dapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko.

[Pesan sekarang](/toko)
`,
      good: `# Kotak Awal Rotiku

Dapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko.

2,4 kg, 30 x 20 cm, Rp390.000, ongkir Rp40.000.

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { say, found }) {
    const facts = factsFirst(page)
    const value = page.piece.promise[0]
    if (!facts || !value) return
    const values = { count: facts.count, first: shown(facts.first), value: shown(value.text, 48) }
    yield found('facts', firstWords(page, facts.block).span, values, {
      related: [{ span: value.span, message: say({ en: 'The value stands here', id: 'Manfaatnya ada di sini' }) }],
      rewrites: [moved(page, value, say), repeated(page, value, say)],
    })
  },
})

const FACTS = new Set(['money', 'size'])
const LEAST = 2

interface Facts {
  readonly block: Block
  readonly count: number
  readonly first: string
}

/** Prices, measures or certificates that open the page, where every promise comes later; consumers' pages only. */
export function factsFirst(page: Page): Facts | undefined {
  const { promise } = page.piece
  if (page.audience !== 'b2c' || promise.length === 0) return undefined
  const value = Math.min(...promise.map(({ span }) => span.start))
  const before = onScreen(page).filter((block) => block.span.end <= value && block.role !== 'headline')
  const { statements } = readingOf(page)
  for (const block of before) {
    const own = statements.filter((each) => each.block === block)
    if (own.some((each) => says(each, 'emotion-sensory'))) return undefined
    const figures = own.flatMap(({ numbers }) => numbers.filter(({ kind }) => FACTS.has(kind)))
    const first = figures[0]
    if (first && figures.length >= LEAST)
      return { block, count: figures.length, first: block.prose.text.slice(first.start, first.end) }
  }
  return undefined
}
