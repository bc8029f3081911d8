import type { Mark } from './piece.ts'

/** Words as a reader sees them, roughly: their text, marks, and the places of its spaces that are line breaks. */
export interface Inline {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly breaks: readonly number[]
  /** A component or a button stands among them. */
  readonly hidden: boolean
}

/** What begins or ends something within words. */
const SIGN =
  /\n[ \t]*(?:>[ \t]?)*|(`+)|!\[|\[|\](?:\(\s*<?([^\s()>]*(?:\([^()\s]*\)[^\s()>]*)*)>?(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)|\[([^\][\n]{0,200})\])?|\*\*|__|\*|_|~~|\\[!-/:-@[-`{-~]|<(https?:[^<>\s]*|(?:mailto:)?[\w.+-]{1,64}@[^<>\s]*)>|<(\/?)([a-zA-Z][\w-]*)([^<>]*)>/g
const BUTTON = /\b(?:btn|button|cta|submit)/i
const PLAIN = /[\n`![\]*_~\\<]/
const WORD = /[\p{L}\p{N}]/u

/** Renders the words of a block. `targets`: where reference links lead, by their names in lower case. */
export function sketchInline(raw: string, targets: ReadonlyMap<string, string>): Inline {
  const words = raw.trim()
  const { text, marks, breaks, hidden } = PLAIN.test(words)
    ? new Writer(words, targets)
    : { text: words, marks: [], breaks: [], hidden: false }
  return {
    text,
    breaks,
    hidden,
    marks: text.includes('@') ? [...marks, ...mailLinks(text)].sort(byPlace) : [...marks].sort(byPlace),
  }
}

const byPlace = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end

/** Addresses become links without any sign. */
const mailLinks = (text: string): Mark[] =>
  [...text.matchAll(/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g)].map(({ 0: found, index }) => ({
    kind: 'link',
    start: index,
    end: index + found.length,
    href: `mailto:${found}`,
  }))

interface Opened {
  readonly kind: 'link' | 'image' | 'strong' | 'emphasis' | 'delete' | 'a'
  readonly sign: string
  readonly at: number
  readonly href?: string
}

class Writer implements Inline {
  text = ''
  hidden = false
  readonly marks: Mark[] = []
  readonly breaks: number[] = []
  readonly #targets: ReadonlyMap<string, string>
  readonly #open: Opened[] = []
  /** Lengths of runs of backticks that nothing closes any more. */
  readonly #unclosed = new Set<number>()

  constructor(raw: string, targets: ReadonlyMap<string, string>) {
    this.#targets = targets
    let at = 0
    for (const hit of raw.matchAll(SIGN)) {
      if (hit.index < at) continue
      const before = raw.slice(at, hit.index)
      this.text += hit[0][0] === '\n' ? before.trimEnd() : before
      at = hit.index + hit[0].length
      const code = hit[1] === undefined ? -1 : this.#codeEnd(raw, hit[1], at)
      if (code < 0) this.#sign(hit, raw)
      else {
        this.#marked('code', this.text.length, raw.slice(at, code).trim())
        at = code + hit[0].length
      }
    }
    this.text += raw.slice(at)
    this.text = this.text.trimEnd()
  }

  #sign(hit: RegExpExecArray, raw: string): void {
    const [all, ticks, url, name, address, closing, tag, attributes] = hit
    const first = all[0]
    if (first === '\n') this.#break()
    else if (ticks !== undefined) this.text += all
    else if (first === '[' || first === '!')
      this.#open.push({ kind: first === '[' ? 'link' : 'image', sign: all, at: this.text.length })
    else if (first === ']') this.#link(all, url, name)
    else if (address !== undefined)
      this.#marked('link', this.text.length, address, /^https?:/.test(address) ? address : `mailto:${address}`)
    else if (tag !== undefined) this.#tag(tag, closing === '/', attributes as string)
    else if (first === '\\') this.text += all[1]
    else this.#emphasis(all, hit.index, raw)
  }

  /** Where the code that such a run of backticks opens is closed by another of its length; -1 where it is not. */
  #codeEnd(raw: string, ticks: string, from: number): number {
    if (this.#unclosed.has(ticks.length)) return -1
    for (let at = raw.indexOf(ticks, from); at >= 0; ) {
      let end = at + ticks.length
      while (raw[end] === '`') end++
      if (end - at === ticks.length) return at
      at = raw.indexOf(ticks, end)
    }
    this.#unclosed.add(ticks.length)
    return -1
  }

  #break(): void {
    this.breaks.push(this.text.length)
    this.text += ' '
  }

  #marked(kind: Mark['kind'], start: number, text = '', href?: string): void {
    this.text += text
    if (start < this.text.length || kind === 'image')
      this.marks.push({ kind, start, end: this.text.length, ...(href === undefined ? {} : { href }) })
  }

  #link(all: string, url: string | undefined, name: string | undefined): void {
    const index = this.#open.findLastIndex(({ kind }) => kind === 'link' || kind === 'image')
    const open = this.#open[index]
    if (!open) {
      this.text += all
      return
    }
    this.#open.length = index
    const inner = this.text.slice(open.at)
    const href = url ?? this.#targets.get((name || inner).toLowerCase())
    if (href === undefined) this.text = `${this.text.slice(0, open.at)}${open.sign}${inner}${all}`
    else if (open.kind === 'image') {
      this.text = this.text.slice(0, open.at)
      this.#marked('image', open.at, '', href)
    } else this.#marked('link', open.at, '', href)
  }

  #emphasis(sign: string, at: number, raw: string): void {
    const kind = sign === '~~' ? 'delete' : sign.length === 2 ? 'strong' : 'emphasis'
    const before = raw[at - 1] ?? ' '
    const after = raw[at + sign.length] ?? ' '
    const index = this.#open.findLastIndex((open) => open.sign === sign)
    const open = this.#open[index]
    if (open && !/\s/.test(before) && !(sign.startsWith('_') && WORD.test(after))) {
      this.#open.length = index
      this.#marked(kind, open.at)
    } else if (!/\s/.test(after) && !(sign.startsWith('_') && WORD.test(before)))
      this.#open.push({ kind, sign, at: this.text.length })
    else this.text += sign
  }

  #tag(name: string, closing: boolean, attributes: string): void {
    if (name === 'br') this.#break()
    if (name === 'button' || /[A-Z-]/.test(name) || BUTTON.test(attributes)) this.hidden = true
    if (name !== 'a' && name !== 'b' && name !== 'strong' && name !== 'code' && name !== 'kbd') return
    if (!closing) {
      const href = /\bhref\s*=\s*["']?([^\s"'>]*)/i.exec(attributes)?.[1] ?? ''
      this.#open.push({ kind: 'a', sign: name, at: this.text.length, href })
      return
    }
    const index = this.#open.findLastIndex((open) => open.kind === 'a' && open.sign === name)
    const open = this.#open[index]
    if (!open) return
    this.#open.length = index
    if (name === 'a') this.#marked('link', open.at, '', open.href ?? '')
    else this.#marked(name === 'code' || name === 'kbd' ? 'code' : 'strong', open.at)
  }
}
