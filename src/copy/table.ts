import type { PhrasingContent, TableCell, TableRow } from 'mdast'
import type { Source } from '../text/source.ts'
import { type Span, span } from '../text/span.ts'
import { markdownTree } from './syntax.ts'

/** A cell of a Markdown table. Spans count in the file's text. */
export interface Cell {
  /** What stands between the bars, without blanks; empty where nothing does. */
  readonly span: Span
  /** The Markdown in the cell, bars without their backslash. */
  readonly markdown: string
  /** The same as its reader sees it. */
  readonly text: string
}

/** A row of a table, cell by cell; the first one is the header. */
export interface Row {
  readonly span: Span
  readonly cells: readonly Cell[]
}

/** The tables at the top level of a Markdown file, in order, with their header as the first row. */
export function tablesOf(source: Source): ReadonlyArray<readonly Row[]> {
  return markdownTree(source.text).children.flatMap((node) =>
    node.type === 'table' ? [node.children.map((row) => rowOf(row, source.text))] : [],
  )
}

const rowOf = (row: TableRow, text: string): Row => ({
  span: placeOf(row),
  cells: row.children.map((cell) => cellOf(cell, text)),
})

function cellOf(cell: TableCell, text: string): Cell {
  const [first, last] = [cell.children[0], cell.children.at(-1)]
  const at = first && last ? span(placeOf(first).start, placeOf(last).end) : emptied(placeOf(cell), text)
  return {
    span: at,
    markdown: text.slice(at.start, at.end).replace(/\\\|/g, '|'),
    text: cell.children.map(wordsOf).join(''),
  }
}

/** Behind the bar of a cell without words. */
function emptied(at: Span, text: string): Span {
  const bar = text[at.start] === '|' ? at.start + 1 : at.start
  const place = Math.min(text[bar] === ' ' ? bar + 1 : bar, Math.max(bar, at.end))
  return span(place, place)
}

function wordsOf(node: PhrasingContent): string {
  if ('value' in node) return node.type === 'html' ? (/^<br\b/i.test(node.value) ? ' ' : '') : node.value
  if ('children' in node) return node.children.map(wordsOf).join('')
  if (node.type === 'break') return ' '
  return 'alt' in node ? (node.alt ?? '') : ''
}

function placeOf({ position }: Pick<TableCell, 'position'>): Span {
  return span(position?.start.offset ?? 0, position?.end.offset ?? 0)
}
