import { decodeString } from 'micromark-util-decode-string'
import type { Runs } from './runs.ts'

/** How a text is written in the file. */
export interface Writing {
  /** A backslash before ASCII punctuation is an escape. */
  readonly escapes?: boolean
  /** `&amp;` and its like stand for a character. */
  readonly entities?: boolean
  /** How many `>` a continuation line may begin with; where given, its indentation is not part of the text either. */
  readonly quotes?: number
  /** A line break is shown as a space, as Markdown does within a paragraph. */
  readonly soft?: boolean
  /** The parsed text has a space where the file has a line break (code in a line). */
  readonly spaces?: boolean
}

const ENTITY = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{0,30});/y
const PUNCTUATION = /[!-/:-@[-`{-~]/

/**
 * Walks a parsed text along its raw writing, which begins at `at`, and adds each character with its place to `out`.
 * What does not fit becomes one whole that covers the rest, so no place ever exceeds [at, at + raw.length).
 */
export function align(value: string, raw: string, at: number, writing: Writing, out: Runs): void {
  if (value === raw && !(writing.soft && /[\r\n]/.test(value))) out.plain(value, at)
  else new Walk(value, raw, at, writing, out).run()
}

class Walk {
  readonly #value: string
  readonly #raw: string
  readonly #at: number
  readonly #writing: Writing
  readonly #out: Runs
  #i = 0
  #j = 0

  constructor(value: string, raw: string, at: number, writing: Writing, out: Runs) {
    this.#value = value
    this.#raw = raw
    this.#at = at
    this.#writing = writing
    this.#out = out
  }

  run(): void {
    while (this.#i < this.#value.length) {
      if (this.#lineBreak() || this.#escape() || this.#entity() || this.#same()) continue
      if (isSpace(this.#raw[this.#j])) this.#j++
      else this.#rest()
    }
  }

  /** Trailing blanks, the break and the next line's prefix are one whole. */
  #lineBreak(): boolean {
    const space = this.#writing.spaces === true && this.#value[this.#i] === ' ' && this.#raw[this.#j] !== ' '
    const { value, broken } = space ? { value: ' ', broken: true } : breakAt(this.#value, this.#i)
    if (!broken) return false
    let end = this.#j
    while (isBlank(this.#raw[end])) end++
    const raw = breakAt(this.#raw, end)
    if (!raw.broken) return false
    end = this.#prefix(end + raw.value.length)
    this.#out.whole(this.#writing.soft ? ' ' : '\n', this.#at + this.#j, this.#at + end)
    this.#i += value.length
    this.#j = end
    return true
  }

  #prefix(from: number): number {
    let at = from
    let quotes = this.#writing.quotes
    if (quotes === undefined) return at
    while (isBlank(this.#raw[at]) || (this.#raw[at] === '>' && quotes-- > 0)) at++
    return at
  }

  #escape(): boolean {
    if (!this.#writing.escapes || this.#raw[this.#j] !== '\\') return false
    const next = this.#raw[this.#j + 1]
    if (next === undefined || next !== this.#value[this.#i] || !PUNCTUATION.test(next)) return false
    this.#whole(next, 2)
    return true
  }

  #entity(): boolean {
    if (!this.#writing.entities || this.#raw[this.#j] !== '&') return false
    ENTITY.lastIndex = this.#j
    const written = ENTITY.exec(this.#raw)?.[0]
    const decoded = written === undefined ? '' : decodeString(written)
    if (written === undefined || decoded === written) return false
    this.#whole(this.#value.slice(this.#i, this.#i + decoded.length), written.length)
    return true
  }

  #same(): boolean {
    const start = this.#i
    const offset = this.#j - this.#i
    while (this.#i < this.#value.length && this.#value[this.#i] === this.#raw[this.#i + offset]) {
      if (this.#i > start && isSign(this.#raw[this.#i + offset])) break
      this.#i++
    }
    this.#out.plain(this.#value.slice(start, this.#i), this.#at + this.#j)
    this.#j = this.#i + offset
    return this.#i > start
  }

  #whole(text: string, length: number): void {
    this.#out.whole(text, this.#at + this.#j, this.#at + this.#j + length)
    this.#i += text.length
    this.#j += length
  }

  #rest(): void {
    const start = Math.min(this.#j, this.#raw.length)
    this.#out.whole(this.#value.slice(this.#i), this.#at + start, this.#at + this.#raw.length)
    this.#i = this.#value.length
  }
}

/**
 * Lines of a text (a code block, an HTML block, a literal scalar) that stand in the file each at the end of a line, behind
 * the prefix of its container. `skip` raw lines come before the first.
 */
export function alignLines(value: string, raw: string, at: number, skip: number, out: Runs): void {
  const lines = linesOf(raw)
  let before: number | undefined
  linesOf(value).forEach((line, index, all) => {
    const from = lines[index + skip]
    const last = lines.at(-1)
    const text = value.slice(line.start, line.end)
    const end = from?.end ?? last?.end ?? 0
    const fits = from !== undefined && raw.slice(from.start, from.end).endsWith(text)
    const start = fits ? end - text.length : (from?.start ?? end)
    if (before !== undefined) out.whole('\n', at + before, at + Math.max(before, start))
    if (fits) out.plain(text, at + start)
    else lead(text, raw, start, end, at, out)
    before = end
    if (index === all.length - 1) before = undefined
  })
}

/** A line whose indentation the parser rewrote (tabs): blanks are a whole, the words stand as they are. */
function lead(text: string, raw: string, start: number, end: number, at: number, out: Runs): void {
  const words = text.trimStart()
  if (!raw.slice(start, end).endsWith(words)) {
    out.whole(text, at + start, at + end)
    return
  }
  out.whole(text.slice(0, text.length - words.length), at + start, at + end - words.length)
  out.plain(words, at + end - words.length)
}

interface Line {
  readonly start: number
  /** Before the line break. */
  readonly end: number
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const pattern = /\r\n|\n|\r/g
  let start = 0
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    lines.push({ start, end: hit.index })
    start = hit.index + hit[0].length
  }
  lines.push({ start, end: text.length })
  return lines
}

function breakAt(text: string, at: number): { value: string; broken: boolean } {
  const char = text[at]
  if (char === '\n') return { value: '\n', broken: true }
  if (char !== '\r') return { value: '', broken: false }
  return { value: text[at + 1] === '\n' ? '\r\n' : '\r', broken: true }
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t'
const isSpace = (char: string | undefined): boolean => isBlank(char) || char === '\n' || char === '\r'
const isSign = (char: string | undefined): boolean => char === '\\' || char === '&' || char === '\n' || char === '\r'
