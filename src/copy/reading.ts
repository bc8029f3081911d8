import { Kept } from '../text/lru.ts'
import { type Span, span } from '../text/span.ts'
import { atOnce } from '../text/steps.ts'
import { readChunk, readChunks, readSimple } from './chunk.ts'
import { chunks } from './chunks.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './markdown.ts'
import { apartFromFile, type Masked, mask, maskedPart } from './mask.ts'
import { movedReading } from './moved.ts'
import { type Target, usedBy } from './targets.ts'
import { checkWork } from './work.ts'

/** What is known of a part of a text beside its words. */
interface Shape {
  /** Whatever stands behind it without indentation is a block of its own; an open part is known at the end of a text only. */
  readonly closed: boolean
  readonly targets: readonly Target[]
  /** The part is read together with what follows: length of both. */
  readonly joined?: number
}

interface Found {
  readonly part: Masked
  readonly start: number
  readonly targets: readonly Target[]
  /** Index of the first cut behind it. */
  readonly next: number
}

const shapes = new Kept<Shape>(2_000_000)
const readings = new Kept<Reading>(2_000_000)

/** Forgets what was read longest ago until parts of no more than so many UTF-16 units are known. */
export function forgetReadings(letters: number): void {
  shapes.trim(letters)
  readings.trim(letters)
}

/**
 * Texts are parsed in batches, so that a host can take a breath between them. How long they are changes nothing of what is read: short
 * while the parser is still cold, longer as it gets faster. UTF-16 units, and the milliseconds that a batch should take.
 */
const [SHORTEST, LONGEST, WANTED] = [1000, 8000, 8]
let batch = SHORTEST

/** Readings of so many letters are put in their places between two breaths, and so many are read without the parser. */
const PLACED = 60_000
const READ = 10_000

/** A chunk without definitions that whatever follows stands apart from. */
const SIMPLE: Shape = { closed: true, targets: [] }

/**
 * Reads a Markdown text, templates and HTML inside; offsets count in it. What was read before is taken from memory, chunk by
 * chunk; the result is that of one parse of the whole. Throws `TooMuch` for a text that would take too long.
 */
export function readMarkdown(raw: string): Reading {
  return atOnce(readingMarkdown(raw))
}

/** The same in slices. */
export function* readingMarkdown(raw: string): Generator<void, Reading> {
  yield
  const masked = mask(raw)
  yield
  const found = yield* new Chunks(masked).all()
  const targets = new Map<string, Target>()
  for (const target of found.flatMap((one) => one.targets))
    if (!targets.has(target.identifier)) targets.set(target.identifier, target)
  const drafts: Draft[] = []
  const comments: Array<Reading['comments'][number]> = []
  const faults = [...masked.faults]
  let letters = 0
  for (const { part, start } of found) {
    const reading = movedReading(readingOf(part, usedBy(part.text, targets)), start)
    drafts.push(...reading.drafts)
    comments.push(...reading.comments)
    faults.push(...reading.faults)
    letters += part.raw.length
    if (letters < PLACED) continue
    letters = 0
    yield
  }
  return { drafts, comments, faults }
}

function readingOf(part: Masked, used: readonly Target[]): Reading {
  const key = keyOf(part, used)
  const known = readings.get(key)
  if (known) return known
  const reading = readChunk(apartFromFile(part), used)
  readings.set(key, reading)
  return reading
}

function keyOf(part: Masked, used: readonly Target[] = []): string {
  const parts = [part.raw]
  if (part.masks.length > 0) parts.push(part.text)
  for (const target of used) parts.push(target.identifier, target.url)
  return parts.join('\0')
}

class Chunks {
  readonly #masked: Masked
  #cuts: readonly Span[] = []
  /** Letters read without the parser since the last breath. */
  #fresh = 0

  constructor(masked: Masked) {
    this.#masked = masked
  }

  *all(): Generator<void, Found[]> {
    this.#cuts = chunks(this.#masked.text)
    yield
    checkWork(this.#masked.text, this.#cuts)
    yield
    const found: Found[] = []
    let index = 0
    while (index < this.#cuts.length) {
      const known = this.#known(index)
      if (known) {
        found.push(known)
        if (this.#fresh > READ) {
          this.#fresh = 0
          yield
        }
      } else {
        const start = performance.now()
        for (const one of this.#parsed(index)) found.push(one)
        const took = performance.now() - start
        if (took < WANTED) batch = Math.min(LONGEST, batch * 1.5)
        else if (took > 2 * WANTED) batch = Math.max(SHORTEST, batch / 2)
        yield
      }
      index = found.at(-1)?.next ?? this.#cuts.length
    }
    return found
  }

  #part(from: number, next: number): { part: Masked; start: number; next: number } {
    const start = this.#cuts[from]?.start ?? 0
    return { part: maskedPart(this.#masked, span(start, this.#cuts[next - 1]?.end ?? start)), start, next }
  }

  #known(index: number): Found | undefined {
    const alone = this.#part(index, index + 1)
    const key = keyOf(alone.part)
    const shape = shapes.get(key) ?? this.#simple(alone.part, key)
    if (!shape) return undefined
    if (shape.joined === undefined) return this.#usable(alone, shape)
    let next = index + 1
    while (next < this.#cuts.length && (this.#cuts[next - 1]?.end ?? 0) - alone.start < shape.joined) next++
    const both = this.#part(index, next)
    const joint = shapes.get(keyOf(both.part))
    return joint && joint.joined === undefined ? this.#usable(both, joint) : undefined
  }

  /** Reads a chunk that needs no parser, now that it is asked for. */
  #simple(part: Masked, key: string): Shape | undefined {
    const reading = readSimple(apartFromFile(part))
    if (!reading) return undefined
    this.#fresh += part.raw.length
    readings.set(key, reading)
    shapes.set(key, SIMPLE)
    return SIMPLE
  }

  #usable(place: { part: Masked; start: number; next: number }, shape: Shape): Found | undefined {
    return shape.closed || place.next === this.#cuts.length ? { ...place, targets: shape.targets } : undefined
  }

  /** Parses what is not known from a cut on, up to what is or a batch is full; twice as far each time while it has not ended. */
  #parsed(index: number): Found[] {
    const { start = 0 } = this.#cuts[index] ?? {}
    let next = index + 1
    while (next < this.#cuts.length && (this.#cuts[next]?.start ?? 0) - start < batch && !this.#known(next)) next++
    for (let more = next - index; ; more *= 2) {
      const found = this.#run(index, next, true)
      if (found) return found
      if (next === this.#cuts.length) return this.#run(index, next, false) ?? []
      next = Math.min(this.#cuts.length, next + more)
    }
  }

  #run(index: number, next: number, probe: boolean): Found[] | undefined {
    const { part: cut, start } = this.#part(index, next)
    const part = apartFromFile(cut)
    const cuts = this.#cuts.slice(index, next).map((one) => span(one.start - start, one.end - start))
    const read = readChunks(part, cuts, probe)
    let at = index
    return read?.map((chunk) => {
      const from = at
      while (at < next && (this.#cuts[at]?.end ?? 0) - start <= chunk.at.end) at++
      const place = this.#part(from, at)
      const closed = probe || at < next
      readings.set(keyOf(place.part, chunk.used), chunk.reading)
      shapes.set(keyOf(place.part), { closed, targets: chunk.targets })
      if (at > from + 1)
        shapes.set(keyOf(this.#part(from, from + 1).part), {
          closed: false,
          targets: [],
          joined: place.part.raw.length,
        })
      return { ...place, targets: chunk.targets }
    })
  }
}
