import type { PhrasingContent, Text } from 'mdast'

export const at = (start: number, end: number) => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
})

/** Where the line ends that holds `from`; lines are those before `end`. */
export function lineEnd(text: string, from: number, end: number): number {
  const next = text.indexOf('\n', from)
  return next < 0 || next > end ? end : next
}

/** Signs that may be more than words. */
const SIGN = /[\\`*_[\]<&~|!]/g
const PLAIN = '[^\\\\`*_[\\]<&~|\\n]'
const WORDS = `[\\p{L}\\p{N}“"$](?:${PLAIN}*[^\\\\\`*_[\\]<&~|\\s])?`
/** Emphasis of words alone that can only open where it opens and close where it closes. */
const EMPHASIS = new RegExp(
  `([*_]|\\*\\*|__)(${WORDS})\\1(?:(?=[ \\n]|$)|(?<=[\\p{L}\\p{N}]\\1)(?=[.,;:?!)"'”’…—]))`,
  'uy',
)
const CODE = /`([^`\n\s]|[^`\n\s][^`\n]*[^`\n\s])`(?!`)/y
const LINK = new RegExp(`(!?)\\[(?:(${WORDS})|(\\*\\*?)([^*]+)\\3)\\]\\(([^\\s()<>\\\\&]+)\\)`, 'uy')
/** Words in brackets that nothing follows which would make a link of them. */
const BRACKETS = /\[[\p{L}\p{N}][^\\`*_[\]<&~|!\n]*\](?![[(:])/uy
/** A character by its name or number. */
const REFERENCE = /&#?[A-Za-z0-9]+;/y
/** What may be an address without being marked as one. */
const ADDRESS = /@|:\/\/|www\./i
const LETTER = /[\p{L}\p{N}]/u

/**
 * The words [start, end) of a text as the parser would have them; undefined where that is not plain to see.
 * @param prefix letters of the mark of a quotation before each further line
 */
export function simpleWords(text: string, start: number, end: number, prefix = 0): PhrasingContent[] | undefined {
  const found: PhrasingContent[] = []
  let from = start
  SIGN.lastIndex = start
  for (let sign = SIGN.exec(text); sign && sign.index < end; sign = SIGN.exec(text)) {
    const here = sign.index
    const plain = plainUntil(text, here)
    if (plain > here) {
      SIGN.lastIndex = plain
      continue
    }
    const node = nodeAt(text, here, start)
    const stop = node?.position?.end.offset
    if (!node || stop === undefined || stop > end) return undefined
    if (here > from) {
      const before = words(text, from, here, prefix)
      if (!before) return undefined
      found.push(before)
    }
    found.push(node)
    from = stop
    SIGN.lastIndex = stop
  }
  if (end === from) return found
  const rest = words(text, from, end, prefix)
  return rest && [...found, rest]
}

/** Where a sign ends that is nothing but itself; where it stands if it may be more. */
function plainUntil(text: string, here: number): number {
  const next = text[here + 1] ?? ''
  switch (text[here]) {
    case '!':
      return next === '[' ? here : here + 1
    case '&':
      REFERENCE.lastIndex = here
      return REFERENCE.test(text) ? here : here + 1
    case '_':
      return LETTER.test(text[here - 1] ?? '') && LETTER.test(next) ? here + 1 : here
    case '[':
      BRACKETS.lastIndex = here
      return BRACKETS.test(text) ? BRACKETS.lastIndex : here
    default:
      return here
  }
}

function nodeAt(text: string, here: number, start: number): PhrasingContent | undefined {
  switch (text[here]) {
    case '*':
    case '_':
      return here === start || /[ \n]/.test(text[here - 1] as string) ? emphasis(text, here) : undefined
    case '[':
    case '!':
      return link(text, here)
    case '`':
      return code(text, here)
    default:
      return undefined
  }
}

function words(text: string, start: number, end: number, prefix: number): Text | undefined {
  const raw = text.slice(start, end)
  if (ADDRESS.test(raw)) return undefined
  if (prefix === 0) return { type: 'text', value: raw, position: at(start, end) }
  // What stands first in its line has the mark of the quotation before it.
  const to = raw.endsWith('\n> ') ? end - prefix : end
  return { type: 'text', value: raw.replaceAll('\n> ', '\n'), position: at(start, to) }
}

function emphasis(text: string, here: number): PhrasingContent | undefined {
  EMPHASIS.lastIndex = here
  const found = EMPHASIS.exec(text)
  if (!found) return undefined
  const [whole, marks = '', inner = ''] = found
  const child = words(text, here + marks.length, here + marks.length + inner.length, 0)
  const type = marks.length === 1 ? 'emphasis' : 'strong'
  return child && { type, children: [child], position: at(here, here + whole.length) }
}

function code(text: string, here: number): PhrasingContent | undefined {
  CODE.lastIndex = here
  const found = CODE.exec(text)
  return found ? { type: 'inlineCode', value: found[1] as string, position: at(here, CODE.lastIndex) } : undefined
}

function link(text: string, here: number): PhrasingContent | undefined {
  LINK.lastIndex = here
  const found = LINK.exec(text)
  if (!found) return undefined
  const [whole, picture, plain, marks = '', inner = '', url = ''] = found
  const position = at(here, here + whole.length)
  if (picture) {
    const alt = plain ?? inner
    return ADDRESS.test(alt) ? undefined : { type: 'image', url, title: null, alt, position }
  }
  const stop = here + 1 + (plain ?? `${marks}${inner}${marks}`).length
  const child = plain === undefined ? emphasis(text, here + 1) : words(text, here + 1, stop, 0)
  if (!child || child.position?.end.offset !== stop) return undefined
  return { type: 'link', url, title: null, children: [child as Text], position }
}
