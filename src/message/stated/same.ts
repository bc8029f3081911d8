import { isRounded, overlap } from '../claims/figure.ts'
import type { Figure, Said } from './stated.ts'

/** How sure it is that two claims speak of the same thing. */
export type Likeness = 'same' | 'likely'

/** Most words by which claims about one measure may differ. */
const MOST_MORE = 2
/** Most words by which one claim may say more than another that tells the same figure. */
export const MOST_LONGER = 4

/** Whether two claims speak of the same thing: the same measure in the same unit, certificate, customer, words. */
export function sameClaim(a: Said, b: Said): Likeness | undefined {
  if (a.about !== b.about) return undefined
  if (a.about === 'figure') return sameFigure(a, b)
  if (a.about === 'certificate' || a.about === 'customer') return a.subject[0] === b.subject[0] ? 'same' : undefined
  return sameWords(a, b)
}

function sameFigure(a: Said, b: Said): Likeness | undefined {
  if (!shareUnit(a, b)) return undefined
  const more = [...without(a.subject, b.subject), ...without(b.subject, a.subject)]
  const names = new Set([...a.names, ...b.names])
  if (more.some((word) => names.has(word))) return undefined
  if (a.measure !== undefined && a.measure === b.measure) {
    if (a.language !== b.language) return 'likely'
    return more.length === 0 ? 'same' : more.length <= MOST_MORE ? 'likely' : undefined
  }
  if (a.measure !== b.measure) return undefined
  if (more.length === 0) {
    if (a.subject.length < 2 && a.figures.every((figure) => figure.unit !== 'count')) return undefined
    return units(a) === units(b) ? 'same' : 'likely'
  }
  const shared = a.subject.length + b.subject.length - more.length
  const contained = more.length === Math.abs(a.subject.length - b.subject.length)
  if (!contained) return undefined
  if (shared >= 4 && more.length <= MOST_MORE) return 'likely'
  return shared >= 2 && more.length <= MOST_LONGER && tellsSame(a, b) ? 'likely' : undefined
}

/** Letters by which a word is known in another language: "onboarding", "coverage", a name. */
const LOAN = 4
/** Words by which a translation may be longer. */
const WORDIER = 3

/** Whether one claim may be the other in another language: the same figures, and a word that both languages have. */
export function isTranslated(a: Said, b: Said): boolean {
  if (a.language === b.language || a.about !== 'figure' || b.about !== 'figure' || a.measure !== b.measure) return false
  if (Math.abs(a.subject.length - b.subject.length) > WORDIER || !tellsSame(a, b)) return false
  const loans = new Set(b.subject.filter((word) => word.length >= LOAN).map((word) => word.slice(0, LOAN)))
  return a.subject.some((word) => word.length >= LOAN && loans.has(word.slice(0, LOAN)))
}

/** The same figures in the same units, to the digit. */
const tellsSame = (a: Said, b: Said): boolean => a.figures.length > 0 && figuresOf(a) === figuresOf(b)

/** The figures of a claim: equal for claims that tell the same ones. */
export const figuresOf = ({ figures }: Said): string =>
  figures.map(({ unit, bounds, bound = '' }) => `${unit} ${bounds.low} ${bound}`).join()

/** Word for word, but for a few: four in five of the words of both. */
function sameWords(a: Said, b: Said): Likeness | undefined {
  if (a.subject.length === 0 || b.subject.length === 0) return undefined
  const shared = a.subject.filter((word) => b.subject.includes(word)).length
  const all = a.subject.length + b.subject.length - shared
  if (shared === all) return 'same'
  return shared >= 2 && shared / all >= (a.about === 'quote' ? 0.5 : 0.8) ? 'likely' : undefined
}

/** True where two claims tell the same figures of the same thing, but of somebody else: one of the names is wrong. */
export function otherName(a: Said, b: Said): boolean {
  if (a.about !== 'figure' || b.about !== 'figure' || a.names.length === 0 || b.names.length === 0) return false
  // "Harbour Law" and "Harbour" are one, "Harbour Law" and "Brightwell Law" two.
  const [ours, theirs] = [without(a.names, b.names), without(b.names, a.names)]
  if (ours.length === 0 || theirs.length === 0 || units(a) !== units(b)) return false
  const [own, other] = [without(a.subject, a.names), without(b.subject, b.names)]
  if (own.join() !== other.join() || own.length + a.figures.length < 3) return false
  return a.figures.every((figure, index) => fits(figure, b.figures[index] as Figure))
}

const without = (all: readonly string[], taken: readonly string[]): string[] =>
  all.filter((word) => !taken.includes(word))

const units = ({ figures }: Said): string => figures.map((figure) => figure.unit).join()

const shareUnit = (a: Said, b: Said): boolean =>
  a.figures.some((one) => b.figures.some((other) => one.unit === other.unit))

/**
 * Whether two claims of the same thing tell the same: true, false, or undefined where they cannot be held against each
 * other (every figure differs: another period, another group). `index` is the figure of `a` that differs.
 */
export function agreement(
  a: Said,
  b: Said,
): { readonly agrees: boolean; readonly index: number; readonly other: number } | undefined {
  if (a.about === 'certificate') {
    return { agrees: !a.edition || !b.edition || a.edition === b.edition, index: 0, other: 0 }
  }
  if (a.about !== 'figure') return { agrees: true, index: 0, other: 0 }
  const pairs = paired(a.figures, b.figures)
  const wrong = pairs.filter(([one, other]) => !fits(a.figures[one] as Figure, b.figures[other] as Figure))
  const [first] = wrong
  if (!first) return pairs.length > 0 ? { agrees: true, index: 0, other: 0 } : undefined
  if (pairs.length > 1 && wrong.length === pairs.length) return undefined
  return { agrees: false, index: first[0], other: first[1] }
}

/** Figures of the same unit in their order. */
function paired(a: readonly Figure[], b: readonly Figure[]): Array<readonly [number, number]> {
  const taken = new Set<number>()
  return a.flatMap((figure, index) => {
    const other = b.findIndex((each, at) => !taken.has(at) && each.unit === figure.unit)
    if (other < 0) return []
    taken.add(other)
    return [[index, other] as const]
  })
}

/** True where both can be so, and one of them is not more than the other: "over 4,000" and 4,200, "up to 30" and 25, ranges that overlap, 12,438 and 12,400. */
function fits(a: Figure, b: Figure): boolean {
  if (a.bound === 'over' && b.bound === 'over')
    return a.bounds.low === b.bounds.low || isRounded(a.bounds.low, b.bounds.low)
  const slack = 1.000001
  return overlap(open(a), open(b), slack) || isRounded(a.bounds.low, b.bounds.low)
}

/** More than the bound says is no contradiction, however much more. */
const open = ({ bounds, bound }: Figure) =>
  bound === 'over' ? { low: bounds.low, high: Number.POSITIVE_INFINITY } : bounds
