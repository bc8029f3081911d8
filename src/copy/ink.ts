import type { Prose } from '../text/prose.ts'
import { Runs } from '../text/runs.ts'
import type { Span } from '../text/span.ts'
import type { Mark, MarkKind } from './piece.ts'

/** Rendered text in the making: runs, marks, and the tags that are open. */
export class Ink {
  readonly runs = new Runs()
  readonly marks: Mark[] = []
  readonly breaks: number[] = []
  /** Spans of HTML comments among the words. */
  readonly comments: Span[] = []

  get at(): number {
    return this.runs.length
  }

  mark(kind: MarkKind, start: number, href?: string): void {
    if (start < this.at || kind === 'image')
      this.marks.push({ kind, start, end: this.at, ...(href === undefined ? {} : { href }) })
  }

  /** The text without blank edges; undefined where nothing is left. */
  dry(): { prose: Prose; marks: Mark[]; breaks: number[] } | undefined {
    return trimmed(this.runs.prose(), this.marks, this.breaks)
  }
}

/** Prose and marks without blank edges. */
export function trimmed(
  prose: Prose,
  marks: readonly Mark[],
  breaks: readonly number[],
): { prose: Prose; marks: Mark[]; breaks: number[] } | undefined {
  const text = prose.text
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  if (start >= end) return undefined
  const place = (at: number) => Math.max(0, Math.min(at, end) - start)
  return {
    prose: start === 0 && end === text.length ? prose : prose.slice(start, end),
    marks: marks
      .map((mark) => ({ ...mark, start: place(mark.start), end: place(mark.end) }))
      .filter((mark) => mark.start < mark.end || mark.kind === 'image')
      .sort((a, b) => a.start - b.start || b.end - a.end),
    breaks: breaks.filter((at) => start <= at && at < end).map((at) => at - start),
  }
}
