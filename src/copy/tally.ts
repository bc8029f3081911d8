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
  const found = none()
  words.forEach((word, at) => {
    count(found, words, word, at)
  })
  return found
}

const none = (): Record<WordSign, number> =>
  Object.fromEntries(Object.keys(wordSigns).map((sign) => [sign, 0])) as Record<WordSign, number>

/** Counts the phrases that begin at a place with its word. */
function count(found: Record<WordSign, number>, words: readonly string[], word: string, at: number): void {
  const known = byFirst.get(word)
  if (!known) return
  let before: WordSign | undefined
  for (const { sign, rest } of known) {
    if (sign === before || !rest.every((next, index) => words[at + 1 + index] === next)) continue
    found[sign]++
    before = sign
  }
}

/** Words with the phrases among them, as far as they tell whatever words follow. */
export interface Tallied {
  readonly words: readonly string[]
  /** How often phrases of each kind begin at places where no phrase may go on beyond the words. */
  readonly counts: readonly number[]
  /** The other places. */
  readonly open: readonly number[]
}

const SIGNS = Object.keys(wordSigns) as WordSign[]

export function tallied(words: readonly string[]): Tallied {
  const open: number[] = []
  const found = none()
  words.forEach((word, at) => {
    if (mayGoOn(words, word, at)) open.push(at)
    else count(found, words, word, at)
  })
  return { words, counts: SIGNS.map((sign) => found[sign]), open }
}

const mayGoOn = (words: readonly string[], word: string, at: number): boolean =>
  byFirst.get(word)?.some(({ rest }) => {
    if (at + rest.length < words.length) return false
    for (let i = at + 1; i < words.length; i++) if (words[i] !== rest[i - at - 1]) return false
    return true
  }) ?? false

/** What `tally` says of the words of all, one behind the other. */
export function tallyOf(all: readonly Tallied[]): Record<WordSign, number> {
  const found = none()
  for (const [index, { words, counts, open }] of all.entries()) {
    SIGNS.forEach((sign, i) => {
      found[sign] += counts[i] as number
    })
    if (open.length === 0) continue
    const on = [...words]
    for (let next = index + 1; next < all.length && on.length < words.length + LONGEST; next++)
      on.push(...(all[next] as Tallied).words.slice(0, LONGEST))
    for (const at of open) count(found, on, words[at] as string, at)
  }
  return found
}

/** Words of the longest phrase. */
const LONGEST = Math.max(...[...byFirst.values()].flatMap((all) => all.map(({ rest }) => 1 + rest.length)))

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
