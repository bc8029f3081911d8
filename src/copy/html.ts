import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { align } from '../text/align.ts'
import { Runs } from '../text/runs.ts'
import { type Span, span } from '../text/span.ts'
import type { Draft, Shape } from './draft.ts'
import { Ink } from './ink.ts'
import type { Reading } from './markdown.ts'
import type { Fault, MarkKind } from './piece.ts'
import { isButtonClass } from './tag.ts'

const SILENT: ReadonlySet<string> = new Set(
  'script style template svg noscript head iframe select object math audio video canvas textarea datalist'.split(' '),
)
const INLINE: Readonly<Record<string, MarkKind | ''>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  s: 'delete',
  del: 'delete',
  q: 'quote',
  span: '',
  mark: '',
  small: '',
  sup: '',
  sub: '',
  u: '',
  font: '',
  abbr: '',
  cite: '',
  time: '',
  var: '',
  wbr: '',
  ins: '',
  big: '',
  bdi: '',
  bdo: '',
  data: '',
  dfn: '',
  label: '',
  tt: '',
}
const HEADING = /^h([1-6])$/

interface Around {
  readonly shape: Shape
  readonly more: Partial<Draft>
  readonly depth: number
  readonly quoted: boolean
  readonly pre: boolean
}

/** The table that is being read, and the cell in it. */
interface Table {
  id: number
  row: number
  column: number
}

/** Renders an HTML text; offsets count in it. Never throws, however broken the tags are. */
export function htmlDrafts(html: string): Reading {
  const page = new Page(html)
  page.read()
  return page
}

class Page implements Reading {
  readonly drafts: Draft[] = []
  readonly comments: Array<{ span: Span; text: string }> = []
  readonly faults: Fault[] = []
  readonly #html: string
  #ink = new Ink()
  readonly #table: Table = { id: 0, row: -1, column: -1 }
  #around: Around = { shape: 'paragraph', more: {}, depth: 0, quoted: false, pre: false }

  constructor(html: string) {
    this.#html = html
  }

  read(): void {
    // A bare `&` that browsers would read as an old entity without semicolon: kept as it is written, so that lengths agree.
    const safe = this.#html.replace(/&(?!#?[a-zA-Z0-9]{1,31};)/g, AMPERSAND)
    if (isTooDeep(safe)) {
      this.faults.push({
        span: span(0, this.#html.length),
        message: 'These HTML tags are nested too deeply to be read.',
      })
      return
    }
    this.#all((fromHtml(safe, { fragment: true }) as Root).children)
    this.#flush()
  }

  #all(nodes: readonly RootContent[]): void {
    for (const node of nodes) this.#one(node as ElementContent)
  }

