import type { Shortened, Span } from './span.ts'

/** 1-based line and UTF-16 column. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A span as people and reports name it: 1-based lines and UTF-16 columns beside the offsets, and the raw slice. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly start: number
  readonly end: number
  readonly text: string
}

const BOM = '\uFEFF'

/** A file's text, without its byte order mark; offsets and columns count UTF-16 units of `text`. */
export class Source {
  readonly text: string
  readonly bom: boolean
  #lines: number[] | undefined

  constructor(raw: string) {
    this.bom = raw.startsWith(BOM)
    this.text = this.bom ? raw.slice(1) : raw
  }

  /** Offset of each line's first character. Lines end in LF, CRLF or a lone CR, as in the editor. */
  get lineStarts(): readonly number[] {
    if (!this.#lines) this.#lines = lineStarts(this.text)
    return this.#lines
  }

  /** The place of an offset; offsets outside the text are clamped into it. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length))
    const line = lastAtOrBefore(this.lineStarts, at)
    return { line: line + 1, column: at - (this.lineStarts[line] ?? 0) + 1 }
  }

  /** 1-based line of an offset. */
  line(offset: number): number {
    return this.position(offset).line
  }

  /** The line that holds the offset, without its line break. */
  lineSpan(offset: number): Span {
    const start = this.lineStarts[lastAtOrBefore(this.lineStarts, Math.max(0, offset))] ?? 0
    let end = start
    while (end < this.text.length && this.text[end] !== '\n' && this.text[end] !== '\r') end++
    return { start, end }
  }

  /** The part of a span that stands on its first line; says the whole where that is more. */
  firstLine(at: Shortened): Shortened {
    const end = Math.max(at.start, Math.min(at.end, this.lineSpan(at.start).end))
    return { start: at.start, end, ...(end < at.end && { whole: at.whole ?? { start: at.start, end: at.end } }) }
  }

  slice(at: Span): string {
    return this.text.slice(at.start, at.end)
  }

  place(at: Span): Place {
    const from = this.position(at.start)
    const to = this.position(at.end)
    return {
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      start: at.start,
      end: at.end,
      text: this.slice(at),
    }
  }

  /** The file's own line ending: the one that comes first, LF where there is none. */
  get eol(): '\n' | '\r\n' {
    const at = this.text.indexOf('\n')
    return at > 0 && this.text[at - 1] === '\r' ? '\r\n' : '\n'
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) starts.push(i + 1)
    else if (code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1)
  }
  return starts
}

/** Index of the last entry that is <= value; `sorted` starts at or below every value asked for. */
export function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) <= value) low = middle
    else high = middle - 1
  }
  return low
}
