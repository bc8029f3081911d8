import type { Has, Proof, ProofKind, ProofSub } from '../message/map.ts'
import type { Entry } from './entry.ts'

/** What a row of a kind is taken for that says no more, and is not read as more. */
const PLAIN: Readonly<Record<ProofKind, ProofSub>> = {
  number: 'scale',
  case: 'customer',
  verification: 'accreditation',
}

const REASSURES: ReadonlyArray<readonly [keyof Has, ReadonlySet<ProofSub>]> = [
  ['roi', new Set(['roi'])],
  ['security', new Set(['security', 'compliance'])],
  ['reference', new Set(['customer', 'case-study', 'logos'])],
  ['socialProof', new Set(['testimonial', 'rating'])],
  ['riskRelief', new Set(['guarantee'])],
]

/** Of what a piece has, what a row gives it by what the team calls the row. */
export function givenBy({ sub, audiences }: Entry): ReadonlyArray<keyof Has> {
  const isHome = audiences.length === 1 && audiences[0] === 'b2c'
  return REASSURES.flatMap(([what, subs]) => (sub && subs.has(sub) && !(what === 'reference' && isHome) ? [what] : []))
}

/** The proofs of a wording with what the team calls it: its kind and sub go before what is read. */
export function withOwn(proofs: readonly Proof[], entry: Entry, whole: Omit<Proof, 'kind' | 'sub'>): readonly Proof[] {
  const { kind, sub } = entry
  const alike = proofs.filter((proof) => proof.kind === kind)
  if (alike.length === 0) return [...proofs, { ...whole, kind, sub: sub ?? PLAIN[kind] }]
  if (!sub || alike.some((proof) => proof.sub === sub)) return proofs
  const [first] = alike
  return proofs.map((proof) => (proof === first ? { ...proof, sub } : proof))
}
