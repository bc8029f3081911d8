import type { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'

/** A line by its number (1-based), its line break included; empty at the end of the file where there is no such line. */
export function lineSpan(source: Source, line: number): Span {
  const start = source.lineStarts[line - 1] ?? source.text.length
  return { start, end: source.lineStarts[line] ?? source.text.length }
}

export const lineText = (source: Source, line: number): string => source.slice(lineSpan(source, line))

export const isEmpty = (source: Source, line: number): boolean => lineText(source, line).trim() === ''

/** Columns of white space before the first word. */
export const indent = (line: string): number => line.length - line.trimStart().length
