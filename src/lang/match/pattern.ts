/** A pattern, parsed. Text is lower case; in it a blank stands for any run of blanks and hyphens. */
export type Pattern =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'seq' | 'alt'; readonly items: readonly Pattern[] }
  | { readonly is: 'opt' | 'many'; readonly item: Pattern }
  | { readonly is: 'macro'; readonly name: MacroName }
  /** One to many words with separators between them. */
  | { readonly is: 'gap'; readonly min: number; readonly max: number }
  /** The end of a sentence. */
  | { readonly is: 'end' }

export const MACRO_NAMES = ['n', 'pct', 'x', 'money', 'dur', 'date', 'year', 'phone', 'emoji'] as const
export type MacroName = (typeof MACRO_NAMES)[number]

/** Stands in a text for any digit. */
export const ANY_DIGIT = '\u0001'

/** All forms of a word that a `~` asks for. */
export type Inflect = (word: string) => Pattern

export const text = (chars: string): Pattern => ({ is: 'text', text: chars })
export const seq = (...items: Pattern[]): Pattern => (items.length === 1 ? (items[0] as Pattern) : { is: 'seq', items })
export const alt = (items: readonly Pattern[]): Pattern =>
  items.length === 1 ? (items[0] as Pattern) : { is: 'alt', items }
export const opt = (item: Pattern): Pattern => ({ is: 'opt', item })

