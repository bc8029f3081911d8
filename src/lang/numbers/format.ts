import type { Span } from '../../text/span.ts'

/** A number in the format of another language, and how this one writes it. `span` takes a currency in front along. */
export interface Misformatted extends Span {
  readonly write: string
}

interface Format {
  readonly thousands: ',' | '.'
  readonly decimal: ',' | '.'
  /** Currency in front of a number whose amounts have no third decimal: one group of three digits is thousands. */
  readonly whole?: RegExp
  /** Written without a blank behind it. */
  readonly tight?: string
  /** Signs in front with which the number is left alone: another country's money, a version, a part of a code. */
  readonly foreign: RegExp
  /** What stands behind a number with a decimal sign, so that it can be nothing else. */
  readonly measured: RegExp
}

const CODE = String.raw`[\p{L}\p{N}_#@/\\=&:-]|[\p{L}\p{N}][.,]|\b(?:v|versi|version|ip|no\.?|nomor|pasal|kode)\s?`

const FORMATS: Readonly<Record<'en' | 'id', Format>> = {
  en: {
    thousands: ',',
    decimal: '.',
    foreign: new RegExp(`(?:${CODE}|[€₫₺]\\s?|\\b(?:Rp|IDR|EUR|BRL|VND|COP|ARS)\\.?\\s?|R\\$\\s?)$`, 'iu'),
    measured: /^(?:\s?%|\s(?:percent|million|billion)\b)/i,
  },
  id: {
    thousands: '.',
    decimal: ',',
    whole: /(?<![\p{L}\p{N}])(?:Rp|IDR)\.?\s?$/iu,
    tight: 'Rp',
    foreign: new RegExp(`(?:${CODE}|[$€£¥]\\s?|\\b(?:USD|SGD|EUR|AUD|MYR|RM)\\s?)$`, 'iu'),
    measured:
      /^(?:\s?%|\s(?:persen|juta|jt|miliar|milyar|triliun|ribu)\b|(?:jt|rb)\b|\s?\/\s?5\b(?![.,/]\d)|\sdari\s5\b(?![.,]\d))/i,
  },
}

const NUMBER = /\d+(?:[.,]\d+)+/g
/** Letters in front of a number that tell what it is. */
const LOOK = 12

/** The numbers of a text that stand in the other language's format beyond doubt, in order. */
export function misformatted(text: string, language: 'en' | 'id'): Misformatted[] {
  const format = FORMATS[language]
  const found: Misformatted[] = []
  for (const match of text.matchAll(NUMBER)) {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - LOOK), match.index)
    const behind = text.slice(end, end + LOOK)
    if (/^[-/:_@]\p{N}|^[\p{L}_@]/u.test(behind) && !/^(?:jt|rb)\b/i.test(behind)) continue
    const money = format.whole?.exec(before)?.[0]
    if (money === undefined && format.foreign.test(before)) continue
    const write = rewritten(match[0], format, behind, money !== undefined)
    if (write === undefined) continue
    const isTight = money?.toLowerCase().startsWith((format.tight ?? ' ').toLowerCase())
    const start = match.index - (isTight ? (money?.length ?? 0) : 0)
    found.push({ start, end, write: isTight ? `${format.tight}${write}` : write })
  }
  return found
}

/** The number as the language writes it; undefined where it is right already, or may mean something else. */
function rewritten(digits: string, format: Format, behind: string, isMoney: boolean): string | undefined {
  const { thousands, decimal } = format
  const [whole, part, ...more] = digits.split(thousands) as [string, ...string[]]
  if (more.length > 0) return undefined
  const groups = whole.split(decimal)
  const isMeasured = format.measured.test(behind)
  if (groups.length === 1) {
    const isDecimal = part !== undefined && (part.length === 1 || (isMoney && part.length === 2)) && whole.length < 4
    return isDecimal && isMeasured ? `${whole}${decimal}${part}` : undefined
  }
  if (!isGrouped(groups) || (part !== undefined && part.length > 2)) return undefined
  if (groups.length === 2 && part === undefined && (!isMoney || isMeasured)) return undefined
  if (groups.length > 3 && groups.every((group) => Number(group) < 256)) return undefined
  return groups.join(thousands) + (part === undefined ? '' : decimal + part)
}

/** True for `1`, `200`, `000`: what stands between signs of thousands. */
export const isGrouped = ([first = '', ...rest]: readonly string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group))
