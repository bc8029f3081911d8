import type { Span } from './span.ts'

/** What takes the place of a span. */
export interface Splice {
  readonly span: Span
  readonly text: string
}

/** A stretch of the first text that is still there, or words that have come. */
type Piece = Span | string

/** Changes made one after another to a text, told in the end as changes of the first text. */
export class Splices {
  #pieces: readonly Piece[]

  /** `length` of the first text in UTF-16 units. */
  constructor(readonly length: number) {
    this.#pieces = [{ start: 0, end: length }]
  }

  /** Spans are of the text as it is by now, in document order; none overlap. */
  add(splices: readonly Splice[]): void {
    const pieces = new Reader(this.#pieces)
    const out: Piece[] = []
    let at = 0
    for (const { span, text } of splices) {
      out.push(...pieces.take(span.start - at))
      pieces.take(span.end - span.start)
      if (text !== '') out.push(text)
      at = span.end
    }
    out.push(...pieces.take(Number.POSITIVE_INFINITY))
    this.#pieces = out
  }

  /** In document order; those that touch are one. */
  told(): Splice[] {
    const out: Splice[] = []
    let [at, text] = [0, '']
    for (const piece of [...this.#pieces, { start: this.length, end: this.length }]) {
      if (typeof piece === 'string') {
        text += piece
        continue
      }
      if (text !== '' || piece.start > at) out.push({ span: { start: at, end: piece.start }, text })
      at = piece.end
      text = ''
    }
    return out
  }
}

/** Reads pieces from the first to the last. */
class Reader {
  #index = 0
  /** How much of the piece at the index has been read. */
  #into = 0

  constructor(readonly pieces: readonly Piece[]) {}

  /** The next `count` UTF-16 units. */
  take(count: number): Piece[] {
    const out: Piece[] = []
    for (let left = count; left > 0; ) {
      const piece = this.pieces[this.#index]
      if (piece === undefined) break
      const size = Math.min(left, sizeOf(piece) - this.#into)
      if (size > 0) out.push(part(piece, this.#into, size))
      left -= size
      this.#into += size
      if (this.#into < sizeOf(piece)) continue
      this.#index += 1
      this.#into = 0
    }
    return out
  }
}

const sizeOf = (piece: Piece): number => (typeof piece === 'string' ? piece.length : piece.end - piece.start)

const part = (piece: Piece, from: number, size: number): Piece =>
  typeof piece === 'string'
    ? piece.slice(from, from + size)
    : { start: piece.start + from, end: piece.start + from + size }
