import { type Span, span } from '../text/span.ts'
import type { Draft } from './draft.ts'
import type { Mark } from './piece.ts'

/** The rendered characters [start, end) of a draft as a draft of their own, without blank edges; undefined where only blanks are left. */
export function part(draft: Draft, start: number, end: number): Draft | undefined {
  const text = draft.prose.text
  let from = Math.max(0, start)
  let to = Math.min(end, text.length)
  while (from < to && isBlank(text, from)) from++
  while (to > from && isBlank(text, to - 1)) to--
  if (from >= to) return undefined
  if (from === 0 && to === text.length) return draft
  const prose = draft.prose.slice(from, to)
  const { breaks, ...rest } = draft
  const kept = breaks?.filter((at) => from <= at && at < to).map((at) => at - from)
  return {
    ...rest,
    prose,
    span: prose.span(),
    marks: clip(draft.marks, from, to),
    ...(kept?.length ? { breaks: kept } : {}),
  }
}

/** A list item's words as a paragraph of their own. */
export function standing(draft: Draft): Draft {
  const { depth: _depth, ordered: _ordered, ...rest } = draft
  return { ...rest, shape: 'paragraph' }
}

/** Rendered spans of a draft's lines as they stand in the file, blank ones left out. */
export function lines(draft: Draft): Span[] {
  const text = draft.prose.text
  const found: Span[] = []
  const soft = draft.breaks ?? []
  let next = 0
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const breaks = i === text.length || text[i] === '\n' || soft[next] === i
    if (soft[next] === i) next++
    if (!breaks) continue
    if (text.slice(start, i).trim() !== '') found.push(span(start, i))
    start = i + 1
  }
  return found
}

/** True where marks of the kinds cover all letters and digits of the text. */
export function isCovered(
  draft: Draft,
  kinds: ReadonlySet<Mark['kind']>,
  start = 0,
  end = draft.prose.length,
): boolean {
  const marks = draft.marks.filter((mark) => kinds.has(mark.kind)).sort((a, b) => a.start - b.start)
  let next = 0
  let reach = start
  for (let i = start; i < end; i++) {
    for (let mark = marks[next]; mark && mark.start <= i; mark = marks[++next]) reach = Math.max(reach, mark.end)
    if (i >= reach && /[\p{L}\p{N}]/u.test(draft.prose.text[i] as string)) return false
  }
  return true
}

function clip(marks: readonly Mark[], start: number, end: number): Mark[] {
  return marks.flatMap((mark) => {
    const from = Math.max(mark.start, start)
    const to = Math.min(mark.end, end)
    return from < to ? [{ ...mark, start: from - start, end: to - start }] : []
  })
}

const isBlank = (text: string, at: number): boolean => /\s/.test(text[at] as string)
