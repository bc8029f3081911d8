import { clausesOf, isMeasured, measuredWords } from '../../lang/clauses.ts'
import { measureOf } from '../../lang/measures.ts'
import { namesIn } from '../../lang/names.ts'
import type { NumberPhrase } from '../../lang/pack.ts'
import { subjectWords } from '../../lang/subject.ts'
import type { Span } from '../../text/span.ts'
import { boundsOf } from '../claims/figure.ts'
import { factOf, type Reading, type Statement } from '../statements.ts'
import type { Figure, Stated } from './stated.ts'

/** A figure in units that can be compared; undefined for a number that measures nothing. */
export function figureOf(number: NumberPhrase): Figure | undefined {
  if (!number.measure || number.vague || Number.isNaN(number.value)) return undefined
  const ratio = number.kind === 'ratio' && number.to !== undefined
  return {
    unit: ratio ? `/${number.to}` : unitOf(number),
    bounds: boundsOf(number),
    ...(number.bound && { bound: number.bound }),
  }
}

const unitOf = ({ kind, unit = '' }: NumberPhrase): string =>
  kind === 'duration' ? 'time' : kind === 'count' ? 'count' : unit

/** The claims of a sentence that have figures: a clause each. `own` are names of the seller, which say nothing of the measure. */
export function figureClaims(reading: Reading, statement: Statement, within: Span, own: ReadonlySet<string>): Stated[] {
  const { code } = reading.pack
  return clauses(reading, statement, within).flatMap(({ start, end, numbers }) => {
    const text = statement.block.prose.text.slice(start, end)
    const figures = numbers.flatMap((number) => figureOf(number) ?? [])
    const hit = statement.hits.find(
      (each) => each.list === 'measure' && numbers.some((one) => one.start < each.end && each.start < one.end),
    )
    const subject = measuredWords(text, code).filter((word) => !own.has(word))
    if (subject.length === 0) return []
    const names = namesIn(text).flatMap((name) => subjectWords(name, code))
    const fact = factOf(statement.block, start, end)
    return {
      ...fact,
      figures: numbers.map((number) => ({ start: number.start, end: number.end })),
      said: {
        about: 'figure',
        language: reading.pack.code,
        subject,
        names: names.filter((name) => !own.has(name)),
        figures,
        ...(hit?.group && { measure: measureOf(hit.group) }),
      },
    }
  })
}

interface Clause extends Span {
  readonly numbers: readonly NumberPhrase[]
}

/** Clauses with their figures. What stands alone beside a colon or a comma ("Setup: 12 minutes") is one with its neighbour. */
function clauses(reading: Reading, statement: Statement, within: Span): Clause[] {
  const { code } = reading.pack
  const text = statement.block.prose.text
  const figures = statement.numbers.filter((number) => figureOf(number) !== undefined)
  const merged: Clause[] = []
  for (const part of clausesOf(statement.text, code)) {
    const [start, end] = [statement.start + part.start, statement.start + part.end]
    const numbers = figures.filter((number) => start <= number.start && number.start < end)
    const before = merged.at(-1)
    const bare = (one: Span) => !isMeasured(text.slice(one.start, one.end), code)
    const alone = bare({ start, end }) || (before !== undefined && before.numbers.length > 0 && bare(before))
    if (before && numbers.length + before.numbers.length > 0 && alone)
      merged[merged.length - 1] = { start: before.start, end, numbers: [...before.numbers, ...numbers] }
    else merged.push({ start, end, numbers })
  }
  return merged.filter(({ start, end, numbers }) => numbers.length > 0 && start < within.end && within.start < end)
}
