import type { NumberPhrase } from '../lang/pack.ts'
import { subjectWords } from '../lang/subject.ts'
import { LATER } from '../lang/sums.ts'
import type { Page } from '../lint/rule.ts'
import { bareBounds, boundsOf, overlap } from '../message/claims/figure.ts'
import type { Statement } from '../message/statements.ts'
import type { Span } from '../text/span.ts'
import { told } from './claims.ts'
import { readingOf } from './reading.ts'

/** A figure of a sentence. */
export interface Placed {
  readonly statement: Statement
  readonly number: NumberPhrase
}

/** A figure and one that tells the same thing otherwise. */
export interface Otherwise {
  readonly says: 'subject' | 'range'
  readonly one: Placed
  readonly another: Placed
}

export const wordsOf = ({ statement: { block }, number }: Placed): string =>
  block.prose.text.slice(number.start, number.end)
export const spanOf = ({ statement: { block }, number }: Placed): Span => block.prose.span(number.start, number.end)

/** What is promised by its size. */
const SIZED: ReadonlySet<string> = new Set(['percent', 'multiplier', 'duration', 'money'])
/** The same within rounding; of time in two units more. */
const NEAR = 1.02
const ROUGH = 1.2
/** A figure so much larger or smaller is one of something else. */
const FAR = 4

/** Figures of subjects and preheaders that the mail below does not say, where it says another one of the same thing. */
export function aboveMail(page: Page): Otherwise[] {
  if (page.piece.piece.kind !== 'email') return []
  const { statements, pack } = readingOf(page)
  const isAbove = ({ block: { role } }: Statement): boolean => role === 'subject' || role === 'preheader'
  const above = statements.filter(isAbove).flatMap(figures)
  if (above.length === 0) return []
  const place = new Map(statements.map((statement, index) => [statement, index]))
  const aboutOf = (text: string, { per = '' }: NumberPhrase): string[] => subjectWords(`${text} ${per}`, pack.code)
  /** What a figure is about; an amount of money may be the answer to the sentence before it. */
  const around = (each: Placed): string[] => {
    const before = each.number.kind === 'money' ? statements[(place.get(each.statement) ?? 0) - 1] : undefined
    return aboutOf(`${without(each)} ${before?.text ?? ''}`, each.number)
  }
  const below = statements.filter((statement) => !isAbove(statement) && !statement.block.meta).flatMap(figures)
  return above.flatMap((one): Otherwise[] => {
    const same = below.filter(({ number }) => sameUnit(one.number, number))
    const words = new Set(aboutOf(without(one), one.number))
    const isAbout = (each: Placed): boolean => around(each).some((word) => words.has(word))
    // A range of something else may reach as far by chance.
    const saysSo = (each: Placed): boolean => each.number.to === undefined || isAbout(each)
    if (same.some((each) => agrees(one.number, each.number) && saysSo(each))) return []
    const another = same.find((each) => isNear(one.number, each.number) && isAbout(each) && !isLater(each))
    return another ? [{ says: 'subject', one, another }] : []
  })
}

/** A price that comes later is another one. */
const isLater = ({ statement, number }: Placed): boolean => number.kind === 'money' && LATER.test(statement.text)

const figures = (statement: Statement): Placed[] =>
  statement.numbers
    .filter(({ kind, vague, value }) => SIZED.has(kind) && !vague && Number.isFinite(value))
    .map((number) => ({ statement, number }))

/** The sentence without its figures. */
function without({ statement: { text, start, numbers } }: Placed): string {
  let left = text
  for (const each of numbers) {
    const [from, to] = [each.start - start, each.end - start]
    left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to)
  }
  return left
}

const sameUnit = (a: NumberPhrase, b: NumberPhrase): boolean =>
  a.kind === b.kind &&
  (a.kind === 'duration' || a.unit === b.unit) &&
  (a.per === b.per || a.per === undefined || b.per === undefined)

const agrees = (a: NumberPhrase, b: NumberPhrase): boolean =>
  overlap(boundsOf(a), boundsOf(b), a.kind === 'duration' && a.unit !== b.unit ? ROUGH : NEAR)

function isNear(a: NumberPhrase, b: NumberPhrase): boolean {
  const [one, other] = [bareBounds(a).low, bareBounds(b).low]
  return Math.max(one, other) <= Math.min(one, other) * FAR
}

/** Price ranges that begin alike and end otherwise, by the unit that they are counted per; tables apart. */
export function otherRanges(page: Page): Otherwise[] {
  const first = new Map<string, Placed>()
  const said = new Set<string>()
  const all = page.map.pieces.flatMap((piece, index) => told({ ...page, piece, index }))
  return all.flatMap((statement): Otherwise[] => {
    if (statement.block.cell) return []
    return statement.numbers.flatMap((number): Otherwise[] => {
      const { kind, unit, per, value, to } = number
      if (kind !== 'money' || to === undefined || per === undefined) return []
      const key = `${unit} ${per} ${value}`
      const before = first.get(key)
      if (!before) first.set(key, { statement, number })
      else if (before.number.to !== to && before.statement !== statement && !said.has(key)) {
        said.add(key)
        return [{ says: 'range', one: { statement, number }, another: before }]
      }
      return []
    })
  })
}
