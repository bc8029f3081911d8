import type { Block } from '../copy/piece.ts'
import type { Source } from '../text/source.ts'
import type { Edit, Part } from './rewrite.ts'
import { type Row, row } from './rows.ts'

/** An item of a list or a paragraph in HTML that is all of its line: its indentation, its opening tag, its name. */
const ELEMENT = /^([ \t]*)(<(li|p)(?:\s[^<>{}]{0,300})?>)(?!\s*<(?:p|ul|ol|div|h\d)\b).*<\/\3>[ \t]*$/i
/** Of an opening tag, what only one element of a page may have. */
const OWN = /\s(?:id|name)\s*=/i
/** Signs that would be Markdown or code and are neither in HTML. */
const SIGNS = /[*_`[\]{}\\<>\r\n]/

/** True where an element like the block's own can follow it. */
export const isOpenElement = (source: Source, block: Block): boolean => formOf(source, block) !== undefined

interface Form {
  readonly last: Row
  readonly indent: string
  readonly open: string
  readonly name: string
}

function formOf(source: Source, block: Block): Form | undefined {
  const at = block.prose.span()
  const [first, last] = [row(source, at.start), row(source, Math.max(at.start, at.end - 1))]
  const [, indent = '', open = '', name = ''] = first.start === last.start ? (ELEMENT.exec(first.text) ?? []) : []
  // Two elements on a line: where the block's own ends cannot be told.
  const alone = first.text.toLowerCase().split(`</${name.toLowerCase()}>`).length === 2
  return name !== '' && alone && !OWN.test(open) ? { last, indent, open, name } : undefined
}

/** Puts paragraphs after an element, each as one like it. `apart` from a list there is no place. */
export function afterElement(
  source: Source,
  block: Block,
  paragraphs: ReadonlyArray<readonly Part[]>,
  apart: boolean,
): Edit | undefined {
  const form = formOf(source, block)
  if (!form || (apart && /^li$/i.test(form.name))) return undefined
  if (paragraphs.flat().some((part) => typeof part === 'string' && SIGNS.test(part))) return undefined
  const { last, indent, open, name } = form
  const parts = paragraphs.flatMap((paragraph): Part[] => [
    `${source.eol}${indent}${open}`,
    ...paragraph.map((part) => (typeof part === 'string' ? part.replace(/&/g, '&amp;') : part)),
    `</${name}>`,
  ])
  return { span: { start: last.end, end: last.end }, parts }
}
