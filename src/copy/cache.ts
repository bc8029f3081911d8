/** Keeps what was made of a text, by that text, until `most` characters of keys are full; the oldest is forgotten first. */
export class Kept<T> {
  readonly #kept = new Map<string, T>()
  readonly #most: number
  #size = 0

  constructor(most: number) {
    this.#most = most
  }

  get(key: string): T | undefined {
    const known = this.#kept.get(key)
    if (known !== undefined) {
      this.#kept.delete(key)
      this.#kept.set(key, known)
    }
    return known
  }

  set(key: string, value: T): void {
    if (this.#kept.delete(key)) this.#size -= key.length
    this.#kept.set(key, value)
    this.#size += key.length
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= this.#most) break
      this.#kept.delete(oldest)
      this.#size -= oldest.length
    }
  }
}
