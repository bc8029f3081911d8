import { type Span, span } from '../text/span.ts'
import type { Fault } from './piece.ts'

const swallowing = /^\s*<(script|style|textarea)\b/i
/** A tag at the end of a block that has no `>`: what follows the block is no part of it any more. */
const cut = /<[a-zA-Z][^<>]*$/

/** What of an HTML block at a place of the text is opened and never closed, so that it hides what follows or is hidden itself. */
export function openHtml(text: string, at: Span): Fault[] {
  const html = text.slice(at.start, at.end)
  if (html.trimStart().startsWith('<!--')) {
    const message = 'This HTML comment is never closed.'
    return html.includes('-->') ? [] : [{ span: span(at.start, at.start + 4), message }]
  }
  const name = swallowing.exec(html)?.[1]
  if (name !== undefined && !html.toLowerCase().includes(`</${name.toLowerCase()}`))
    return [{ span: span(at.start, at.start + name.length + 1), message: `This <${name}> is never closed.` }]
  const from = at.start + html.search(cut)
  if (from < at.start) return []
  const firstWord = /^<[\w.:-]+/.exec(text.slice(from, from + 60))?.[0].length ?? 1
  return [{ span: span(from, from + firstWord), message: 'This HTML tag is never closed: its > is missing.' }]
}
