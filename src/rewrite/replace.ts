import type { Block, Mark, MarkKind } from '../copy/piece.ts'
import type { Source } from '../text/source.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Edit, Part } from './rewrite.ts'

const CLOSED: ReadonlySet<MarkKind> = new Set(['link', 'button', 'code', 'mergetag', 'image', 'quote'])

/** True where the rendered words [at) of a block stand in the file letter by letter and outside links, code, merge tags and quotations. */
export const isOpen = (block: Block, at: Span): boolean => isPlain(block, at) && !block.marks.some(closes(at))

const isPlain = (block: Block, at: Span): boolean =>
  block.role !== 'quote' && !isQuoted(block.prose.text, at) && block.prose.isPlain(at.start, at.end)

const closes =
  (at: Span) =>
  (mark: Mark): boolean =>
    CLOSED.has(mark.kind) && touches(mark, at)

const LABELS: ReadonlySet<MarkKind> = new Set(['link', 'button'])

/** The same where the words may also stand within the label of one link or button. */
const isOpenWithin = (block: Block, at: Span): boolean =>
  isPlain(block, at) &&
  !block.marks.some(
    (mark) => closes(at)(mark) && !(LABELS.has(mark.kind) && mark.start <= at.start && at.end <= mark.end),
  )

const QUOTED = /“[^”]{1,600}”|«[^»]{1,600}»|(?<![\p{L}\p{N}])"[^"]{1,600}"(?![\p{L}\p{N}])/gu

/** True where the words reach into what somebody else says; a whole quotation may be replaced. */
function isQuoted(text: string, at: Span): boolean {
  if (at.start === at.end || !/[“«"]/.test(text)) return false
  return [...text.matchAll(QUOTED)].some(({ index, 0: said }) => {
    const end = index + said.length
    return index < at.end && at.start < end && !(at.start <= index && end <= at.end)
  })
}

const touches = (mark: Span, at: Span): boolean =>
  at.start === at.end ? mark.start <= at.start && at.start <= mark.end : overlaps(mark, at)

/** Replaces the rendered words [at) of a block, or puts parts there where `at` is empty. Undefined where it is not safe. */
export function replaceWords(source: Source, block: Block, at: Span, parts: readonly Part[]): Edit | undefined {
  return isOpen(block, at) && block.origin !== 'template' ? spelt(source, block, at, parts) : undefined
}

/** The same for a word or two that may also stand within the label of a link or button, or in a parameter of a template. */
export function replaceWithin(source: Source, block: Block, at: Span, parts: readonly Part[]): Edit | undefined {
  return isOpenWithin(block, at) ? spelt(source, block, at, parts) : undefined
}

function spelt(source: Source, block: Block, at: Span, parts: readonly Part[]): Edit | undefined {
  const spell = spelling(source, block)
  if (!spell) return undefined
  const whole = block.origin === 'frontmatter' && at.start === 0 && isPlainScalar(source, block)
  if (whole && at.end === block.prose.length) return quoted(block, parts)
  if (whole && typeof parts[0] !== 'string') return undefined
  const written: Part[] = []
  for (const part of parts) {
    const words = typeof part === 'string' ? spell(part) : part
    if (words === undefined) return undefined
    written.push(words)
  }
  return { span: block.prose.span(at.start, at.end), parts: written }
}

/** A YAML value without quotes that is all of its line after the key. */
function isPlainScalar(source: Source, block: Block): boolean {
  const value = block.prose.span()
  const line = source.lineSpan(value.start)
  const key = source.text.slice(line.start, value.start)
  return /^[ \t]*(?:- +)?[\w.-]+:[ \t]+$/.test(key) && source.text.slice(value.end, line.end).trim() === ''
}

/** The parts in place of a whole plain value, in double quotes: they may begin with a bracket or hold a colon. */
function quoted(block: Block, parts: readonly Part[]): Edit | undefined {
  const spoils = parts.some((part) => typeof part === 'string' && /["\\\r\n]/.test(part))
  return spoils ? undefined : { span: block.prose.span(), parts: ['"', ...parts, '"'] }
}

/** Within `{…}` or `[…]` of YAML, where what is written may close them or open others. */
export const isFlowing = (source: Source, at: number): boolean =>
  /[[{]/.test(source.text.slice(source.lineSpan(at).start, at))

/** How words are written where a block stands; undefined for words that one cannot write there. */
type Spelling = (text: string) => string | undefined

function spelling(source: Source, block: Block): Spelling | undefined {
  if (block.origin === 'html')
    return (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
  if (block.origin !== 'frontmatter') return (text) => text
  const value = block.prose.span()
  const before = source.text[value.start - 1]
  const behind = source.text[value.end]
  if (before === '"' && behind === '"') return (text) => (/["\\\n]/.test(text) ? undefined : text)
  if (before === "'" && behind === "'") return (text) => (text.includes('\n') ? undefined : text.replace(/'/g, "''"))
  if (isFlowing(source, value.start)) return undefined
  return (text) => (/:(?:\s|$)|\s#|\n/.test(text) ? undefined : text)
}
