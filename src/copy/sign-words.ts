import { perContent } from '../text/kept.ts'
import type { Prose } from '../text/prose.ts'
import { type Tallied, tallied, tallyOf, type WordSign, wordCount, wordsOf } from './tally.ts'

/** What is counted in some words, whatever stands around them. */
interface Counted {
  readonly text: string
  readonly tallied: Tallied
  /** Words between blanks. */
  readonly blanks: number
  readonly paths: number
  readonly money: boolean
  /** The words end where an amount may follow. */
  readonly priced: boolean
}

const money = /(?:[$€£¥]|\bRp\.?|\b(?:USD|EUR|GBP|IDR)\b)\s?\d/
const priced = /(?:[$€£¥]|\bRp\.?|\b(?:USD|EUR|GBP|IDR)\b)$/
const path =
  /(?:^|[\s(])(?:[\w@.-]{1,40}\/){1,8}[\w.-]{1,60}\.[a-z]{1,5}\b|\b[\w-]{1,60}\.(?:ts|tsx|js|jsx|json|ya?ml|py|md|sh|toml|css|html|go|rs)\b/g

/** `Node.js`: a name, no file. */
const named = /^[\s(]?[A-Z][a-z]+\.js$/

const countedIn = (text: string): Counted => ({
  text,
  tallied: tallied(wordsOf(text)),
  blanks: wordCount(text),
  paths: text.match(path)?.filter((found) => !named.test(found)).length ?? 0,
  money: money.test(text),
  priced: priced.test(text),
})

const kept = perContent(countedIn)

/** True where the text names an amount of money. */
export const hasMoney = (prose: Prose): boolean => kept(prose).money

/** Words between blanks of a text that keeps what was made of it. */
export const blanksIn = (prose: Prose): number => kept(prose).blanks

/** What is counted in texts that stand below each other, to `most` UTF-16 units. */
export interface WordsCounted {
  readonly text: string
  /** Words of letters and digits. */
  readonly words: number
  readonly blanks: number
  readonly found: Readonly<Record<WordSign, number>>
  readonly paths: number
  readonly money: boolean
}

export function countWords(all: readonly Prose[], most: number): WordsCounted {
  const parts: Counted[] = []
  let left = most
  for (const prose of all) {
    if (left < 0) break
    parts.push(prose.length <= left ? kept(prose) : countedIn(prose.text.slice(0, left)))
    left -= prose.length + 1
  }
  const sum = (of: (one: Counted) => number): number => parts.reduce((total, one) => total + of(one), 0)
  const follows = (one: Counted, next: number): boolean => one.priced && /^\d/.test(parts[next]?.text ?? '')
  return {
    text: parts
      .map(({ text }) => text)
      .join('\n')
      .slice(0, most),
    words: sum((one) => one.tallied.words.length),
    blanks: sum(({ blanks }) => blanks),
    found: tallyOf(parts.map((one) => one.tallied)),
    paths: sum(({ paths }) => paths),
    money: parts.some((one, index) => one.money || follows(one, index + 1)),
  }
}
