import type { Mark } from '../copy/piece.ts'
import type { Prose } from '../text/prose.ts'
import { advance, isSpace, MONO, mayBreak, type Weight } from './screen-font.ts'
import { FIXED } from './screen-style.ts'

/** How a text fills a column: its lines, and how many of them hold a button and are taller for it. */
export interface Lines {
  readonly count: number
  readonly tall: number
}

const HARD = -1

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
    if (box.start < at || (box.end <= box.start && box.kind !== 'image')) continue
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
