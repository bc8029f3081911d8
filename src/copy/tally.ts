import { cached } from '../lang/cache.ts'
import { wordSigns } from '../lang/signs.ts'

export type WordSign = keyof typeof wordSigns

interface Phrase {
  readonly sign: WordSign
  /** Words after the first. */
  readonly rest: readonly string[]
}

/** Words in lower case, with straight apostrophes and hyphens inside. */
export const wordsOf = (text: string): string[] => text.split('\n').flatMap(wordsOfLine)

/** Lines that are remembered: a long page has a few hundred. */
const MOST_LINES = 4000

const wordsOfLine = cached(
  MOST_LINES,
  (line): readonly string[] =>
    line
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [],
)

const byFirst = new Map<string, Phrase[]>()
for (const sign of Object.keys(wordSigns) as WordSign[])
  for (const pattern of wordSigns[sign]) for (const phrase of expand(pattern)) learn(sign, phrase)

function learn(sign: WordSign, phrase: string): void {
  const [first = '', ...rest] = wordsOf(phrase)
  const known = byFirst.get(first)
  if (known) known.push({ sign, rest })
  else byFirst.set(first, [{ sign, rest }])
}

/** `book (a|the (first|next)) seat` -> `book a seat`, `book the first seat`, `book the next seat`. */
function expand(pattern: string): string[] {
  const open = pattern.indexOf('(')
  if (open < 0) return [pattern]
  const choices: string[] = []
  let depth = 0
  let from = open + 1
  let at = open
  do {
    const char = pattern[at]
    if (char === '(') depth++
    if (char === ')') depth--
    if ((char === '|' && depth === 1) || depth === 0) {
      choices.push(pattern.slice(from, at))
      from = at + 1
    }
    at++
  } while (depth > 0 && at < pattern.length)
  const tails = expand(pattern.slice(at))
  return choices.flatMap(expand).flatMap((choice) => tails.map((tail) => pattern.slice(0, open) + choice + tail))
}

/** How often phrases of each kind occur among words; each place counts once for a kind. */
export function tally(words: readonly string[]): Record<WordSign, number> {
  const counts = Object.fromEntries(Object.keys(wordSigns).map((sign) => [sign, 0])) as Record<WordSign, number>
  words.forEach((word, at) => {
    let before: WordSign | undefined
    for (const { sign, rest } of byFirst.get(word) ?? []) {
      if (sign === before || !rest.every((next, index) => words[at + 1 + index] === next)) continue
      counts[sign]++
      before = sign
    }
  })
  return counts
}

/** Words between blanks. */
export function wordCount(text: string): number {
  let n = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const blank = text.charCodeAt(i) <= 32
    if (!blank && !inside) n++
    inside = !blank
  }
  return n
}
