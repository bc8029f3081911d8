import { type Span, span } from '../text/span.ts'

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`\r\n]*$)|~{3,})/
const ITEM = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/
/** A line after which one with a marker may go on with a list; indented code is among them, as the parser would have it. */
const BEFORE_ITEM = /^(?:[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)| {4}| {0,3}\t)/

/** The code fences of a text, by their lines alone; an open one reaches to the end. */
export function fencedSpans(text: string): Span[] {
  if (!text.includes('```') && !text.includes('~~~')) return []
  const found: Span[] = []
  let open: { start: number; fence: string } | undefined
  for (const line of linesIn(text)) {
    const words = text.slice(line.start, line.end)
    if (open) {
      if (!closes(words, open.fence)) continue
      found.push(span(open.start, line.end))
      open = undefined
    } else {
      const fence = FENCE.exec(words)?.[1]
      if (fence) open = { start: line.start, fence }
    }
  }
  if (open) found.push(span(open.start, text.length))
  return found
}

function closes(line: string, fence: string): boolean {
  const bare = line.replace(/^[ \t>]*/, '').trimEnd()
  return bare.length >= fence.length && bare === (fence[0] as string).repeat(bare.length)
}

/**
 * Cuts a Markdown text where one block has probably ended: before a line without indentation that follows a blank one,
 * outside fences, and not where a list may go on. The reader of the pieces proves each cut. Pieces cover the text without gaps.
 */
export function chunks(text: string): Span[] {
  const found: Span[] = []
  const fences = fencedSpans(text)
  let fence = 0
  let start = 0
  let blank = false
  let list = false
  for (const line of linesIn(text)) {
    while (fence < fences.length && (fences[fence] as Span).end < line.start) fence++
    const fenced = fences[fence] && (fences[fence] as Span).start < line.start
    const first = text[line.start]
    if (line.start === line.end || isBlank(text, line)) {
      blank = true
      continue
    }
    const words = text.slice(line.start, Math.min(line.end, line.start + 40))
    const item = !fenced && BEFORE_ITEM.test(words)
    if (blank && !fenced && !/[ \t\r]/.test(first ?? '') && line.start > start && !(list && ITEM.test(words))) {
      found.push(span(start, line.start))
      start = line.start
      list = false
    }
    list ||= item
    blank = false
  }
  if (start < text.length) found.push(span(start, text.length))
  return found
}

function isBlank(text: string, line: Span): boolean {
  for (let i = line.start; i < line.end; i++) if (text[i] !== ' ' && text[i] !== '\t') return false
  return true
}

function* linesIn(text: string): Generator<Span> {
  let start = 0
  while (start <= text.length) {
    const at = text.indexOf('\n', start)
    const end = at < 0 ? text.length : at
    yield span(start, text[end - 1] === '\r' && end > start ? end - 1 : end)
    if (at < 0) return
    start = at + 1
  }
}
