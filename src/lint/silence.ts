import type { Block } from '../copy/piece.ts'
import type { MessageMap } from '../message/map.ts'
import { type Edit, hint, type Part } from '../rewrite/rewrite.ts'
import type { Source } from '../text/source.ts'
import { contains, type Span } from '../text/span.ts'
import type { Finding, Spoken } from './rule.ts'

const REASON: Record<Spoken, string> = { en: 'reason', id: 'alasan' }

interface Place {
  readonly source: Source
  /** How a comment is written here. */
  readonly comment: (words: readonly Part[]) => Part[]
  readonly words: (verb: string) => Part[]
}

/**
 * The comment that silences a finding where it stands, with a slot for the reason, in the form that its place allows: a
 * line before it, a note behind it in lists and tables, a YAML comment in front matter, a pair around HTML and fences.
 */
export function silence(map: MessageMap, finding: Finding, spoken: Spoken, path = ''): Edit[] {
  const { source, frontMatter } = map.copy
  const words = (verb: string): Part[] =>
    verb === 'enable'
      ? [`copydesk-enable ${finding.rule}`]
      : [`copydesk-${verb} ${finding.rule} -- `, hint(REASON[spoken])]
  const comment = path.toLowerCase().endsWith('.mdx') ? wrap('{/* ', ' */}') : wrap('<!-- ', ' -->')
  const start = finding.span.start
  if (frontMatter && contains(frontMatter, { start, end: start })) {
    return [
      before(entryLine(source, frontMatter, blockAt(map, start)?.span.start ?? start), {
        source,
        words,
        comment: wrap('# ', ''),
      }),
    ]
  }
  const block = blockAt(map, start)
  const place = { source, words, comment }
  if (block?.origin === 'fence') return around(fenceOf(source, block.span), place)
  if (block?.origin === 'html' || block?.origin === 'template') return around(chunkOf(source, block.span), place)
  if (block?.cell) return [behind(block.span.end, place)]
  if (block?.depth) return [behind(endOfLine(source, start), place)]
  return [before(block?.span.start ?? start, place)]
}

const wrap =
  (open: string, close: string) =>
  (words: readonly Part[]): Part[] => [open, ...words, close]

const blockAt = (map: MessageMap, offset: number): Block | undefined =>
  map.pieces
    .flatMap(({ piece }) => piece.blocks)
    .find(({ span }) => span.start <= offset && offset < Math.max(span.end, span.start + 1))

/** A line of its own before the line of `offset`, behind the same quote marks and indentation. */
function before(offset: number, { source, comment, words }: Place, verb = 'disable-next-line'): Edit {
  const at = source.lineStarts[source.line(offset) - 1] ?? 0
  const lead = /^[ \t>]*/.exec(source.slice({ start: at, end: offset }))?.[0] ?? ''
  return { span: { start: at, end: at }, parts: [lead, ...comment(words(verb)), source.eol] }
}

const behind = (at: number, { comment, words }: Place): Edit => ({
  span: { start: at, end: at },
  parts: [' ', ...comment(words('disable-line'))],
})

/** `disable` in a line before the first line of `at`, `enable` in one after its last. */
function around(at: Span, place: Place): Edit[] {
  const { source, comment, words } = place
  const end = endOfLine(source, Math.max(at.start, at.end - 1))
  return [
    before(at.start, place, 'disable'),
    { span: { start: end, end }, parts: [source.eol, ...comment(words('enable'))] },
  ]
}

const lineText = (source: Source, line: number): string =>
  source.slice({ start: source.lineStarts[line - 1] ?? 0, end: source.lineStarts[line] ?? source.text.length })

/** Offset behind the last character of the line that is no white space. */
function endOfLine(source: Source, offset: number): number {
  const line = source.line(offset)
  return (source.lineStarts[line - 1] ?? 0) + lineText(source, line).trimEnd().length
}

/** The first line upwards and the last one downwards for which `ends` is true, as a span. */
function reach(source: Source, at: Span, ends: (line: number) => boolean): Span {
  let first = source.line(at.start)
  let last = source.line(Math.max(at.start, at.end - 1))
  while (first > 1 && !ends(first)) first--
  while (last < source.lineStarts.length && !ends(last)) last++
  return { start: source.lineStarts[first - 1] ?? 0, end: source.lineStarts[last] ?? source.text.length }
}

const fenceOf = (source: Source, at: Span): Span =>
  reach(source, at, (line) => /^[ \t>]*(?:`{3}|~{3})/.test(lineText(source, line)))

/** The lines up to the next empty ones. */
function chunkOf(source: Source, at: Span): Span {
  const isEmpty = (line: number) => lineText(source, line).trim() === ''
  let first = source.line(at.start)
  let last = source.line(Math.max(at.start, at.end - 1))
  while (first > 1 && !isEmpty(first - 1)) first--
  while (last < source.lineStarts.length && !isEmpty(last + 1)) last++
  return { start: source.lineStarts[first - 1] ?? 0, end: source.lineStarts[last] ?? source.text.length }
}

const indent = (line: string): number => line.length - line.trimStart().length

/** Offset of the front matter line whose entry holds `offset`: the key's line where the value is a block scalar of several. */
function entryLine(source: Source, within: Span, offset: number): number {
  const own = source.line(offset)
  let found = own
  let depth = indent(lineText(source, own))
  const top = source.line(within.start)
  for (let line = own - 1; line >= top && depth > 0; line--) {
    const text = lineText(source, line)
    if (text.trim() === '' || indent(text) >= depth) continue
    depth = indent(text)
    if (/:[ \t]+[|>][-+\d]*[ \t]*(?:#.*)?$/.test(text.trimEnd())) found = line
  }
  const start = source.lineStarts[found - 1] ?? 0
  return start + indent(lineText(source, found))
}
