import type { Mark } from '../copy/piece.ts'
import type { Prose } from '../text/prose.ts'
import { FIXED } from './screen-style.ts'
import { BOLD, REGULAR } from './screen-widths.ts'

export type Weight = 'regular' | 'bold'

/** How a text fills a column: its lines, and how many of them hold a button and are taller for it. */
export interface Lines {
  readonly count: number
  readonly tall: number
}

const KNOWN = 0x2700
const OTHER = 600
const WIDE = 1000
const EMOJI = 1050
const MONO = 600
const HARD = -1

const advances = { regular: table(REGULAR), bold: table(BOLD) }

function table(groups: typeof REGULAR): Uint16Array {
  const widths = new Uint16Array(KNOWN).fill(OTHER)
  for (const [width, characters] of groups) for (const character of characters) widths[character.charCodeAt(0)] = width
  widths.fill(0, 0x300, 0x370)
  widths.fill(0, 0x200b, 0x2010)
  widths.fill(0, 0x2060, 0x2070)
  widths[0xad] = 0
  return widths
}

/** Advance width of a code point in thousandths of an em. */
function advance(code: number, weight: Weight): number {
  if (code < KNOWN) return advances[weight][code] ?? OTHER
  if (isIdeograph(code)) return WIDE
  if (code >= 0xfe00 && code <= 0xfe0f) return 0
  return code >= 0x1f000 ? EMOJI : code < 0x27c0 ? WIDE : OTHER
}

/** A character of Chinese, Japanese or Korean script: as wide as it is high, with a line break allowed at either side. */
function isIdeograph(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3ffff)
  )
}

const NEVER_FIRST = new Set(
  [...'、。」』）】》〉，．！？：；ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々'].map((c) => c.charCodeAt(0)),
)
const NEVER_LAST = new Set([...'「『（【《〈'].map((c) => c.charCodeAt(0)))
const BREAK_AFTER = new Set([...'-?|\u2010\u2013\u2014\u2026\u200b\u00ad'].map((c) => c.charCodeAt(0)))
const EM_DASH = 0x2014

const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 13 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a && code !== 0x2007)
const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0

/** True where a line may end between two neighbours that are no spaces; as browsers do it, which break less often than Unicode allows. */
function mayBreak(before: number, after: number): boolean {
  if (isIdeograph(after)) return !NEVER_FIRST.has(after) && !NEVER_LAST.has(before)
  if (isIdeograph(before)) return !NEVER_LAST.has(before) && isWord(after)
  if (after === EM_DASH) return isWord(before)
  if (before >= 0x1f000 || after >= 0x1f000) return before >= 0x1f000 && isWord(after) && after < 0x1f000
  return BREAK_AFTER.has(before) && isWord(after)
}

/** A text cut where its lines may end: widths of the parts and of the spaces after them, in thousandths of an em. */
class Flow {
  readonly #widths: number[] = []
  /** HARD where a line ends whatever its length. */
  readonly #gaps: number[] = []
  readonly #buttons = new Set<number>()
  readonly #fitted = new Map<number, Lines>()

  add(width: number, gap: number, button = false): void {
    if (button) this.#buttons.add(this.#widths.length)
    this.#widths.push(width)
    this.#gaps.push(gap)
  }

  /** Width on one endless line; a hard line break counts as nothing. */
  get width(): number {
    return this.#widths.reduce((sum, width, i) => sum + width + Math.max(0, i > 0 ? (this.#gaps[i - 1] ?? 0) : 0), 0)
  }

  /** Fills lines as wide as `limit` greedily, as CSS does; a part that is longer than a line is broken anywhere. */
  fit(limit: number): Lines {
    const known = this.#fitted.get(limit)
    if (known) return known
    const fitted = this.#fill(Math.max(1, limit))
    if (this.#fitted.size > 8) this.#fitted.clear()
    this.#fitted.set(limit, fitted)
    return fitted
  }

  #fill(limit: number): Lines {
    const last = this.#widths.length - 1
    let count = 1
    let tall = 0
    let tallLine = 0
    let at = 0
    for (let i = 0; i <= last; i++) {
      const width = this.#widths[i] ?? 0
      const gap = this.#gaps[i] ?? 0
      if (at > 0 && at + width > limit) {
        count++
        at = 0
      }
      const more = width > limit ? Math.ceil(width / limit) - 1 : 0
      count += more
      at += width - more * limit
      if (this.#buttons.has(i) && tallLine !== count) {
        tall += 1 + more
        tallLine = count
      }
      if (gap !== HARD) at += gap
      else if (i < last) {
        count++
        at = 0
      }
    }
    return { count, tall }
  }
}

