import type { Block, Role } from '../copy/piece.ts'
import { denies } from '../lang/guard.ts'
import type { Page, Words } from '../lint/rule.ts'

import type { PieceMap, Proof, ProofSub } from '../message/map.ts'
import { perSentence, type Statement, says } from '../message/statements.ts'

import { line } from '../rewrite/line.ts'
import { replaceWords } from '../rewrite/replace.ts'
import type { Rewrite } from '../rewrite/rewrite.ts'
import type { Span } from '../text/span.ts'
import { isAim } from './aims.ts'
import { isBacked } from './bank.ts'
import { suggestion } from './offer.ts'
import { perPiece, readingOf } from './reading.ts'
import { shown } from './words.ts'

/** A sentence that claims something, and the words that do, in rendered offsets of its block. */
export interface Claim extends Span {
  readonly statement: Statement
}

/** True where somebody else speaks. */
export const isQuotation = ({ role, prose }: Block): boolean => role === 'quote' || /^\s*["“«]/.test(prose.text)

/** Sentences in which the sender speaks for itself: nobody's quotation, no question, no text for search engines. A draft may stand in a block quote as a whole. */
export const told = perPiece((page): readonly Statement[] => {
  const drafted = page.piece.piece.blocks.every((block) => block.quoted)
  return readingOf(page).statements.filter(
    (statement) =>
      statement.block.role !== 'footer' &&
      (drafted ? statement.block.quoted : statement.block.role !== 'quote' && !statement.block.quoted) &&
      !statement.block.meta &&
      isPlain(statement),
  )
})

const isPlain = perSentence(({ text }) => !/\?["”’)]*\s*$/.test(text) && !/^\s*["“«]/.test(text))

/** The same by the lists whose phrases stand in them. */
const toldByList = perPiece((page): ReadonlyMap<string, readonly Statement[]> => {
  const found = new Map<string, Statement[]>()
  for (const statement of told(page)) {
    for (const { list } of statement.hits) {
      const known = found.get(list)
      if (!known) found.set(list, [statement])
      else if (known.at(-1) !== statement) known.push(statement)
    }
  }
  return found
})

/** The first phrase of a list in each sentence that is told, where no quotation holds it. */
export function claims(page: Page, list: Statement['hits'][number]['list'], group?: string): Claim[] {
  return (toldByList(page).get(list) ?? []).flatMap((statement) => {
    const hit = statement.hits.find(
      (each) => each.list === list && (group === undefined || each.group === group) && !inQuotes(statement, each),
    )
    return hit ? [{ statement, start: hit.start, end: hit.end }] : []
  })
}

/** “Best” and its like that nothing beside them shows: `proof/superlative` asks for it. */
export const bareBest = (page: Page): Claim[] =>
  claims(page, 'claim-best').filter(
    (claim) =>
      !isSourced(page, claim.statement) &&
      !isVouched(page, claim.statement, ranks) &&
      !isAim(page, claim) &&
      !isDenied(page, claim),
  )

/** What says who stands where: one customer's praise, a licence or a certificate does not. */
const RANKS: ReadonlySet<ProofSub> = new Set(['rating', 'press', 'award', 'patent'])
export const ranks = ({ sub }: Proof): boolean => RANKS.has(sub)

/** “Always” and its like without a source: `claim/absolute` asks for it. */
export const bareAbsolute = (page: Page): Claim[] =>
  claims(page, 'claim-absolute').filter(
    (claim) => !isSourced(page, claim.statement) && !isDenied(page, claim) && !isRowLabel(claim),
  )

/** The first cell of a row: the next ones say what is meant. */
const isRowLabel = ({ statement: { block, text } }: Claim): boolean =>
  block.table?.column === 0 && text.trim().split(/\s+/).length <= LABEL
const LABEL = 4

export const isDenied = (page: Page, { statement, start }: Claim): boolean => deniedBefore(page, statement.block, start)

/** Whether words that begin at a rendered offset of a block are turned round by what stands before them. */
export const deniedBefore = ({ language }: Page, { prose }: Block, start: number): boolean =>
  denies[language].test(prose.text.slice(Math.max(0, start - DENIAL_REACH), start))

/** Characters before a claim in which its negation would stand. */
const DENIAL_REACH = 50

const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»/g

const inQuotes = ({ block }: Statement, at: Span): boolean =>
  [...block.prose.text.matchAll(QUOTED)].some(
    (match) => match.index < at.start && at.end < match.index + match[0].length,
  )

const FOOTNOTE = /[*†‡¹²³]|\[\d{1,2}\]/
/** A note in brackets with a figure or year behind the claim: “(customer survey, 2025)”. */
const NOTE = /\([^()\n]*\d[^()\n]*\)[\s.!…]*$/
const SLOT = /\[\p{L}[^\]\n]*\]/u

/** True where words wait to be filled in: what they will say is not known yet. */
export const hasSlot = (text: string): boolean => /\[[\p{L}\d][^\]\n]*\]/u.test(text)

