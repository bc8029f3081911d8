import type { NumberLanguage } from './language.ts'

/** A number by itself, read from `start` on. */
export interface Figure {
  readonly value: number
  readonly end: number
  readonly words: boolean
  readonly vague: boolean
  /** Written with a scale: 10k, 2 juta. */
  readonly scaled: boolean
}

const DIGITS = /\d+(?:[.,]\d+)*/y
const LETTERS = /\p{L}+/uy

/** The figure in digits at `at`, with its scale ("1,2 juta", "10k"). Undefined where none stands there. */
export function readDigits(text: string, at: number, language: NumberLanguage, grouped = false): Figure | undefined {
  DIGITS.lastIndex = at
  const match = DIGITS.exec(text)
  if (!match) return undefined
  const value = decimalValue(match[0], language.decimal, grouped)
  const end = at + match[0].length
  const scale = readScale(text, end, language)
  return scale
    ? { value: round(value * scale.value), end: scale.end, words: false, vague: false, scaled: true }
    : { value, end, words: false, vague: false, scaled: false }
}

/** Figures keep no dust of binary fractions: 1.2 million is 1200000. */
const round = (value: number): number => Number(value.toPrecision(12))

/** The value of figures with dots and commas. `grouped`: a single separator before three digits groups thousands in any case, as in prices (€12.000). */
export function decimalValue(figures: string, decimal: '.' | ',', grouped = false): number {
  const group = decimal === '.' ? ',' : '.'
  const parts = figures.split(/[.,]/)
  if (parts.length === 1) return Number(figures)
  const marks = figures.replace(/\d/g, '')
  const threes = parts.slice(1).every((part) => part.length === 3) && (parts[0] as string).length <= 3
  const even = marks === (marks[0] as string).repeat(marks.length)
  const foreign = decimal === ',' || grouped
  if (even && threes && (marks[0] === group || marks.length > 1 || foreign)) return Number(parts.join(''))
  if (marks.length === 1) return Number(`${parts[0]}.${parts[1]}`)
  const last = parts.pop() as string
  return Number(`${parts.join('')}.${last}`)
}

function readScale(text: string, at: number, language: NumberLanguage): { value: number; end: number } | undefined {
  const apart = /[\s\u00a0]/.test(text[at] ?? '')
  LETTERS.lastIndex = apart ? at + 1 : at
  const word = LETTERS.exec(text)?.[0]
  if (!word) return undefined
  const value = language.scales.get(word.toLowerCase())
  if (value === undefined || (apart && word.length === 1) || /\d/.test(text[LETTERS.lastIndex] ?? '')) return undefined
  return { value, end: LETTERS.lastIndex }
}

/** The number in words at `at`: "twenty-five", "dua belas ribu", "hundreds of thousands". */
export function readWords(text: string, at: number, language: NumberLanguage): Figure | undefined {
  let total = 0
  let current = 0
  let last = 0
  let vague = false
  let scaled = false
  let end = -1
  let next = at
  for (;;) {
    LETTERS.lastIndex = next
    const word = LETTERS.exec(text)?.[0].toLowerCase()
    const value = word === undefined ? undefined : language.words.get(word)
    if (value === undefined) {
      if (word === undefined || end === -1 || !language.and.includes(word)) break
    } else {
      if (vague && value.is === 'add') break
      switch (value.is) {
        case 'add':
          last = value.value
          current += last
          break
        case 'teen':
          current += 10
          break
        case 'times':
          current += (last || 1) * value.value - last
          last = 0
          break
        case 'scale':
          total = current === 0 && total > 0 ? total * value.value : total + (current || 1) * value.value
          current = 0
          last = 0
          scaled = true
          break
        case 'vague':
          total = (current || total || 1) * value.value
          current = 0
          vague = true
      }
      end = LETTERS.lastIndex
    }
    const gap = /^[\s\u00a0-](?=\p{L})/u.exec(text.slice(LETTERS.lastIndex, LETTERS.lastIndex + 3))
    if (!gap) break
    next = LETTERS.lastIndex + 1
  }
  return end === -1 ? undefined : { value: total + current, end, words: true, vague, scaled }
}

/** What a sticky expression matches at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
