import type { Block } from '../copy/piece.ts'
import type { Source } from '../text/source.ts'
import { afterElement, isOpenElement } from './element.ts'
import { afterField, isOpenField } from './field.ts'
import type { Edit, Part } from './rewrite.ts'
import { isBlank, type Lead, leadOf, next, previous, type Row, row } from './rows.ts'

/** The last line that belongs to the block, or to the list item, quotation or attribute line that it stands in. */
export function lastRow(source: Source, block: Block, lead: Lead, apart = false): Row {
  const text = source.text
  let end = block.span.end
  while (end > block.span.start && /\s/.test(text[end - 1] as string)) end--
  let last = row(source, Math.max(block.span.start, end - 1))
  const inside = (line: string) => {
    if (/^[ \t>]*\{:/.test(line)) return true
    if (block.role === 'quote' && block.quoted && !isDraft(source, block)) return /^[ \t]*>/.test(line)
    if (lead.marker === '') return false
    const own = leadOf(line)
    if (own.quote.trim() !== lead.quote.trim()) return false
    return own.indent.length > lead.indent.length || (apart && own.marker !== '')
  }
  let seen: Row | undefined = last
  while (seen) {
    const following: Row | undefined = next(source, seen)
    if (!following) break
    const skip = lead.marker !== '' && isBlank(following.text, lead)
    if (!skip && !inside(following.text)) break
    seen = following
    if (!skip) last = following
  }
  return last
}

/**
 * Where something can be put after the block without touching anything else: plain Markdown, emails drafted in fences,
 * items and paragraphs of HTML on lines of their own, and the values of front matter that hold paragraphs or stand in a
 * list.
 */
export function canFollow(source: Source, block: Block): boolean {
  if (block.cell) return false
  if (block.origin === 'fence') return true
  if (block.origin === 'frontmatter') return isOpenField(source, block)
  if (block.origin === 'html') return isOpenElement(source, block)
  if (block.origin !== 'markdown') return false
  const line = row(source, block.span.start).text
  return !/^[ \t>]*\|/.test(line) && !/<\/?[a-z]/i.test(line)
}

/**
 * Puts paragraphs after a block in the block's own form: inside a list as further items (or, `apart`, behind the whole
 * list), else as paragraphs of their own (several as one list), behind the same quote marks, in the file's line ending.
 * Undefined where that is not safe.
 */
export function insertAfter(
  source: Source,
  block: Block,
  paragraphs: ReadonlyArray<readonly Part[]>,
  apart = false,
): Edit | undefined {
  if (!canFollow(source, block) || paragraphs.length === 0) return undefined
  if (block.origin === 'frontmatter') return afterField(source, block, paragraphs, apart)
  if (block.origin === 'html') {
    const edit = afterElement(source, block, paragraphs, apart)
    return edit && { ...edit, parts: join(edit.parts) }
  }
  const own = leadOf(row(source, block.span.start).text)
  const last = lastRow(source, block, own, apart)
  const leaves = block.role === 'quote' && block.quoted === true && !isDraft(source, block)
  const lead: Lead = leaves
    ? { quote: '', indent: '', marker: '' }
    : apart && own.marker !== ''
      ? { ...own, indent: '', marker: '' }
      : own
  // Right behind a list, items of ours would run on from it.
  const list = own.marker === '' && paragraphs.length > 1 && block.origin === 'markdown'
  const parts = lead.marker !== '' ? items(source, lead, paragraphs) : texts(source, lead, paragraphs, list)
  const following = next(source, last)
  if (lead.marker === '' && following && !isBlank(following.text, lead)) parts.push(source.eol + lead.quote.trimEnd())
  return { span: { start: last.end, end: last.end }, parts: join(parts) }
}

/** True where the quote around the block holds headings: copy drafted in a quote as a whole, which nothing should leave. */
function isDraft(source: Source, block: Block): boolean {
  const isQuoted = (line: Row | undefined): line is Row => line !== undefined && /^[ \t]*>/.test(line.text)
  const isHeading = (line: Row) => /^[ \t]*>[ \t>]*#{1,6}[ \t]/.test(line.text)
  for (const step of [previous, next]) {
    for (let line = step(source, row(source, block.span.start)); isQuoted(line); line = step(source, line))
      if (isHeading(line)) return true
  }
  return false
}

function items(source: Source, lead: Lead, paragraphs: ReadonlyArray<readonly Part[]>): Part[] {
  let marker = lead.marker
  return paragraphs.flatMap((paragraph) => {
    marker = succeeding(marker)
    return [`${source.eol}${lead.quote}${lead.indent}${marker}`, ...paragraph]
  })
}

function texts(source: Source, lead: Lead, paragraphs: ReadonlyArray<readonly Part[]>, list: boolean): Part[] {
  const blank = source.eol + lead.quote.trimEnd()
  const start = source.eol + lead.quote + lead.indent
  return paragraphs.flatMap((paragraph, index) => [
    index === 0 || !list ? blank : '',
    start + (list ? '- ' : ''),
    ...paragraph,
  ])
}

/** Joins neighbouring texts, so that the same edit always has the same parts. */
export function join(parts: readonly Part[]): Part[] {
  const out: Part[] = []
  for (const part of parts) {
    const last = out.at(-1)
    if (typeof part === 'string' && typeof last === 'string') out[out.length - 1] = last + part
    else if (part !== '') out.push(part)
  }
  return out
}

function succeeding(marker: string): string {
  const digits = /^\d+/.exec(marker)?.[0]
  return digits === undefined ? marker : String(Number(digits) + 1) + marker.slice(digits.length)
}
