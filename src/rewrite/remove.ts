import type { Block } from '../copy/piece.ts'
import type { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { canFollow, insertAfter, lastRow } from './insert.ts'
import type { Edit } from './rewrite.ts'
import { isBlank, leadOf, next, previous, row } from './rows.ts'

/** Takes a block that stands alone between blank lines out of the file, with one of the blank lines. */
export function remove(source: Source, block: Block): Edit | undefined {
  const cut = standing(source, block)?.cut ?? item(source, block)
  return cut && { span: cut, parts: [] }
}

/** Takes the rendered words [at) out of a block that says more than them, with the space before or after them. */
export function cutWords(source: Source, block: Block, at: Span): Edit | undefined {
  if ((block.origin !== 'markdown' && block.origin !== 'fence') || block.cell || block.role === 'quote')
    return undefined
  const text = block.prose.text
  let { start, end } = at
  while (start > 0 && /\s/.test(text[start - 1] as string)) start--
  if (start === 0) while (end < text.length && /\s/.test(text[end] as string)) end++
  if (end - start >= text.trim().length) return undefined
  // What follows hangs on what goes: ", or try it".
  if (/^[\s,;–—-]*(?:or|and|but|so|atau|dan|tapi|tetapi|lalu)(?!\p{L})/iu.test(text.slice(end))) return undefined
  const splits = block.marks.some((mark) =>
    [start, end].some((edge) => mark.start <= edge && edge <= mark.end && !(edge === 0 && mark.start > 0)),
  )
  if (splits) return undefined
  const span = block.prose.span(start, end)
  return /\r?\n\s*\r?\n/.test(source.slice(span)) ? undefined : { span, parts: [] }
}

/** The line of a list item that holds nothing else and has nothing below it. */
function item(source: Source, block: Block): Span | undefined {
  if (block.origin !== 'markdown' || block.cell || !block.depth) return undefined
  const line = row(source, block.span.start)
  const lead = leadOf(line.text)
  const following = next(source, line)
  if (lead.marker === '' || block.span.end > line.end) return undefined
  if (following && leadOf(following.text).indent.length > lead.indent.length) return undefined
  const opens = lead.quote.length + lead.indent.length + lead.marker.length
  if (/[^\s*_[(]/.test(source.text.slice(line.start + opens, Math.max(block.span.start, line.start + opens))))
    return undefined
  return { start: line.start, end: following?.start ?? line.end }
}

/** Moves a block that stands alone to after another one: its raw text, unchanged. */
export function move(source: Source, block: Block, behind: Block): Edit[] | undefined {
  const whole = standing(source, block)
  if (
    !whole ||
    behind.span.start > block.span.start ||
    behind.depth ||
    behind.origin !== 'markdown' ||
    !canFollow(source, behind)
  )
    return undefined
  const first = leadOf(row(source, behind.span.start).text)
  if (first.marker !== '' || first.indent !== '' || first.quote.trim() !== leadOf(whole.text).quote.trim())
    return undefined
  const insertion = insertAfter(source, behind, [[whole.text.slice(first.quote.length)]])
  return insertion && [insertion, { span: whole.cut, parts: [] }]
}

/** The lines of a block that shares them with nothing else, and what to cut so that no double blank line stays. */
function standing(source: Source, block: Block): { text: string; cut: { start: number; end: number } } | undefined {
  if (block.origin !== 'markdown' || block.cell || block.depth) return undefined
  const first = row(source, block.span.start)
  const lead = leadOf(first.text)
  if (lead.marker !== '' || lead.indent !== '') return undefined
  const last = lastRow(source, block, lead)
  if (/\S/.test(source.text.slice(first.start + lead.quote.length, block.span.start))) return undefined
  const tail = source.text.slice(block.span.end, last.end)
  if (/\S/.test(tail) && !/^[\s>]*\{:/.test(tail)) return undefined
  const before = previous(source, first)
  if (before && !isBlank(before.text, lead)) return undefined
  const following = next(source, last)
  if (following && !isBlank(following.text, lead)) return undefined
  const end = following ? (next(source, following)?.start ?? following.end) : last.end
  return { text: source.text.slice(first.start, last.end), cut: { start: first.start, end } }
}
