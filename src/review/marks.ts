import type { AudienceEvidence, Cta, Fact, MessageMap, PieceMap, Proof, ProofKind, Screen } from '../message/map.ts'
import type { Span } from '../text/span.ts'

export type MarkKind = 'promise' | ProofKind | 'cta'
export const MARK_KINDS: readonly MarkKind[] = ['promise', 'number', 'case', 'verification', 'cta']

/** A statement that is worth a sign beside it. */
export interface Mark {
  readonly kind: MarkKind
  readonly span: Span
}

/** The best promise, every proof and every call to action that competes, in the order in which one of them wins a line. */
export const marksOf = (map: MessageMap): Mark[] =>
  map.pieces.flatMap(({ promise, proofs, ctas }) => [
    ...promise.slice(0, 1).map(({ span }) => ({ kind: 'promise' as const, span })),
    ...ctas
      .filter(({ primary, ask }) => primary || ask !== 'learn')
      .map(({ span }) => ({ kind: 'cta' as const, span })),
    ...proofs.map(({ kind, span }) => ({ kind, span })),
  ])

export type ScreenName = 'phone' | 'laptop'
export type FoldSetting = 'off' | ScreenName | 'both'
export const FOLD_SETTINGS: readonly FoldSetting[] = ['off', 'phone', 'laptop', 'both']

/** Where the first screen ends: screens whose fold is the same place share one. */
export interface Fold {
  /** Offset in the file after the last block that is seen. */
  readonly at: number
  readonly screens: readonly ScreenName[]
}

export function foldsOf(map: MessageMap, wanted: FoldSetting): Fold[] {
  if (wanted === 'off') return []
  const names: readonly ScreenName[] = wanted === 'both' ? ['phone', 'laptop'] : [wanted]
  return map.pieces.flatMap(({ firstScreen }) => {
    const folds = new Map<number, ScreenName[]>()
    for (const name of firstScreen ? names : []) {
      const screen = firstScreen?.[name] as Screen
      if (screen.overflows) folds.set(screen.end, [...(folds.get(screen.end) ?? []), name])
    }
    return [...folds].map(([at, screens]) => ({ at, screens }))
  })
}

/** What the map says of a place, for whoever wants to see why. */
export type FactAt =
  | { readonly what: 'promise' | 'problem'; readonly fact: Fact; readonly rank: number }
  | { readonly what: 'proof'; readonly fact: Proof }
  | { readonly what: 'cta'; readonly fact: Cta }
  | { readonly what: 'audience'; readonly fact: AudienceEvidence }

export function factsAt(map: MessageMap, offset: number): FactAt[] {
  const here = ({ span }: Fact) => span.start <= offset && offset <= span.end
  const ofPiece = (piece: PieceMap): FactAt[] => [
    ...piece.promise.map((fact, rank) => ({ what: 'promise' as const, fact, rank })),
    ...piece.problem.map((fact, rank) => ({ what: 'problem' as const, fact, rank })),
    ...piece.proofs.map((fact) => ({ what: 'proof' as const, fact })),
    ...piece.ctas.map((fact) => ({ what: 'cta' as const, fact })),
  ]
  const evidence = map.audience.evidence.map((fact) => ({ what: 'audience' as const, fact }))
  return [...map.pieces.flatMap(ofPiece), ...evidence].filter(({ fact }) => here(fact))
}
