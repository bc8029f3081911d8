import { apart } from '../text/apart.ts'
import { Kept } from '../text/lru.ts'

/** Letters of all texts that one cache keeps; what is made of them weighs some ten times as much. */
const LETTERS = 500_000

/** A function's results by text; the longest unused are forgotten beyond `most` texts or half a million letters. */
export function cached<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Kept<{ readonly made: T }>(LETTERS, most)
  return (text) => {
    const kept = known.get(text)
    if (kept) return kept.made
    const own = apart(text)
    const made = make(own)
    known.set(own, { made })
    return made
  }
}
