import { cached } from '../lang/cache.ts'
import type { GuardWords } from '../lang/guard.ts'
import { isGrouped } from '../lang/numbers/format.ts'

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

const READERS: Readonly<Record<FactKind, (text: string, words: GuardWords) => string[]>> = {
  numbers: numbersOf,
  names: namesOf,
  negations: (text, { negations, same }) => listed(text, negations, same),
  hedges: (text, { hedges, same }) => listed(text, hedges, same),
  quoted: (text) => [...text.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? match[3] ?? ''),
}

export function factsOf(text: string, words: GuardWords): Facts {
  return Object.fromEntries(KINDS.map((kind) => [kind, READERS[kind](text, words)])) as unknown as Facts
}

const lowered = (text: string): string => text.toLowerCase().replace(/’/g, "'")

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

/**
 * A number by its value, so that `1,000`, `1000` and `one thousand`… written as `1000` are the same. Two groups of three digits
 * are thousands whatever the sign between them.
 */
export function value(digits: string, thousands: ',' | '.'): string {
  const decimal = thousands === ',' ? '.' : ','
  const groups = digits.split(thousands)
  const grouped = groups.length > 1 && groups.slice(1).every((group) => /^\d{3}(?!\d)/.test(group))
  const others = digits.split(decimal)
  const last = others.at(-1)?.split(thousands) ?? []
  const mixed = others.length > 2 || (others.length === 2 && last.length === 2)
  if (mixed && last.length <= 2 && isGrouped([...others.slice(0, -1), last[0] ?? '']))
    return String(Number([...others.slice(0, -1), last.join('.')].join('')))
  const bare = grouped ? groups.join('') : digits
  const number = Number(bare.replace(/[.,]/, '.'))
  return Number.isFinite(number) && (bare.match(/[.,]/g)?.length ?? 0) <= 1 ? String(number) : digits
}

function numbersOf(text: string, words: GuardWords): string[] {
  const digits = [...text.matchAll(NUMBER)].map((match) => amount(match[0], text.slice(0, match.index), words))
  const said = lowered(text).match(WORD) ?? []
  const spelt = said.flatMap((word, index) => {
    const number = Object.hasOwn(words.numbers, word) ? words.numbers[word] : undefined
    if (number === undefined) return []
    const next = said[index + 1] ?? ''
    const change = words.behind && Object.hasOwn(words.behind, next) ? words.behind[next] : undefined
    return [String(change ? change(number) : number)]
  })
  return [...digits, ...spelt]
}

/** The value of a number behind other words: money that is never divided by thousands has thousands where another number has decimals. */
function amount(digits: string, before: string, { thousands, whole }: GuardWords): string {
  const isWhole = whole !== undefined && /^[1-9]\d{0,2},\d{3}$/.test(digits) && whole.test(before.slice(-6))
  return isWhole ? digits.replace(',', '') : value(digits, thousands)
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
  return index < 0 || /[.!?:…\n]/.test(text[index] as string) || /\n[^\p{L}\p{N}]*$/u.test(text.slice(index + 1, at))
}

/** Phrases of the list in the text, the longest at each place; of those that say the same, one. */
function listed(text: string, phrases: readonly string[], same: GuardWords['same']): string[] {
  const tokens = lowered(text).match(WORD) ?? []
  const byFirst = indexed(phrases)
  const found: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const hit = byFirst.get(tokens[at] as string)?.find((parts) => parts.every((part, i) => tokens[at + i] === part))
    if (!hit) continue
    const phrase = hit.join(' ')
    found.push(Object.hasOwn(same, phrase) ? (same[phrase] as string) : phrase)
    at += hit.length - 1
  }
  return found
}

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, string[][]>>()

/** Phrases as words, by their first, longer ones first. */
function indexed(phrases: readonly string[]): ReadonlyMap<string, string[][]> {
  const known = indexes.get(phrases)
  if (known) return known
  const byFirst = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const parts = phrase.split(' ')
    const first = parts[0] as string
    const alike = [...(byFirst.get(first) ?? []), parts]
    byFirst.set(
      first,
      alike.sort((a, b) => b.length - a.length),
    )
  }
  indexes.set(phrases, byFirst)
  return byFirst
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

/** The differences that nobody declared; a change with any is refused. Sources are read only as far as a fact is looked for in them. */
export function undeclared(before: string, after: string, words: GuardWords, declared: Declared): Difference[] {
  const shortest = [...declared.sources].sort((a, b) => a.length - b.length)
  const isKnown = ({ kind, fact }: Difference) => shortest.some((text) => knownIn(text, words).states(kind, fact))
  return changed(before, after, words, declared.drops).filter(
    (difference) => difference.change === 'lost' || !isKnown(difference),
  )
}

/** Sources whose facts are kept: the piece that is being judged, and lines of ours. */
const SOURCES = 64

const known = new WeakMap<GuardWords, (text: string) => Known>()

function knownIn(text: string, words: GuardWords): Known {
  let kept = known.get(words)
  if (!kept) {
    kept = cached(SOURCES, (source) => new Known(source, words))
    known.set(words, kept)
  }
  return kept(text)
}

/** What may be taken from a source; each kind of fact is read when it is first asked for. */
class Known {
  readonly #text: string
  readonly #words: GuardWords
  readonly #facts = new Map<FactKind | 'words', ReadonlySet<string>>()

  constructor(text: string, words: GuardWords) {
    this.#text = text
    this.#words = words
  }

  states(kind: FactKind, fact: string): boolean {
    return this.#of(kind).has(fact) || (kind === 'names' && this.#of('words').has(fact))
  }

  #of(kind: FactKind | 'words'): ReadonlySet<string> {
    let facts = this.#facts.get(kind)
    if (!facts) {
      facts = new Set(kind === 'words' ? this.#text.match(WORD) : READERS[kind](this.#text, this.#words))
      this.#facts.set(kind, facts)
    }
    return facts
  }
}
