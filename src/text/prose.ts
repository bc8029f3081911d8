import { lastAtOrBefore } from './source.ts'
import { type Span, shifted } from './span.ts'

/**
 * A stretch of rendered text and the stretch of the file that it came from. Where both are equally long they correspond
 * character by character; otherwise (an entity, an escape, a folded line break) the stretch is one indivisible whole.
 */
export interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Text as the reader sees it, each character of which knows its place in the file. Positions given and asked for are
 * UTF-16 offsets: `at` in the rendered text, `span` in the file. Immutable; a shifted copy shares its runs, so
 * what was found in one text can be kept by `content`, whichever place it moves to.
 */
export class Prose {
  readonly text: string
  readonly base: number
  readonly #content: Content

  private constructor(content: Content, base: number) {
    this.#content = content
    this.text = content.text
    this.base = base
  }

  static of(runs: readonly Run[]): Prose {
    return new Prose(new Content(runs), 0)
  }

  /** Rendered text that stands in the file letter by letter from `start` on. */
  static plain(text: string, start: number): Prose {
    return Prose.of([{ text, start, end: start + text.length }])
  }

  /** The same object for every shifted copy: what is made of the words is kept with it. */
  get content(): Keeper {
    return this.#content
  }

  get length(): number {
    return this.text.length
  }

  shift(by: number): Prose {
    return by === 0 ? this : new Prose(this.#content, this.base + by)
  }

  /** The file's span of the rendered characters [start, end). Empty where start = end. */
  span(start = 0, end = this.text.length): Span {
    return shifted(this.#content.span(start, end), this.base)
  }

  /** The rendered span [start, end) of what stands in the file's span, or undefined where nothing of it is rendered here. */
  find(at: Span): Span | undefined {
    return this.#content.find(shifted(at, -this.base))
  }

  /** The rendered characters [start, end) as a text of their own. */
  slice(start: number, end = this.text.length): Prose {
    return new Prose(new Content(this.#content.cut(start, end)), this.base)
  }

  /** The same text for runs that count in the rendered text of `outer`: its places are moved into outer's file. */
  through(outer: Prose): Prose {
    const runs = outer.#content.runs
    const only = runs[0]
    if (!only) return this
    if (runs.length === 1 && only.end - only.start === only.text.length) return this.shift(only.start + outer.base)
    const moved = this.runs.flatMap((run) => outer.#content.through(run))
    return new Prose(new Content(moved), outer.base)
  }

  /** True where [start, end) stands in the file as one unbroken, letter-by-letter stretch: what a rewrite may touch. */
  isPlain(start = 0, end = this.text.length): boolean {
    return this.#content.isPlain(start, end)
  }

  /** The runs, in file offsets. */
  get runs(): Run[] {
    return this.#content.runs.map((run) => ({
      text: run.text,
      start: run.start + this.base,
      end: run.end + this.base,
    }))
  }
}

/** Keeps what was made of something, by the number of who made it. */
export interface Keeper {
  readonly made: unknown[]
}

class Content implements Keeper {
  readonly made: unknown[] = []
  readonly text: string
  readonly runs: readonly Run[]
  readonly #starts: readonly number[]

  constructor(runs: readonly Run[]) {
    this.runs = runs.filter((run) => run.text !== '')
    const starts: number[] = []
    let at = 0
    for (const run of this.runs) {
      starts.push(at)
      at += run.text.length
    }
    this.#starts = starts
    this.text = this.runs.length === 1 ? (this.runs[0] as Run).text : this.runs.map((run) => run.text).join('')
  }

  span(start: number, end: number): Span {
    if (this.runs.length === 0) return { start: 0, end: 0 }
    const from = this.#place(start, false)
    return { start: from, end: end > start ? this.#place(end, true) : from }
  }

  /** Where a rendered offset stands in the file; as an end, it stands after the character before it. */
  #place(at: number, asEnd: boolean): number {
    const index = lastAtOrBefore(this.#starts, asEnd ? Math.max(0, at - 1) : at)
    const run = this.runs[index] as Run
    const offset = at - (this.#starts[index] ?? 0)
    if (run.end - run.start === run.text.length) return run.start + Math.min(offset, run.text.length)
    if (asEnd) return offset > 0 ? run.end : run.start
    return offset < run.text.length ? run.start : run.end
  }

  find(at: Span): Span | undefined {
    let start = -1
    let end = -1
    this.runs.forEach((run, index) => {
      if (run.end <= at.start || at.end <= run.start) return
      const begin = this.#starts[index] ?? 0
      const exact = run.end - run.start === run.text.length
      if (start < 0) start = begin + (exact ? Math.max(0, at.start - run.start) : 0)
      end = begin + (exact ? Math.min(run.text.length, at.end - run.start) : run.text.length)
    })
    return start < 0 ? undefined : { start, end }
  }

  /** A run that counts in this text, in the file; cut where this text is cut. */
  through(run: Run): Run[] {
    const cut = run.end - run.start === run.text.length ? this.cut(run.start, run.end) : []
    let at = 0
    const pieces = cut.map((piece) => {
      const begin = at
      at += piece.text.length
      return { ...piece, text: run.text.slice(begin, at) }
    })
    return at === run.text.length ? pieces : [{ text: run.text, ...this.span(run.start, run.end) }]
  }

  cut(start: number, end: number): Run[] {
    const cut: Run[] = []
    if (this.runs.length === 0) return cut
    for (let index = lastAtOrBefore(this.#starts, start); index < this.runs.length; index++) {
      const run = this.runs[index] as Run
      const begin = this.#starts[index] ?? 0
      if (begin >= end) break
      const from = Math.max(0, start - begin)
      const to = Math.min(run.text.length, end - begin)
      if (from >= to) continue
      const exact = run.end - run.start === run.text.length
      cut.push({
        text: run.text.slice(from, to),
        start: exact ? run.start + from : run.start,
        end: exact ? run.start + to : run.end,
      })
    }
    return cut
  }

  isPlain(start: number, end: number): boolean {
    const runs = this.cut(start, end)
    return runs.every(
      (run, index) =>
        run.end - run.start === run.text.length && (index === 0 || (runs[index - 1] as Run).end === run.start),
    )
  }
}
