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
  readonly #known = new Map<number, readonly number[]>()

  constructor(scan: Scan, macros: Macros) {
    this.#scan = scan
    this.#macros = macros
  }

  /** Where the macro may end if it begins at `at`, longest first. */
  ends(macro: number, at: number): readonly number[] {
    if ((this.#possible(at) & (1 << macro)) === 0) return NONE
    const key = at * MACRO_NAMES.length + macro
    let ends = this.#known.get(key)
    if (!ends) {
      ends = this.#read(MACRO_NAMES[macro] as MacroName, at)
      this.#known.set(key, ends)
    }
    return ends
  }

  #possible(at: number): number {
    const code = this.#scan.codes[at] as number
    if (isDigitCode(code)) return NUMERIC_BITS
    if (code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5 || code === 0x20a9) return MONEY_BITS
    if (code === 43) return PHONE_BITS
    if (code >= 0x2600 && !isWordCode(code)) return EMOJI_BITS
    const end = this.#scan.wordEnd[at] as number
    if (end === 0) return 0
    const names = this.#macros.words.get(this.#scan.text.slice(at, end).toLowerCase())
    return names ? bits(names) : glued(this.#scan, at)
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

const NONE: readonly number[] = []

/** "Rp50.000", "USD 5": letters before a number, perhaps glued to it. */
function glued(scan: Scan, at: number): number {
  return /^(?:rp|usd|eur|gbp|idr|sgd|krw)[.\s]?\s?\d/i.test(scan.text.slice(at, at + 6)) ? MONEY_BITS : 0
}
