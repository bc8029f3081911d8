import type { Code, Definition, Heading, Html, List, ListItem, Paragraph, Root, RootContent, Table } from 'mdast'
import { alignLines } from '../text/align.ts'
import { Prose } from '../text/prose.ts'
import { Runs } from '../text/runs.ts'
import { type Span, span } from '../text/span.ts'
import type { Draft, Shape } from './draft.ts'
import { htmlDrafts } from './html.ts'
import { inline } from './inline.ts'
import { mask } from './mask.ts'
import { openHtml } from './open-html.ts'
import type { Fault, Mark } from './piece.ts'

/** What stands in a text; offsets count in it. */
export interface Reading {
  readonly drafts: readonly Draft[]
  readonly comments: ReadonlyArray<{ readonly span: Span; readonly text: string }>
  readonly faults: readonly Fault[]
}

/** A heading over a line of dashes has no more lines and characters. */
const MOST_TITLE_LINES = 2
const LONGEST_TITLE = 160

interface Around {
  readonly quotes: number
  readonly depth: number
  readonly ordered: boolean
  /** The next paragraph is the text of a list item that starts here. */
  readonly item?: number
}

/** Renders the blocks of a tree that was parsed from `text`. */
export function markdownDrafts(
  tree: Root,
  text: string,
  definitions: ReadonlyMap<string, Pick<Definition, 'url'>>,
): Reading {
  const blocks = new Blocks(text, definitions)
  blocks.all(tree.children, { quotes: 0, depth: 0, ordered: false })
  return blocks
}

class Blocks implements Reading {
  readonly drafts: Draft[] = []
  readonly comments: Array<{ span: Span; text: string }> = []
  readonly faults: Fault[] = []
  readonly #text: string
  readonly #definitions: ReadonlyMap<string, Pick<Definition, 'url'>>

  constructor(text: string, definitions: ReadonlyMap<string, Pick<Definition, 'url'>>) {
    this.#text = text
    this.#definitions = definitions
  }

  all(nodes: readonly RootContent[], around: Around): void {
    for (const node of nodes) this.#one(node, around)
  }

  #one(node: RootContent, around: Around): void {
    switch (node.type) {
      case 'heading':
        if (this.#isUnderlined(node)) this.#words('paragraph', node, around, {})
        else this.#words('heading', node, around, { level: node.depth })
        break
      case 'paragraph':
        this.#paragraph(node, around)
        break
      case 'blockquote':
        this.all(node.children, { ...around, quotes: around.quotes + 1 })
        break
      case 'list':
        this.#list(node, around)
        break
      case 'table':
        this.#table(node, around)
        break
      case 'code':
        this.#code(node, around)
        break
      case 'html':
        this.#html(node, around)
        break
      case 'thematicBreak': {
        const at = placeOf(node)
        this.drafts.push({
          shape: 'rule',
          origin: 'markdown',
          prose: Prose.of([]).shift(at.start),
          span: at,
          marks: [],
        })
        return
      }
      case 'footnoteDefinition':
        this.all(node.children, around)
        break
    }
  }

  /** Text of several lines over a line of dashes: the writer drew a line below a paragraph, and Markdown took it for a heading. */
  #isUnderlined(node: Heading): boolean {
    const { start, end } = placeOf(node)
    const lines = this.#text.slice(start, end).split('\n')
    if (lines.length <= MOST_TITLE_LINES + 1 || /^\s{0,3}#/.test(lines[0] as string)) return false
    return lines.slice(0, -1).join(' ').length > LONGEST_TITLE
  }

