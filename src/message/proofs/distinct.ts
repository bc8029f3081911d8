import type { Reading } from '../statements.ts'
import { type Found, wordsIn } from './found.ts'

/** Most words of a statement that belongs to the figure beside it ("26 papers."). */
const SHORT = 8
/** Most words of a heading that only names what stands below. */
const TITLE = 3

/** Proofs in order, each said once: lists of the same papers, titles and what they name, figures in one breath. */
export function distinct(reading: Reading, found: readonly Found[]): Found[] {
  const kept: Found[] = []
  let last: Found | undefined
  found.forEach((one, index) => {
    const before = kept.at(-1)
    const listed = last !== undefined && sameList(reading, last, one)
    last = one
    if (before && sameBreath(reading, before, one)) kept[kept.length - 1] = { ...before, end: one.end }
    else if (!listed && !isTitle(reading, one, found[index + 1])) kept.push(one)
  })
  return kept
}

function sameBreath(reading: Reading, before: Found, one: Found): boolean {
  if (before.at !== one.at || before.kind !== 'number' || one.kind !== 'number') return false
  const text = reading.piece.blocks[one.at]?.prose.text ?? ''
  return (
    one.start - before.end <= 2 && one.start >= before.end && wordsIn(text.slice(before.start, one.end)) <= 2 * SHORT
  )
}

/** Further papers of one list of qualifications. */
function sameList(reading: Reading, before: Found, one: Found): boolean {
  if (one.sub !== 'accreditation' || before.sub !== 'accreditation' || one.at - before.at !== 1) return false
  return reading.piece.blocks[one.at]?.role === 'bullet' && reading.piece.blocks[before.at]?.role === 'bullet'
}

function isTitle(reading: Reading, one: Found, next: Found | undefined): boolean {
  const block = reading.piece.blocks[one.at]
  if (block?.role !== 'heading' || one.kind !== 'verification' || wordsIn(block.prose.text) > TITLE) return false
  return next !== undefined && next.sub === one.sub && next.at - one.at <= 2
}
