import type { Block } from '../../copy/piece.ts'
import type { Reading } from '../statements.ts'
import { parentOf } from './buttons.ts'

/** Cards that make a row. */
const ROW = 3
const DEEPEST = 6

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

/** How many headings of this level stand around one, no higher heading between, each with a text of its own. */
function rowOf(head: number, level: number, blocks: readonly Block[]): number {
  let count = 1
  for (const step of [-1, 1]) {
    for (let i = head + step; i >= 0 && i < blocks.length; i += step) {
      const one = blocks[i] as Block
      if (one.level === undefined) continue
      if (one.level < level) break
      if (one.level === level && blocks[i + 1]?.role === 'body') count++
    }
  }
  return count
}

const ENTRY = /^(.*)\.\d+\.([^.\d]+)$/

function isEntry(block: Block, { piece }: Reading): boolean {
  const own = ENTRY.exec(block.key ?? '')
  if (!own) return false
  const around = parentOf(block)
  if (piece.blocks.some((one) => one.role === 'cta' && parentOf(one) === around)) return false
  const alike = piece.blocks.filter((one) => {
    const other = one.key === undefined ? null : ENTRY.exec(one.key)
    return other?.[1] === own[1] && other?.[2] === own[2]
  })
  return alike.length >= ROW
}
