import type { BlockContent, Heading, List, Paragraph, RootContent } from 'mdast'
import { simpleTable } from './simple-table.ts'
import { at, lineEnd, simpleWords } from './simple-words.ts'

/**
 * The syntax tree of a block, or several that follow each other without a blank line, so simple that one look tells what the
 * parser would make of them where nothing is defined that they refer to: headings, paragraphs, lists of single lines, quotations,
 * fences, tables, of words with plain emphasis and links. Undefined for any other text: only the parser knows that. `text` begins a
 * block of its own. Offsets of positions are right; lines and columns are not.
 */
export function simpleTree(text: string): RootContent[] | undefined {
  const end = textEnd(text)
  if (end === 0) return []
  if (end < 0 || text.includes('\r') || text.includes('\0')) return undefined
  const first = text.charCodeAt(0)
  if (first === GRAVE) return fence(text, end)
  if (text.includes('\t')) return undefined
  if (first === QUOTE) return quotation(text, end)
  if (first === PIPE) return simpleTable(text, end)
  return rule(text, end) ?? lines(text, end)
}

const [QUOTE, GRAVE, PIPE, LF, SPACE] = [62, 96, 124, 10, 32]

/** Where the last line with words ends; 0 for a text of empty lines, -1 where other blanks end it. */
function textEnd(text: string): number {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === LF) end--
  return end > 0 && text.charCodeAt(end - 1) <= SPACE ? -1 : end
}

const FENCE = /^(`{3,})(?:([^\s`&\\]+)(?: +([^\n`&\\]*[^\s`&\\]))?)?\n/

/** One fence that its last line closes. */
function fence(text: string, end: number): RootContent[] | undefined {
  const opening = FENCE.exec(text)
  if (!opening) return undefined
  const [head, marks = '', lang = null, meta = null] = opening
  const last = text.lastIndexOf('\n', end - 1)
  if (last < head.length - 1 || text.slice(last + 1, end) !== marks) return undefined
  const value = last < head.length ? '' : text.slice(head.length, last)
  return value.includes(marks) ? undefined : [{ type: 'code', lang, meta, value, position: at(0, end) }]
}

function rule(text: string, end: number): RootContent[] | undefined {
  return end >= 3 && /^(?:-+|\*+|_+)\n*$/.test(text) ? [{ type: 'thematicBreak', position: at(0, end) }] : undefined
}

/** What a line may not begin with if it is to be words of a paragraph. */
const MARKED = /[ #>+\-=~|<:\\]|\d{1,9}[.)]/y

const begins = (text: string, start: number): boolean => {
  MARKED.lastIndex = start
  return !MARKED.test(text)
}

const ITEM = /(?:([-*+])|(\d{1,9})([.)])) (?=[^ ])/y
const HEADING = /(#{1,6}) (?=[^ ])/y

/** Headings, paragraphs and lists of one line an item, line by line. */
function lines(text: string, end: number): RootContent[] | undefined {
  const found: RootContent[] = []
  /** Where the open paragraph begins and has come to. */
  let from = -1
  let last = -1
  let open: { readonly list: List; readonly mark: string } | undefined
  const closed = (): boolean => {
    const made = from < 0 ? undefined : paragraph(text, from, last, 0)
    if (from >= 0 && !made) return false
    if (made) found.push(made)
    from = -1
    return true
  }
  for (let line = 0; line < end; ) {
    const stop = lineEnd(text, line, end)
    if (stop === line || text.charCodeAt(stop - 1) === SPACE) return undefined
    HEADING.lastIndex = line
    ITEM.lastIndex = line
    const head = HEADING.exec(text)
    const item = head ? null : ITEM.exec(text)
    if (head) {
      const made = closed() && heading(text, line, line + head[0].length, stop)
      if (!made) return undefined
      found.push(made)
      open = undefined
    } else if (item) {
      // Only a list that counts from one may follow words.
      if (from >= 0 && item[2] !== undefined && item[2] !== '1') return undefined
      const made = closed() && paragraph(text, line + item[0].length, stop, 0)
      if (!made || !begins(text, line + item[0].length) || TASK.test(text.slice(line + item[0].length, stop)))
        return undefined
      const mark = item[1] ?? (item[3] as string)
      if (open?.mark !== mark) {
        open = { list: emptyList(line, item[2] !== undefined), mark }
        found.push(open.list)
      }
      grow(open.list, made, line, stop)
    } else {
      // After an item it would go on with the item.
      if (open || !begins(text, line)) return undefined
      if (from < 0) from = line
      last = stop
    }
    line = stop + 1
  }
  return closed() ? found : undefined
}

/** A box to be ticked. */
const TASK = /^\[[ xX]\]/

function heading(text: string, start: number, words: number, end: number): Heading | undefined {
  const close = text.indexOf('#', words)
  const children = close >= 0 && close < end ? undefined : simpleWords(text, words, end)
  return children && { type: 'heading', depth: (words - start - 1) as 1, children, position: at(start, end) }
}

const emptyList = (start: number, ordered: boolean): List => ({
  type: 'list',
  ordered,
  start: null,
  spread: false,
  children: [],
  position: at(start, start),
})

function grow(list: List, made: Paragraph, start: number, end: number): void {
  list.children.push({ type: 'listItem', spread: false, checked: null, children: [made], position: at(start, end) })
  list.position = at(list.position?.start.offset ?? start, end)
}

function paragraph(text: string, start: number, end: number, prefix: number): Paragraph | undefined {
  const children = simpleWords(text, start, end, prefix)
  return children && { type: 'paragraph', children, position: at(start, end) }
}

const MARK = '> '

/** A quotation of paragraphs, each line behind its mark. */
function quotation(text: string, end: number): RootContent[] | undefined {
  const children: BlockContent[] = []
  let from = -1
  let last = -1
  for (let line = 0; line <= end; ) {
    const stop = line > end ? end : lineEnd(text, line, end)
    const isBlank = stop - line === 1 && text.charCodeAt(line) === QUOTE
    if (isBlank) {
      const made = from < 0 ? undefined : paragraph(text, from, last, MARK.length)
      if (!made) return undefined
      children.push(made)
      from = -1
    } else {
      const words = line + MARK.length
      if (!text.startsWith(MARK, line) || words >= stop || !begins(text, words)) return undefined
      if (text.charCodeAt(stop - 1) === SPACE || isItem(text, words)) return undefined
      if (from < 0) from = words
      last = stop
    }
    line = stop + 1
  }
  const made = from < 0 ? undefined : paragraph(text, from, last, MARK.length)
  return made && [{ type: 'blockquote', children: [...children, made], position: at(0, end) }]
}

function isItem(text: string, start: number): boolean {
  ITEM.lastIndex = start
  return ITEM.test(text)
}
