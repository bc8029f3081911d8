import type { Definition, PhrasingContent } from 'mdast'
import { align } from '../text/align.ts'
import { span } from '../text/span.ts'
import { hides } from './hidden.ts'
import { Ink } from './ink.ts'
import type { MarkKind } from './piece.ts'
import { isButton, readTag, type Tag } from './tag.ts'

export interface InlineContext {
  /** The text that was parsed; node offsets count in it. */
  readonly text: string
  /** Depth of block quotes around. */
  readonly quotes: number
  readonly definitions: ReadonlyMap<string, Pick<Definition, 'url'>>
}

const MARKS: Readonly<Record<string, MarkKind>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'delete',
  b: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  code: 'code',
  kbd: 'code',
  s: 'delete',
  del: 'delete',
  q: 'quote',
  a: 'link',
  button: 'button',
}

const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg', 'noscript', 'iframe', 'select'])

/** Renders the inline children of a block. */
export function inline(nodes: readonly PhrasingContent[], context: InlineContext): Ink {
  const writer = new Inline(context)
  writer.all(nodes)
  return writer.ink
}

class Inline {
  readonly ink = new Ink()
  readonly #context: InlineContext
  readonly #open: Array<{ tag: Tag; at: number }> = []
  #silent: string | undefined

  constructor(context: InlineContext) {
    this.#context = context
  }

  all(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.#one(node)
  }

  #one(node: PhrasingContent): void {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    if (node.type === 'html') this.#html(this.#context.text.slice(start, end), start, end)
    else if (this.#silent === undefined) this.#words(node, start, end)
  }

  #words(node: PhrasingContent, start: number, end: number): void {
    const at = this.ink.at
    switch (node.type) {
      case 'text':
        this.#text(node.value, start, end)
        break
      case 'inlineCode':
        this.#code(node.value, start, end)
        this.ink.mark('code', at)
        break
      case 'break':
        this.ink.runs.whole('\n', start, end)
        break
      case 'image':
        this.ink.mark('image', at, node.url)
        break
      case 'imageReference':
        this.ink.mark('image', at, this.#target(node.identifier))
        break
      case 'link':
        this.all(node.children)
        this.ink.mark('link', at, node.url)
        break
      case 'linkReference':
        this.all(node.children)
        this.ink.mark('link', at, this.#target(node.identifier))
        break
      case 'strong':
      case 'emphasis':
      case 'delete':
        this.all(node.children)
        this.ink.mark(node.type, at)
        break
    }
  }

  #target(identifier: string): string {
    return this.#context.definitions.get(identifier)?.url ?? ''
  }

  #text(value: string, start: number, end: number): void {
    const { text, quotes } = this.#context
    const at = this.ink.at
    align(value, text.slice(start, end), start, { escapes: true, entities: true, soft: true, quotes }, this.ink.runs)
    let broken = 0
    for (const hit of value.matchAll(/\r\n|\n|\r/g)) {
      this.ink.breaks.push(at + hit.index - broken)
      broken += hit[0].length - 1
    }
  }

  #code(value: string, start: number, end: number): void {
    const { text, quotes } = this.#context
    let from = start
    while (text[from] === '`') from++
    const fence = from - start
    const inner = text.slice(from, end - fence)
    const pad = inner.length > value.length && /^[ \r\n]/.test(inner) && /[ \r\n]$/.test(inner) ? 1 : 0
    align(value, inner.slice(pad, inner.length - pad), from + pad, { spaces: true, soft: true, quotes }, this.ink.runs)
  }

  #html(raw: string, start: number, end: number): void {
    if (raw.startsWith('<!--')) this.ink.comments.push(span(start, end))
    const tag = readTag(raw)
    if (!tag) return
    if (this.#silent !== undefined) {
      if (tag.closing && tag.name === this.#silent) this.#silent = undefined
      return
    }
    if (tag.name === 'br') this.ink.runs.whole('\n', start, end)
    else if (tag.name === 'img') this.ink.mark('image', this.ink.at, tag.attributes.get('src') ?? '')
    else if (tag.closing) this.#close(tag.name)
    else if (tag.empty) return
    else if (SILENT.has(tag.name) || hides(tag)) this.#silent = tag.name
    else if (MARKS[tag.name]) this.#open.push({ tag, at: this.ink.at })
  }

  #close(name: string): void {
    const index = this.#open.findLastIndex((open) => open.tag.name === name)
    const open = this.#open[index]
    if (!open) return
    this.#open.length = index
    const kind = isButton(open.tag) ? 'button' : (MARKS[name] as MarkKind)
    const linked = kind === 'button' || kind === 'link'
    this.ink.mark(kind, open.at, linked ? (open.tag.attributes.get('href') ?? '') : undefined)
  }
}
