import { type Span, span } from '../text/span.ts'
import type { Fault } from './piece.ts'

export interface FrontMatter {
  readonly format: 'yaml' | 'toml'
  /** Between the fences. */
  readonly span: Span
  readonly bodyStart: number
  readonly fault?: Fault
}

/** Some files leave lines blank above it: then a key has to follow. */
const OPEN =
  /^(?:(?:[ \t]*(?:\r\n|\n|\r)){1,3}(?=[-+]{3}[ \t]*\r?\n[\w.-]{1,40}[ \t]*[:=]))?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/

/** The front matter at the start of a file; undefined where there is none. */
export function frontMatterAt(text: string): FrontMatter | undefined {
  const open = OPEN.exec(text)
  if (!open) return undefined
  const close = open[1] === '+++' ? /^\+\+\+[ \t]*$/gm : /^(?:---|\.\.\.)[ \t]*$/gm
  close.lastIndex = open[0].length
  const hit = close.exec(text)
  if (!hit) return unclosed(text, open[0], open[1] === '+++')
  if (open[1] === '---' && isPage(text.slice(open[0].length, hit.index))) return undefined
  const after = /^(?:\r\n|\n|\r)/.exec(text.slice(close.lastIndex, close.lastIndex + 2))?.[0].length ?? 0
  return {
    format: open[1] === '+++' ? 'toml' : 'yaml',
    span: span(open[0].length, hit.index),
    bodyStart: close.lastIndex + after,
  }
}

/** Words without a single key, in several blocks: the fence is a line across the page, and so is the next one. */
const isPage = (text: string): boolean =>
  /\S[ \t]*(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[ \t]*\S/.test(text) &&
  /^[ \t]*[^\s#]/m.test(text) &&
  !/^[ \t]*(?:- )?["']?[\w.$-]+["']?[ \t]*:(?:[ \t]|$)|^[ \t]*[{[]/m.test(text)

/** An opening fence and keys, but no end: the keys reach to the first blank line. Without keys it is a line across the page. */
function unclosed(text: string, open: string, toml: boolean): FrontMatter | undefined {
  const rest = text.slice(open.length)
  if (!(toml ? /^[\w.-]+[ \t]*=/ : /^[\w.-]+:(?:[ \t]|\r?\n)/).test(rest)) return undefined
  const blank = /\r?\n[ \t]*\r?\n/.exec(rest)
  const end = open.length + (blank ? blank.index : rest.length)
  return {
    format: toml ? 'toml' : 'yaml',
    span: span(open.length, end),
    bodyStart: end,
    fault: { span: span(0, open.trimEnd().length), message: `The front matter has no closing ${open.trim()} line.` },
  }
}

/** Offset of the text after the front matter; 0 where there is none. */
export const bodyStartOf = (text: string): number => frontMatterAt(text)?.bodyStart ?? 0
