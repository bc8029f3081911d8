import type { Page } from '../lint/rule.ts'
import type { PieceMap } from '../message/map.ts'
import { phrases } from './answers.ts'
import { hasSlot } from './claims.ts'
import { hintedKinds } from './hints.ts'
import { isAnnouncement, isPriceList, isSelfServe } from './occasion.ts'
import { readingOf } from './reading.ts'
import { selling } from './selling.ts'
import { proofsOf, together } from './where.ts'

/** Lines with proof on a page from which on a single kind is missed; below, message/three-proofs names all that is missing. A mail bears one. */
const SOME = { landing: 2, email: 1 } as const

/**
 * Single kinds of proof are asked for on copy for companies that has some proof. Where there is none or hardly any, the one finding of
 * message/three-proofs names every kind; what is announced or waited for has to prove nothing by itself.
 */
const isAskedFor = (page: Page, pieces: readonly PieceMap[]): boolean =>
  new Set(proofsOf(pieces).map(({ text }) => text.trim())).size >=
    SOME[page.piece.piece.kind === 'email' ? 'email' : 'landing'] && !isAnnouncement(page)

/** The lead of the pieces that share one answer, where they sell: it is what a finding points at. */
export function leading(whole: Page): { readonly page: Page; readonly pieces: readonly PieceMap[] } | undefined {
  const pieces = together(whole)
  const [lead] = selling(whole, pieces)
  return lead && { page: { ...whole, piece: lead }, pieces }
}

/** True where companies miss a result in numbers beside the proof there is: on a page, for work or systems, that a committee decides on. */
export function* owesResult(whole: Page): Generator<undefined, boolean> {
  const lead = leading(whole)
  if (lead?.page.piece.piece.kind !== 'landing' || whole.audience === 'b2c') return false
  const { page, pieces } = lead
  if (pieces.some((each) => each.has.roi) || !isAskedFor(page, pieces) || isPriceList(page) || isSelfServe(page))
    return false
  const hinted = yield* hintedKinds(page, pieces)
  return !hinted.has('number') && isForWork(pieces, page)
}

/** True where companies miss a named customer beside the proof there is. */
export function* owesReference(whole: Page): Generator<undefined, boolean> {
  const lead = leading(whole)
  if (!lead || whole.audience === 'b2c') return false
  const { page, pieces } = lead
  if (pieces.some((each) => each.has.reference) || !isAskedFor(page, pieces)) return false
  // What is proved, people believe without a company's name.
  if (page.audience !== 'b2b' && !pieces.some((piece) => sellsSystem({ ...page, piece }))) return false
  const hinted = yield* hintedKinds(page, pieces)
  // Somebody is named, quoted or told of, if not so that it is sure to be a company.
  return (
    !proofsOf(pieces).some(({ kind, sub }) => kind === 'case' || sub === 'testimonial') &&
    !hinted.has('case') &&
    !hinted.has('verification')
  )
}

/** True where what is offered is a system: software, a platform, what runs by itself. */
export const sellsSystem = (page: Page): boolean => phrases(page, 'company-offer', 'system').length > 0

/**
 * True where the copy speaks of systems, or to companies alone, as the team says or by its processes or teams: there, buyers expect
 * a result in numbers; of goods that are sold, of a builder or a club, work done.
 */
export function isForWork(pieces: readonly PieceMap[], whole: Page): boolean {
  const said = new Set(
    pieces.flatMap((piece) =>
      readingOf({ ...whole, piece }).statements.flatMap(({ block, hits, text }) =>
        block.meta || hasSlot(text) ? [] : hits.map(({ list, group }) => `${list} ${group}`),
      ),
    ),
  )
  if (said.has('company-offer system')) return true
  if (whole.audience !== 'b2b' || said.has('company-offer goods')) return false
  return whole.map.audience.declared || WORK.some((one) => said.has(one))
}

const WORK = ['audience-b2b process', 'audience-b2b roles', 'audience-b2b technical']
