import type { Block } from '../copy/piece.ts'
import type { Source } from '../text/source.ts'
import type { Edit, Part } from './rewrite.ts'
import { next, previous, type Row, row } from './rows.ts'

const ITEM = /^([ \t]*- +)(?:"[^"\\]*"|'[^']*'|[^\s"'[\]{}>|*&!%#`@,:-][^:#]*)[ \t]*$/
/** An item of one key only. */
const KEYED = /^([ \t]*- +[\w.-]+:[ \t]+)(?:"[^"\\]*"|'[^']*'|[^\s"'[\]{}>|*&!%#`@,:-][^:#]*)[ \t]*$/
const SCALAR = /^[ \t]*(?:- +)?[\w.-]+:[ \t]*([|>])[+-]?[ \t]*$/

/** True where paragraphs can follow a front matter value: one that is an item of a plain list, or text of a block scalar. */
export const isOpenField = (source: Source, block: Block): boolean => formOf(source, block) !== undefined

/** Puts paragraphs after a front matter value: as items of its list (never `apart`), or as paragraphs of its block scalar. */
export function afterField(
  source: Source,
  block: Block,
  paragraphs: ReadonlyArray<readonly Part[]>,
  apart: boolean,
): Edit | undefined {
  const form = formOf(source, block)
  if (!form) return undefined
  const { last, lead, quoted, folded } = form
  const spoils = paragraphs.flat().some((part) => typeof part === 'string' && /["\\\r\n]/.test(part))
  if (quoted && (apart || spoils)) return undefined
  const parts = paragraphs.flatMap((paragraph): Part[] =>
    quoted ? [`${source.eol}${lead}"`, ...paragraph, '"'] : [`${gap(source, folded)}${lead}`, ...paragraph],
  )
  return { span: { start: last.end, end: last.end }, parts }
}

/** What parts two paragraphs: a blank line, which takes two where single ones are folded away (`>`). */
const gap = ({ eol }: Source, folded: boolean): string => eol.repeat(folded ? 3 : 2)

interface Form {
  readonly last: Row
  readonly lead: string
  readonly quoted: boolean
  readonly folded: boolean
}

function formOf(source: Source, block: Block): Form | undefined {
  const at = block.prose.span()
  const first = row(source, at.start)
  const last = row(source, Math.max(at.start, at.end - 1))
  const item = first.start === last.start ? (ITEM.exec(first.text) ?? onlyKey(source, first)) : null
  if (item?.[1]) return { last, lead: item[1], quoted: true, folded: false }
  const indent = /^[ \t]*/.exec(first.text)?.[0] ?? ''
  if (indent === '' || source.text.slice(first.start, at.start).trim() !== '') return undefined
  const following = next(source, last)
  if (following && following.text.trim() !== '' && following.text.startsWith(indent)) return undefined
  if (MARKED.test(last.text) || (following && listed(skipped(source, following), indent))) return undefined
  const style = SCALAR.exec(opener(source, first, indent))?.[1]
  return style ? { last, lead: indent, quoted: false, folded: style === '>' } : undefined
}

/** An item of a list in the text of a value: what is no item would split the list. */
const MARKED = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/

const listed = ({ text }: Row, indent: string): boolean => text.startsWith(indent) && MARKED.test(text)

/** The first line with words from here on. */
function skipped(source: Source, from: Row): Row {
  let at = from
  for (let below = next(source, at); at.text.trim() === '' && below; below = next(source, at)) at = below
  return at
}

/** The item of one key on the line; null where further keys of it follow. */
function onlyKey(source: Source, line: Row): RegExpExecArray | null {
  const item = KEYED.exec(line.text)
  const following = item && next(source, line)
  const dash = /^[ \t]*/.exec(line.text)?.[0] ?? ''
  const isMore = following?.text.startsWith(`${dash} `) && following.text.trim() !== ''
  return isMore ? null : item
}

/** The nearest line above that is indented less: the key of a block scalar, where the lines between are its text. */
function opener(source: Source, from: Row, indent: string): string {
  let above = previous(source, from)
  while (above && (above.text.trim() === '' || above.text.startsWith(indent))) above = previous(source, above)
  return above?.text ?? ''
}
