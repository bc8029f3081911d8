import { certificatesIn } from '../lang/certificates.ts'
import { measureOf } from '../lang/measures.ts'
import { namesIn } from '../lang/names.ts'
import { subjectWords } from '../lang/subject.ts'
import { atOnce } from '../text/steps.ts'
import { type Bounds, boundsOf, isRounded, overlap } from './claims/figure.ts'
import { unitOf } from './digest/figures.ts'
import type { Fact } from './map.ts'
import { factOf, inSlices, perSentence, type Reading, type Statement } from './statements.ts'

/**
 * What a proof or claim says in terms that can be compared with another text: a figure by measure, unit and subject; a
 * certificate by name and edition. Plain data, so that caches, reports and the trust bank can hold it.
 *
 * `sameMeasure` tells whether two figures are about the same thing, `agrees` whether they then say the same;
 * `sameCertificate` and `disagrees` do so for certificates.
 */
export type ClaimFacts = FigureFacts | CertificateFacts

interface Told {
  /** What the clause is about, as sorted stems without figures, names and function words. */
  readonly subject: readonly string[]
  /** Names in the sentence, the seller's among them. */
  readonly names: readonly string[]
  /** What the sentence begins with: a name or just a word, which its capital cannot tell. */
  readonly opens: string
  /** Years that the sentence names. */
  readonly years: readonly number[]
}

export interface FigureFacts extends Told {
  readonly about: 'figure'
  /** A measure that everybody knows (trial, money back, customers ...), the same in every language. */
  readonly measure?: string
  /** '%', 'x', 'time', a currency, 'count'. */
  readonly unit: string
  readonly bounds: Bounds
  readonly bound?: 'over' | 'upto' | 'about'
  /** The words of the sentence around its figures, folded; empty where they are few. */
  readonly frame: string
  /** Which of how many figures of its unit in the sentence. */
  readonly nth: number
  readonly of: number
}

export interface CertificateFacts extends Told {
  readonly about: 'certificate'
  readonly name: string
  readonly edition?: string
  /** Wanted or worked on rather than held. */
  readonly pending: boolean
}

/** A claim and where it stands: the figure with its words, or the certificate. */
export type Claim = Fact & ClaimFacts

/** A claim in rendered offsets of its block. */
type Found = ClaimFacts & { readonly start: number; readonly end: number }

/** Longer sentences are about too much for one figure. */
const MOST_WORDS = 32

/** Every figure and certificate of a piece that another text could contradict. Quotations, questions, tables and notes are left out. */
export function readClaims(reading: Reading): Claim[] {
  return atOnce(readingClaims(reading))
}

/** The same in slices. */
export function* readingClaims(reading: Reading): Generator<void, Claim[]> {
  const own = reading.pack.code === 'en' ? english : indonesian
  const drafted = reading.piece.blocks.every((block) => block.quoted)
  const found: Claim[] = []
  yield* inSlices(reading.statements, (statement) => {
    const { block } = statement
    if (block.cell || block.role === 'quote' || (block.quoted && !drafted)) return
    for (const { start, end, ...facts } of own(statement))
      found.push({ ...facts, ...factOf(block, start, end) } as Claim)
  })
  return found
}

const english = perSentence((words) => claimsOf(words, 'en'))
const indonesian = perSentence((words) => claimsOf(words, 'id'))

const OPENS = /\p{Lu}[\p{L}\p{N}&]*/u

type Words = Pick<Statement, 'start' | 'end' | 'text' | 'hits' | 'numbers'>

