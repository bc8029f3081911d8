import type { Block, Piece, Role } from '../copy/piece.ts'
import type { Hit, ListId, NumberPhrase, Pack } from '../lang/pack.ts'
import { Makers, perContent } from '../text/kept.ts'
import type { Keeper } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import { atOnce } from '../text/steps.ts'
import type { Fact } from './map.ts'

/** A sentence of a block, in rendered offsets of the block. */
export interface Statement {
  readonly block: Block
  /** Index of the block in its piece. */
  readonly at: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  /** Lexicon hits and number phrases that lie inside, in rendered offsets of the block. */
  readonly hits: readonly Hit[]
  readonly numbers: readonly NumberPhrase[]
  /** The same object wherever the block moves to: it keeps what is made of the words alone. */
  readonly content: Keeper
}

/** What is found in a block whatever its neighbours are: kept with the block's content as long as that lives. */
interface BlockFacts {
  readonly sentences: ReadonlyArray<Omit<Statement, 'block' | 'at' | 'content'> & Keeper>
  readonly words: number
}

/** A piece, sentence by sentence, with what the language pack finds in it. */
export interface Reading {
  readonly piece: Piece
  readonly pack: Pack
  readonly statements: readonly Statement[]
  /** Index of a block of the piece, -1 for others. */
  readonly at: (block: Block) => number
  /** Statements of the block with that index. */
  readonly of: (at: number) => readonly Statement[]
  /** Index of the heading block that the block stands under, or -1. */
  readonly heading: (at: number) => number
  readonly whole: (role: Role) => Fact[]
  readonly words: number
}

const sentences = new Makers()

export function readPiece(piece: Piece, pack: Pack): Reading {
  return atOnce(readingPiece(piece, pack))
}

/** Letters that are analysed between two breaths. */
const BREATH = 2000
/** Statements or blocks that are looked at between two breaths. */
const LOOKED = 32

/** Goes through a list in slices. */
export function* inSlices<T>(all: readonly T[], look: (one: T, index: number) => void): Generator<undefined, void> {
  for (let from = 0; from < all.length; from += LOOKED) {
    const end = Math.min(all.length, from + LOOKED)
    for (let index = from; index < end; index++) look(all[index] as T, index)
    if (end - from === LOOKED) yield
  }
}

/** The same in slices. */
export function* readingPiece(piece: Piece, pack: Pack): Generator<void, Reading> {
  const statements: Statement[] = []
  const byBlock: Statement[][] = []
  const headings: number[] = []
  let words = 0
  let heading = -1
  let letters = 0
  for (const [at, block] of piece.blocks.entries()) {
    const facts = yield* blockFacts(block, pack)
    words += facts.words
    const own = facts.sentences.map((sentence) => placed(sentence, block, at))
    byBlock.push(own)
    for (const statement of own) statements.push(statement)
    headings.push(heading)
    if (block.role === 'heading' || block.role === 'headline') heading = at
    letters += block.prose.length
    if (letters < BREATH) continue
    letters = 0
    yield
  }
  let places: ReadonlyMap<Block, number> | undefined
  return {
    piece,
    pack,
    statements,
    words,
    at: (block) => {
      places ??= new Map(piece.blocks.map((each, index) => [each, index]))
      return places.get(block) ?? -1
    },
    of: (at) => byBlock[at] ?? [],
    heading: (at) => headings[at] ?? -1,
    whole: (role) => piece.blocks.filter((block) => block.role === role).map((block) => wholeFact(block)),
  }
}

const placed = (sentence: BlockFacts['sentences'][number], block: Block, at: number): Statement => ({
  block,
  at,
  start: sentence.start,
  end: sentence.end,
  text: sentence.text,
  lower: sentence.lower,
  hits: sentence.hits,
  numbers: sentence.numbers,
  content: sentence,
})

