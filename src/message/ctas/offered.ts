import type { Block } from '../../copy/piece.ts'
import { type Reading, type Statement, says } from '../statements.ts'

/** Items of a list around one that are looked at, on either side. */
const AROUND = 20
/** Fewer items are too few to tell what the list is. */
const FEW = 3

/** A list drawn in plain lines: what each begins with. */
const MARKED = /^\s*([•✓✔✅☑➤▪◦·])/u

/** What makes a block an item, alike for all items of a list. */
const markOf = (block: Block | undefined): string | undefined => {
  if (!block || block.ordered) return undefined
  return block.role === 'bullet' ? 'bullet' : block.role === 'body' ? MARKED.exec(block.prose.text)?.[1] : undefined
}

/** What the items of a list are, where they are no requests by themselves: what the reader can do with the offer, or its services. */
export type Offered = 'can' | 'items' | undefined

/**
 * Of a list under "With your membership you can:" each item tells what the offer lets one do. In a list of an offer's parts a
 * single verb among names is the name of a service ("Install and repair").
 */
export function offered(at: number, reading: Reading): Offered {
  const { blocks } = reading.piece
  const mark = markOf(blocks[at])
  if (mark === undefined) return undefined
  let first = at
  while (at - first < AROUND && markOf(blocks[first - 1]) === mark) first--
  let last = at
  while (last - at < AROUND && markOf(blocks[last + 1]) === mark) last++
  const items = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  if (items.some((one) => leads(blocks[one] as Block))) return undefined
  const before = reading.of(first - 1).at(-1)
  if (items.length > 1 && before && lets(before)) return 'can'
  const asking = items.filter((one) => reading.of(one).some((said) => says(said, 'ask')))
  return items.length > FEW && asking.length === 1 ? 'items' : undefined
}

/** "You can:", right before the list. */
const lets = ({ text, hits, end }: Statement): boolean =>
  /:\s*$/.test(text) &&
  hits.some((hit) => hit.list === 'ask-lead' && (hit.group === 'may' || hit.group === 'also') && end - hit.end <= COLON)

const COLON = 12

/** A link, a number or an address in the item. */
const leads = ({ marks, prose }: Block): boolean =>
  marks.some(({ kind }) => kind === 'link' || kind === 'button' || kind === 'mergetag') || REACHABLE.test(prose.text)

const REACHABLE = /\d[\d\s().-]{6,}|\S@\S|https?:\/\/|www\./
