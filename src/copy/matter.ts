import type { Prose } from '../text/prose.ts'
import { type Span, span } from '../text/span.ts'
import type { Fault } from './piece.ts'

/** A leaf of the front matter, as YAML and TOML readers yield it. */
export interface Leaf {
  /** Keys from the top; list items as numbers. */
  readonly path: readonly string[]
  /** Span of the last key. */
  readonly keySpan: Span
  readonly span: Span
  readonly value: string | number | boolean | null
  /** Strings and numbers: the decoded value with its places. */
  readonly prose?: Prose
}

export interface Matter {
  readonly leaves: readonly Leaf[]
  readonly faults: readonly Fault[]
}

export interface ReadMatter extends Matter {
  /** True where the text breaks its format; its lines can still be read one by one. */
  readonly broken: boolean
}

/** The line in which an offset stands, the last one with words before it where it is blank; without its end and its indentation. */
export function lineAround(text: string, at: number): Span {
  const words = text.slice(0, Math.max(0, at)).trimEnd().length
  const blank =
    /^[ \t]*(?:\r?\n|$)/.test(text.slice(at, at + 200)) &&
    /^\s*$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))
  const from = blank ? words : Math.min(at, text.length)
  let start = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1
  const next = text.indexOf('\n', start)
  let end = next < 0 ? text.length : next
  if (text[end - 1] === '\r') end--
  while (start < end && text[start] === ' ') start++
  while (start < end && /[ \t]/.test(text[end - 1] ?? '')) end--
  return span(start, end)
}
