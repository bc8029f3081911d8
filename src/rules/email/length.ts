import type { Block } from '../../copy/piece.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page } from '../../lint/rule.ts'
import type { Cta, PieceMap } from '../../message/map.ts'
import { packOf } from '../reading.ts'
import { firstLine, together } from '../where.ts'

export default defineRule({
  id: 'email/length',
  severity: 'info',
  kind: 'email',
  summary: {
    en: 'The ask of a mail comes before the reader is gone',
    id: 'Ajakan di email datang sebelum pembaca pergi',
  },
  why: {
    en: 'A mail has a short time before the reader turns to something else; who must scroll for the ask often never meets it.',
    id: 'Email hanya punya waktu sebentar sebelum pembaca beralih; ajakan yang harus dicari sering tak pernah terlihat.',
    source: 'EM-23, EM-03',
  },
  messages: {
    late: {
      en: 'The first ask comes after {count} words ({most} is plenty). Put a link or a question in the upper half, and keep this one.',
      id: 'Ajakan pertama baru muncul setelah {count} kata ({most} sudah banyak). Taruh satu tautan atau pertanyaan di paruh atas.',
    },
  },
  options: {
    b2c: integer(200, 'Most words before the first ask of a mail to consumers.', 20, 2000),
    b2b: integer(
      220,
      'Most words before the first ask of a mail to companies, and where the audience is not known.',
      20,
      2000,
    ),
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'late',
      kind: 'email',
      bad: `Subject: Rye on Friday\n\n${'Our rye rests for two days and then it goes into the oven. '.repeat(20)}\n\n[⟦Order your loaf⟧](https://example.com/shop)\n`,
      good: `Subject: Rye on Friday\n\nOur rye rests for two days.\n\n[Order your loaf](https://example.com/shop)\n`,
    },
    {
      lang: 'id',
      says: 'late',
      kind: 'email',
      bad: `Subject: Roti hari Jumat\n\n${'Roti gandum kami didiamkan dua hari lalu masuk ke oven tua itu. '.repeat(22)}\n\n[⟦Pesan sekarang⟧](https://example.com/toko)\n`,
      good: `Subject: Roti hari Jumat\n\nRoti gandum kami didiamkan dua hari.\n\n[Pesan sekarang](https://example.com/toko)\n`,
    },
  ],

  *check(page, { options, found }) {
    const most = page.audience === 'b2c' ? options.b2c : options.b2b
    const late = together(page).flatMap((piece) => {
      const first = piece.ctas.filter(leads).sort((a, b) => a.span.start - b.span.start)[0]
      return first ? [{ first, count: wordsBefore(page, piece, first) }] : []
    })
    const [worst] = [...late].sort((a, b) => b.count - a.count)
    if (worst && worst.count > most * SLACK)
      yield found('late', firstLine(page, worst.first).span, { count: worst.count, most })
  },
})

/** Nobody reads by the word: a little more is as good. */
const SLACK = 1.1

/** Advice in passing ("Set a timer") leads nowhere. */
const leads = ({ ask, form, href }: Cta): boolean => ask !== 'other' || form !== 'sentence' || href !== undefined

/** The text of a block with its merge tags as one word each. */
function read({ prose, marks }: Block): string {
  const tags = marks.filter(({ kind }) => kind === 'mergetag').reverse()
  return tags.reduce((text, { start, end }) => `${text.slice(0, start)}x${text.slice(end)}`, prose.text)
}

/** Words of the mail that are read before the ask. */
function wordsBefore(page: Page, { piece }: PieceMap, cta: Cta): number {
  const pack = packOf(page)
  const isText = ({ role }: Block) => role !== 'subject' && role !== 'preheader'
  return piece.blocks
    .slice(0, Math.max(0, piece.blocks.indexOf(cta.block)))
    .filter((block) => isText(block) && !block.meta)
    .reduce((sum, block) => sum + pack.tokens(read(block)).length, 0)
}
