import type { Page, Words } from '../lint/rule.ts'
import type { PieceMap, ProofKind } from '../message/map.ts'
import type { Rewrite } from '../rewrite/rewrite.ts'
import { phrases } from './answers.ts'
import { type Claim, claims, hasSlot } from './claims.ts'
import { hintedKinds } from './hints.ts'
import { isAnnouncement, isPriceList, isSelfServe } from './occasion.ts'
import { added, linesFor } from './offer.ts'
import { perPiece, readingOf } from './reading.ts'
import { asksMuch, selling } from './selling.ts'
import { proofPlace, proofsOf, together } from './where.ts'

/** Lines with proof on a page from which on a single kind is missed; below, message/three-proofs names all that is missing. A mail bears one. */
const SOME = { landing: 2, email: 1 } as const

/**
 * Single kinds of proof are asked for on copy for companies that has some proof. Where there is none or hardly any, the one finding of
 * message/three-proofs names every kind; what is announced or waited for has to prove nothing by itself.
 */
const isAskedFor = (page: Page, pieces: readonly PieceMap[]): boolean => isProved(page, pieces) && !isAnnouncement(page)

/** Some proof stands there: more than hardly any. */
export const isProved = (page: Page, pieces: readonly PieceMap[]): boolean =>
  new Set(proofsOf(pieces).map(({ text }) => text.trim())).size >=
  SOME[page.piece.piece.kind === 'email' ? 'email' : 'landing']

/** The lead of the pieces that share one answer, where they sell: the first that asks for much, for a finding points at it. */
export function leading(whole: Page): { readonly page: Page; readonly pieces: readonly PieceMap[] } | undefined {
  const pieces = together(whole)
  const sold = selling(whole, pieces)
  const asking = sold.find(asksMuch)
  // A mail that only follows up makes no promise: what is missing is told where one is made.
  const lead =
    asking?.promise.length === 0 ? (sold.find(({ promise }) => promise.length > 0) ?? asking) : (asking ?? sold[0])
  return lead && { page: { ...whole, piece: lead }, pieces }
}

/** What companies miss beside the proof there is: a result in numbers, a named customer. */
export interface Owed {
  readonly result: boolean
  readonly reference: boolean
}

const NOTHING: Owed = { result: false, reference: false }

export function* owed(whole: Page): Generator<undefined, Owed> {
  const lead = leading(whole)
  if (!lead || whole.audience === 'b2c' || !isAskedFor(lead.page, lead.pieces)) return NOTHING
  const { page, pieces } = lead
  const hinted = yield* hintedKinds(page, pieces)
  return { result: owesResult(page, pieces, hinted), reference: owesReference(page, pieces, hinted) }
}

/** On a page, for work or systems, that a committee decides on, where what can be counted is promised or customers stand without a result. */
export const owesResult = (page: Page, pieces: readonly PieceMap[], hinted: ReadonlySet<ProofKind>): boolean =>
  page.piece.piece.kind === 'landing' &&
  !page.piece.has.roi &&
  !isPriceList(page) &&
  !isSelfServe(page) &&
  !hinted.has('number') &&
  isForWork(pieces, page) &&
  (promisesResult(page) !== undefined || page.piece.proofs.some(({ kind }) => kind === 'case'))

export function owesReference(page: Page, pieces: readonly PieceMap[], hinted: ReadonlySet<ProofKind>): boolean {
  if (pieces.some((each) => each.has.reference)) return false
  // What is proved, people believe without a company's name.
  if (page.audience !== 'b2b' && !pieces.some((piece) => sellsSystem({ ...page, piece }))) return false
  // Somebody is named, quoted or told of, if not so that it is sure to be a company.
  return (
    !proofsOf(pieces).some(({ kind, sub }) => kind === 'case' || sub === 'testimonial') &&
    !hinted.has('case') &&
    !hinted.has('verification')
  )
}

/** The first words that promise what a company can count: cost, time, errors, revenue. */
export const promisesResult = (page: Page): Claim | undefined => claims(page, 'countable')[0]

/** True where what is offered is a system: software, a platform, what runs by itself. */
export const sellsSystem = (page: Page): boolean => phrases(page, 'company-offer', 'system').length > 0

/**
 * True where the copy speaks of systems, or to companies alone, as the team says or by its processes or teams: there, buyers expect
 * a result in numbers; of goods that are sold, of a builder or a club, work done.
 */
export function isForWork(pieces: readonly PieceMap[], whole: Page): boolean {
  const said = pieces.map((piece) => companyWords({ ...whole, piece }))
  const has = (words: string): boolean => said.some((each) => each.has(words))
  if (has('company-offer system')) return true
  if (whole.audience !== 'b2b' || has('company-offer goods')) return false
  return whole.map.audience.declared || WORK.some(has)
}

const WORK = ['audience-b2b process', 'audience-b2b roles', 'audience-b2b technical']
const COMPANY: ReadonlySet<string> = new Set(['company-offer', 'audience-b2b'])

/** Lists and groups of the words to companies that a piece says. */
const companyWords = perPiece((page): ReadonlySet<string> => {
  const said = new Set<string>()
  for (const { block, hits, text } of readingOf(page).statements) {
    const found = block.meta ? [] : hits.filter(({ list }) => COMPANY.has(list))
    if (found.length > 0 && !hasSlot(text)) for (const { list, group } of found) said.add(`${list} ${group}`)
  }
  return said
})

/** A line for a customer and what changed there. */
export function story(page: Page, say: (words: Words) => string): Rewrite | undefined {
  const title: Words = { en: 'Add a customer with a result', id: 'Tambahkan pelanggan beserta hasilnya' }
  return added(page, say(title), proofPlace(page), [linesFor(page).case.b2b])
}
