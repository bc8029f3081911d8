import type { Block } from '../../copy/piece.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page } from '../../lint/rule.ts'
import { says } from '../../message/statements.ts'
import { readingOf } from '../reading.ts'
import { firstWords } from '../where.ts'

export default defineRule({
  id: 'b2c/pay-steps',
  severity: 'info',
  audience: 'b2c',
  kind: 'landing',
  summary: {
    en: 'Buying takes at most three steps',
    id: 'Membeli paling banyak tiga langkah',
  },
  why: {
    en: 'Each further step between wanting and having loses buyers; a page that lists more than three tells them so itself.',
    id: 'Setiap langkah tambahan antara ingin dan punya membuat sebagian pembeli pergi, apalagi bila halamannya sendiri menyebut lebih dari tiga.',
    source: 'FS-10',
  },
  messages: {
    many: {
      en: '{count} steps to buy; three are what shoppers stay for. Join steps, or keep the three they do themselves.',
      id: '{count} langkah untuk membeli; pembeli bertahan sampai tiga. Gabungkan langkah, atau sisakan tiga yang mereka lakukan sendiri.',
    },
  },
  options: { steps: integer(3, 'How many steps to buy the page may list.', 1, 20) },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'many',
      audience: 'b2c',
      bad: `# Get fresh bread for your family before breakfast

## ⟦How to order⟧

1. Pick a box
2. Make an account
3. Confirm your address
4. Pay at the till

[Order now](/shop)
`,
      good: `# Get fresh bread for your family before breakfast

## How to order

1. Pick a box
2. Say where
3. Pay

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'many',
      audience: 'b2c',
      bad: `# Dapatkan roti segar untuk keluarga sebelum sarapan

## ⟦Cara pesan⟧

1. Pilih kotak
2. Buat akun
3. Konfirmasi alamat
4. Bayar di kasir

[Pesan sekarang](/toko)
`,
      good: `# Dapatkan roti segar untuk keluarga sebelum sarapan

## Cara pesan

1. Pilih kotak
2. Isi alamat
3. Bayar

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { options, found }) {
    const { blocks } = page.piece.piece
    for (const head of orderHeads(page)) {
      const after = blocks.slice(blocks.indexOf(head) + 1)
      const end = after.findIndex((block) => !isStep(block))
      const steps = after.slice(0, end < 0 ? after.length : end)
      const count = steps.filter((block) => !isSenders(page, block)).length
      if (count <= options.steps) continue
      yield found('many', firstWords(page, head).span, { count })
      return
    }
  },
})

/** “We pack it”: what the seller does costs the buyer nothing. */
function isSenders(page: Page, block: Block): boolean {
  const reading = readingOf(page)
  const [first] = reading.of(reading.at(block))
  return (first?.hits ?? []).some(
    ({ list, group, start }) => list === 'pronouns' && group !== undefined && SENDER.has(group) && start < LEAD,
  )
}

const SENDER: ReadonlySet<string> = new Set(['we', 'kami'])
/** Letters before the pronoun of a step that begins with it, its mark included. */
const LEAD = 4

const isStep = ({ ordered, depth }: Block): boolean => ordered === true && depth === 1

/** Headings and lead-ins under which the steps of an order stand. */
const orderHeads = (page: Page): readonly Block[] =>
  readingOf(page)
    .statements.filter((statement) => !statement.block.meta && says(statement, 'answers', 'order-steps'))
    .map(({ block }) => block)