  #one(node: ElementContent): void {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (node.type === 'element') this.#element(node)
    if (start === undefined || end === undefined) return
    if (node.type === 'text') this.#text(node.value, start, end)
    else if (node.type === 'comment') this.comments.push({ span: span(start, end), text: node.value.trim() })
  }

  #text(value: string, start: number, end: number): void {
    const runs = new Runs()
    align(value.replaceAll(AMPERSAND, '&'), this.#html.slice(start, end), start, { entities: true }, runs)
    for (const run of runs.prose().runs) this.#run(run.text, run.start, run.end)
  }

  /** White space collapses, as a browser shows it. */
  #run(text: string, start: number, end: number): void {
    const { runs } = this.#ink
    if (end - start !== text.length) {
      if (this.#around.pre || !/^[ \t\r\n]+$/.test(text)) runs.whole(text, start, end)
      else this.#blank(start, end)
      return
    }
    if (this.#around.pre) {
      runs.plain(text, start)
      return
    }
    for (const hit of text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      const at = start + hit.index
      if (/^[ \t\r\n\f]/.test(hit[0])) this.#blank(at, at + hit[0].length)
      else runs.plain(hit[0], at)
    }
  }

  #blank(start: number, end: number): void {
    const { runs } = this.#ink
    if (runs.last === ' ' || runs.last === '\n') return
    if (end - start === 1 && this.#html[start] === ' ') runs.plain(' ', start)
    else runs.whole(' ', start, end)
  }

  #element(node: Element): void {
    const name = node.tagName
    if (SILENT.has(name) || isHidden(node)) return
    if (name === 'br') this.#break(node)
    else if (name === 'img') this.#ink.mark('image', this.#ink.at, String(node.properties.src ?? ''))
    else if (name === 'input') this.#input(node)
    else if (isButton(node))
      this.#block(node, { ...this.#around, shape: 'button', more: { ...hrefOf(node), key: name } })
    else if (INLINE[name] === undefined) this.#block(node, around(node, this.#around, this.#table))
    else this.#inline(node, INLINE[name])
  }

  #inline(node: Element, kind: MarkKind | ''): void {
    const at = this.#ink.at
    this.#all(node.children)
    if (kind) this.#ink.mark(kind, at, kind === 'link' ? String(node.properties.href ?? '') : undefined)
  }

  #break(node: Element): void {
    const { start, end } = node.position ?? {}
    if (start?.offset !== undefined && end?.offset !== undefined) this.#ink.runs.whole('\n', start.offset, end.offset)
  }

  #input(node: Element): void {
    const { type, value } = node.properties
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (
      !/^(?:submit|button)$/.test(String(type)) ||
      typeof value !== 'string' ||
      start === undefined ||
      end === undefined
    )
      return
    const at = this.#html.indexOf(value, start)
    if (at < 0 || at + value.length > end) return
    this.#flush()
    this.#ink.runs.plain(value, at)
    this.#put({ ...this.#around, shape: 'button', more: { key: 'input.value' } })
  }

  #block(node: Element, inside: Around): void {
    this.#flush()
    const outside = this.#around
    this.#around = inside
    this.#all(node.children)
    this.#flush()
    this.#around = outside
  }

  #flush(): void {
    this.#put(this.#around)
  }

  #put(as: Around): void {
    const dry = this.#ink.dry()
    this.#ink = new Ink()
    if (!dry || (as.shape === 'button' && !/[\p{L}\p{N}]/u.test(dry.prose.text))) return
    const { breaks: _, ...rest } = dry
    this.drafts.push({
      shape: as.shape,
      origin: 'html',
      span: dry.prose.span(),
      ...rest,
      ...(as.depth > 0 ? { depth: as.depth } : {}),
      ...(as.quoted ? { quoted: true } : {}),
      ...as.more,
    })
  }
}

/** Deepest nesting that is read: trees are walked by recursion. */
const DEEPEST = 500
const EMPTY = /^<(?:br|img|input|hr|meta|link|source|wbr|col|area|base|embed|track|param)\b/i

function isTooDeep(html: string): boolean {
  let depth = 0
  let open = 0
  for (const [tag] of html.matchAll(/<\/?[a-zA-Z][^\s>/]*/g)) {
    if (tag.startsWith('</')) open = Math.max(0, open - 1)
    else if (!EMPTY.test(tag)) open++
    depth = Math.max(depth, open)
  }
  return depth > DEEPEST
}

/** A noncharacter: no text holds it. */
const AMPERSAND = '\uFDD4'

function around(node: Element, outer: Around, table: Table): Around {
  const name = node.tagName
  const start = node.position?.start.offset ?? 0
  const level = HEADING.exec(name)?.[1]
  if (level) return { ...outer, shape: 'heading', more: { level: Number(level) } }
  if (name === 'li')
    return { ...outer, shape: 'item', depth: Math.max(1, outer.depth), more: { ordered: outer.more.ordered ?? false } }
  if (name === 'ul' || name === 'ol')
    return { ...outer, shape: 'paragraph', depth: outer.depth + 1, more: { ordered: name === 'ol' } }
  if (name === 'table') Object.assign(table, { id: start, row: -1, column: -1 })
  if (name === 'tr') Object.assign(table, { row: table.row + 1, column: -1 })
  if (name === 'td' || name === 'th') {
    table.column++
    return { ...outer, shape: 'cell', more: { cell: name, table: { ...table } } }
  }
  if (name === 'blockquote') return { ...outer, shape: 'paragraph', quoted: true }
  if (name === 'pre') return { ...outer, shape: 'code', pre: true }
  return outer.shape === 'item' || outer.shape === 'cell' ? outer : { ...outer, shape: 'paragraph' }
}

function isButton(node: Element): boolean {
  const { className, role } = node.properties
  if (node.tagName === 'button') return true
  return node.tagName === 'a' && (role === 'button' || (Array.isArray(className) && isButtonClass(className.join(' '))))
}

function hrefOf(node: Element): { href: string } {
  return { href: String(node.properties.href ?? '') }
}

function isHidden(node: Element): boolean {
  const { hidden, ariaHidden, style } = node.properties
  return hidden === true || hidden === '' || ariaHidden === 'true' || /display\s*:\s*none/.test(String(style ?? ''))
}
