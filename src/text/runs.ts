import { Prose, type Run } from './prose.ts'

/** Collects rendered text with its places, in order; neighbours that stand side by side in the file become one run. */
export class Runs {
  readonly #runs: Run[] = []
  #length = 0
  #open = false

  /** Length of the rendered text so far. */
  get length(): number {
    return this.#length
  }

  /** The last rendered character so far, '' where there is none. */
  get last(): string {
    return this.#runs.at(-1)?.text.at(-1) ?? ''
  }

  /** Text that stands in the file letter by letter from `start` on. */
  plain(text: string, start: number): void {
    if (text === '') return
    this.#length += text.length
    const last = this.#runs.at(-1)
    if (last && this.#open && last.end === start)
      this.#runs[this.#runs.length - 1] = { text: last.text + text, start: last.start, end: start + text.length }
    else this.#runs.push({ text, start, end: start + text.length })
    this.#open = true
  }

  /** Text that the file writes in another way: one indivisible whole. */
  whole(text: string, start: number, end: number): void {
    if (text === '') return
    this.#length += text.length
    this.#runs.push({ text, start, end })
    this.#open = false
  }

  prose(): Prose {
    return Prose.of(this.#runs)
  }
}
