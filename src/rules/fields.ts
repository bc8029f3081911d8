import type { Block } from '../copy/piece.ts'
import type { Pack } from '../lang/pack.ts'
import type { PieceMap } from '../message/map.ts'
import { overlaps, type Span } from '../text/span.ts'

/** A place of a mail that the sending service fills: a merge tag of any syntax, `[First name]`, `{name}`. */
export interface Field extends Span {
  readonly block: Block
  /** As written. Offsets are those of the block's rendered text. */
  readonly text: string
  /** Words of the field's name, in lower case: "first name". */
  readonly name: string
  readonly form: 'tag' | 'brace' | 'bracket'
}

const BRACE = /(?<![{$%#\w])\{ ?([A-Za-z][\w .]{0,40}?)(?:\|[^{}|\n]{1,40})? ?\}(?!\})/g
/** What a customer says is not addressed to the reader. */
const QUOTATION = /^\s*["“«]/
const BRACKET = /(?<![[\w])\[([A-Za-z][\p{L}\w '/-]{0,40})(?:\|[^[\]|\n]{1,40})?\](?![\](:[])/gu

/** The fields of a piece in the order of its text. */
export const fieldsOf = ({ piece }: PieceMap, pack: Pack): Field[] =>
  piece.blocks.flatMap((block) => fieldsIn(block, pack))

function fieldsIn(block: Block, pack: Pack): Field[] {
  const { text } = block.prose
  const tags = block.marks.filter((mark) => mark.kind === 'mergetag')
  const found: Field[] = tags.map(({ start, end }) => {
    const tag = text.slice(start, end)
    return { block, start, end, text: tag, name: fieldName(tag), form: 'tag' }
  })
  const closed = block.marks.filter(({ kind }) => kind === 'mergetag' || kind === 'link' || kind === 'code')
  for (const [form, pattern] of [
    ['brace', BRACE],
    ['bracket', BRACKET],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const at = { start: match.index, end: match.index + match[0].length }
      if (closed.some((mark) => overlaps(mark, at)) || QUOTATION.test(text)) continue
      const name = words(match[1] as string)
      if (form === 'bracket' && !namesReader(name, pack)) continue
      found.push({ block, ...at, text: match[0], name, form })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The name of the field in a tag: `{{ contact.first_name | default: "x" }}` is "first name". */
export function fieldName(tag: string): string {
  const inner = /[\p{L}_][\p{L}\w. '-]*/u.exec(tag.replaceAll('->', '.').replace(/^[^\p{L}_]+/u, ''))?.[0] ?? ''
  return words(inner.split('.').at(-1) ?? inner)
}

const words = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_.\s-]+/g, ' ')
    .trim()
    .toLowerCase()

const READER = new Set(['person', 'firm', 'trait'])

/** What kind of field the name means: person, firm, trait, sender, system; undefined where the list does not know it. */
export function sortOf(name: string, pack: Pack): string | undefined {
  const groups = pack.label(name).flatMap((hit) => (hit.list === 'merge-field' ? [hit.group ?? ''] : []))
  return groups.find((group) => READER.has(group)) ?? groups[0]
}

/** True for what is known of the reader: the name, the company, the trade. */
export const namesReader = (name: string, pack: Pack): boolean => READER.has(sortOf(name, pack) ?? '')
