import type { Page } from '../lint/rule.ts'
import type { PieceMap, Proof, ProofKind } from '../message/map.ts'
import { readingOf } from './reading.ts'
import { KINDS } from './words.ts'

/** Kinds of proof that the pieces lack, what stands inside another kind counted: a rating's crowd, a customer's own figure, a firm that is quoted. */
export const missingKinds = (page: Page, pieces: readonly PieceMap[]): readonly ProofKind[] =>
  KINDS.filter((kind) => !pieces.some((piece) => shows({ ...page, piece }, kind)))

const shows = (page: Page, kind: ProofKind): boolean =>
  (kind === 'number' && page.piece.has.roi) ||
  (kind === 'case' && page.piece.has.reference) ||
  page.piece.proofs.some((proof) => isOf(page, proof, kind))

/** "4.9 from 312 guests" and "we went from 14 days to 3" are figures too. */
const isOf = (page: Page, proof: Proof, wanted: ProofKind): boolean =>
  proof.kind === wanted ||
  (wanted === 'number' &&
    ((proof.sub === 'rating' && CROWD.test(proof.text)) || (proof.sub === 'testimonial' && tellsChange(page, proof))))

const CROWD = /\d{3,}|\d[.,]\d{3}/

/** A customer tells what changed, with two figures or one that measures. */
function tellsChange(page: Page, { block }: Proof): boolean {
  const reading = readingOf(page)
  return reading
    .of(reading.at(block))
    .some(
      ({ hits, numbers }) =>
        (numbers.length > 1 || numbers.some(({ measure }) => measure)) &&
        hits.some(({ list, group }) => list === 'proof-number' && group === 'outcome'),
    )
}
