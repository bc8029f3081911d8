import type { Span } from '../text/span.ts'
import { fencedSpans } from './chunks.ts'
import type { Draft } from './draft.ts'

/**
 * Most lines, words, and signs that may be markup, in one block: a paragraph, a list with all its items, a table. The parser's work
 * grows faster than such a block does; blocks of copy stay a hundred times below.
 */
const MOST_LINES = 3000
const MOST_WORDS = 10_000
const MOST_SIGNS = 30_000
/** Most letters that a block shows, and that stand in it without a blank or with nothing but blanks, in UTF-16 units. */
const MOST_LETTERS = 100_000
const MOST_RUN = 5000

/** Thrown where a text holds a block that is too much work to read. */
export class TooMuch extends Error {
  /** What is too much, in words. */
  readonly what: string
  /** Where it begins in the text that was read, in UTF-16 units. */
  readonly offset: number | undefined

  constructor(what: string, offset?: number) {
    super(`${what}, more than Copydesk reads`)
    this.what = what
    this.offset = offset
  }
}

/** Throws `TooMuch` for the first of the blocks that is too much work. Code fences count by their marks alone. */
export function checkWork(text: string, blocks: readonly Span[]): void {
  if (text.length < MOST_LINES) return
  const fences = fencedSpans(text)
  let fence = 0
  for (const { start, end } of blocks) {
    if (end - start < MOST_LINES) continue
    let lines = 0
    let words = 0
    let signs = 0
    for (let at = start; at < end; at++) {
      while (fence < fences.length && (fences[fence] as Span).end <= at) fence++
      const inside = fences[fence]
      if (inside && inside.start < at) {
        at = Math.min(end, inside.end)
        continue
      }
      const code = text.charCodeAt(at)
      if (code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) lines++
      if (code <= SPACE && text.charCodeAt(at + 1) > SPACE) words++
      if (code < 128 && SIGNS[code] === 1) signs++
    }
    if (lines > MOST_LINES) throw new TooMuch(`a block of ${lines} lines`, start)
    if (words > MOST_WORDS) throw new TooMuch(`a block of ${words} words`, start)
    if (signs > MOST_SIGNS) throw new TooMuch(`a block with ${signs} signs of markup`, start)
  }
}

/** Throws `TooMuch` for the first draft that shows too long a text. */
export function checkLetters(drafts: readonly Draft[]): void {
  for (const { shape, prose, span } of drafts) {
    if (shape === 'code' || prose.length <= MOST_RUN) continue
    if (prose.length > MOST_LETTERS) throw new TooMuch(`a block of ${prose.length} letters`, span.start)
    const run = longestRun(prose.text)
    if (run > MOST_RUN) throw new TooMuch(`${run} signs without a break`, span.start)
  }
}

/** Scripts that part no words begin here. */
const UNPARTED = 0x2e80

/** Length of the longest stretch of words' letters only, or of blanks only. */
function longestRun(text: string): number {
  let longest = 0
  let start = 0
  for (let at = 1; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (at < text.length && code < UNPARTED && code <= SPACE === text.charCodeAt(at - 1) <= SPACE) continue
    longest = Math.max(longest, at - start)
    start = at
  }
  return longest
}

const LINE_FEED = 10
const RETURN = 13
const SPACE = 32
const SIGNS = new Uint8Array(128)
for (const sign of '*_[]()!|<>&`~@\\') SIGNS[sign.charCodeAt(0)] = 1