const SEPARATOR = text(' ')
const LETTERS = /[a-z']+/y
const isSeparator = (item: Pattern | undefined): boolean => item?.is === 'text' && item.text === ' '
const isLetter = (item: Pattern | undefined): boolean =>
  item?.is === 'text' ? /^[\p{L}\p{N}']+$/u.test(item.text) : item?.is === 'alt' || item?.is === 'seq'

/** An element while its sequence is read: a bare optional group takes the separator beside it along. */
interface Part {
  pattern: Pattern
  group?: boolean
}

/** Reads a pattern; README.md describes the notation. Throws on one that is malformed. */
export function parsePattern(source: string, inflect: Inflect): Pattern {
  if (/^[a-z ]+$/.test(source)) return text(source)
  const reader = new Reader(source.toLowerCase(), inflect)
  const pattern = reader.alternatives()
  if (!reader.done) throw new Error(`unbalanced bracket in pattern "${source}"`)
  return pattern
}

class Reader {
  readonly #source: string
  readonly #inflect: Inflect
  #at = 0

  constructor(source: string, inflect: Inflect) {
    this.#source = source
    this.#inflect = inflect
  }

  get done(): boolean {
    return this.#at >= this.#source.length
  }

  alternatives(): Pattern {
    const items = [this.#sequence()]
    while (this.#source[this.#at] === '|') {
      this.#at++
      items.push(this.#sequence())
    }
    return alt(items)
  }

  #sequence(): Pattern {
    const parts: Part[] = []
    while (!this.done && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      if (this.#source[this.#at] === '~') this.#inflected(parts)
      else parts.push(this.#repeated(this.#element()))
    }
    return seq(...merged(owned(parts)))
  }

  #element(): Part {
    const word = this.#word()
    if (word !== '') return { pattern: text(word) }
    const char = this.#source[this.#at++] as string
    switch (char) {
      case '(':
        return this.#group()
      case '[':
        return { pattern: this.#charClass() }
      case '<':
        return this.#macro()
      case '\\':
        return this.#escaped()
      case ' ':
      case '-':
        return { pattern: SEPARATOR }
      case '$':
        return { pattern: { is: 'end' } }
      default:
        return { pattern: text(char) }
    }
  }

  /** The letters from here on, without the last one where a repetition mark follows it. */
  #word(): string {
    LETTERS.lastIndex = this.#at
    const letters = LETTERS.exec(this.#source)?.[0] ?? ''
    const next = this.#source[this.#at + letters.length]
    const word = letters.length > 1 && (next === '?' || next === '+' || next === '{') ? letters.slice(0, -1) : letters
    this.#at += word.length
    return word
  }

  #group(): Part {
    const pattern = this.alternatives()
    if (this.#source[this.#at] !== ')') throw new Error(`missing ")" in pattern "${this.#source}"`)
    this.#at++
    return { pattern, group: true }
  }

  #charClass(): Pattern {
    const close = this.#source.indexOf(']', this.#at)
    const body = this.#source.slice(this.#at, close)
    this.#at = close + 1
    const chars: string[] = []
    for (let i = 0; i < body.length; i++) {
      if (body[i + 1] !== '-' || i + 2 >= body.length) chars.push(body[i] as string)
      else {
        for (let code = body.charCodeAt(i); code <= body.charCodeAt(i + 2); code++)
          chars.push(String.fromCharCode(code))
        i += 2
      }
    }
    return alt(chars.map(text))
  }

  #macro(): Part {
    const close = this.#source.indexOf('>', this.#at)
    const name = this.#source.slice(this.#at, close)
    this.#at = close + 1
    const gap = /^w(?::(\d)-(\d))?$/.exec(name)
    if (gap) return { pattern: { is: 'gap', min: Number(gap[1] ?? 1), max: Number(gap[2] ?? 1) } }
    const known = MACRO_NAMES.find((macro) => macro === name)
    if (known === undefined) throw new Error(`unknown <${name}> in pattern "${this.#source}"`)
    return { pattern: { is: 'macro', name: known } }
  }

  #escaped(): Part {
    const char = this.#source[this.#at++] as string
    return { pattern: text(char === 'd' ? ANY_DIGIT : char) }
  }

  #repeated(part: Part): Part {
    const next = this.#source[this.#at]
    if (next === '?') {
      this.#at++
      return part.group ? { pattern: opt(part.pattern), group: true } : { pattern: opt(part.pattern) }
    }
    if (next === '+') {
      this.#at++
      return { pattern: { is: 'many', item: part.pattern } }
    }
    const counted = next === '{' ? /^\{(\d),(\d)\}/.exec(this.#source.slice(this.#at, this.#at + 5)) : null
    if (!counted) return part
    this.#at += counted[0].length
    const [min, max] = [Number(counted[1]), Number(counted[2])]
    const items = Array.from({ length: max }, (_, i) => (i < min ? part.pattern : opt(part.pattern)))
    return { pattern: seq(...items) }
  }

  #inflected(parts: Part[]): void {
    this.#at++
    const word: Pattern[] = []
    while (parts.length > 0 && isLetter(parts.at(-1)?.pattern)) word.unshift((parts.pop() as Part).pattern)
    parts.push({ pattern: alt(spellings(seq(...word)).map((one) => this.#inflect(one))) })
  }
}

/** Every text that a pattern of letters and alternatives can be. */
export function spellings(pattern: Pattern): string[] {
  switch (pattern.is) {
    case 'text':
      return [pattern.text]
    case 'alt':
      return pattern.items.flatMap(spellings)
    case 'opt':
      return ['', ...spellings(pattern.item)]
    case 'seq':
      return pattern.items.reduce<string[]>(
        (heads, item) => heads.flatMap((head) => spellings(item).map((tail) => head + tail)),
        [''],
      )
    default:
      throw new Error('only letters and alternatives can be inflected')
  }
}

/** Gives each bare optional group, and each gap of zero or more words, the separator that goes with it. */
function owned(parts: readonly Part[]): Pattern[] {
  const out: Pattern[] = []
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part
    const bare = bareOptional(part)
    if (!bare) out.push(part.pattern)
    else if (isSeparator(out.at(-1)) && endsHere(parts[i + 1]?.pattern)) {
      out.pop()
      out.push(opt(seq(SEPARATOR, bare)))
    } else if (out.every(isLeadingOption) && isSeparator(parts[i + 1]?.pattern)) {
      out.push(opt(seq(bare, SEPARATOR)))
      i++
    } else out.push(opt(bare))
  }
  return out
}

function bareOptional({ pattern, group }: Part): Pattern | undefined {
  if (pattern.is === 'gap' && pattern.min === 0) return { is: 'gap', min: 1, max: pattern.max }
  if (pattern.is !== 'opt' || !group) return undefined
  const sides = pattern.item.is === 'alt' ? pattern.item.items : [pattern.item]
  return sides.some((side) => edge(side, 0) || edge(side, -1)) ? undefined : pattern.item
}

const isLeadingOption = (item: Pattern): boolean => item.is === 'opt' && edge(item.item, -1)

/** True where the pattern begins (0) or ends (-1) with a separator. */
function edge(pattern: Pattern, at: 0 | -1): boolean {
  if (pattern.is === 'seq') {
    const item = pattern.items.at(at)
    return item !== undefined && edge(item, at)
  }
  return pattern.is === 'text' && pattern.text.at(at) === ' '
}

const endsHere = (next: Pattern | undefined): boolean =>
  next === undefined || isSeparator(next) || (next.is === 'text' && (next.text === ',' || next.text === '.'))

function merged(items: readonly Pattern[]): Pattern[] {
  const out: Pattern[] = []
  for (const item of items) {
    const last = out.at(-1)
    if (item.is === 'text' && last?.is === 'text') out[out.length - 1] = text(last.text + item.text)
    else out.push(item)
  }
  return out
}
