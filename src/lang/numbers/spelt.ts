import type { Span } from '../../text/span.ts'
import type { NumberPhrase } from '../types.ts'

/** A number in words that reads faster in digits; the span holds the words that give way, of a percentage the word behind too. */
export interface Spelt extends Span {
  readonly write: string
}

interface Words {
  /** The words of the numbers from two to twenty, and of the tens. */
  readonly number: RegExp
  readonly percent: RegExp
  /** Words in front that make a number known, or part of a saying. */
  readonly known: RegExp
  /** What follows in sayings, rates and parts of larger words. */
  readonly saying: RegExp
}

const WORDS: Readonly<Record<'en' | 'id', Words>> = {
  en: {
    number:
      /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?=\s\p{L})/u,
    percent: /^\s(?:percent|per\scent)(?![\p{L}-])/u,
    known:
      /(?:[-–—'’]|\b(?:the|first|these|those|this|that|my|your|his|her|every|each|another|or|to|and|one|a|day|page|part|step|take)\s)$/iu,
    saying: /^(?:['’-]|\s(?:a|an|per|each|every|in\sa\srow|straight|running|out\sof|or|to|and\sa)(?![\p{L}]))/iu,
  },
  id: {
    number:
      /^(?:(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(?:\s(?:belas|puluh))?|sepuluh|sebelas)(?=\s\p{L})/u,
    percent: /^\spersen(?!\p{L})/u,
    known:
      /(?:[-–—]|(?<!\p{L})(?:ke|setiap|tiap|para|kedua|atau|sampai|hingga|dan|satu|setengah|hari|bagian|langkah|hitungan)\s)$/iu,
    saying:
      /^(?:['’-]|(?:\s\p{L}+)?\s(?:sehari|seminggu|sebulan|setahun)(?!\p{L})|\s(?:per|setiap|tiap|sekali|itu|tersebut|ini|pertama|setengah|atau|sampai|hingga)(?!\p{L}))/iu,
  },
}

const KINDS: ReadonlySet<string> = new Set(['duration', 'percent', 'multiplier'])
const BACK = 16

/**
 * The numbers in words before a unit of time, a percentage or “times”, from their phrases. None where one of the text's other
 * numbers stays in words: a sentence is of one kind.
 */
export function spelt(text: string, phrases: readonly NumberPhrase[], language: 'en' | 'id'): Spelt[] {
  const inWords = phrases.filter(({ words, value }) => words && value !== 1)
  const found = inWords.map((phrase) => one(text, phrase, WORDS[language]))
  return found.some((each) => each === undefined) ? [] : (found as Spelt[])
}

function one(text: string, phrase: NumberPhrase, words: Words): Spelt | undefined {
  const { kind, start, end, value, to, per, unit, vague } = phrase
  const isLow = value > (kind === 'multiplier' ? 2 : 1) && value <= 20
  if (
    !KINDS.has(kind) ||
    vague ||
    to !== undefined ||
    per !== undefined ||
    unit === 'decade' ||
    !(isLow || (value % 10 === 0 && value < 100))
  )
    return undefined
  const number = words.number.exec(text.slice(start, end))?.[0]
  if (!number || words.known.test(text.slice(Math.max(0, start - BACK), start))) return undefined
  if (words.saying.test(text.slice(end, end + BACK)) || /^\p{Lu}/u.test(text.slice(start + number.length + 1)))
    return undefined
  const percent = words.percent.exec(text.slice(start + number.length, end))?.[0] ?? ''
  return { start, end: start + number.length + percent.length, write: `${value}${percent && '%'}` }
}
