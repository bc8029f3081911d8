import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Finding } from '../lint/rule.ts'
import type { Span } from '../text/span.ts'
import { registry } from './registry.ts'
import type { Review } from './review.ts'
import { pieceAt } from './verdict.ts'

const COVERAGE = new Set(registry.filter((rule) => rule.coverage).map((rule) => rule.id))

/**
 * Names for the findings of a review, in their order, that hold while lines move and paragraphs are wrapped anew:
 * `what-where`. `what` is the rule, its message and the words underlined; of rules that ask for something missing, the
 * piece instead of words. `where` is the words around. Two findings of a file may have the same name.
 */
export function fingerprints(review: Review): string[] {
  return review.findings.map((finding) => `${what(finding, review)}-${where(finding, review)}`)
}

function what({ rule, says, span, whole = span }: Finding, review: Review): string {
  const about = COVERAGE.has(rule) ? pieceName(review, span.start) : folded(review.source.slice(whole))
  return digest(`${rule}\n${says}\n${about}`).slice(0, 16)
}

function where({ rule, span }: Finding, review: Review): string {
  return digest(COVERAGE.has(rule) ? '' : folded(around(review, span))).slice(0, 8)
}

function pieceName({ map }: Review, offset: number): string {
  const index = pieceAt(map, offset)
  return map.pieces[index]?.piece.name ?? String(index)
}

/** The block in which the span begins, or its line. */
function around({ map, source }: Review, span: Span): string {
  const piece = map.pieces[pieceAt(map, span.start)]
  const block = piece?.piece.blocks.find((each) => each.span.start <= span.start && span.start < each.span.end)
  return block ? block.prose.text : source.slice(source.lineSpan(span.start))
}

/** Words with single blanks between them: line breaks, indents and marks of Markdown make no difference. */
function folded(text: string): string {
  const words = composed(text).replace(/[^\p{L}\p{N}]+/gu, ' ')
  return words.trim() || text.replace(/\s+/g, ' ').trim()
}

/** Signs that may be written in several ways stand beyond these; the tables that tell are slow to load. */
const PLAIN = /^[\0-\u02ff\u2010-\u2027\u2030-\u205e]*$/

/** The text with each letter in one piece with its accents. */
export const composed = (text: string): string => (PLAIN.test(text) ? text : text.normalize('NFC'))

/** SHA-256 of a text, in hexadecimal digits. */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
