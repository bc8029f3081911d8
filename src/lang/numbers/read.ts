import type { NumberKind, NumberPhrase } from '../types.ts'
import { type Figure, matchAt, readDigits, readWords } from './figure.ts'
import type { NumberLanguage } from './language.ts'
import { nameAt } from './names.ts'
import { ADDRESS } from './shared.ts'
import { perAt, unitAt } from './units.ts'

const MEASURES: ReadonlySet<NumberKind> = new Set(['percent', 'money', 'multiplier', 'duration', 'count', 'ratio'])
/** Before a number: where a look back begins, in UTF-16 units. */
const BACK = 32

const CANDIDATE = /[$€£¥₩₹]|\d|\p{L}[\p{L}$]*\.?/gu
const SIGN = /(?:US|NZ|HK|[SAC])?[$€£¥₩₹]/y

/** What a phrase says beside where it stands. */
type Reading = Omit<NumberPhrase, 'start' | 'measure'>

/** All number phrases of a text, in order. */
export function readNumbers(text: string, language: NumberLanguage): NumberPhrase[] {
  if (!/[\d\p{L}]/u.test(text)) return []
  const reader = new NumberReader(text, language)
  return reader.all()
}

class NumberReader {
  readonly #text: string
  readonly #language: NumberLanguage
  #addresses: Array<[number, number]> = []

  constructor(text: string, language: NumberLanguage) {
    this.#text = text
    this.#language = language
    if (text.includes('@') || /:\/\/|www\./i.test(text)) {
      this.#addresses = [...text.matchAll(ADDRESS)].map((match) => [match.index, match.index + match[0].length])
    }
  }

