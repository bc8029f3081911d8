import type { Block } from '../../copy/piece.ts'
import { cached } from '../../lang/cache.ts'
import { type PartWord, partWords } from '../../lang/keys.ts'
import type { Cta, Fact, Proof } from '../map.ts'
import { perSentence, type Reading, type Statement } from '../statements.ts'

/** What stands around the statements of a piece: what a reader goes by beside the words themselves. */
export interface Surroundings {
  readonly reading: Reading
  /** The piece's name for what it offers, in lower case, where it has one that it repeats. */
  readonly product: string | undefined
  /** How many statements the reader has been shown before, by index of the statement in the reading. */
  readonly before: readonly number[]
  /** True where a request begins inside the statement. */
  readonly asks: (statement: Statement) => boolean
  /** True where the statement tells a customer's case or a rating. */
  readonly proves: (statement: Statement) => boolean
  /** What the part of the page is called in which the block stands: words of its key, label and heading. */
  readonly parts: (at: number) => ReadonlySet<PartWord>
  /** What is known of a statement beside its own words, by its index; made once. */
  readonly contexts: Array<readonly unknown[] | undefined>
}

/** `product`: as the configuration names it. */
export function surroundings(
  reading: Reading,
  ctas: readonly Cta[],
  product?: string,
  proofs: readonly Proof[] = [],
): Surroundings {
  let shown = 0
  const before = reading.statements.map(({ block }) => (block.meta || block.role === 'cta' ? shown : shown++))
  const parts = new Map<number, ReadonlySet<PartWord>>()
  return {
    reading,
    contexts: [],
    product: (product ?? nameOf(reading))?.toLowerCase(),
    before,
    asks: begun(ctas),
    proves: begun(
      proofs.filter(({ kind, sub, block }) => (kind === 'case' || sub === 'rating') && block.role !== 'subject'),
    ),
    parts: (at) => {
      const kept = parts.get(at) ?? partsOf(reading, at)
      parts.set(at, kept)
      return kept
    },
  }
}

/** All that a statement's traits go by beside its own words. */
export function contextOf({ block, at }: Statement, index: number, around: Surroundings): readonly unknown[] {
  const { reading, before, parts, product, contexts } = around
  const known = contexts[index]
  if (known) return known
  const previous = reading.statements[index - 1]
  const context = [
    block.role,
    block.meta,
    block.cell !== undefined,
    block.quoted,
    block.ordered,
    reading.piece.kind,
    before[index],
    parts(at),
    previous && parts(previous.at),
    product,
  ]
  contexts[index] = context
  return context
}

/** Tells in which statements one of the facts begins. */
function begun(facts: readonly Fact[]): (statement: Statement) => boolean {
  const starts = new Map<Block, number[]>()
  for (const { block, span } of facts) starts.set(block, [...(starts.get(block) ?? []), span.start])
  return ({ block, start, end }) => {
    const own = starts.get(block)
    if (!own) return false
    const place = block.prose.span(start, end)
    return own.some((at) => at >= place.start && at < place.end)
  }
}

const LONGEST_TITLE = 80
/** Names of parts that are remembered. */
const MOST_NAMES = 2000

function partsOf(reading: Reading, at: number): ReadonlySet<PartWord> {
  const { blocks } = reading.piece
  const block = blocks[at]
  const heading = blocks[reading.heading(at)]
  const title = heading && heading.role !== 'headline' ? heading.prose.text.slice(0, LONGEST_TITLE) : ''
  return partsIn([block?.key, block?.label, block?.section, title].filter((name) => name).join('\n'))
}

/** By the names, one a line: the same set for the same names. */
const partsIn = cached(MOST_NAMES, (names): ReadonlySet<PartWord> => {
  const found = new Set<PartWord>()
  for (const word of wordsOf(names)) for (const part of PARTS.get(word) ?? []) found.add(part)
  return found
})

const wordsOf = (name: string): string[] =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)

const PARTS = new Map<string, PartWord[]>()
for (const part of Object.keys(partWords) as PartWord[])
  for (const word of partWords[part]) PARTS.set(word, [...(PARTS.get(word) ?? []), part])

/** The word with a capital that the piece uses most inside its sentences. */
export function nameOf(reading: Reading): string | undefined {
  const counts = new Map<string, number>()
  for (const statement of reading.statements)
    for (const name of namesIn(statement)) counts.set(name, (counts.get(name) ?? 0) + 1)
  let best: string | undefined
  let most = REPEATED - 1
  for (const [name, count] of counts) if (count > most) [best, most] = [name, count]
  return best
}

const namesIn = perSentence(({ text, start, hits }) =>
  [...text.matchAll(NAME)].flatMap((match) => {
    const name = match[1] as string
    const from = start + match.index + match[0].length - name.length
    return hits.some((hit) => hit.list === 'pronouns' && hit.start === from) ? [] : [name]
  }),
)

/** A capitalised word after a word in small letters. */
const NAME = /\p{Ll}[,;:]? (\p{Lu}[\p{L}\d]{2,29})(?![\p{L}\d])/gu
const REPEATED = 3

/** How often each group of the lists stands in the statement, as `list group`, and each list. */
export const counts = perSentence(({ hits }): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const { list, group } of hits)
    for (const name of group ? [list, `${list} ${group}`] : [list]) found.set(name, (found.get(name) ?? 0) + 1)
  return found
})

/** Blanks part words. */
export const wordCount = perSentence(({ text }) => text.split(/\s+/).length)
