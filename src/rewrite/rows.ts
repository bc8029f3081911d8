import type { Source } from '../text/source.ts'

/** How the lines of a block begin: the quote marks, the indentation, and the marker where it is a list item. */
export interface Lead {
  readonly quote: string
  readonly indent: string
  readonly marker: string
}

const LEAD = /^([ \t]{0,3}(?:>[ \t]?)*)([ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?/

export function leadOf(line: string): Lead {
  const [, quote = '', indent = '', marker = ''] = LEAD.exec(line) ?? []
  return quote.includes('>') ? { quote, indent, marker } : { quote: '', indent: quote + indent, marker }
}

/** True for a line without words that leaves the quotation no more than its neighbours do. */
export const isBlank = (line: string, lead: Lead): boolean =>
  line.replace(/^[ \t>]*/, '') === '' && (lead.quote !== '' || !line.includes('>'))

/** One line of a file, without its line break. */
export interface Row {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function row(source: Source, offset: number): Row {
  const { start, end } = source.lineSpan(offset)
  return { start, end, text: source.text.slice(start, end) }
}

export function next(source: Source, from: Row): Row | undefined {
  if (from.end >= source.text.length) return undefined
  return row(source, from.end + (source.text.startsWith('\r\n', from.end) ? 2 : 1))
}

export function previous(source: Source, from: Row): Row | undefined {
  if (from.start === 0) return undefined
  return row(source, from.start - (source.text.startsWith('\r\n', from.start - 2) ? 2 : 1))
}
