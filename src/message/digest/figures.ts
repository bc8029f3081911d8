import type { NumberPhrase } from '../../lang/pack.ts'
import type { Place } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { figureValue } from '../claims/figure.ts'
import type { Reading } from '../statements.ts'

/** A figure by itself. */
export interface Figure {
  /** '%', 'x', 'time' (value in minutes), a currency, 'count', 'ratio'. */
  readonly unit: string
  readonly value: number
  /** The first one. */
  readonly place: Place
  /** How often the piece says it. */
  readonly times: number
}

const UNITS: Readonly<Partial<Record<NumberPhrase['kind'], string>>> = {
  percent: '%',
  multiplier: 'x',
  duration: 'time',
  count: 'count',
  ratio: 'ratio',
}

/** What a number is counted in; undefined where it only names. */
export const unitOf = ({ kind, unit }: NumberPhrase): string | undefined =>
  kind === 'money' ? unit : (UNITS[kind] ?? (kind === 'number' ? 'count' : undefined))

/** All figures of a piece that measure something, each value and unit once. Prices, quotations and tables too; text for search engines not. */
export function readFigures(reading: Reading, place: (at: Span) => Place): Figure[] {
  const found = new Map<string, Figure>()
  for (const { block, numbers } of reading.statements) {
    if (block.meta || block.role === 'preheader') continue
    for (const number of numbers) {
      const unit = unitOf(number)
      if (!unit || number.vague || !Number.isFinite(number.value)) continue
      const value = figureValue(number)
      const key = `${unit} ${value}`
      const known = found.get(key)
      if (known) found.set(key, { ...known, times: known.times + 1 })
      else found.set(key, { unit, value, place: place(block.prose.span(number.start, number.end)), times: 1 })
    }
  }
  return [...found.values()]
}
