import { Prose } from '../text/prose.ts'
import type { Draft } from './draft.ts'
import { draftThrough } from './moved.ts'
import type { Fault } from './piece.ts'
import { readMarkdown } from './reading.ts'

/** What may be markup, a template tag or an address. */
const MARKUP = /[*_`[\]<>&\\~{}%|@#]|:\/\/|www\./

/**
 * Stands before a text of one line, so that "1. Order" or "> 95 %" stays the line that it is. A bracket is neither letter nor
 * blank to Markdown: what follows it is read as at the start of a line.
 */
const GUARD = '('

/** Renders a decoded string as a page shows it: Markdown, HTML, templates. Drafts have the shape that Markdown gives them. */
export function renderValue(value: Prose): { drafts: Draft[]; faults: Fault[] } {
  const prose = trimmedProse(value)
  const text = prose.text
  if (text === '') return { drafts: [], faults: [] }
  const isBlocks = /[\r\n]/.test(text) || /^(?:#{1,6} |<[a-z!])/i.test(text)
  if (isBlocks) return through(text, prose, 0)
  if (!MARKUP.test(text))
    return { drafts: [{ shape: 'paragraph', origin: 'markdown', prose, span: prose.span(), marks: [] }], faults: [] }
  return through(GUARD + text, prose, GUARD.length)
}

function through(text: string, prose: Prose, guard: number): { drafts: Draft[]; faults: Fault[] } {
  const reading = readMarkdown(text)
  const outer =
    guard === 0 ? prose : Prose.of([{ text: GUARD, start: prose.span().start, end: prose.span().start }, ...prose.runs])
  const drafts = reading.drafts.flatMap((draft) => {
    if (draft.shape === 'rule') return []
    const moved = draftThrough(draft, outer)
    const first = draft.span.start === 0
    return guard > 0 && first ? unguarded(moved, guard) : moved
  })
  const faults = reading.faults.map((fault) => ({ ...fault, span: outer.span(fault.span.start, fault.span.end) }))
  return { drafts, faults }
}

function unguarded(draft: Draft, by: number): Draft[] {
  const prose = draft.prose.slice(by)
  if (prose.text === '') return []
  const marks = draft.marks.map((mark) => ({ ...mark, start: Math.max(0, mark.start - by), end: mark.end - by }))
  return [{ ...draft, prose, marks }]
}

function trimmedProse(prose: Prose): Prose {
  const text = prose.text
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return start === 0 && end === text.length ? prose : start >= end ? Prose.of([]) : prose.slice(start, end)
}
