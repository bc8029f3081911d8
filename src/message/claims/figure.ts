import type { NumberPhrase } from '../../lang/pack.ts'

/** The values that a figure allows, ends included; durations in minutes. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** Minutes of a unit of time. */
const MINUTES: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  night: 1440,
  week: 10_080,
  month: 43_800,
  quarter: 131_400,
  year: 525_600,
  decade: 5_256_000,
}

/** “over 4,000” may be said of so much more. */
const OVER = 1.25

/** What a value counts for: the minutes of its unit of time. */
const scaleOf = ({ kind, unit }: NumberPhrase): number => (kind === 'duration' ? (MINUTES[unit ?? ''] ?? 1) : 1)

/** The figure's own value, whatever stands around it; the lower end of a range. */
export const figureValue = (number: NumberPhrase): number => number.value * scaleOf(number)

export function boundsOf(number: NumberPhrase): Bounds {
  const scale = scaleOf(number)
  const low = number.value * scale
  const high = number.kind === 'ratio' ? low : (number.to ?? number.value) * scale
  if (number.bound === 'over') return { low, high: high * OVER }
  if (number.bound === 'upto') return { low: 0, high }
  return number.bound === 'about' ? { low: low * 0.9, high: high * 1.1 } : { low, high }
}

/** The values as written, whatever stands around them: “over 4,000” is 4,000. */
export function bareBounds(number: NumberPhrase): Bounds {
  const { bound: _, ...bare } = number
  return boundsOf(bare)
}

/** Whether two figures may both be true; `near` is the factor by which they may miss each other. */
export const overlap = (a: Bounds, b: Bounds, near = 1): boolean => a.low <= b.high * near && b.low <= a.high * near

/** Whether one value is the other, rounded: 12,400 and 12,438. Small figures are not rounded. */
export function isRounded(a: number, b: number): boolean {
  if (Math.min(a, b) < 1000) return false
  const digits = Math.min(significant(a), significant(b))
  return digits >= 2 && Number(a.toPrecision(digits)) === Number(b.toPrecision(digits))
}

const significant = (value: number): number => String(Math.round(value)).replace(/0+$/, '').length
