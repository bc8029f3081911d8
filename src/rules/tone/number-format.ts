import type { Block } from '../../copy/piece.ts'
import { type Misformatted, misformatted } from '../../lang/numbers/format.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { isOpen, replaceWords } from '../../rewrite/replace.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { suggestion } from '../offer.ts'
import { inFile, ownBlocks } from '../said.ts'

export default defineRule({
  id: 'tone/number-format',
  severity: 'info',
  summary: {
    en: 'Numbers written the way the language of the page writes them',
    id: 'Angka ditulis menurut kebiasaan bahasa halamannya',
  },
  why: {
    en: 'A point where the reader expects a comma turns a price into another price; the reader stops to count.',
    id: 'Titik di tempat yang diharapkan koma membuat harga terbaca sebagai harga lain; pembaca berhenti untuk menghitung.',
    source: 'KNOWLEDGE part 4, 25; EYD V, tanda titik dan koma pada angka',
  },
  messages: {
    foreign: {
      en: '“{wrong}” is how another language writes numbers{more}. Write “{right}”.',
      id: '“{wrong}” cara bahasa lain menulis angka{more}. Tulis “{right}”.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'id',
      says: 'foreign',
      bad: '# Roti segar sebelum sarapan\n\nPaket hajatan ⟦Rp 1,200,000⟧ sudah termasuk antar.\n',
      good: '# Roti segar sebelum sarapan\n\nPaket hajatan Rp1.200.000 sudah termasuk antar.\n',
    },
    {
      lang: 'en',
      says: 'foreign',
      bad: '# Fresh bread before breakfast\n\nWe have baked ⟦1.200.000⟧ loaves since May.\n',
      good: '# Fresh bread before breakfast\n\nWe have baked 1,200,000 loaves since May.\n',
    },
  ],

  *check(page, { say, found }) {
    const all = ownBlocks(page).flatMap((block) => ofBlock(block, page))
    const [first] = all
    if (!first) return
    const at = inFile(first.block, first.number)
    const left = all.length - 1
    const more = left > 0 ? say({ en: ` (${left} more such numbers)`, id: ` (masih ada ${left} angka serupa)` }) : ''
    const related = all.slice(1, 8).map(({ block, number }) => ({
      span: inFile(block, number).span,
      message: `${block.prose.text.slice(number.start, number.end)} → ${number.write}`,
    }))
    const values = { right: first.number.write, wrong: at.text.replace(/\s+/g, ' '), more }
    yield found('foreign', page.map.copy.source.firstLine(at.span), values, {
      rewrites: [rewritten(page, all, say)],
      related,
    })
  },
})

interface Place {
  readonly block: Block
  readonly number: Misformatted
}

/** Figures in code, addresses and fields are no copy; those in links are. */
const ofBlock = (block: Block, page: Page): Place[] =>
  misformatted(block.prose.text, page.language)
    .filter(
      ({ start, end }) => !block.marks.some((mark) => CLOSED.has(mark.kind) && mark.start < end && start < mark.end),
    )
    .map((number) => ({ block, number }))

const CLOSED: ReadonlySet<string> = new Set(['code', 'mergetag', 'image', 'quote'])

/** All such numbers at once, so that the page is of one kind; none where one of them cannot be written. */
function rewritten(page: Page, all: readonly Place[], say: (words: Words) => string): Rewrite | undefined {
  if (all.some(({ block, number }) => !isOpen(block, number))) return undefined
  const edits = all.map(({ block, number }) => replaceWords(page.map.copy.source, block, number, [number.write]))
  const [first] = all
  const one: Words = { en: `Write “${first?.number.write}”`, id: `Tulis “${first?.number.write}”` }
  const many: Words = { en: `Write all ${all.length} that way`, id: `Tulis ke-${all.length} angka seperti itu` }
  const safe = suggestion(page, say(all.length > 1 ? many : one), edits)
  return safe && { ...safe, kind: 'fix' }
}
