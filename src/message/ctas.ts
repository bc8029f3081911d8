import type { Block } from '../copy/piece.ts'
import { buttons } from './ctas/buttons.ts'
import type { Candidate } from './ctas/candidate.ts'
import { links } from './ctas/links.ts'
import { mainAsk } from './ctas/primary.ts'
import { sentences } from './ctas/sentences.ts'
import type { Ask, Cta } from './map.ts'
import type { Reading } from './statements.ts'

/** The requests to act of each piece of a file, in document order. Which one is primary is settled over the file: a sequence is for one ask. */
export function readCtas(readings: readonly Reading[]): Cta[][] {
  const pieces = readings.map(candidates)
  const main = mainAsk(pieces)
  const claimed: Ask = main === undefined || main === 'claim' || main === 'learn' ? 'buy' : main
  return pieces.map((found) =>
    found.map(({ at: _, aside, ask, ...fact }) => ({
      ...fact,
      ask: ask === 'claim' ? claimed : ask,
      primary: (ask === 'claim' ? claimed : ask) === main || (ask === 'claim' && main === 'claim'),
      ...(aside ? { aside } : {}),
    })),
  )
}

function candidates(reading: Reading): Candidate[] {
  const seen = reading.piece.blocks.flatMap((block, at) => (block.meta ? [] : inBlock(block, at, reading)))
  if (seen.length > 0) return seen
  return reading.piece.blocks.flatMap((block, at) => (block.meta ? inBlock(block, at, reading) : []))
}

function inBlock(block: Block, at: number, reading: Reading): Candidate[] {
  if (block.role === 'subject' || block.role === 'preheader' || block.role === 'quote') return []
  const found = buttons(block, at, reading)
  if (block.role === 'cta' || found.some((one) => one.form === 'label')) return found
  if (block.role !== 'headline' && block.role !== 'heading') found.push(...apart(sentences(at, reading), found))
  found.push(...apart(links(block, at, reading), found))
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** Those that no earlier one overlaps. */
const apart = (more: readonly Candidate[], found: readonly Candidate[]): Candidate[] =>
  more.filter((one) => !found.some(({ span }) => span.start < one.span.end && one.span.start < span.end))
