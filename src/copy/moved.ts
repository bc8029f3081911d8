import type { Prose } from '../text/prose.ts'
import { shifted } from '../text/span.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './markdown.ts'

/** The same reading for a text that stands `by` characters further on. */
export function movedReading(reading: Reading, by: number): Reading {
  if (by === 0) return reading
  return {
    drafts: reading.drafts.map((draft) => movedDraft(draft, by)),
    comments: reading.comments.map((comment) => ({ ...comment, span: shifted(comment.span, by) })),
    faults: reading.faults.map((fault) => ({ ...fault, span: shifted(fault.span, by) })),
  }
}

export function movedDraft(draft: Draft, by: number): Draft {
  return {
    ...draft,
    prose: draft.prose.shift(by),
    span: shifted(draft.span, by),
    ...(draft.table ? { table: { ...draft.table, id: draft.table.id + by } } : {}),
  }
}

/** A draft of a decoded text (a YAML string), moved to where that text stands in its file. */
export function draftThrough(draft: Draft, outer: Prose): Draft {
  return {
    ...draft,
    prose: draft.prose.through(outer),
    span: outer.span(draft.span.start, draft.span.end),
    ...(draft.table ? { table: { ...draft.table, id: outer.span(draft.table.id).start } } : {}),
  }
}
