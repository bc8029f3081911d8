import { VERBS, type Verb } from '../../lint/directives.ts'
import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'

/** Where a writer is, as far as Copydesk has something to offer there. `span` is what has been typed of the word so far. */
export type Place =
  /** A key of the front matter, below `parents`; `toml` where the front matter is TOML. */
  | { readonly what: 'key'; readonly span: Span; readonly parents: readonly string[]; readonly toml: boolean }
  | { readonly what: 'value'; readonly span: Span; readonly path: readonly string[] }
  /** What a comment says to Copydesk; `open` where `copydesk-` itself has not been typed. */
  | { readonly what: 'verb'; readonly span: Span }
  | { readonly what: 'rule'; readonly span: Span; readonly verb: Verb }
  /** A merge tag whose opening has been typed; the span begins with it and takes in a closing that stands behind. */
  | { readonly what: 'tag'; readonly span: Span; readonly opening: string }

const KEY = /^([ \t]*)([\w-]*)$/
const RULE_KEY = /^([ \t]*)["']?([\w/-]*)$/
const VALUE = /^([ \t]*)["']?([\w/-]+)["']?[ \t]*[:=][ \t]+["']?([\w/-]*)$/
const COMMENT = /(?:<!--+|\{\/\*|(?:^|[ \t])#)[ \t]*([\w-]*)$/
const DIRECTIVE = /(?:<!--+|\{\/\*|(?:^|[ \t])#)[ \t]*copydesk-([\w-]+)[ \t]+(?:\w[\w/-]*[ \t,]+)*((?:\w[\w/-]*)?)$/
const OPENING = /(\{\{\{?|\*\||%%=?|\[\[|\$\{|\{\$|<%=)[ \t]*[\w.@-]*$/
const CLOSING: Readonly<Record<string, RegExp>> = {
  '{': /^[ \t]*\}{1,3}/,
  '*': /^[ \t]*\|\*/,
  '%': /^[ \t]*%%/,
  '[': /^[ \t]*\]{1,2}/,
  $: /^[ \t]*\}/,
  '<': /^[ \t]*%>/,
}

/** What can be offered at an offset of a Markdown file; undefined where there is nothing. */
export function placeAt(source: Source, offset: number): Place | undefined {
  const line = source.lineSpan(offset)
  const before = source.slice({ start: line.start, end: offset })
  const fence = matterFence(source)
  const inMatter = fence !== undefined && isMatter(source, source.line(offset), fence)
  return (
    directivePlace(before, offset, inMatter) ??
    tagPlace(before, source.slice({ start: offset, end: line.end }), offset) ??
    (inMatter ? matterPlace(source, before, offset, fence === '+++') : undefined)
  )
}

const back = (offset: number, word: string): Span => ({ start: offset - word.length, end: offset })

function directivePlace(before: string, offset: number, inMatter: boolean): Place | undefined {
  const isYaml = /^[^<{]*#/.test(before)
  if (isYaml && !inMatter) return undefined
  const rule = DIRECTIVE.exec(before)
  const verb = VERBS.find((each) => each === rule?.[1])
  if (rule && verb) return { what: 'rule', span: back(offset, rule[2] ?? ''), verb }
  const comment = COMMENT.exec(before)
  const word = comment?.[1] ?? ''
  if (!comment || !('copydesk-'.startsWith(word) || word.startsWith('copydesk-'))) return undefined
  return { what: 'verb', span: back(offset, word) }
}

function tagPlace(before: string, after: string, offset: number): Place | undefined {
  const found = OPENING.exec(before.slice(-120))
  const opening = found?.[1]
  if (!found || !opening) return undefined
  const closed = CLOSING[opening[0] ?? '']?.exec(after)?.[0].length ?? 0
  return { what: 'tag', span: { start: offset - found[0].length, end: offset + closed }, opening }
}

function matterPlace(source: Source, before: string, offset: number, toml: boolean): Place | undefined {
  const value = VALUE.exec(before)
  const indent = /^[ \t]*/.exec(before)?.[0].length ?? 0
  const parents = toml ? [] : parentsOf(source, source.line(offset), indent)
  if (value) return { what: 'value', span: back(offset, value[3] ?? ''), path: [...parents, value[2] ?? ''] }
  const key = (parents.at(-1) === 'rules' ? RULE_KEY : KEY).exec(before)
  return key ? { what: 'key', span: back(offset, key[2] ?? ''), parents, toml } : undefined
}

/** The keys above a line of YAML that it stands below, by indentation. */
function parentsOf(source: Source, line: number, indent: number): string[] {
  const parents: string[] = []
  let depth = indent
  for (let at = line - 1; at > 1 && depth > 0; at--) {
    const found = /^([ \t]*)["']?([\w/-]+)["']?[ \t]*:/.exec(lineAt(source, at))
    if (!found || (found[1] ?? '').length >= depth) continue
    parents.unshift(found[2] ?? '')
    depth = (found[1] ?? '').length
  }
  return parents
}

const lineAt = (source: Source, line: number): string => source.slice(source.lineSpan(source.lineStarts[line - 1] ?? 0))

function matterFence(source: Source): '---' | '+++' | undefined {
  const first = lineAt(source, 1).trimEnd()
  return first === '---' || first === '+++' ? first : undefined
}

/** Whether a line stands in the front matter. One that is not closed yet ends at the first empty line. */
function isMatter(source: Source, line: number, fence: string): boolean {
  if (line < 2) return false
  const most = source.lineStarts.length
  let empty = most + 1
  for (let at = 2; at <= most; at++) {
    const text = lineAt(source, at).trimEnd()
    if (text === fence) return line < at
    if (text === '' && at < empty) empty = at
  }
  return line < empty
}
