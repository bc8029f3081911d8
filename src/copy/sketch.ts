import { Prose } from '../text/prose.ts'
import type { Draft } from './draft.ts'
import { sketchInline } from './sketch-inline.ts'

const FENCE = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})\s*(.*)$/
const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/
const ROW = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/
const QUOTE = /^ {0,3}(?:>[ \t]?)+/
const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*<?([^\s>]+)/gm
const TAG_LINE =
  /^ {0,3}<(?:\/?(?:address|article|aside|blockquote|body|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|optgroup|option|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul|pre|script|style|textarea)\b|[!?]|\/?[a-z][\w-]*(?:\s[^<>]*)?>[ \t]*$)/i
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g

/**
 * What stands in a Markdown text, drawn from its lines alone at a tenth of the cost of parsing it. Good for counting its signs, and for
 * nothing else: places are not those of the file, and templates, nested lists and HTML are taken roughly.
 */
export function* sketching(
  text: string,
): Generator<void, { readonly drafts: readonly Draft[]; readonly hidden: boolean }> {
  const made = new Sketch(text)
  yield* made.all()
  return made
}

/** Lines that are drawn between two breaths. */
const DRAWN = 300

/** A block whose end has not come yet. */
interface Open {
  readonly shape: 'paragraph' | 'item' | 'html' | 'indented'
  readonly lines: string[]
  readonly more: Partial<Draft>
}

class Sketch {
  readonly drafts: Draft[] = []
  /** Something stands in it that a sketch does not show: a template tag, a component, a button. */
  hidden = false
  readonly #targets = new Map<string, string>()
  readonly #lines: readonly string[]
  #open: Open | undefined
  #at = 0
  #listed = false

  constructor(text: string) {
    const bare = text.includes('<!--') ? text.replace(COMMENT, ' ') : text
    for (const [, name = '', url = ''] of bare.includes(']:') ? bare.matchAll(DEFINITION) : [])
      this.#targets.set(name.toLowerCase(), url)
    this.#lines = bare.split(/\r\n|\n|\r/)
  }

