import type { Copy } from '../copy/piece.ts'
import { byStart, type Span } from '../text/span.ts'

export type Verb = 'disable-next-line' | 'disable-line' | 'disable-file' | 'disable' | 'enable'

export const VERBS: readonly Verb[] = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable']

/** A comment that speaks to Copydesk. */
export interface Directive {
  /** undefined where the comment says something that Copydesk does not know. */
  readonly verb: Verb | undefined
  /** The word after `copydesk-`. */
  readonly word: string
  /** The whole comment. */
  readonly span: Span
  /** Rule ids with their places; none: all rules. */
  readonly rules: ReadonlyArray<{ readonly id: string; readonly span: Span }>
  readonly reason?: string
}

/** Directives of a file in document order: HTML comments, MDX comments, and YAML comments of the front matter. */
export function directives(copy: Copy): Directive[] {
  const { text } = copy.source
  if (!text.includes('copydesk-')) return []
  const comments = [...copy.comments.map((comment) => comment.span), ...mdxComments(text), ...yamlComments(copy)]
  return comments
    .map((at) => parse(text.slice(at.start, at.end), at))
    .filter((directive) => directive !== undefined)
    .sort((a, b) => byStart(a.span, b.span))
}

function parse(raw: string, at: Span): Directive | undefined {
  const head = /^(?:<!--+|\{\/\*+|#+)\s*copydesk-([\w-]*)/.exec(raw)
  // A comment that is never closed is told as what it is; its words are the page's.
  if (!head || (raw.startsWith('<!--') && !raw.endsWith('-->'))) return undefined
  const word = head[1] ?? ''
  const body = raw.slice(head[0].length).replace(/(?:--+>|\*+\/\})$/, '')
  const cut = body.search(/(?:^|\s)--(?:\s|$)/)
  const list = cut < 0 ? body : body.slice(0, cut)
  const reason =
    cut < 0
      ? ''
      : body
          .slice(cut)
          .replace(/^\s*--/, '')
          .trim()
  const from = at.start + head[0].length
  const rules = [...list.matchAll(/[^\s,]+/g)].map((match) => ({
    id: match[0],
    span: { start: from + match.index, end: from + match.index + match[0].length },
  }))
  return { verb: VERBS.find((verb) => verb === word), word, span: at, rules, ...(reason && { reason }) }
}

function mdxComments(text: string): Span[] {
  const found: Span[] = []
  for (let start = text.indexOf('{/*'); start >= 0; start = text.indexOf('{/*', start + 3)) {
    const close = text.indexOf('*/}', start + 3)
    if (close < 0) break
    found.push({ start, end: close + 3 })
    start = close
  }
  return found
}

function yamlComments({ source, frontMatter }: Copy): Span[] {
  if (!frontMatter) return []
  const found: Span[] = []
  const matter = source.slice(frontMatter)
  for (const match of matter.matchAll(/(?<=^|[ \t])#[ \t]*copydesk-[^\r\n]*/gm)) {
    const start = frontMatter.start + match.index
    found.push({ start, end: start + match[0].trimEnd().length })
  }
  return found
}
