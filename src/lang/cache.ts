import { apart } from '../text/apart.ts'

/** Letters of all texts that one cache keeps; what is made of them weighs some ten times as much. */
const LETTERS = 500_000

/** A function's results by text; the longest unused are forgotten beyond `most` texts or half a million letters. */
export function cached<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly own: string; readonly value: T }>()
  let letters = 0
  const forget = (text: string) => {
    known.delete(text)
    letters -= text.length
  }
  return (text) => {
    const kept = known.get(text)
    if (kept) {
      // Under its own text: that of the caller is part of a file.
      known.delete(kept.own)
      known.set(kept.own, kept)
      return kept.value
    }
    const own = apart(text)
    const value = make(own)
    known.set(own, { own, value })
    letters += own.length
    for (const oldest of known.keys()) {
      if (known.size <= most && letters <= LETTERS) break
      forget(oldest)
    }
    return value
  }
}
