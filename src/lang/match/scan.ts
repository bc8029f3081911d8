/** Character codes after folding. */
export const SEPARATOR = 32
const OTHER = 1
const WORD = 2

const kinds = new Uint8Array(65536)

/** True for letters and digits. A surrogate counts as none. */
export function isWordCode(code: number): boolean {
  let kind = kinds[code] as number
  if (kind === 0) {
    kind = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code)) ? WORD : OTHER
    kinds[code] = kind
  }
  return kind === WORD
}

export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57

/** Inside a word these join letters: apostrophe, ampersand, dot, plus; between digits a comma too. */
const isJoiner = (code: number): boolean => code === 39 || code === 46 || code === 38 || code === 43

function folded(code: number): number {
  if (code <= 32 || code === 0xa0 || code === 45 || code === 0x2010 || code === 0x2011 || code === 0x202f) {
    return SEPARATOR
  }
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 39
  if (code === 0x201c || code === 0x201d) return 34
  return code
}

/**
 * A text made ready for matching, character by character: lower case, curly quotes straight, blanks and hyphens alike.
 * Offsets stay those of the text.
 */
export class Scan {
  readonly text: string
  readonly length: number
  /** Folded codes, with a 0 behind the last. */
  readonly codes: Uint16Array
  /** The text in lower case, of the same length. */
  readonly lower: string
  /** At the start of a word: where it ends. Else 0. */
  readonly wordEnd: Int32Array
  #wordStart: Int32Array | undefined

  constructor(text: string) {
    this.text = text
    this.length = text.length
    this.lower = lowered(text)
    const codes = new Uint16Array(text.length + 1)
    for (let i = 0; i < text.length; i++) {
      const code = this.lower.charCodeAt(i)
      codes[i] = code > 96 && code < 123 ? code : folded(code)
    }
    this.codes = codes
    this.wordEnd = new Int32Array(text.length + 1)
    this.#words()
  }

  /** At the end of a word: where it started, plus one. Else 0. */
  get wordStart(): Int32Array {
    if (!this.#wordStart) {
      this.#wordStart = new Int32Array(this.length + 1)
      for (let at = 0; at < this.length; at++) {
        const end = this.wordEnd[at] as number
        if (end !== 0) this.#wordStart[end] = at + 1
      }
    }
    return this.#wordStart
  }

  /** Where the run of separators that begins at `at` ends. */
  skip(at: number): number {
    let i = at
    while (this.codes[i] === SEPARATOR && i < this.length) i++
    return i
  }

  #words(): void {
    const { codes, length } = this
    let i = 0
    while (i < length) {
      if (!isWordCode(codes[i] as number)) {
        i++
        continue
      }
      const start = i
      while (i < length && this.#continues(i)) i++
      if (codes[i] === 37 || codes[i] === 43) i++
      this.wordEnd[start] = i
    }
  }

  #continues(at: number): boolean {
    const code = this.codes[at] as number
    if (isWordCode(code)) return true
    const after = this.codes[at + 1] as number
    if (code === 44) return isDigitCode(this.codes[at - 1] as number) && isDigitCode(after)
    return isJoiner(code) && isWordCode(after)
  }
}

/** Lower case that keeps the length: a few letters would grow. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/./gsu, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char))
}

let last = new Scan('')

/** The scan of a text; the last one is kept, as one text is looked at for several things in a row. */
export function scanOf(text: string): Scan {
  if (last.text !== text) last = new Scan(text)
  return last
}
