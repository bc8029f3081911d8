import type { GuardWords } from '../lang/guard.ts'

/** What a text states that no rewrite may change, each as often as it is said. */
export interface Facts {
  readonly numbers: readonly string[]
  readonly names: readonly string[]
  readonly negations: readonly string[]
  readonly hedges: readonly string[]
  readonly quoted: readonly string[]
}

export type FactKind = keyof Facts

/** A fact that stands in one text and not, or less often, in the other. */
export interface Difference {
  readonly kind: FactKind
  readonly fact: string
  readonly change: 'added' | 'lost'
}

const KINDS: readonly FactKind[] = ['numbers', 'names', 'negations', 'hedges', 'quoted']
const NUMBER = /\d+(?:[.,]\d+)*/g
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu
const QUOTED = /“([^”]*)”|"([^"]*)"|«([^»]*)»/g

export function factsOf(text: string, words: GuardWords): Facts {
  const lower = text.toLowerCase().replace(/’/g, "'")
  return {
    numbers: numbersOf(text, lower, words),
    names: namesOf(text, words),
    negations: listed(lower, words.negations),
    hedges: listed(lower, words.hedges),
    quoted: [...text.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? match[3] ?? ''),
  }
}

/** What changed from one text to the other, as multisets; `drops` are passages that the change declares as removed. */
export function changed(before: string, after: string, words: GuardWords, drops: readonly string[] = []): Difference[] {
  const had = factsOf(before, words)
  const has = factsOf(after, words)
  const dropped = drops.map((text) => factsOf(text, words))
  return KINDS.flatMap((kind) => {
    const left = without(
      had[kind],
      dropped.flatMap((each) => each[kind]),
    )
    return [
      ...without(left, has[kind]).map((fact): Difference => ({ kind, fact, change: 'lost' })),
      ...without(has[kind], left).map((fact): Difference => ({ kind, fact, change: 'added' })),
    ]
  })
}

/** A number by its value, so that `1,000`, `1000` and `one thousand`… written as `1000` are the same. */
export function value(digits: string, thousands: ',' | '.'): string {
  const decimal = thousands === ',' ? '.' : ','
  const groups = digits.split(thousands)
  const grouped = groups.length > 1 && groups.slice(1).every((group) => /^\d{3}(?!\d)/.test(group))
  const bare = grouped ? groups.join('') : digits
  const number = Number(bare.replace(decimal, '.'))
  return Number.isFinite(number) && (bare.match(/[.,]/g)?.length ?? 0) <= 1 ? String(number) : digits
}

function numbersOf(text: string, lower: string, words: GuardWords): string[] {
  const digits = [...text.matchAll(NUMBER)].map((match) => value(match[0], words.thousands))
  const spelt = [...lower.matchAll(WORD)].flatMap((match) => {
    const number = Object.hasOwn(words.numbers, match[0]) ? words.numbers[match[0]] : undefined
    return number === undefined ? [] : [String(number)]
  })
  return [...digits, ...spelt]
}

/** Words with a capital that do not open a sentence, and words in capitals anywhere. */
function namesOf(text: string, words: GuardWords): string[] {
  const names: string[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    if (!/^\p{Lu}/u.test(word) || words.openers.includes(word.toLowerCase())) continue
    const inside = /^\p{L}\P{Lu}*$/u.test(word)
    if (inside && opensSentence(text, match.index)) continue
    names.push(word)
  }
  return names
}

function opensSentence(text: string, at: number): boolean {
  let index = at - 1
  while (index >= 0 && /[\s"'“”‘’«»([*_>#-]/.test(text[index] as string)) index--
  return index < 0 || /[.!?:…\n]/.test(text[index] as string) || /\n\s*[^\p{L}\p{N}]*$/u.test(text.slice(index + 1, at))
}

/** Phrases of the list in the text, the longest at each place. */
function listed(lower: string, phrases: readonly string[]): string[] {
  const tokens = [...lower.matchAll(WORD)].map((match) => match[0])
  const byFirst = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const parts = phrase.split(' ')
    const first = parts[0] as string
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    )
  }
  const found: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const hit = byFirst.get(tokens[at] as string)?.find((parts) => parts.every((part, i) => tokens[at + i] === part))
    if (!hit) continue
    found.push(hit.join(' '))
    at += hit.length - 1
  }
  return found
}

/** The first list without the entries of the second, each taken away once. */
function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const each of taken) left.set(each, (left.get(each) ?? 0) + 1)
  return all.filter((each) => {
    const count = left.get(each) ?? 0
    if (count > 0) left.set(each, count - 1)
    return count === 0
  })
}

/** Where the facts of a change may come from, and which passages it takes away on purpose. */
export interface Declared {
  /** Texts whose words may be added: the piece itself, lines of ours, proofs of the bank. */
  readonly sources: readonly string[]
  readonly drops: readonly string[]
}

/** The differences that nobody declared; a change with any is refused. */
export function undeclared(before: string, after: string, words: GuardWords, declared: Declared): Difference[] {
  const known = declared.sources.map((text) => ({ ...factsOf(text, words), words: new Set(text.match(WORD)) }))
  const isKnown = ({ kind, fact }: Difference) =>
    known.some((facts) => facts[kind].includes(fact) || (kind === 'names' && facts.words.has(fact)))
  return changed(before, after, words, declared.drops).filter(
    (difference) => difference.change === 'lost' || !isKnown(difference),
  )
}
