import { refersBack } from '../lang/refers-back.ts'
import type { Page, Words } from '../lint/rule.ts'
import type { Fact } from '../message/map.ts'
import { advance } from '../message/screen-font.ts'
import type { Statement } from '../message/statements.ts'
import { replaceWords } from '../rewrite/replace.ts'
import type { Rewrite } from '../rewrite/rewrite.ts'
import { suggestion } from './offer.ts'
import { packOf, readingOf } from './reading.ts'
import { ownBlocks } from './said.ts'
import { shown } from './words.ts'

/** Font size of a subject in a phone's inbox, in CSS pixels. */
const SIZE = 16

/** How many characters of a subject are seen at a width in CSS pixels. */
export function seenOf(text: string, width: number): number {
  let used = 0
  let end = 0
  while (end < text.length && used <= width) used += (advance(text.charCodeAt(end++), 'regular') * SIZE) / 1000
  return used <= width ? text.length + 1 : end
}

const OFFERED = 2
/** Words of a sentence that says something by itself. */
const FEWEST = 3

/**
 * The mail's own sentences in place of its subject: those with its promise, then those with a measured number, where a phone
 * shows all of it. At most two.
 */
export function ownSubjects(
  page: Page,
  { block, text }: Fact,
  width: number,
  say: (words: Words) => string,
  isFit: (line: string) => boolean = () => true,
): Array<Rewrite | undefined> {
  const start = block.prose.text.indexOf(text)
  if (start < 0) return []
  const at = { start, end: start + text.length }
  const said = sentences(page).filter((line) => seenOf(line, width) > line.length && isFit(line))
  return [...new Set(said)].slice(0, OFFERED).map((line) => {
    const title: Words = { en: `Say “${shown(line)}”`, id: `Tulis “${shown(line)}”` }
    return suggestion(page, say(title), [replaceWords(page.map.copy.source, block, at, [line])], { drops: [text] })
  })
}

/** Sentences of the mail that could stand over it, the likeliest first, without their end mark. */
function sentences(page: Page): string[] {
  const own = new Set(ownBlocks(page).filter(({ role }) => SAYS.has(role)))
  const all = readingOf(page).statements.filter((each) => own.has(each.block) && standsAlone(page, each))
  const promised = all.filter((each) =>
    page.piece.promise.some(({ block, span }) => {
      const at = each.block === block ? block.prose.find(span) : undefined
      return at !== undefined && each.start <= at.start && at.end <= each.end
    }),
  )
  const measured = all.filter(({ numbers }) => numbers.some(({ measure, vague }) => measure && !vague))
  return [...promised, ...measured].map(({ text }) => text.trim().replace(/[.!\s]+$/, ''))
}

const SAYS: ReadonlySet<string> = new Set(['headline', 'subhead', 'body'])

/** A sentence of words alone that needs none before it. */
function standsAlone(page: Page, { block, start, end, text }: Statement): boolean {
  if (!block.prose.isPlain(start, end) || !/^\p{Lu}/u.test(text.trim())) return false
  if (/[[\](){}|"“”«»:;\n]|…\s*$/.test(text) || packOf(page).tokens(text).length < FEWEST) return false
  const [first] = packOf(page).tokens(text)
  return first !== undefined && !refersBack[page.language].has(first.lower)
}
