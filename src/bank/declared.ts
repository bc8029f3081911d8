import type { Piece } from '../copy/piece.ts'
import type { MessageMap, PieceMap } from '../message/map.ts'
import { byStart, overlaps, type Span } from '../text/span.ts'
import { type Bank, isSourced, isValid } from './entry.ts'
import { type Occurrence, occurrences } from './occurrences.ts'
import { givenBy, withOwn } from './own.ts'

const known = new WeakMap<
  PieceMap,
  { readonly entries: Bank['entries']; readonly today: string; readonly piece: PieceMap }
>()

/**
 * The map with what the bank tells of words that stand in it: a row that has a source and holds on the day
 * (YYYY-MM-DD), said word for word, is the proof that the team calls it. The same map where that adds nothing.
 */
export function withHeld(map: MessageMap, bank: Bank, today: string): MessageMap {
  if (bank.entries.length === 0) return map
  const pieces = map.pieces.map((piece) => {
    const kept = known.get(piece)
    if (kept && kept.entries === bank.entries && kept.today === today) return kept.piece
    const held = settled(piece.piece, bank, map.copy.language, today).reduce(holding, piece)
    known.set(piece, { entries: bank.entries, today, piece: held })
    known.set(held, { entries: bank.entries, today, piece: held })
    return held
  })
  return pieces.every((piece, index) => piece === map.pieces[index]) ? map : { ...map, pieces }
}

/** Words that a row with a source, which holds on the day, says word for word. */
const settled = (piece: Piece, bank: Bank, language: string, today: string): readonly Occurrence[] =>
  occurrences(piece, bank, language).filter(({ holding: { entry } }) => isSourced(entry) && isValid(entry, today))

/** Their places in the file. */
export const settledIn = (piece: Piece, bank: Bank, language: string, today: string): readonly Span[] =>
  settled(piece, bank, language, today).map(({ span }) => span)

function holding(piece: PieceMap, { holding: { entry }, block, span, text }: Occurrence): PieceMap {
  const own = piece.proofs.filter((proof) => proof.block === block && overlaps(proof.span, span))
  const told = withOwn(own, entry, { block, span, text })
  const gives = givenBy(entry).filter((what) => !piece.has[what])
  if (told === own && gives.length === 0) return piece
  const others = piece.proofs.filter((proof) => !own.includes(proof))
  const proofs = told === own ? piece.proofs : [...others, ...told].sort((a, b) => byStart(a.span, b.span))
  return { ...piece, proofs, has: { ...piece.has, ...Object.fromEntries(gives.map((what) => [what, true])) } }
}