  #paragraph(node: Paragraph, around: Around): void {
    if (around.item === undefined) this.#words('paragraph', node, around, {})
    else this.#words('item', node, around, {}, span(around.item, placeOf(node).end))
  }

  #words(
    shape: Shape,
    node: Paragraph | Extract<RootContent, { type: 'heading' | 'tableCell' }>,
    around: Around,
    more: Partial<Draft>,
    at: Span = placeOf(node),
  ): void {
    const ink = inline(node.children, { text: this.#text, quotes: around.quotes, definitions: this.#definitions })
    for (const one of ink.comments)
      this.comments.push({ span: one, text: commentText(this.#text.slice(one.start, one.end)) })
    const dry = ink.dry()
    if (!dry) return
    const { breaks, ...rest } = dry
    this.drafts.push({
      shape,
      origin: 'markdown',
      span: at,
      ...rest,
      ...(breaks.length > 0 ? { breaks } : {}),
      ...listed(around),
      ...more,
    })
  }

  #list(node: List, around: Around): void {
    const inner = { ...around, depth: around.depth + 1, ordered: node.ordered === true }
    for (const item of node.children) this.#item(item, inner)
  }

  #item(node: ListItem, around: Around): void {
    const { item: _, ...rest } = around
    node.children.forEach((child, index) => {
      const first = index === 0 && child.type === 'paragraph'
      this.#one(child, first ? { ...rest, item: placeOf(node).start } : rest)
    })
  }

  #table(node: Table, around: Around): void {
    const id = placeOf(node).start
    node.children.forEach((row, y) => {
      row.children.forEach((cell, x) => {
        this.#words('cell', cell, around, { cell: y === 0 ? 'th' : 'td', table: { id, row: y, column: x } })
      })
    })
  }

  #code(node: Code, around: Around): void {
    const { start, end } = placeOf(node)
    // An open fence reaches to the end of its container, blank lines included.
    const raw = this.#text.slice(start, end).trimEnd()
    const at = span(start, start + raw.length)
    const fence = /^[ \t]*(`{3,}|~{3,})/.exec(raw)?.[1]
    if (fence === undefined && /^\s*<\/?[a-zA-Z!]/.test(node.value)) {
      this.#html(node, around)
      return
    }
    if (fence !== undefined && !closes(raw, fence))
      this.faults.push({ span: span(at.start, at.start + firstLine(raw)), message: 'This code fence is never closed.' })
    const runs = new Runs()
    alignLines(linesAsLf(node.value).trimEnd(), raw, at.start, fence === undefined ? 0 : 1, runs)
    const prose = runs.prose()
    if (prose.text.trim() === '') return
    const info = [node.lang, node.meta].filter((word) => word).join(' ')
    this.drafts.push({
      shape: 'code',
      origin: 'fence',
      prose,
      span: at,
      marks: mergeTags(prose.text),
      ...listed(around),
      ...(fence === undefined ? {} : { fence: info }),
    })
  }

  #html(node: Html | Code, around: Around): void {
    const at = placeOf(node)
    const runs = new Runs()
    const html = linesAsLf(node.value)
    this.faults.push(...openHtml(this.#text, at))
    alignLines(html, this.#text.slice(at.start, at.end), at.start, 0, runs)
    const outer = runs.prose()
    const reading = htmlDrafts(html)
    for (const draft of reading.drafts) {
      const prose = draft.prose.through(outer)
      const table = draft.table && { ...draft.table, id: at.start + draft.table.id }
      this.drafts.push({
        ...draft,
        ...listed({ ...around, depth: around.depth + (draft.depth ?? 0), ordered: draft.ordered ?? around.ordered }),
        ...(draft.quoted ? { quoted: true } : {}),
        ...(table ? { table } : {}),
        prose,
        span: outer.span(draft.span.start, draft.span.end),
      })
    }
    for (const fault of reading.faults)
      this.faults.push({ ...fault, span: outer.span(fault.span.start, fault.span.end) })
    for (const comment of reading.comments)
      this.comments.push({ span: outer.span(comment.span.start, comment.span.end), text: comment.text })
  }
}

/** Merge tags of a code block, in which nothing is masked: emails are drafted there. */
function mergeTags(text: string): Mark[] {
  const tags = mask(text).masks.filter((one) => one.kind === 'merge')
  return tags.map(({ start, end }) => ({ kind: 'mergetag', start, end }))
}

function listed(around: Around): Partial<Draft> {
  return {
    ...(around.depth > 0 ? { depth: around.depth, ordered: around.ordered } : {}),
    ...(around.quotes > 0 ? { quoted: true } : {}),
  }
}

function placeOf(node: RootContent): Span {
  return span(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}

/** The words between `<!--` and `-->`. */
export const commentText = (raw: string): string =>
  raw
    .replace(/^<!--/, '')
    .replace(/--!?>$/, '')
    .trim()

const linesAsLf = (text: string): string => text.replace(/\r\n?/g, '\n')

function firstLine(raw: string): number {
  const at = raw.search(/[\r\n]/)
  return at < 0 ? raw.length : at
}

function closes(raw: string, fence: string): boolean {
  const lines = raw.split(/\r\n|\n|\r/)
  const last = lines.length > 1 ? (lines.at(-1) as string) : ''
  const mark = fence[0] as string
  const bare = last.replace(/^[ \t>]*/, '').trimEnd()
  return bare.length >= fence.length && bare === mark.repeat(bare.length)
}
