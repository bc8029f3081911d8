import type { Words } from '../lint/rule.ts'
import type { ClaimFacts } from '../message/claims.ts'
import type { PieceDigest } from '../message/digest.ts'
import type { ProofKind } from '../message/map.ts'
import type { Place } from '../text/source.ts'
import { KIND, KINDS } from './words.ts'

/** What one language of a piece says otherwise than the other. */
export type Difference = {
  readonly here: Place
  readonly there: Place
  readonly count?: number
} & (
  | { readonly says: 'figure' | 'certificate' | 'missing' | 'ask' }
  | { readonly says: 'proofs'; readonly kind: Words }
)

/** What two versions of a piece say each in its own way, the gravest first. */
export function differences(one: PieceDigest, other: PieceDigest): Difference[] {
  const certificates = alone(one, other).map((each, index): Difference | undefined => {
    const twin = alone(other, one)[index]
    return twin && { says: 'certificate', here: each.place, there: twin.place }
  })
  return [...figures(one, other), ...certificates.filter((each) => each !== undefined), ...asks(one, other)]
}

/** What `other` says and `one` does not say at all. */
export function lacks(one: PieceDigest, other: PieceDigest): Difference[] {
  const without = alone(other, one).slice(alone(one, other).length)
  return [
    ...without.map(({ place }): Difference => ({ says: 'missing', here: one.opening, there: place })),
    ...proofs(one, other),
  ]
}

/** Money is changed with the language, and clocks and prices with the place. */
const COMPARED: ReadonlySet<string> = new Set(['%', 'x', 'time', 'count', 'ratio'])

/** Figures that stand in one version only, those of a unit side by side where both versions have as many. */
function figures(one: PieceDigest, other: PieceDigest): Difference[] {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(a, b) * 0.005
  const only = (from: PieceDigest, against: PieceDigest) =>
    from.figures.filter(
      ({ unit, value }) =>
        COMPARED.has(unit) &&
        !against.figures.some((each) => each.unit === unit && near(each.value, value)) &&
        !loosely(value, unit, against, from),
    )
  const [here, there] = [only(one, other), only(other, one)]
  return [...COMPARED].flatMap((unit): Difference[] => {
    const mine = here.filter((each) => each.unit === unit)
    const theirs = there.filter((each) => each.unit === unit)
    if (mine.length !== theirs.length)
      return [...oftener(mine, one, other, 'here'), ...oftener(theirs, other, one, 'there')]
    return mine.map((each, index) => ({
      says: 'figure',
      here: each.place,
      there: (theirs[index] as (typeof theirs)[number]).place,
    }))
  })
}

/** Figures in place of one that the other version says so much oftener, where that can be one only. */
function oftener(
  alone: PieceDigest['figures'],
  from: PieceDigest,
  against: PieceDigest,
  side: 'here' | 'there',
): Difference[] {
  const [one, ...others] = alone
  if (!one || others.length > 0) return []
  const lost = against.figures.filter(({ unit, value, times }) => {
    const own = from.figures.find((each) => each.unit === unit && each.value === value)
    return unit === one.unit && own !== undefined && times - own.times === one.times
  })
  const [twin] = lost
  if (!twin || lost.length > 1) return []
  const [here, there] = side === 'here' ? [one.place, twin.place] : [twin.place, one.place]
  return [{ says: 'figure', here, there }]
}

/** Readers of two languages may take the same words for another unit: a bare number here, a count there. */
const loosely = (value: number, unit: string, { figures: all }: PieceDigest, own: PieceDigest): boolean =>
  LOOSE.has(unit) &&
  all.some(
    (each) => each.value === value && !own.figures.some((mine) => mine.unit === each.unit && mine.value === each.value),
  )
const LOOSE: ReadonlySet<string> = new Set(['count', 'x', 'ratio'])

type Certificate = Extract<ClaimFacts, { about: 'certificate' }> & { readonly place: Place }

const certified = ({ claims }: PieceDigest): Certificate[] =>
  claims.flatMap((claim) => (claim.about === 'certificate' ? [claim] : []))

/** Certificates that only the first version names. */
const alone = (from: PieceDigest, against: PieceDigest): Certificate[] =>
  certified(from).filter(
    (each) =>
      !certified(against).some(
        (twin) => twin.name === each.name && (!each.edition || !twin.edition || twin.edition === each.edition),
      ),
  )

function asks(one: PieceDigest, other: PieceDigest): Difference[] {
  const primary = ({ asks: all }: PieceDigest) =>
    all.find((each) => each.primary && each.ask !== 'other' && each.ask !== 'learn')
  const [mine, theirs] = [primary(one), primary(other)]
  if (!mine || !theirs || mine.ask === theirs.ask) return []
  const has = ({ asks: all }: PieceDigest, ask: string): boolean => all.some((each) => each.ask === ask)
  return has(one, theirs.ask) || has(other, mine.ask) ? [] : [{ says: 'ask', here: mine.place, there: theirs.place }]
}

/** So many proofs of a kind are no slip of the reading. */
const SURE = 2

const proofs = (one: PieceDigest, other: PieceDigest): Difference[] =>
  KINDS.filter((kind: ProofKind) => one.proofs[kind] === 0 && other.proofs[kind] >= SURE).map((kind) => ({
    says: 'proofs',
    kind: KIND[kind],
    count: other.proofs[kind],
    here: one.opening,
    there: other.opening,
  }))