/** What is known of a text, by pack: most are read with one. */
const factsIn = perContent(() => new Map<Pack, BlockFacts>())

function* blockFacts(block: Block, pack: Pack): Generator<void, BlockFacts> {
  const known = factsIn(block.prose)
  const kept = known.get(pack)
  if (kept) return kept
  const facts = yield* analysing(block.prose.text, pack)
  known.set(pack, facts)
  return facts
}

function* analysing(text: string, pack: Pack): Generator<void, BlockFacts> {
  yield* pack.preparing(text)
  const hits = pack.matches(text)
  yield
  const numbers = pack.numbers(text)
  yield
  const hitsUpTo = taker(hits)
  const numbersUpTo = taker(numbers)
  const parts = pack.sentences(text).map(({ start, end }) => {
    const part = text.slice(start, end)
    return {
      start,
      end,
      text: part,
      lower: part.toLowerCase(),
      hits: hitsUpTo(start, end),
      numbers: numbersUpTo(start, end),
      made: new Array(sentences.count),
    }
  })
  return { sentences: parts, words: pack.tokens(text).length }
}

/** Gives those of an ordered list that begin in [start, end), for stretches asked for in order. */
function taker<T extends { readonly start: number }>(ordered: readonly T[]): (start: number, end: number) => T[] {
  let next = 0
  return (start, end) => {
    while (next < ordered.length && (ordered[next] as T).start < start) next++
    const from = next
    while (next < ordered.length && (ordered[next] as T).start < end) next++
    return ordered.slice(from, next)
  }
}

/**
 * Makes something of a sentence once and keeps it as long as its words live. `make` sees the words and what the pack finds in
 * them, nothing of where the sentence stands; offsets that it gives are those of the block's rendered text.
 */
export function perSentence<T>(
  make: (words: Pick<Statement, 'start' | 'end' | 'text' | 'lower' | 'hits' | 'numbers'>) => T,
): (statement: Statement) => T {
  return sentences.per((statement: Statement) => statement.content, make)
}

/** The same with the pack that the sentence was read with: a sentence's words are kept by pack. */
export function perSentenceOf<T>(
  make: (words: Parameters<Parameters<typeof perSentence<T>>[0]>[0], pack: Pack) => T,
): (statement: Statement, pack: Pack) => T {
  let own: Pack
  const read = perSentence((words) => make(words, own))
  return (statement, pack) => {
    own = pack
    return read(statement)
  }
}

/**
 * The same for what hangs on more than the words: kept with what else it was made from (`given`), and made anew where one of
 * these is another. `make` must see nothing of the statement's block and place that is not among them.
 */
export function perSentenceGiven<T>(): (statement: Statement, given: readonly unknown[], make: () => T) => T {
  const last = perSentence((): { given: readonly unknown[]; value?: T } => ({ given: NONE }))
  return (statement, given, make) => {
    const own = last(statement)
    if (!isSame(own.given, given)) {
      own.value = make()
      own.given = given
    }
    return own.value as T
  }
}

const NONE: readonly unknown[] = [NaN]

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some.length !== others.length) return false
  for (let i = 0; i < some.length; i++) if (!Object.is(some[i], others[i])) return false
  return true
}

/** True where the statement holds a phrase of one of the lists (and group, where named). */
export function says(statement: Statement, list: ListId, group?: string): boolean {
  return statement.hits.some((hit) => hit.list === list && (group === undefined || hit.group === group))
}

/** The rendered part [start, end) of a block as a fact. */
export function factOf(block: Block, start: number, end: number): Fact {
  const at = trimmed(block.prose.text, start, end)
  const place: Span = block.prose.span(at.start, at.end)
  return { block, span: place, text: block.prose.text.slice(at.start, at.end) }
}

export const statementFact = (statement: Statement): Fact => factOf(statement.block, statement.start, statement.end)

export const wholeFact = (block: Block): Fact => factOf(block, 0, block.prose.text.length)

function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
