import type { Block } from '../../copy/piece.ts'
import { type Misformatted, misformatted } from '../../lang/numbers/format.ts'
import { spelt } from '../../lang/numbers/spelt.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { inSlices } from '../../message/statements.ts'
import { isOpen, replaceWords } from '../../rewrite/replace.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import type { Span } from '../../text/span.ts'
import { suggestion } from '../offer.ts'
import { inFile, ownBlocks, sayings } from '../said.ts'

export default defineRule({
  id: 'tone/number-format',
  severity: 'info',
  summary: {
    en: 'Numbers written the way the language of the page writes them, in digits where they prove something',
    id: 'Angka ditulis menurut kebiasaan bahasa halamannya, dan bukan dengan huruf bila membuktikan sesuatu',
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
    spelt: {
      en: 'A figure that proves or promises something is found faster in digits: “{wrong}”{more}. Write “{right}”.',
      id: 'Angka yang membuktikan atau menjanjikan sesuatu lebih cepat terbaca bila bukan dengan huruf: “{wrong}”{more}. Tulis “{right}”.',
    },
  },
  needs: ['lexicon', 'sentences'],
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
    {
      lang: 'en',
      says: 'spelt',
      bad: '# Fresh bread before breakfast\n\nGet fresh bread for your family ⟦three times⟧ faster than a trip to the shop.\n',
      good: '# Fresh bread before breakfast\n\nGet fresh bread for your family 3 times faster than a trip to the shop.\n',
    },
    {
      lang: 'id',
      says: 'spelt',
      bad: '# Roti segar sebelum sarapan\n\nDapatkan roti segar untuk keluarga Anda, ⟦tiga kali⟧ lebih cepat daripada ke toko.\n',
      good: '# Roti segar sebelum sarapan\n\nDapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko.\n',
    },
  ],

  *check(page, { say, found }) {
    const all = {
      foreign: ownBlocks(page).flatMap((block) => open(block, misformatted(block.prose.text, page.language))),
      spelt: yield* speltOut(page),
    }
    for (const says of ['foreign', 'spelt'] as const) {
      const places = all[says]
      const [first] = places
      if (!first) continue
      const at = shownAs(first)
      const left = places.length - 1
      const more = left > 0 ? say({ en: ` (${left} more such numbers)`, id: ` (masih ada ${left} angka serupa)` }) : ''
      const related = places.slice(1, 8).map((place) => ({
        span: inFile(place.block, place.number).span,
        message: `${shownAs(place).wrong} → ${shownAs(place).right}`,
      }))
      const values = { right: at.right, wrong: at.wrong.replace(/\s+/g, ' '), more }
      yield found(says, page.map.copy.source.firstLine(at.span), values, {
        rewrites: [rewritten(page, places, say)],
        related,
      })
    }
  },
})

interface Place {
  readonly block: Block
  readonly number: Misformatted
  /** Where the phrase ends that is shown with the number. */
  readonly end?: number
}

/** The number with its unit, as it stands and as it is to be. */
function shownAs({ block, number, end = number.end }: Place): { span: Span; wrong: string; right: string } {
  const { span, text } = inFile(block, { start: number.start, end })
  return { span, wrong: text, right: number.write + block.prose.text.slice(number.end, end) }
}

/** Figures in code, addresses and fields are no copy; those in links are. */
const open = (block: Block, numbers: readonly Misformatted[]): Place[] =>
  numbers
    .filter(
      ({ start, end }) => !block.marks.some((mark) => CLOSED.has(mark.kind) && mark.start < end && start < mark.end),
    )
    .map((number) => ({ block, number }))

/** Numbers in words where the sender promises or proves with them, not at the start of a sentence. */
function* speltOut(page: Page): Generator<undefined, Place[]> {
  const { promise, proofs } = page.piece
  const facts = new Map<Block, string[]>()
  for (const { block, text } of [...promise, ...proofs.filter(({ kind }) => kind === 'number')])
    facts.set(block, [...(facts.get(block) ?? []), text])
  const found: Place[] = []
  yield* inSlices(sayings(page), ({ block, start, text, numbers }) => {
    const said = facts.get(block)?.some((fact) => fact.includes(text.trim()))
    if (!said || isTold(text)) return
    const phrases = numbers.map((each) => ({ ...each, start: each.start - start, end: each.end - start }))
    for (const each of spelt(text, phrases, page.language)) {
      if (!/\p{L}/u.test(text.slice(0, each.start))) continue
      const number = { ...each, start: each.start + start, end: each.end + start }
      const end = numbers.find((phrase) => phrase.start === number.start)?.end ?? number.end
      found.push(...open(block, [number]).map((place) => ({ ...place, end })))
    }
  })
  return found
}

/** Questions, and what somebody else says. */
const isTold = (text: string): boolean => /[?“”"«»]/.test(text)

const CLOSED: ReadonlySet<string> = new Set(['code', 'mergetag', 'image', 'quote'])

/** All such numbers at once, so that the page is of one kind; none where one of them cannot be written. */
function rewritten(page: Page, all: readonly Place[], say: (words: Words) => string): Rewrite | undefined {
  if (all.some(({ block, number }) => !isOpen(block, number))) return undefined
  const edits = all.map(({ block, number }) => replaceWords(page.map.copy.source, block, number, [number.write]))
  const word = all[0] ? shownAs(all[0]).right : ''
  const one: Words = { en: `Write “${word}”`, id: `Tulis “${word}”` }
  const many: Words = { en: `Write all ${all.length} that way`, id: `Tulis ke-${all.length} angka seperti itu` }
  const safe = suggestion(page, say(all.length > 1 ? many : one), edits)
  return safe && { ...safe, kind: 'fix' }
}
