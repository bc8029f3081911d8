import type { Block } from '../copy/piece.ts'
import type { Span } from '../text/span.ts'

/** The whole of an inline Markdown link, bold or not, whose words stand at the span; undefined for any other form. */
export function linkAround(text: string, block: Block, words: Span): Span | undefined {
  if (block.origin !== 'markdown') return undefined
  const from = Math.max(0, words.start - 3)
  const open = text.slice(from, words.start).search(/\[\*{0,2}$/)
  if (open < 0) return undefined
  const close = /^\*{0,2}\]\([^()\s]*\)/.exec(text.slice(words.end, words.end + 500))
  return close ? { start: from + open, end: words.end + close[0].length } : undefined
}