  *all(): Generator<void, void> {
    for (let next = DRAWN; this.#at < this.#lines.length; ) {
      this.#line()
      if (this.#at < next) continue
      next = this.#at + DRAWN
      yield
    }
    this.#flush()
  }

  #line(): void {
    const raw = this.#lines[this.#at++] as string
    const quote = raw.includes('>') ? (QUOTE.exec(raw)?.[0].length ?? 0) : 0
    const line = quote > 0 ? raw.slice(quote) : raw
    const more: Partial<Draft> = quote > 0 ? { quoted: true } : {}
    if (line.trim() === '') {
      if (this.#open?.shape === 'indented') this.#open.lines.push('')
      else this.#flush()
      return
    }
    const open = this.#open
    if (open?.shape === 'indented') {
      if (/^(?: {4}|\t)/.test(line)) {
        open.lines.push(line.trim())
        return
      }
      this.#flush()
    }
    if (open?.shape === 'html') {
      open.lines.push(line)
      return
    }
    const fence = FENCE.exec(line)
    if (fence) this.#fence(fence[1] as string, fence[2] as string, more)
    else if (open?.shape === 'paragraph' && UNDERLINE.test(line)) this.#underlined(line)
    else if (RULE.test(line)) this.#rule()
    else this.#words(line, more)
  }

  #words(line: string, more: Partial<Draft>): void {
    const heading = line.trimStart().startsWith('#') ? HEADING.exec(line) : null
    const item = heading ? null : ITEM.exec(line)
    if (heading) {
      this.#flush()
      this.#listed = false
      this.#put('heading', line.slice(heading[0].length).trim().replace(/#+$/, ''), {
        ...more,
        level: (heading[1] as string).length,
      })
    } else if (item) {
      this.#flush()
      this.#listed = true
      const depth = 1 + Math.floor((item[1] as string).length / 2)
      this.#open = {
        shape: 'item',
        lines: [line.slice(item[0].length)],
        more: { ...more, depth, ordered: /\d/.test(item[2] as string) },
      }
    } else if (line.includes('|') && ROW.test(this.#lines[this.#at] ?? '') && this.#lines[this.#at]?.includes('-')) {
      this.#table(line, more)
    } else if (this.#open) this.#open.lines.push(line)
    else this.#opened(line, more)
  }

  #opened(line: string, more: Partial<Draft>): void {
    const indented = /^(?: {4}|\t)/.test(line)
    if (!indented) this.#listed &&= /^[ \t]/.test(line)
    const shape = indented && !this.#listed ? 'indented' : TAG_LINE.test(line) ? 'html' : 'paragraph'
    this.#open = { shape, lines: [line], more }
  }

  #fence(mark: string, info: string, more: Partial<Draft>): void {
    this.#flush()
    const from = this.#at
    while (this.#at < this.#lines.length && !closes(this.#lines[this.#at] as string, mark)) this.#at++
    const text = this.#lines
      .slice(from, this.#at++)
      .join('\n')
      .trimEnd()
    if (text.trim() !== '')
      this.#push({
        shape: 'code',
        origin: 'fence',
        prose: Prose.plain(text, 0),
        marks: [],
        fence: info.trim(),
        ...more,
      })
  }

  #underlined(line: string): void {
    const { lines, more } = this.#open as Open
    const text = lines.join('\n')
    this.#open = undefined
    if (lines.length > 2 && text.length > 160) this.#put('paragraph', text, more)
    else this.#put('heading', text, { ...more, level: line.includes('=') ? 1 : 2 })
  }

  #rule(): void {
    this.#flush()
    this.#push({ shape: 'rule', origin: 'markdown', prose: Prose.of([]), marks: [] })
  }

  #table(head: string, more: Partial<Draft>): void {
    this.#flush()
    const id = this.#at
    this.#row(head, { ...more, cell: 'th' }, id, 0)
    this.#at++
    for (let row = 1; this.#at < this.#lines.length; row++, this.#at++) {
      const line = this.#lines[this.#at] as string
      if (!line.includes('|')) break
      this.#row(line, { ...more, cell: 'td' }, id, row)
    }
  }

  #row(line: string, more: Partial<Draft>, id: number, row: number): void {
    const cells = line
      .trim()
      .replace(/^\|/, '')
      .replace(/\|$/, '')
      .split(/(?<!\\)\|/)
    for (const [column, text] of cells.entries()) this.#put('cell', text, { ...more, table: { id, row, column } })
  }

  #flush(): void {
    const open = this.#open
    if (!open) return
    this.#open = undefined
    const text = open.lines.join('\n')
    if (open.shape === 'html') this.#html(text, open.more)
    else if (open.shape === 'indented')
      this.#push({ shape: 'code', origin: 'fence', prose: Prose.plain(text.trim(), 0), marks: [], ...open.more })
    else if (!/^ {0,3}\[[^\]\n]{1,200}\]:/.test(text)) this.#put(open.shape, text, open.more)
  }

  /** Block by block, as its tags part it. */
  #html(text: string, more: Partial<Draft>): void {
    for (const block of text.split(BLOCK)) {
      const level = /^<h([1-6])/i.exec(block)?.[1]
      if (level) this.#put('heading', block, { ...more, level: Number(level) })
      else this.#put('paragraph', block, more)
    }
  }

  #put(shape: Draft['shape'], raw: string, more: Partial<Draft>): void {
    if (raw.includes('{') && TEMPLATE.test(raw)) this.hidden = true
    const { text, marks, breaks, hidden } = sketchInline(raw, this.#targets)
    if (hidden) this.hidden = true
    if (text === '' || (text.trim() === '' && marks.length === 0)) return
    this.#push({
      shape,
      origin: 'markdown',
      prose: Prose.plain(text, 0),
      marks,
      ...(breaks.length > 0 ? { breaks } : {}),
      ...more,
    })
  }

  #push(draft: Omit<Draft, 'span'>): void {
    this.drafts.push({ ...draft, span: { start: 0, end: 0 } })
  }
}

const TEMPLATE = /\{[{%:!#.$/]/
const BLOCK =
  /(?=<(?:h[1-6]|p|div|li|td|th|tr|blockquote|section|details|summary|dt|dd|center|ul|ol|table)\b)|<\/(?:h[1-6]|p|div|li|td|th|blockquote|section|details|summary|dt|dd|center)>|<br\s*\/?>/i

function closes(line: string, mark: string): boolean {
  const bare = line.replace(/^[ \t>]*/, '').trimEnd()
  return bare.length >= mark.length && bare === (mark[0] as string).repeat(bare.length)
}
