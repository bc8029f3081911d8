import { MOST_LONGER, type Said, type Stated } from '../message/stated.ts'
import type { Holding } from './holds.ts'

/** Something that an entry states. */
export interface Candidate {
  readonly holding: Holding
  readonly theirs: Stated
}

/** Of more words of a claim than the other may lack, both hold one. */
const TELLING = MOST_LONGER + 1
/** A part of a wording that is shorter says too little to be known by. */
const LEAST_PART = 16

/** What a bank states by its words, so that a statement is held only against entries that can speak of the same thing. */
export class Lookup {
  readonly #byWord = new Map<string, Array<Candidate & { readonly place: number }>>()
  readonly #whole = new Map<string, Holding[]>()
  readonly #pairs = new Map<string, Set<Holding>>()

  constructor(holdings: readonly Holding[]) {
    let place = 0
    for (const holding of holdings) {
      for (const theirs of holding.stated) {
        const { about, subject, measure } = theirs.said
        const candidate = { holding, theirs, place: place++ }
        for (const word of subject) put(this.#byWord, `${about} ${word}`, candidate)
        if (measure !== undefined) put(this.#byWord, `${about} =${measure}`, candidate)
      }
      put(this.#whole, `${holding.language} ${holding.folded}`, holding)
      for (const pair of pairsOf(holding.folded)) {
        const key = `${holding.language} ${pair}`
        this.#pairs.set(key, (this.#pairs.get(key) ?? new Set()).add(holding))
      }
    }
  }

  /** The entries whose wording is these folded words, or holds them. */
  worded(words: string, language: string): ReadonlySet<Holding> {
    const whole = this.#whole.get(`${language} ${words}`) ?? []
    const [pair] = words.length < LEAST_PART ? [] : pairsOf(words)
    const near = pair === undefined ? [] : [...(this.#pairs.get(`${language} ${pair}`) ?? [])]
    return new Set([...whole, ...near.filter(({ folded }) => ` ${folded} `.includes(` ${words} `))])
  }

  /** What may speak of the same thing, in the order of the bank. */
  alike({ about, subject, names, measure }: Said): readonly Candidate[] {
    const count = (word: string): number => this.#byWord.get(`${about} ${word}`)?.length ?? 0
    const rarest = (words: readonly string[], most: number): readonly string[] =>
      [...words].sort((a, b) => count(a) - count(b)).slice(0, most)
    const other = subject.filter((word) => !names.includes(word))
    const most = about === 'figure' ? TELLING : Math.floor(subject.length / 2) + 1
    const keys = [...rarest(subject, most), ...rarest(other, 1), ...(measure === undefined ? [] : [`=${measure}`])]
    const found = new Set(keys.flatMap((key) => this.#byWord.get(`${about} ${key}`) ?? []))
    return [...found].sort((a, b) => a.place - b.place)
  }
}

function put<T>(map: Map<string, T[]>, key: string, one: T): void {
  const all = map.get(key)
  if (all) all.push(one)
  else map.set(key, [one])
}

/** Neighbouring words of a text whose words are parted by blanks. */
function pairsOf(folded: string): string[] {
  const words = folded.split(' ')
  return words.slice(1).map((word, index) => `${words[index]} ${word}`)
}
