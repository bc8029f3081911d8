import type { Block, Piece } from '../../copy/piece.ts'
import type { Reading } from '../statements.ts'
import { parentOf } from './buttons.ts'

/** Cards that make a row. */
const ROW = 3
const DEEPEST = 6
/** Blocks on either side in which a row is looked for. */
const AROUND = 60

/**
 * True for the words of one card of a row: a short text under each of several headings of one level, or the same field of several
 * entries in front matter. There an imperative tells what can be done with the offer ("Get notified before a deadline").
 */
export function isCard(at: number, reading: Reading): boolean {
  const block = reading.piece.blocks[at]
  if (!block || reading.piece.kind !== 'landing' || block.role !== 'body') return false
  return block.key === undefined ? isUnderAlike(at, reading) : isEntry(block, reading)
}

function isUnderAlike(at: number, reading: Reading): boolean {
  const { blocks } = reading.piece
  const head = reading.heading(at)
  const level = blocks[head]?.level
  if (level === undefined || level < 3 || level > DEEPEST || head !== at - 1) return false
  return rowOf(head, level, blocks) >= ROW
}

/** How many headings of this level stand around one, no higher heading between, each with a text of its own: counted to a row, and not far. */
function rowOf(head: number, level: number, blocks: readonly Block[]): number {
  let count = 1
  for (const step of [-1, 1]) {
    for (let i = head + step; blocks[i] && Math.abs(i - head) <= AROUND && count < ROW; i += step) {
      const one = blocks[i] as Block
      if (one.level === undefined) continue
      if (one.level < level) break
      if (one.level === level && blocks[i + 1]?.role === 'body') count++
    }
  }
  return count
}

const ENTRY = /^(.*)\.\d+\.([^.\d]+)$/

/** Fields of entries by list and name, and the entries that hold a button. */
interface Entries {
  readonly alike: ReadonlyMap<string, number>
  readonly asking: ReadonlySet<string | undefined>
}

const known = new WeakMap<Piece, Entries>()

function entriesOf(piece: Piece): Entries {
  const kept = known.get(piece)
  if (kept) return kept
  const alike = new Map<string, number>()
  for (const { key } of piece.blocks) {
    const name = nameOf(key)
    if (name !== undefined) alike.set(name, (alike.get(name) ?? 0) + 1)
  }
  const asking = new Set(piece.blocks.filter(({ role }) => role === 'cta').map(parentOf))
  const found = { alike, asking }
  known.set(piece, found)
  return found
}

/** "features.description" for `features.2.description`. */
function nameOf(key: string | undefined): string | undefined {
  const own = key === undefined ? null : ENTRY.exec(key)
  return own ? `${own[1]}.${own[2]}` : undefined
}

function isEntry(block: Block, { piece }: Reading): boolean {
  const name = nameOf(block.key)
  if (name === undefined) return false
  const { alike, asking } = entriesOf(piece)
  return !asking.has(parentOf(block)) && (alike.get(name) ?? 0) >= ROW
}
