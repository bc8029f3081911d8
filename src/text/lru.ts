import { apart } from './apart.ts'

/**
 * Keeps what was made of a text, by that text, until `letters` UTF-16 units of texts or `texts` of them are full; the longest unused
 * is forgotten first: roughly, as texts used of late are not put in order again each time.
 */
export class Kept<T> {
  readonly #kept = new Map<string, { readonly key: string; readonly value: T; turn: number }>()
  readonly #letters: number
  readonly #texts: number
  #size = 0
  #turn = 0

  constructor(letters: number, texts = Number.POSITIVE_INFINITY) {
    this.#letters = letters
    this.#texts = texts
  }

  get(key: string): T | undefined {
    const known = this.#kept.get(key)
    if (known === undefined) return undefined
    if (2 * (this.#turn - known.turn) >= this.#kept.size) {
      known.turn = ++this.#turn
      // Under its own key: that of the caller is part of a file.
      this.#kept.delete(known.key)
      this.#kept.set(known.key, known)
    }
    return known.value
  }

  set(key: string, value: T): void {
    this.keep(apart(key), value)
  }

  /** The same for a key that is no part of a file. */
  keep(own: string, value: T): void {
    if (this.#kept.delete(own)) this.#size -= own.length
    this.#kept.set(own, { key: own, value, turn: ++this.#turn })
    this.#size += own.length
    this.trim(this.#letters)
  }

  /** Forgets the longest unused until no more than `letters` UTF-16 units of texts are left. */
  trim(letters: number): void {
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= letters && this.#kept.size <= this.#texts) break
      this.#kept.delete(oldest)
      this.#size -= oldest.length
    }
  }
}
