import type { Prose } from '../text/prose.ts'
import { shifted } from '../text/span.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './markdown.ts'
import { markdownDrafts } from './markdown.ts'
import { markdownTree } from './syntax.ts'

/** Reads a Markdown text, templates and HTML inside; offsets count in it. */
export function readMarkdown(text: string): Reading {
  const tree = markdownTree(text)
  const definitions = new Map()
  for (const node of tree.children) if (node.type === 'definition') definitions.set(node.identifier, node)
  return markdownDrafts(tree, text, definitions)
}

/** The same reading for a text that stands `by` characters further on. */
export function movedReading(reading: Reading, by: number): Reading {
  return {
    drafts: reading.drafts.map((draft) => movedDraft(draft, by)),
    comments: reading.comments.map((comment) => ({ ...comment, span: shifted(comment.span, by) })),
    faults: reading.faults.map((fault) => ({ ...fault, span: shifted(fault.span, by) })),
  }
}

function movedDraft(draft: Draft, by: number): Draft {
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
