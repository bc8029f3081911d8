import { MACRO_NAMES, type MacroName } from './pattern.ts'
import type { Scan } from './scan.ts'
import { isDigitCode, isWordCode } from './scan.ts'

/** What a macro may be, longest first, as sticky expressions on the text; and the words that one may begin with. */
export type MacroTable = Readonly<Record<MacroName, readonly RegExp[]>>

export interface Macros {
  readonly table: MacroTable
  /** Lower-case words that begin a macro, with the macros they may begin. */
  readonly words: ReadonlyMap<string, readonly MacroName[]>
}

const NUMERIC = MACRO_NAMES.filter((name) => name !== 'emoji')
const bits = (names: readonly MacroName[]): number =>
  names.reduce((sum, name) => sum | (1 << MACRO_NAMES.indexOf(name)), 0)
const NUMERIC_BITS = bits(NUMERIC)
const MONEY_BITS = bits(['money'])
const PHONE_BITS = bits(['phone'])
const EMOJI_BITS = bits(['emoji'])

/** Macros at places of one text. */
export class MacroReader {
  readonly #scan: Scan
  readonly #macros: Macros
  readonly #ends = new Map<number, readonly number[]>()
  constructor(scan: Scan, macros: Macros) {
    this.#scan = scan
    this.#macros = macros
  }

  /** Where the macro ends if it begins at `at`, longest first. */
  ends(macro: number, at: number): readonly number[] {
    const key = at * MACRO_NAMES.length + macro
    let ends = this.#ends.get(key)
    if (!ends) {
      ends = this.#read(MACRO_NAMES[macro] as MacroName, at)
      this.#ends.set(key, ends)
    }
    return ends
  }

  /** The macros that may begin at `at`, a bit each: a cheap look that is wrong in one direction only. */
  possible(at: number): number {
    const { codes, lower, wordEnd } = this.#scan
    const code = codes[at] as number
    if (isDigitCode(code)) return NUMERIC_BITS
    const end = wordEnd[at] as number
    if (end !== 0) {
      const names = this.#macros.words.get(lower.slice(at, end))
      if (names) return bits(names)
      return CURRENCY_LETTERS.has(code) && glued(lower, at) ? MONEY_BITS : 0
    }
    if (code === 43) return PHONE_BITS
    if (code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5 || code === 0x20a9) return MONEY_BITS
    return code >= 0x2600 && !isWordCode(code) ? EMOJI_BITS : 0
  }

  #read(name: MacroName, at: number): readonly number[] {
    const ends = new Set<number>()
    for (const pattern of this.#macros.table[name]) {
      pattern.lastIndex = at
      if (pattern.test(this.#scan.text)) ends.add(pattern.lastIndex)
    }
    return [...ends].sort((a, b) => b - a)
  }
}

const CURRENCY_LETTERS = new Set([...'rueigsk'].map((letter) => letter.charCodeAt(0)))

/** "Rp50.000", "USD 5": letters before a number, perhaps glued to it. */
const glued = (lower: string, at: number): boolean =>
  /^(?:rp|usd|eur|gbp|idr|sgd|krw)[.\s]?\s?\d/.test(lower.slice(at, at + 6))