  all(): NumberPhrase[] {
    const phrases: NumberPhrase[] = []
    CANDIDATE.lastIndex = 0
    let at = 0
    for (;;) {
      CANDIDATE.lastIndex = at
      const match = CANDIDATE.exec(this.#text)
      if (!match) return phrases
      const phrase = this.#phrase(match.index, match[0])
      if (phrase) phrases.push(phrase)
      at = phrase ? phrase.end : this.#past(match.index, match[0])
    }
  }

  /** Behind what begins at `start` and is no number phrase. */
  #past(start: number, found: string): number {
    const address = this.#addresses.find(([from, to]) => from <= start && start < to)
    if (address) return address[1]
    if (!/\d/.test(found)) return start + found.length
    const rest = /^[\d.,]*[\p{L}\p{N}]*/u.exec(this.#text.slice(start, start + 40))
    return start + Math.max(1, rest?.[0].length ?? 1)
  }

  #phrase(start: number, found: string): NumberPhrase | undefined {
    if (this.#addresses.some(([from, to]) => from <= start && start < to)) return undefined
    const digit = /\d/.test(found)
    if (digit && this.#insideName(start)) return undefined
    const reading = digit ? this.#digits(start) : this.#letters(start, found)
    if (!reading) return undefined
    return { start, measure: MEASURES.has(reading.kind), ...reading }
  }

  /** True where the figure goes on from letters: "mp3", "XX,000". */
  #insideName(start: number): boolean {
    return /\p{L}[.,]?$|_$/u.test(this.#text.slice(Math.max(0, start - 2), start))
  }

  #digits(start: number): Reading | undefined {
    const before = this.#text.slice(Math.max(0, start - BACK), start)
    const name = nameAt(this.#text, start, before, this.#language)
    if (name) return plain(name.kind, name.value, name.end)
    if (/^0\d+(?![\d.,:-])/.test(this.#text.slice(start, start + 8))) return undefined
    const figure = readDigits(this.#text, start, this.#language)
    return figure && this.#measured(figure, before)
  }

  #letters(start: number, found: string): Reading | undefined {
    const lower = found.toLowerCase()
    const word = lower.endsWith('.') ? lower.slice(0, -1) : lower
    if (!starters(this.#language).has(word)) return undefined
    const sign = this.#sign(start, found)
    if (sign) return this.#money(sign.currency, sign.end, start)
    const before = this.#text.slice(Math.max(0, start - BACK), start)
    if (/[\p{L}\p{N}'’]$/u.test(before)) return undefined
    const once = this.#language.oneOf.get(word)
    if (once) return { ...plain('duration', 1, start + word.length), unit: once, words: true }
    const multiplier = this.#language.multipliers.get(word)
    if (multiplier) return { ...plain('multiplier', multiplier, start + word.length), unit: 'x', words: true }
    if (!this.#language.words.has(word)) return undefined
    const figure = readWords(this.#text, start, this.#language)
    if (!figure) return undefined
    if (/\b(?:number|nomor)\s$/i.test(before)) return { ...plain('rank', figure.value, figure.end), words: true }
    const reading = this.#measured(figure, before)
    if (reading?.kind !== 'number' && reading?.kind !== 'count') return reading
    return figure.end === start + word.length && this.#language.weak.has(word) ? undefined : reading
  }

  #sign(start: number, found: string): { currency: string; end: number } | undefined {
    SIGN.lastIndex = start
    const sign = SIGN.exec(this.#text)?.[0] ?? (/^\p{L}{2,3}\.?$/u.test(found) ? found : undefined)
    const currency = sign && this.#language.currencies.get(sign.toLowerCase())
    if (!currency || !sign) return undefined
    const gap = /^[\s\u00a0.]{0,2}(?=\d)/.exec(this.#text.slice(start + sign.length, start + sign.length + 3))
    return gap ? { currency, end: start + sign.length + gap[0].length } : undefined
  }

  #money(currency: string, at: number, start: number): Reading | undefined {
    const figure = readDigits(this.#text, at, this.#language, true)
    if (!figure) return undefined
    const range = this.#range(figure, true)
    const high = range ?? figure
    const low =
      range && high.scaled && !figure.scaled && high.value > figure.value * 100 ? lift(figure, high) : figure.value
    const end = this.#plus(high.end)
    const before = this.#text.slice(Math.max(0, start - BACK), start)
    return {
      ...plain('money', low, end),
      ...(range ? { to: high.value } : {}),
      unit: currency,
      ...perAt(this.#text, this.#language, end),
      ...this.#bound(before, end > high.end),
    }
  }

  /** A figure with what follows it: unit, noun, second end of a range. */
  #measured(figure: Figure, before: string): Reading | undefined {
    const glued = this.#text.slice(figure.end, figure.end + 12)
    const range = this.#range(figure, false)
    const from = range ?? figure
    const plus = this.#plus(from.end)
    const shared = {
      words: figure.words,
      vague: figure.vague,
      ...(range ? { to: range.value } : {}),
      ...this.#bound(before, plus > from.end),
    }
    const value = range?.scaled && !figure.scaled ? lift(figure, range) : figure.value
    const unit = unitAt(this.#text, this.#language, plus, value, figure)
    if (unit) return { ...plain(unit.kind, value, unit.end), ...shared, ...unit }
    if (range) return this.#counted(figure, range, value, plus, shared)
    const ratio = this.#ratio(figure, before)
    if (ratio) return { ...ratio, words: figure.words }
    if (!figure.words && !figure.scaled && /^[\p{L}]/u.test(glued)) return undefined
    return this.#counted(figure, undefined, value, plus, shared)
  }

  #counted(figure: Figure, range: Figure | undefined, value: number, end: number, shared: object): Reading | undefined {
    const noun = this.#noun(end)
    if (this.#isYear(figure, range, end, noun)) return plain('year', figure.value, figure.end)
    if (noun) return { ...plain('count', value, noun.end), ...shared, unit: noun.noun }
    return { ...plain('number', value, end), ...shared }
  }

  #isYear(figure: Figure, range: Figure | undefined, end: number, noun: { noun: string } | undefined): boolean {
    if (figure.words || figure.scaled || range || end !== figure.end) return false
    if (!Number.isInteger(figure.value) || figure.value < 1900 || figure.value > 2099) return false
    const before = this.#text.slice(Math.max(0, figure.end - 4 - BACK), figure.end - 4)
    if (this.#text.slice(figure.end - 4, figure.end) !== String(figure.value)) return false
    if (/\b(?:in|since|of|by|pada|sejak|tahun|di)\s$/i.test(before)) return true
    return !noun || figure.value % 100 !== 0 || !this.#language.counted(noun.noun)
  }

  #ratio(figure: Figure, before: string): Reading | undefined {
    const link = matchAt(this.#language.outOf, this.#text, figure.end)
    if (!link) return undefined
    const second =
      readDigits(this.#text, figure.end + link.length, this.#language) ??
      (figure.words ? readWords(this.#text, figure.end + link.length, this.#language) : undefined)
    if (!second || second.value < figure.value || second.value > 1000) return undefined
    const slash = link.trim() === '/'
    if (slash && ![5, 10, 100].includes(second.value)) return plain('number', figure.value, second.end)
    if (/[\d/]$/.test(before) || /^[/%]\d?/.test(this.#text.slice(second.end, second.end + 2))) return undefined
    const stars = matchAt(/\s(?:stars?|bintang)\b/iy, this.#text, second.end)
    return { ...plain('ratio', figure.value, second.end + (stars?.length ?? 0)), to: second.value }
  }

  #range(figure: Figure, money: boolean): Figure | undefined {
    if (figure.vague) return undefined
    let low = figure.end
    const percent = matchAt(this.#language.percent, this.#text, low)
    if (percent) low += percent.length
    const link =
      matchAt(this.#language.range, this.#text, low) ??
      (money ? matchAt(/\s-\s(?=[$€£¥₩]|Rp)/iy, this.#text, low) : undefined)
    if (!link) return undefined
    let at = low + link.length
    if (money) at += matchAt(SIGN, this.#text, at)?.length ?? matchAt(/Rp\.?\s?/iy, this.#text, at)?.length ?? 0
    const high =
      readDigits(this.#text, at, this.#language) ??
      (figure.words ? readWords(this.#text, at, this.#language) : undefined)
    if (!high) return undefined
    if (/^-/.test(link) && /^-\d/.test(this.#text.slice(high.end, high.end + 2))) return undefined
    const joins = /\p{L}/u.test(link)
    if (joins && money) return /^\s(?:to|sampai|hingga|s)/i.test(link) ? high : undefined
    if (/^\s(?:and|or|atau)\s/i.test(link) && high.value <= figure.value) return undefined
    if (
      /^\sand\s/i.test(link) &&
      !/\bbetween\s$/i.test(
        this.#text
          .slice(0, figure.end)
          .slice(-BACK)
          .replace(/[\d.,]+$/, ''),
      )
    )
      return undefined
    if (percent && !matchAt(this.#language.percent, this.#text, high.end)) return undefined
    return high
  }

  /** The noun that is counted: the first plural of the next words, in languages that put it last, else the first word. */
  #noun(end: number): { noun: string; end: number } | undefined {
    const { adjectives, notNouns, counted, nounLast } = this.#language
    let at = end
    let first: { noun: string; end: number } | undefined
    for (let words = 0; words < 4; words++) {
      const found = /^([\s\u00a0-])(?:of\s)?(\p{L}[\p{L}\p{N}'’]*)/u.exec(this.#text.slice(at, at + 48))
      if (!found) break
      const noun = (found[2] as string).toLowerCase()
      if (notNouns.has(noun)) break
      at += found[0].length
      if (counted(noun) && !adjectives.has(noun)) return { noun, end: at }
      if (!adjectives.has(noun)) first ??= { noun, end: at }
      if (!nounLast && first) break
      if (words === 0 && found[1] === '-') break
    }
    return first
  }

  #plus(end: number): number {
    return this.#text[end] === '+' ? end + 1 : end
  }

  #bound(before: string, plus: boolean): { bound?: 'over' | 'upto' | 'about' } {
    const { over, upto, about } = this.#language
    if (plus || over.test(before)) return { bound: 'over' }
    if (upto.test(before)) return { bound: 'upto' }
    return about.test(before) ? { bound: 'about' } : {}
  }
}

const known = new WeakMap<NumberLanguage, ReadonlySet<string>>()

/** Every word that a number phrase may begin with. */
function starters(language: NumberLanguage): ReadonlySet<string> {
  let words = known.get(language)
  if (!words) {
    const { words: values, oneOf, multipliers, currencies } = language
    words = new Set([...values.keys(), ...oneOf.keys(), ...multipliers.keys(), ...currencies.keys()])
    known.set(language, words)
  }
  return words
}

const plain = (kind: NumberKind, value: number, end: number): Reading => ({
  kind,
  value,
  end,
  words: false,
  vague: false,
})

/** The lower end of "10–20k" counts in thousands too. */
function lift(low: Figure, high: Figure): number {
  for (const factor of [1e9, 1e6, 1e3]) if (high.value >= factor && low.value < 1000) return low.value * factor
  return low.value
}
