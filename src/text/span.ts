/** Half-open range of UTF-16 offsets. Which text they count in (a file, a rendered block) is said where a span is used. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span of which only a part is shown; `whole` is all of it. */
export interface Shortened extends Span {
  readonly whole?: Span
}

export const span = (start: number, end: number): Span => ({ start, end })

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** True where the two share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const shifted = (at: Span, by: number): Span => ({ start: at.start + by, end: at.end + by })

export const length = (at: Span): number => at.end - at.start

/** The smallest span that holds both. */
export const union = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

export const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** Whether a span shares a character with one of these, whatever their order; asked for by rising start. */
export function touches(spans: readonly Span[]): (at: Span) => boolean {
  const sorted = [...spans].sort(byStart)
  let next = 0
  return (at) => {
    while (next < sorted.length && (sorted[next] as Span).end <= at.start) next++
    const one = sorted[next]
    return one !== undefined && overlaps(one, at)
  }
}
