import type { Block, Role } from '../copy/piece.ts'
import { paired } from '../lang/clauses.ts'
import { isTitle } from '../lang/names.ts'
import type { Page } from '../lint/rule.ts'
import type { Fact, PromiseFact } from '../message/map.ts'
import { type Statement, statementFact, wholeFact } from '../message/statements.ts'
import { wordCount } from './answers.ts'
import { packOf, readingOf } from './reading.ts'

export const HEADS: ReadonlySet<Role> = new Set(['headline', 'subhead', 'heading'])

/** What a reader takes for the promise: a headline, or words near the top. Far down the page stands something else. */
export const isSeenFirst = ({ piece }: Page, { block }: Fact): boolean =>
  HEADS.has(block.role) || piece.piece.blocks.filter(({ meta }) => !meta).indexOf(block) < TOP

/** Blocks at the top of a piece. */
const TOP = 6

/** Words of a promise in which one that fits any seller says nothing yet. */
const THIN = 14
/** The same for a promise that names its parts: where one word fits any seller, and where several do. */
const DENSE = 6
const DENSER = 10

/** The promise, or a line at the top of a page, where most of what it says would fit any seller. */
export function emptyLine(
  page: Page,
  best: PromiseFact,
  weak: boolean,
): { at: Fact; words: readonly string[] } | undefined {
  const { statements } = readingOf(page)
  const lines = page.piece.promise.filter((one) => one === best || !weak)
  const opening =
    page.piece.piece.kind === 'email'
      ? []
      : [...headlines(page), ...statements.filter(isOpening(page)).map(statementFact).filter(isNoProblem(page))]
  const empty: Empty[] = []
  for (const at of [...lines, ...opening].filter(({ block }) => !isEntry(page, block))) {
    const words = anyones(page, at)
    const weight = words.reduce((sum, each) => sum + weightOf(each), 0)
    const thin = weak ? THIN : weight > 1 ? DENSER : DENSE
    const isFirst = opening.includes(at) || isSeenFirst(page, at)
    if (weight > (isFirst ? 0 : 1) && weight * thin >= wordCount(page, at.text)) empty.push({ at, words, weight })
  }
  // What is read first is what the reader judges by; a single word is the least of it.
  return empty.sort((a, b) => Number(b.weight > 1) - Number(a.weight > 1) || a.at.span.start - b.at.span.start)[0]
}

/** A value of one entry in a list of front matter, a feature or a question, unless the page opens with it. */
const isEntry = ({ piece }: Page, block: Block): boolean =>
  block.origin === 'frontmatter' &&
  /\.\d+(?:\.|$)/.test(block.key ?? '') &&
  piece.piece.blocks.filter(({ meta }) => !meta).indexOf(block) >= OPENS

/** Blocks with which a page opens. */
const OPENS = 2

/** A headline that is mostly such words, whatever stands below: it is read first. */
export function emptyHeadline(page: Page): { at: Fact; words: readonly string[] } | undefined {
  if (page.piece.piece.kind === 'email') return undefined
  const [at] = headlines(page)
  if (!at || /\d/.test(at.text)) return undefined
  const words = anyones(page, at)
  const covered = words.reduce((sum, each) => sum + each.trim().split(/\s+/).length, 0)
  return covered >= SHORTEST && covered >= SLOGAN * wordCount(page, at.text) ? { at, words } : undefined
}
/** How much of a headline may fit any seller. */
const SLOGAN = 0.6

interface Empty {
  readonly at: Fact
  readonly words: readonly string[]
  readonly weight: number
}

/** True where words that fit any seller are most of a statement. */
export const isEmpty = (page: Page, at: Fact): boolean =>
  anyones(page, at).reduce((sum, each) => sum + weightOf(each), 0) * DENSE >= wordCount(page, at.text)

/** A whole phrase fills more of a sentence than a word: “one of the best investments a business can make”. */
const weightOf = (words: string): number =>
  paired.test(words.trim()) ? 2 : Math.ceil(words.trim().split(/\s+/).length / PHRASE)
const PHRASE = 4

/** Headlines of a page whose short sentences are read as one: “Sort your mail. Better.” */
const headlines = (page: Page): Fact[] =>
  page.piece.piece.blocks
    .filter(({ role, meta, prose }) => !meta && role === 'headline' && prose.text.split(/\s+/).length >= SHORTEST)
    .slice(0, 1)
    .map(wholeFact)

/** Headline and what stands right under it. */
const isOpening = (page: Page) => {
  const top = new Set(page.piece.piece.blocks.filter((block) => !block.meta && isSaid(block)).slice(0, OPENING))
  return ({ block, text }: Statement): boolean =>
    top.has(block) &&
    !/^\s*["“]/.test(block.prose.text) &&
    !/\?["”’)]*\s*$/.test(text) &&
    text.split(/\s+/).length >= SHORTEST
}

/** Where the reader's trouble is told, nothing is promised. */
const isNoProblem =
  ({ piece }: Page) =>
  ({ block }: Fact): boolean =>
    !piece.problem.some((problem) => problem.block === block)

/** Neither a button, a point of a list nor a customer's words promise what the page is for. */
const UNSAID: ReadonlySet<Role> = new Set(['cta', 'bullet', 'quote'])
/** Nor does a short entry of a list in front matter: a theme draws cards or links of it. */
const isSaid = ({ role, origin, key = '', prose }: Block): boolean =>
  !UNSAID.has(role) &&
  !(origin === 'frontmatter' && /\.\d+(?:\.|$)/.test(key) && prose.text.split(/\s+/).length < ENTRY)
const ENTRY = 8
/** Blocks that open a page. */
const OPENING = 3
/** Fewer words only name something. */
const SHORTEST = 4

const NAMED = /[\p{L}\p{N}] \p{Lu}/u

/** Words that fit any seller; what is written large within a sentence is a name. */
const anyones = (page: Page, { text }: Fact): string[] => {
  const named = !isTitle(text)
  return packOf(page)
    .matches(text)
    .filter(
      ({ list, start }) => list === 'anyones' && !(named && NAMED.test(text.slice(Math.max(0, start - 2), start + 1))),
    )
    .map(({ start, end }) => text.slice(start, end))
}
