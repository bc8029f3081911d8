import type { Block } from '../copy/piece.ts'
import { splitTokens } from '../lang/tokens.ts'
import type { Page } from '../lint/rule.ts'
import { inSlices, type Statement } from '../message/statements.ts'
import { perContent } from '../text/kept.ts'
import type { Span } from '../text/span.ts'
import { ownBlocks, sayings } from './said.ts'

/** The words of a sentence behind its label, as rendered offsets of its block. */
interface Place extends Span {
  readonly block: Block
}

/** A sentence that a page says twice, word for word. */
export interface Repeat {
  readonly first: Place
  readonly again: Place
  readonly words: number
}

/** The points of a list, or titles of its parts, that a page goes through a second time. */
export interface SameList {
  readonly first: readonly Block[]
  readonly again: readonly Block[]
}

/** The words of a block, kept as long as its text stands. */
const tokensOf = perContent((text) => splitTokens(text))

/** What a sentence says behind a label that opens it: “Polishing: takes the last scratches off”. */
function unlabelled({ block, text, start, end }: Statement): Place {
  const label = /^[^:.!?]{2,40}:\s+/u.exec(text)?.[0].length ?? 0
  return { block, start: start + label, end }
}

/** Sentences of at least `least` words that come again, the promise apart; what stands behind a button may be said at each. */
export function* repeatsIn(page: Page, least: number): Generator<undefined, Repeat[]> {
  const beside = besideAsks(page)
  const isPromise = ({ block, start }: Statement): boolean =>
    page.piece.promise.some((promise) => promise.text === block.prose.text.slice(start, start + promise.text.length))
  const known = new Map<string, Place>()
  const found: Repeat[] = []
  yield* inSlices(sayings(page), (each) => {
    if (each.block.origin === 'frontmatter' || beside.has(each.block) || isPromise(each)) return
    const place = unlabelled(each)
    const words = wordsIn(place)
    if (words.length < least) return
    const key = words.join(' ')
    const first = known.get(key)
    if (!first) known.set(key, place)
    else found.push({ first, again: place, words: words.length })
  })
  return found
}

const wordsIn = ({ block, start, end }: Place): string[] =>
  tokensOf(block.prose).flatMap((token) => (token.start >= start && token.end <= end ? [token.lower] : []))

/** Buttons and what stands right behind them: what takes a worry off may be said at each. */
function besideAsks(page: Page): ReadonlySet<Block> {
  const { blocks } = page.piece.piece
  const asks = new Set(page.piece.ctas.map(({ block }) => block))
  return new Set(
    blocks.filter((block, at) => [blocks[at - 1], block].some((near) => near !== undefined && asks.has(near))),
  )
}

/** Lists that hold one entry before it stands in all of them and says nothing about any. */
const COMMON = 4

/** The longest list, or row of titles, of which at least `least` entries stand on the page once more in another. */
export function* sameListIn(page: Page, least: number): Generator<undefined, SameList | undefined> {
  // Keyed here in slices, what follows reads what is kept.
  yield* inSlices(ownBlocks(page), keyOf)
  const lists = listsIn(page)
  const holding = new Map<string, Array<{ at: number; block: Block }>>()
  let best = sameTitles(page, least)
  for (const [at, later] of lists.entries()) {
    const shared = new Map<number, { first: Block[]; again: Block[]; keys: Set<string> }>()
    for (const block of later) {
      const key = keyOf(block)
      for (const earlier of holding.get(key) ?? []) {
        const both = shared.get(earlier.at) ?? { first: [], again: [], keys: new Set<string>() }
        both.first.push(earlier.block)
        both.again.push(block)
        shared.set(earlier.at, { ...both, keys: both.keys.add(key) })
      }
    }
    for (const [from, { first, again, keys }] of shared) {
      if (keys.size < least || keys.size * 3 < Math.min(lists[from]?.length ?? 0, later.length) * 2) continue
      if (again.length > (best?.again.length ?? 0)) best = { first, again }
    }
    for (const [key, block] of new Map(later.map((each) => [keyOf(each), each]))) {
      const all = holding.get(key) ?? []
      if (all.length < COMMON) holding.set(key, [...all, { at, block }])
    }
  }
  return best
}

/** Titles that all come once more behind the last of them: an overview, then the same in detail. */
function sameTitles(page: Page, least: number): SameList | undefined {
  const known = new Map<string, Block>()
  const again = new Map<string, Block>()
  for (const block of ownBlocks(page)) {
    if (block.role !== 'heading' || block.origin === 'frontmatter') continue
    const key = keyOf(block)
    if (!known.has(key)) known.set(key, block)
    else if (key.includes(' ')) again.set(key, block)
  }
  const second = [...again.values()]
  const first = [...again.keys()].map((key) => known.get(key) as Block)
  const isApart = Math.max(...first.map(({ span }) => span.end)) < Math.min(...second.map(({ span }) => span.start))
  return second.length >= least && isApart ? { first, again: second } : undefined
}

const keyOf = ({ prose }: Block): string => keyOfText(prose)
const keyOfText = perContent((text) =>
  splitTokens(text)
    .map(({ lower }) => lower)
    .join(' '),
)

/** Words of an entry: “Yes” and “Free” stand in many lists. */
const SHORTEST = 2

/** Lists of the text, one after the other. */
function listsIn(page: Page): Block[][] {
  const lists: Block[][] = []
  let open: Block[] = []
  for (const block of [...ownBlocks(page), undefined]) {
    if (block?.depth !== undefined && block.origin !== 'frontmatter') {
      open.push(block)
      continue
    }
    if (open.length > 0) lists.push(open.filter((each) => tokensOf(each.prose).length >= SHORTEST))
    open = []
  }
  return lists
}
