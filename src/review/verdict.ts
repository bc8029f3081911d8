import type { AudienceValue, MessageMap, PieceMap, ProofKind } from '../message/map.ts'

export const PROOF_KINDS: readonly ProofKind[] = ['number', 'case', 'verification']

/** A piece at a glance. */
export interface Verdict {
  readonly audience: AudienceValue
  readonly promise: boolean
  /** Kinds of proof that stand in the piece, of three. */
  readonly proofs: readonly ProofKind[]
  readonly missingProofs: readonly ProofKind[]
  /** How many different asks compete. */
  readonly asks: number
}

/** The kinds of proof that stand in a piece. */
export function proofKinds(piece: PieceMap): readonly ProofKind[] {
  const there = new Set(piece.proofs.map((proof) => proof.kind))
  return PROOF_KINDS.filter((kind) => there.has(kind))
}

export function verdict(map: MessageMap, piece: PieceMap): Verdict {
  const proofs = proofKinds(piece)
  return {
    audience: map.audience.value,
    promise: piece.promise.length > 0,
    proofs,
    missingProofs: PROOF_KINDS.filter((kind) => !proofs.includes(kind)),
    asks: piece.primaryAsks,
  }
}

/** Index of the piece that holds the offset, or of the nearest one before it; -1 where the file has none. */
export function pieceAt(map: MessageMap, offset: number): number {
  const next = map.pieces.findIndex((each) => each.piece.span.start > offset)
  if (next < 0) return map.pieces.length - 1
  return Math.max(0, next - 1)
}
