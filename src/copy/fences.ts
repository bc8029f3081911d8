import { type Span, span } from '../text/span.ts'

export interface FrontMatter {
  readonly format: 'yaml' | 'toml'
  /** Between the fences. */
  readonly span: Span
  readonly bodyStart: number
}

const OPEN = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/

/** The front matter at the start of a file; undefined where there is none. */
export function frontMatterAt(text: string): FrontMatter | undefined {
  const open = OPEN.exec(text)
  if (!open) return undefined
  const close = open[1] === '+++' ? /^\+\+\+[ \t]*$/gm : /^(?:---|\.\.\.)[ \t]*$/gm
  close.lastIndex = open[0].length
  const hit = close.exec(text)
  if (!hit) return undefined
  const after = /^(?:\r\n|\n|\r)/.exec(text.slice(close.lastIndex, close.lastIndex + 2))?.[0].length ?? 0
  return {
    format: open[1] === '+++' ? 'toml' : 'yaml',
    span: span(open[0].length, hit.index),
    bodyStart: close.lastIndex + after,
  }
}