/** True where the reader can check the sentence (a source beside it, a link in it, a footnote, a slot that waits for one), or the team has the source in its bank. */
export function isSourced(page: Page, statement: Statement): boolean {
  if ([FOOTNOTE, NOTE, SLOT].some((sign) => sign.test(statement.text)) || isBacked(page, statement)) return true
  if (
    readingOf(page)
      .of(statement.at)
      .some((each) => says(each, 'claim-source'))
  )
    return true
  return statement.block.marks.some(
    (mark) => mark.kind === 'link' && mark.start < statement.end && statement.start < mark.end,
  )
}

/** True where such a proof stands within two blocks of the sentence; a seller's own guarantee is none. */
export function isVouched(page: Page, { at }: Statement, accepts: (proof: Proof) => boolean = isOutside): boolean {
  return (vouching(page).get(at) ?? []).some(accepts)
}

/** Somebody else vouches. One customer speaks for no crowd, and for a figure only by telling one. */
export const isOutside = ({ kind, sub, text }: Proof): boolean =>
  kind !== 'number' && (sub !== 'testimonial' || /\d/.test(text))

const NEAR = 2
const vouchers = new WeakMap<PieceMap, ReadonlyMap<number, readonly Proof[]>>()

/** Which proofs stand near each block, by its index. */
function vouching(page: Page): ReadonlyMap<number, readonly Proof[]> {
  const known = vouchers.get(page.piece)
  if (known) return known
  const { at } = readingOf(page)
  const near = new Map<number, Proof[]>()
  for (const proof of page.piece.proofs) {
    const place = proof.sub === 'guarantee' ? -1 : at(proof.block)
    for (let each = place - NEAR; place >= 0 && each <= place + NEAR; each++)
      near.set(each, [...(near.get(each) ?? []), proof])
  }
  vouchers.set(page.piece, near)
  return near
}

/** Where a claim stands in the file, as far as on its first line. */
export const placeOf = (page: Page, { statement, start, end }: Claim): Span =>
  page.map.copy.source.firstLine(statement.block.prose.span(start, end))

export const wordsOf = ({ statement, start, end }: Claim): string => statement.block.prose.text.slice(start, end)

/** A claim with what follows it in its sentence, shortened. */
export const fromThere = ({ statement: { block, end }, start }: Claim): string =>
  shown(block.prose.text.slice(start, end).replace(/[.!:;,\s]+$/, ''), 40)

/** Words behind a claim that may still belong to what it claims. */
const REACH = 5

/** The end of the words that a claim is about: before the next sign within the sentence, or its end; undefined where words go on. */
function behind({ block, start }: Statement, claim: Span, whole: number): number | undefined {
  const text = block.prose.text
  const rest = text.slice(claim.end, whole)
  const stop = /\s[–—-]\s|[,;:](?=\s)/.exec(rest)
  const at = stop ? claim.end + stop.index : whole
  const between = text.slice(claim.end, at).trim()
  return whole - start < SHORT || between === '' || between.split(/\s+/).length <= REACH ? at : undefined
}

/** Characters of a sentence that one note at its end serves as a whole. */
const SHORT = 90

const TITLES: ReadonlySet<Role> = new Set(['headline', 'heading', 'subject'])

/** A slot for what is missing, put before the end mark of the sentence; none in a title, which bears no brackets. */
export function completed(
  page: Page,
  statement: Statement,
  title: string,
  template: string,
  claim?: Span,
): Rewrite | undefined {
  if (TITLES.has(statement.block.role)) return undefined
  const kept = statement.text.replace(/[.!?…:;,\s]+$/, '')
  const whole = statement.start + kept.length
  const end = claim ? behind(statement, claim, whole) : whole
  if (end === undefined || kept.length === 0 || /["”’»)\]]$/.test(kept)) return undefined
  const edit = replaceWords(page.map.copy.source, statement.block, { start: end, end }, line(template))
  return suggestion(page, title, [edit], { adds: [template] })
}

/** The sentence without words that only praise; undefined where what is left would not read well. */
export function without(page: Page, claim: Claim, title: string): Rewrite | undefined {
  const { text } = claim.statement.block.prose
  const before = text.slice(claim.statement.start, claim.start)
  const next = /^\s+(\p{L})/u.exec(text.slice(claim.end))
  if (!next || /\b(?:an?|and|or|is|are|be|dan|atau)\s+$/i.test(before)) return undefined
  const first = before.trim() === ''
  const letter = claim.end + next[0].length
  const at = { start: claim.start, end: first ? letter : letter - 1 }
  const edit = replaceWords(
    page.map.copy.source,
    claim.statement.block,
    at,
    first ? [(next[1] ?? '').toUpperCase()] : [],
  )
  return suggestion(page, title, [edit], { drops: [text.slice(at.start, at.end)] })
}

/** The first ones, the last of which says how many more there are. */
export function capped<T>(
  all: readonly T[],
  most: number,
  say: (words: Words) => string,
): Array<{ item: T; more: string }> {
  const rest = all.length - most
  return all.slice(0, most).map((item, index) => ({
    item,
    more: rest > 0 && index === most - 1 ? say({ en: ` (${rest} more like it)`, id: ` (${rest} lagi sejenis)` }) : '',
  }))
}
