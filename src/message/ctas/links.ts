import type { Block, Mark } from '../../copy/piece.ts'
import type { Reading } from '../statements.ts'
import { factOf } from '../statements.ts'
import { askOfLabel, askOfTarget } from './ask.ts'
import { textOf } from './buttons.ts'
import { type Candidate, linked } from './candidate.ts'

const ARROW = /[→»›➜➔►]\s*$/u
const ADDRESS = /^(?:https?:\/\/|www\.)/i

/** Links that ask: by their words, alone on their line, in a row of links that asks, or as a mail's address to go to. */
export function links(block: Block, at: number, reading: Reading): Candidate[] {
  const marks = block.marks.filter((mark) => mark.kind === 'link' && /\p{L}{2}/u.test(textOf(block, mark)))
  if (marks.length === 0) return []
  const rest = remains(block, marks)
  const row = rest === 0 && block.role !== 'heading'
  if (row && marks.every((mark) => mark.href?.startsWith('#'))) return []
  const asks = marks.map((mark) => requested(block, mark, reading))
  const rowAsks = row && asks.some((ask) => ask !== undefined && ask !== 'learn')
  return marks.flatMap((mark, i) => {
    const ask =
      asks[i] ??
      (rowAsks || (row && ARROW.test(textOf(block, mark))) ? loose(block, mark, reading) : undefined) ??
      bare(block, mark, reading)
    return ask
      ? [{ ...factOf(block, mark.start, mark.end), ask, form: 'link' as const, at, aside: false, ...linked(mark.href) }]
      : []
  })
}

/** Letters and digits of the block outside its links. */
function remains(block: Block, marks: readonly Mark[]): number {
  let text = block.prose.text
  for (const mark of [...marks].reverse()) text = text.slice(0, mark.start) + text.slice(mark.end)
  return text.replace(/[^\p{L}\p{N}]/gu, '').length
}

/** What a link asks whose words begin with a request. */
function requested(block: Block, mark: Mark, reading: Reading): Candidate['ask'] | undefined {
  const text = textOf(block, mark)
  const hit = reading.pack.matches(text).find((one) => one.list === 'ask')
  if (!hit || /\p{L}|\p{N}/u.test(text.slice(0, hit.start))) return undefined
  return hit.group as Candidate['ask']
}

const loose = (block: Block, mark: Mark, reading: Reading): Candidate['ask'] =>
  askOfLabel(textOf(block, mark), reading.pack) ?? (mark.href ? askOfTarget(mark.href) : undefined) ?? 'other'

/** A mail's bare address, unless it is only the sender's site under the signature. */
function bare(block: Block, mark: Mark, reading: Reading): Candidate['ask'] | undefined {
  const text = textOf(block, mark)
  if (reading.piece.kind !== 'email' || !ADDRESS.test(text)) return undefined
  const arrow = /[→►👉:]\s*$/u.test(block.prose.text.slice(0, mark.start))
  const deep = /^(?:https?:\/\/)?[^/]+\/[^/]/i.test(text)
  return deep && (arrow || remains(block, [mark]) === 0) ? (askOfTarget(text) ?? 'learn') : undefined
}
