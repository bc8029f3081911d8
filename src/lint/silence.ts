import type { Block } from '../copy/piece.ts'
import type { MessageMap } from '../message/map.ts'
import { type Edit, hint, type Part } from '../rewrite/rewrite.ts'
import type { Source } from '../text/source.ts'
import { contains, type Span } from '../text/span.ts'
import type { Verb } from './directives.ts'
import { isEmpty, lineSpan, lineText } from './lines.ts'
import { openingLine } from './region.ts'
import type { Finding } from './rule.ts'

interface Style {
  readonly source: Source
  readonly rule: string
  readonly open: string
  readonly close: string
}

/**
 * The edits that silence a finding where it stands, with a slot for the reason, in the form that the place allows: a comment
 * in the line above; behind the words in lists and tables, which a line of its own would tear apart; a pair around HTML,
 * templates and fences; a YAML or TOML comment in front matter.
 */
export function silence(map: MessageMap, { rule, span }: Pick<Finding, 'rule' | 'span'>, mdx = false): Edit[] {
  const { source, frontMatter } = map.copy
  const at = openingLine(map, span.start)
  const [open, close] = mdx ? ['{/* ', ' */}'] : ['<!-- ', ' -->']
  const style: Style = { source, rule, open, close }
  if (frontMatter && contains(frontMatter, { start: at, end: at })) {
    return [above(at, at, { ...style, open: '# ', close: '' })]
  }
  const block = blockAt(map, span.start)
  if (block?.origin === 'fence') return around(fence(source, block.span), style)
  if (block?.origin === 'html' || block?.origin === 'template') return around(chunk(source, block.span), style)
  if (block?.cell) return [behind(block.span.end, style)]
  if (block?.depth) return [behind(lastWord(source, source.line(span.start)), style)]
  return [above(at, block?.span.start ?? span.start, style)]
}

const blockAt = (map: MessageMap, offset: number): Block | undefined =>
  map.pieces
    .flatMap(({ piece }) => piece.blocks)
    .find(({ span }) => span.start <= offset && offset < Math.max(span.end, span.start + 1))

function comment(verb: Verb, { rule, open, close }: Style): Part[] {
  if (verb === 'enable') return [`${open}copydesk-enable ${rule}${close}`]
  return [`${open}copydesk-${verb} ${rule} -- `, hint('reason'), close]
}

/** A line of its own above the line that begins at `at`, behind the same quote marks and indentation. */
function above(at: number, from: number, style: Style, verb: Verb = 'disable-next-line'): Edit {
  const lead = /^[ \t>]*/.exec(style.source.slice({ start: at, end: Math.max(from, at) }))?.[0] ?? ''
  return { span: { start: at, end: at }, parts: [lead, ...comment(verb, style), style.source.eol] }
}

/** Behind the last word before `at`. */
function behind(at: number, style: Style): Edit {
  return { span: { start: at, end: at }, parts: [' ', ...comment('disable-line', style)] }
}

/** A line before and a line after the lines `first` to `last`. */
function around([first, last]: Lines, style: Style): Edit[] {
  const { source } = style
  const end = lastWord(source, last)
  return [
    above(lineSpan(source, first).start, 0, style, 'disable'),
    { span: { start: end, end }, parts: [source.eol, ...comment('enable', style)] },
  ]
}

/** First and last line, 1-based. */
type Lines = readonly [first: number, last: number]

const linesOf = (source: Source, at: Span): Lines => [
  source.line(at.start),
  source.line(Math.max(at.start, at.end - 1)),
]

/** Offset behind the last character of a line that is no white space. */
const lastWord = (source: Source, line: number): number =>
  lineSpan(source, line).start + lineText(source, line).trimEnd().length

/** The fenced block that holds a place, fences included. */
function fence(source: Source, at: Span): Lines {
  const isFence = (line: number) => /^[ \t>]*(?:`{3}|~{3})/.test(lineText(source, line))
  let [first, last] = linesOf(source, at)
  while (first > 1 && !isFence(first)) first--
  while (last < source.lineStarts.length && !isFence(last)) last++
  return [first, last]
}

/** The lines around a place up to the next empty ones. */
function chunk(source: Source, at: Span): Lines {
  let [first, last] = linesOf(source, at)
  while (first > 1 && !isEmpty(source, first - 1)) first--
  while (last < source.lineStarts.length && !isEmpty(source, last + 1)) last++
  return [first, last]
}