const flows: Record<Weight, WeakMap<object, Flow>> = { regular: new WeakMap(), bold: new WeakMap() }

/** The text's flow in a weight; kept for as long as the text itself. */
function flowOf(prose: Prose, marks: readonly Mark[], weight: Weight): Flow {
  const kept = flows[weight].get(prose.content)
  if (kept) return kept
  const flow = measure(prose.text, marks, weight)
  flows[weight].set(prose.content, flow)
  return flow
}

/**
 * Lines that a block's text takes in a column.
 * @param limit width of the column in em of the text's font size
 */
export function wrap(prose: Prose, marks: readonly Mark[], weight: Weight, limit: number): Lines {
  return flowOf(prose, marks, weight).fit(Math.round(limit * 1000))
}

/** Width of a block's text on one line, in em. */
export function textWidth(prose: Prose, marks: readonly Mark[], weight: Weight): number {
  return flowOf(prose, marks, weight).width / 1000
}

function measure(text: string, marks: readonly Mark[], weight: Weight): Flow {
  const flow = new Flow()
  const boxes = marks
    .filter((mark) => mark.kind === 'button' || mark.kind === 'image')
    .sort((a, b) => a.start - b.start)
  const styles = styled(text.length, marks)
  let at = 0
  for (const box of boxes) {
    if (box.start < at || box.end <= box.start) continue
    cut(flow, text, at, box.start, weight, styles)
    const spaces = trailing(text, box.end)
    flow.add(
      boxWidth(text, box),
      spaces > box.end ? advance(32, weight) : text[box.end] === '\n' ? HARD : 0,
      box.kind === 'button',
    )
    at = text[box.end] === '\n' ? box.end + 1 : spaces
  }
  cut(flow, text, at, text.length, weight, styles)
  return flow
}

function trailing(text: string, from: number): number {
  let end = from
  while (end < text.length && isSpace(text.charCodeAt(end))) end++
  return end
}

function boxWidth(text: string, box: Mark): number {
  if (box.kind === 'image') return FIXED.inlinePicture * 1000
  let width = 2000 * FIXED.inlineButtonX
  for (const character of text.slice(box.start, box.end)) width += advance(character.codePointAt(0) ?? 32, 'bold')
  return width
}

const STRONG = 1
const CODE = 2

/** Which characters are bold or code; undefined where none is. */
function styled(length: number, marks: readonly Mark[]): Uint8Array | undefined {
  let styles: Uint8Array | undefined
  for (const { kind, start, end } of marks) {
    if (kind !== 'strong' && kind !== 'code') continue
    styles ??= new Uint8Array(length)
    styles.fill(kind === 'code' ? CODE : STRONG, start, end)
  }
  return styles
}

/** Adds the parts of the characters [start, end) to a flow. */
function cut(
  flow: Flow,
  text: string,
  start: number,
  end: number,
  weight: Weight,
  styles: Uint8Array | undefined,
): void {
  let width = 0
  let before = 0
  let open = false
  for (let i = start; i < end; ) {
    const code = text.codePointAt(i) ?? 32
    const style = styles?.[i] ?? 0
    const bold = style === STRONG ? 'bold' : weight
    if (code === 10) {
      flow.add(width, HARD)
      open = false
      width = before = 0
      i++
    } else if (isSpace(code)) {
      const next = trailing(text, i)
      if (open) flow.add(width, text.charCodeAt(next) === 10 ? 0 : advance(32, bold))
      open = false
      width = before = 0
      i = next
    } else {
      if (open && mayBreak(before, code)) {
        flow.add(width, 0)
        width = 0
      }
      width += style === CODE ? MONO * FIXED.code : advance(code, bold)
      open = true
      before = code
      i += code > 0xffff ? 2 : 1
    }
  }
  if (open) flow.add(width, 0)
}
