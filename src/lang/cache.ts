import { apart } from '../text/apart.ts'
import { Kept } from '../text/lru.ts'

/** Letters of all texts that one cache keeps; what is made of them weighs some ten times as much. */
const LETTERS = 500_000

const caches: Array<Kept<unknown>> = []

/** Forgets what was made of texts, the longest unused first, until each cache holds no more than `letters` UTF-16 units of them. */
export function forgetMade(letters: number): void {
  for (const cache of caches) cache.trim(letters)
}

/** A function's results by text; the longest unused are forgotten beyond `most` texts or half a million letters. */
export function cached<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Kept<{ readonly made: T }>(LETTERS, most)
  caches.push(known as Kept<unknown>)
  return (text) => {
    const kept = known.get(text)
    if (kept) return kept.made
    const own = apart(text)
    const made = make(own)
    known.keep(own, { made })
    return made
  }
}
