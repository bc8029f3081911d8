import type { MessageMap } from '../message/map.ts'
import { contains, type Span, union } from '../text/span.ts'
import { entryLine, entryRegion } from './entry.ts'
import { isEmpty, lineSpan } from './lines.ts'

/** Which stretch of a file a comment on one line is about. */
export class Regions {
  readonly #map: MessageMap
  /** By 1-based line: the blocks that begin on it, and all that touch it, as one span. */
  readonly #beginning = new Map<number, Span>()
  readonly #touching = new Map<number, Span>()

  constructor(map: MessageMap) {
    this.#map = map
    const { source } = map.copy
    for (const block of blocks(map)) {
      const first = source.line(block.start)
      const last = source.line(Math.max(block.start, block.end - 1))
      join(this.#beginning, first, block)
      for (let line = first; line <= last; line++) join(this.#touching, line, block)
    }
  }

  /** The line of an offset and the blocks of copy that touch it. */
  line(offset: number): Span {
    const { source } = this.#map.copy
    const number = source.line(offset)
    return widened(lineSpan(source, number), this.#touching.get(number))
  }

  /**
   * What follows the comment that ends at `offset`: the next line that is not empty, with the block that begins on it
   * (a paragraph of several lines, a value of the front matter).
   */
  next(offset: number): Span {
    const { source, frontMatter } = this.#map.copy
    let number = source.line(offset) + 1
    while (number < source.lineStarts.length && isEmpty(source, number)) number++
    const line = lineSpan(source, number)
    if (frontMatter && contains(frontMatter, line)) return entryRegion(source, number, frontMatter)
    return widened(line, this.#beginning.get(number))
  }
}

const widened = (line: Span, by: Span | undefined): Span => (by ? union(line, by) : line)

const join = (spans: Map<number, Span>, line: number, block: Span): void => {
  spans.set(line, widened(block, spans.get(line)))
}

/**
 * Start of the line above which a comment for this offset can stand: the first line of its block, or of its top entry
 * line in the front matter (a comment inside a block scalar would be part of the value).
 */
export function openingLine(map: MessageMap, offset: number): number {
  const { source, frontMatter } = map.copy
  const block = blocks(map).find((each) => each.start <= offset && offset < each.end)
  let number = source.line(block ? Math.min(block.start, offset) : offset)
  if (frontMatter && offset >= frontMatter.start && offset <= frontMatter.end) {
    number = entryLine(source, number, source.line(frontMatter.start))
  }
  return lineSpan(source, number).start
}

const blocks = (map: MessageMap): Span[] => map.pieces.flatMap(({ piece }) => piece.blocks.map((block) => block.span))
