import type { MessageMap } from '../message/map.ts'
import type { Source } from '../text/source.ts'
import { overlaps, type Span, union } from '../text/span.ts'

/** The line of an offset and the blocks of copy that touch it. */
export function lineRegion(map: MessageMap, offset: number): Span {
  const line = lineSpan(map.copy.source, map.copy.source.line(offset))
  return blocks(map)
    .filter((block) => overlaps(block, line))
    .reduce(union, line)
}

/**
 * What follows the comment that ends at `offset`: the next line that is not empty, with the block that begins on it
 * (a paragraph of several lines, a value of the front matter).
 */
export function nextRegion(map: MessageMap, offset: number): Span {
  const { source, frontMatter } = map.copy
  let number = source.line(offset) + 1
  while (number < source.lineStarts.length && source.slice(lineSpan(source, number)).trim() === '') number++
  const line = lineSpan(source, number)
  if (frontMatter && line.start >= frontMatter.start && line.end <= frontMatter.end)
    return entry(source, number, frontMatter)
  return blocks(map)
    .filter((block) => block.start >= line.start && block.start < line.end)
    .reduce(union, line)
}

/**
 * Start of the line above which a comment for this offset can stand: the first line of its block, or of its top entry
 * line in the front matter (a comment inside a block scalar would be part of the value).
 */
export function openingLine(map: MessageMap, offset: number): number {
  const { source, frontMatter } = map.copy
  const block = blocks(map).find((each) => each.start <= offset && offset < each.end)
  let number = source.line(block ? Math.min(block.start, offset) : offset)
  if (frontMatter && offset >= frontMatter.start && offset <= frontMatter.end) {
    while (number > 1 && !/^[ \t]*(?:- +)*[^\s#'"-][^:]*:(?:\s|$)/.test(source.slice(lineSpan(source, number))))
      number--
  }
  return lineSpan(source, number).start
}

/** A front matter entry: its first line and the deeper ones below it. */
function entry(source: Source, first: number, within: Span): Span {
  const depth = indent(source.slice(lineSpan(source, first)))
  let last = first
  for (let number = first + 1; number <= source.lineStarts.length; number++) {
    const line = lineSpan(source, number)
    if (line.start >= within.end) break
    const text = source.slice(line)
    if (text.trim() !== '' && indent(text) <= depth) break
    last = number
  }
  return { start: lineSpan(source, first).start, end: lineSpan(source, last).end }
}

const indent = (line: string): number => line.length - line.trimStart().length

function lineSpan(source: Source, line: number): Span {
  const start = source.lineStarts[line - 1] ?? source.text.length
  return { start, end: source.lineStarts[line] ?? source.text.length }
}

const blocks = (map: MessageMap): Span[] => map.pieces.flatMap(({ piece }) => piece.blocks.map((block) => block.span))
