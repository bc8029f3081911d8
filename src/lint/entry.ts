import type { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { indent, isEmpty, lineSpan, lineText } from './lines.ts'

const BLOCK_SCALAR = /:[ \t]+[|>][-+\d]*[ \t]*(?:#.*)?$/
const KEY_OR_ITEM = /^[ \t]*(?:-[ \t]|[^\s#][^:]*:(?:\s|$))/
const LONG_STRING = /"""|'''/g

const isToml = (source: Source): boolean => source.text.startsWith('+++')

/**
 * The first line of the front matter entry that holds a line: a comment there is no part of a value. `top` is the first
 * line of the front matter.
 */
export function entryLine(source: Source, line: number, top: number): number {
  if (isToml(source)) return tomlLine(source, line, top)
  const scalar = blockScalar(source, line, top)
  if (scalar) return scalar
  let first = line
  while (first > top && !KEY_OR_ITEM.test(lineText(source, first))) first--
  return first
}

/** Line of the outermost `key: |` that holds the line, whatever its text looks like. */
function blockScalar(source: Source, line: number, top: number): number | undefined {
  let found: number | undefined
  let depth = indent(lineText(source, line))
  for (let above = line - 1; above >= top && depth > 0; above--) {
    const text = lineText(source, above).trimEnd()
    if (text === '' || indent(text) >= depth) continue
    depth = indent(text)
    if (BLOCK_SCALAR.test(text)) found = above
  }
  return found
}

function tomlLine(source: Source, line: number, top: number): number {
  let opened: number | undefined
  for (let at = top; at < line; at++) {
    if (turnsString(lineText(source, at))) opened = opened === undefined ? at : undefined
  }
  return opened ?? line
}

/** Whether a long string begins or ends in the line, but not both. */
const turnsString = (line: string): boolean => (line.match(LONG_STRING) ?? []).length % 2 === 1

/** The entry that begins in a line: with the deeper lines below it in YAML, with its long string in TOML. */
export function entryRegion(source: Source, first: number, within: Span): Span {
  let last = first
  const inside = isToml(source) ? inString(source, first) : deeper(source, first)
  for (let line = first + 1; lineSpan(source, line).start < within.end; line++) {
    if (!inside(line)) break
    if (!isEmpty(source, line)) last = line
  }
  return { start: lineSpan(source, first).start, end: lineSpan(source, last).end }
}

function deeper(source: Source, first: number): (line: number) => boolean {
  const depth = indent(lineText(source, first))
  return (line) => isEmpty(source, line) || indent(lineText(source, line)) > depth
}

function inString(source: Source, first: number): (line: number) => boolean {
  let open = turnsString(lineText(source, first))
  return (line) => {
    const inside = open
    if (turnsString(lineText(source, line))) open = false
    return inside
  }
}
