import type { NumberKind } from '../types.ts'
import { type Figure, matchAt } from './figure.ts'
import type { NumberLanguage } from './language.ts'
import { SIZE } from './shared.ts'

/** What a figure counts in. */
export interface Unit {
  readonly kind: NumberKind
  readonly end: number
  readonly unit: string
  readonly per?: string
}

/** The unit at `at`, behind a figure of that value. */
export function unitAt(
  text: string,
  language: NumberLanguage,
  at: number,
  value: number,
  figure: Figure,
): Unit | undefined {
  const percent = matchAt(language.percent, text, at)
  if (percent) return { kind: 'percent', end: at + percent.length, unit: '%' }
  const dimension = /^\s?[x×]\s?\d/.test(text.slice(at, at + 4))
  if (dimension)
    return {
      kind: 'size',
      end:
        at + (matchAt(/\s?[x×]\s?\d+(?:[.,]\d+)*(?:\s?[x×]\s?\d+)?(?:\s?(?:px|mm|cm|m)\b)?/iy, text, at)?.length ?? 0),
      unit: 'x',
    }
  const times = matchAt(language.multiplier, text, at)
  if (times) {
    const often = matchAt(language.often, text, at + times.length)
    if (often) return { kind: 'count', end: at + times.length + often.length, unit: 'times' }
    return { kind: 'multiplier', end: at + times.length, unit: 'x' }
  }
  const time = timeAt(text, language, at, figure)
  if (time) return { kind: 'duration', ...time, ...perAt(text, language, time.end) }
  const size = figure.words ? undefined : sizeAt(text, at)
  if (size) return { kind: 'size', end: at + size.length, unit: size.trim().replace(/^-/, '').toLowerCase() }
  const currency = currencyAt(text, language, at)
  if (currency) return { kind: 'money', ...currency, ...perAt(text, language, currency.end) }
  const stars = value <= 5 ? matchAt(/[\s-]?(?:stars?|bintang)(?![\p{L}])|\s?[★⭐]/iuy, text, at) : undefined
  return stars ? { kind: 'ratio', end: at + stars.length, unit: 'star' } : undefined
}

function timeAt(
  text: string,
  language: NumberLanguage,
  at: number,
  figure: Figure,
): { end: number; unit: string } | undefined {
  const found = /^([\s\u00a0-]?)(?:(?:business|working|consecutive|full|short|whole)\s)?(\p{L}+)/iu.exec(
    text.slice(at, at + 32),
  )
  if (!found) return undefined
  const word = (found[2] as string).toLowerCase()
  const unit = language.durations.get(word) ?? language.durations.get(word.replace(/(?:an|nya)$/, ''))
  if (!unit || (word.length === 1 && (found[1] !== '' || figure.words))) return undefined
  if (found[1] === '' && figure.words) return undefined
  const next = text.slice(at + found[0].length)
  return { end: at + found[0].length + (/^\s(?:kerja)\b/i.exec(next)?.[0].length ?? 0), unit }
}

function sizeAt(text: string, at: number): string | undefined {
  const size = matchAt(SIZE, text, at)
  if (!size || !/["”″]$/.test(size)) return size
  // A closing quotation mark is no inch.
  const quotes = text.slice(Math.max(0, at - 200), at).match(/"/g)?.length ?? 0
  return quotes % 2 === 0 ? size : undefined
}

function currencyAt(text: string, language: NumberLanguage, at: number): { end: number; unit: string } | undefined {
  const found = /^[\s\u00a0]?(\p{L}+|[€£$])(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 12))
  const unit = found && language.currencies.get((found[1] as string).toLowerCase())
  return unit && found && !/^(?:rp|rm)$/i.test(found[1] as string) ? { end: at + found[0].length, unit } : undefined
}

/** What the figure that ends at `end` is counted per, units of time by their singular English name; `end` moves behind it. */
export function perAt(text: string, language: NumberLanguage, end: number): { per?: string; end: number } {
  const found = matchAt(language.per, text, end)
  if (!found) return { end }
  const per = /(\p{L}+)$/u.exec(found)?.[1]?.toLowerCase() ?? ''
  if (language.notNouns.has(per)) return { end }
  return { end: end + found.length, per: language.durations.get(per) ?? language.oneOf.get(per) ?? per }
}
