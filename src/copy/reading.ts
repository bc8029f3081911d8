import { type Span, span } from '../text/span.ts'
import { cached } from './cache.ts'
import { type Chunk, identifiersIn, readChunk, type Target } from './chunk.ts'
import { chunks } from './chunks.ts'
import type { Reading } from './markdown.ts'
import { type Masked, mask } from './mask.ts'
import { movedReading } from './moved.ts'

/**
 * Reads a Markdown text, templates and HTML inside; offsets count in it. Chunk by chunk, each kept by its text, with the result
 * of one parse of the whole.
 */
export function readMarkdown(raw: string): Reading {
  const masked = mask(raw)
  const found = closedChunks(masked)
  const targets = targetsOf(found)
  const readings = found.map(({ at, chunk }) => {
    const used = usedBy(masked, at, targets)
    const reading =
      used.length === 0 ? chunk.reading : cached(partOf(masked, at), used, chunk.closed, readChunk).reading
    return movedReading(reading, at.start)
  })
  return {
    drafts: readings.flatMap((reading) => reading.drafts),
    comments: readings.flatMap((reading) => reading.comments),
    faults: [...masked.faults, ...readings.flatMap((reading) => reading.faults)],
  }
}

interface Found {
  readonly at: Span
  readonly chunk: Chunk
}

/** A chunk that its parse shows to be open is joined with as many more as it already holds, so the work stays linear. */
function closedChunks(masked: Masked): Found[] {
  const cuts = chunks(masked.text)
  const found: Found[] = []
  let index = 0
  while (index < cuts.length) {
    let count = 1
    for (;;) {
      const last = Math.min(index + count, cuts.length)
      const at = span((cuts[index] as Span).start, (cuts[last - 1] as Span).end)
      const isEnd = last === cuts.length
      let chunk = cached(partOf(masked, at), [], true, readChunk)
      if (!chunk.closed && isEnd) chunk = cached(partOf(masked, at), [], false, readChunk)
      if (chunk.closed || isEnd) {
        found.push({ at, chunk })
        index = last
        break
      }
      count *= 2
    }
  }
  return found
}

/** The masked text in a span, as a text of its own. */
function partOf(masked: Masked, at: Span): Masked {
  if (at.start === 0 && at.end === masked.raw.length) return masked
  const masks = masked.masks
    .slice(firstFrom(masked.masks, at.start), firstFrom(masked.masks, at.end))
    .map((one) => ({ ...one, start: one.start - at.start, end: one.end - at.start }))
  const raw = masked.raw.slice(at.start, at.end)
  return { raw, text: masks.length === 0 ? raw : masked.text.slice(at.start, at.end), masks, faults: [] }
}

function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < start) low = middle + 1
    else high = middle
  }
  return low
}

function targetsOf(found: readonly Found[]): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>()
  for (const { chunk } of found)
    for (const target of chunk.targets) if (!targets.has(target.identifier)) targets.set(target.identifier, target)
  return targets
}

function usedBy(masked: Masked, at: Span, targets: ReadonlyMap<string, Target>): Target[] {
  if (targets.size === 0) return []
  const used = new Set<Target>()
  for (const identifier of identifiersIn(masked.text.slice(at.start, at.end))) {
    const target = targets.get(identifier)
    if (target) used.add(target)
  }
  return [...used]
}