function claimsOf(words: Words, code: 'en' | 'id'): Found[] {
  if (/^\s*["“«‘]/.test(words.text) || words.text.split(/\s+/).length > MOST_WORDS) return []
  const certificates = certificatesIn(words.text)
  if (certificates.length === 0 && words.numbers.length === 0) return []
  const taken = [...words.numbers.map(({ start, end }) => ({ start: start - words.start, end: end - words.start }))]
  const told = toldIn(words, [...taken, ...certificates], code)
  return [
    ...figures(words, told),
    ...certificates.map(({ start, end, name, edition, pending }) => ({
      about: 'certificate' as const,
      ...told,
      name,
      pending,
      ...(edition && { edition }),
      start: words.start + start,
      end: words.start + end,
    })),
  ]
}

function toldIn(
  { text, numbers }: Words,
  taken: ReadonlyArray<{ start: number; end: number }>,
  code: 'en' | 'id',
): Told {
  let left = text
  for (const { start, end } of taken) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
  const names = namesIn(left)
  const units = numbers.filter((one) => one.kind === 'count' && one.unit).map((one) => one.unit as string)
  for (const name of names) left = left.replaceAll(name, ' ')
  return {
    subject: subjectWords(`${left} ${units.join(' ')}`, code),
    names,
    opens: OPENS.exec(text)?.[0] ?? '',
    years: numbers.filter(({ kind }) => kind === 'year').map(({ value }) => value),
  }
}

/** Fewer words say too little to know a sentence by. */
const LEAST_FRAME = 3

/** The words of a sentence without its figures. */
function frameOf({ text, start, numbers }: Words): string {
  let left = text
  for (const each of numbers) {
    const [from, to] = [each.start - start, each.end - start]
    left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to)
  }
  const words = left.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length < LEAST_FRAME ? '' : words.join(' ')
}

function figures(words: Words, told: Told): Found[] {
  const { text, start: from, hits, numbers } = words
  const frame = frameOf(words)
  const measures = hits.filter((hit) => hit.list === 'measure')
  const asks = /\?["”’)\]]*$/.test(text.trimEnd())
  const discounted = hits.some((hit) => hit.list === 'discount-promo')
  const counts = new Map<string, number>()
  const found: Array<Omit<Found & FigureFacts, 'of'>> = []
  for (const number of numbers) {
    const unit = unitOf(number)
    if (!unit || Number.isNaN(number.value) || number.vague) continue
    const nth = counts.get(unit) ?? 0
    counts.set(unit, nth + 1)
    const hit = measures.find((each) => each.start < number.end && number.start < each.end)
    if (!hit && (asks || discounted || !number.measure)) continue
    found.push({
      about: 'figure',
      ...told,
      ...(hit?.group && { measure: measureOf(hit.group) }),
      unit,
      bounds: boundsOf(number),
      frame,
      ...(number.bound && { bound: number.bound }),
      nth,
      start: Math.max(from, Math.min(number.start, hit?.start ?? number.start)),
      end: Math.max(number.end, hit?.end ?? number.end),
    })
  }
  return found.map((each) => ({ ...each, of: counts.get(each.unit) ?? 1 }))
}

/** Measures of which a seller has one, whatever the words around. */
const ONE_ONLY: ReadonlySet<string> = new Set(['trial', 'money back', 'customers', 'users', 'companies', 'countries'])
/** How much of what two clauses are about must be the same: of few words all, of more this part. */
export const ALIKE = 0.6
const FEW = 2

/** Whether a figure is of a measure of which a seller has one, whatever the words around it. */
export const isKnown = ({ measure, of }: FigureFacts): boolean =>
  measure !== undefined && ONE_ONLY.has(measure) && of === 1

/** Of such a figure, what it measures, of whom and when: equal for figures about the same thing. */
export const knownMeasure = ({ measure, unit, names, years }: FigureFacts, own: ReadonlySet<string>): string =>
  JSON.stringify([measure, unit, foreign(names, own).sort(), [...years].sort()])

/** Of any other figure, what must be equal for figures about the same thing, whatever their words. */
export const measureFrame = (figure: FigureFacts, own: ReadonlySet<string>): string =>
  JSON.stringify([knownMeasure(figure, own), figure.nth, figure.of])

/** The claim without the seller's name in what it is about, where the sentence begins with it. */
export function impersonal<T extends ClaimFacts>(claim: T, own: ReadonlySet<string>, code: 'en' | 'id'): T {
  if (!own.has(claim.opens)) return claim
  const name = new Set(subjectWords(claim.opens, code))
  return { ...claim, subject: claim.subject.filter((word) => !name.has(word)) }
}

/** Whether two figures are about the same thing. `own` are names of the seller: they tell no two things apart. */
export function sameMeasure(a: FigureFacts, b: FigureFacts, own: ReadonlySet<string> = new Set()): boolean {
  if (a.unit !== b.unit || a.measure !== b.measure) return false
  if (isKnown(a)) return knownMeasure(a, own) === knownMeasure(b, own)
  if (measureFrame(a, own) !== measureFrame(b, own)) return false
  return (a.frame !== '' && a.frame === b.frame) || alike(a.subject, b.subject)
}

/** Whether two figures about the same thing may both be true. */
export function agrees(a: FigureFacts, b: FigureFacts): boolean {
  if (a.bound === b.bound && (a.bound === 'over' || a.bound === 'upto'))
    return a.bound === 'over' ? a.bounds.low === b.bounds.low : a.bounds.high === b.bounds.high
  return overlap(a.bounds, b.bounds, 1.001) || isRounded(a.bounds.low, b.bounds.low)
}

/** Whether two texts name the same certificate. */
export const sameCertificate = (a: CertificateFacts, b: CertificateFacts): boolean => a.name === b.name

/** Whether the same certificate is told in two ways: another edition, or held here and worked on there. */
export const disagrees = (a: CertificateFacts, b: CertificateFacts): boolean =>
  a.pending !== b.pending || (a.edition !== undefined && b.edition !== undefined && a.edition !== b.edition)

/** Whether two clauses are about the same, by their stems. */
export function alike(a: readonly string[], b: readonly string[]): boolean {
  const other = new Set(b)
  const common = a.filter((word) => other.has(word)).length
  const all = a.length + b.length - common
  if (common < FEW) return false
  return common === FEW ? all === FEW : common / all >= ALIKE
}

const foreign = (names: readonly string[], own: ReadonlySet<string>): string[] => names.filter((name) => !own.has(name))
