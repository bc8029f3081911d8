import type { Block } from '../copy/piece.ts'
import type { NumberPhrase } from '../lang/pack.ts'
import { itemNumber, LISTED_NOUN } from '../lang/sums.ts'
import type { Page } from '../lint/rule.ts'
import type { Statement } from '../message/statements.ts'
import { readingOf } from './reading.ts'

/** A list that has another number of items than the words before it say. */
export interface Miscounted {
  readonly statement: Statement
  readonly number: NumberPhrase
  readonly count: number
  readonly last: Block
}

/** Most items that somebody announces and counts. */
const MOST = 20
/** Blocks below the words that are looked at. */
const REACH = 200
/** A list this much longer or shorter is one of something else. */
const OFF = 2

/** “Three steps” and four of them: headings and lines with a colon that announce a list, and the list right below. */
export function miscounted(page: Page): Miscounted[] {
  const { statements } = readingOf(page)
  const { blocks } = page.piece.piece
  return statements.flatMap((statement): Miscounted[] => {
    const { block, at } = statement
    const number = announcedIn(statement)
    if (!number || number.value > MOST) return []
    const items = itemsBelow(blocks, at)
    if (items.length < 2 || items.length === number.value || Math.abs(items.length - number.value) > OFF) return []
    return [{ statement, number, count: items.length, last: items.at(-1) ?? block }]
  })
}

function announcedIn({ block, numbers, text, end }: Statement): NumberPhrase | undefined {
  const isHeading = block.role === 'heading' || block.role === 'headline' || block.role === 'subhead'
  if (block.cell || block.meta || block.origin === 'frontmatter' || numbers.length !== 1) return undefined
  const ending = text.trimEnd().at(-1)
  if (ending === '?') return undefined
  const last = end >= block.prose.length
  if (!isHeading && !(last && ending === ':')) return undefined
  const counts = numbers.filter(
    ({ kind, unit, vague, bound, to }) =>
      kind === 'count' && LISTED_NOUN.test(unit ?? '') && !vague && !bound && to === undefined,
  )
  const [one] = counts
  return one && one.value >= 2 ? one : undefined
}

/** The items of the list right below a block: numbered ones up to the next heading of its rank, or one run of bullets. */
function itemsBelow(blocks: readonly Block[], at: number): Block[] {
  const numbered = numberedBelow(blocks, at)
  if (numbered.length > 0) return numbered
  const items: Block[] = []
  let each = at + 1
  for (; isItem(blocks[each]); each++) {
    const item = blocks[each] as Block
    if ((item.depth ?? 1) === (blocks[at + 1]?.depth ?? 1)) items.push(item)
  }
  // Paragraphs between bullets: where the list ends cannot be told.
  const broken = blocks[each]?.role === 'body' && isItem(blocks[each + 1])
  return broken ? [] : items
}

/** An item of a list, in a block quote or not. */
const isItem = (block: Block | undefined): boolean =>
  block?.depth !== undefined && (block.role === 'bullet' || block.role === 'quote')

function numberedBelow(blocks: readonly Block[], at: number): Block[] {
  const head = blocks[at] as Block
  const items: Block[] = []
  let rank: number | undefined
  for (const block of blocks.slice(at + 1, at + 1 + REACH)) {
    const number = block.cell ? undefined : itemNumber(block.prose.text)
    const isNext = number === items.length + 1 && (rank === undefined || rank === (block.level ?? 0))
    if (isNext) {
      rank = block.level ?? 0
      items.push(block)
    } else if (number === 1 && block.level === rank) break
    else if (
      block.level !== undefined &&
      (block.level <= (head.level ?? 6) || (rank !== undefined && block.level <= rank))
    )
      break
    else if (items.length === 0 && block.level !== undefined) break
  }
  return items.length >= 2 ? items : []
}
