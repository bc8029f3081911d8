/** Letters of all texts that one cache keeps; what is made of them weighs some ten times as much. */
const LETTERS = 500_000

/**
 * A function's results by text; the oldest are forgotten beyond `most` texts or half a million letters. Texts are kept as
 * copies of their own: a part of a file that keeps the whole file alive would cost a file for each sentence.
 */
export function cached<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  let letters = 0
  const forget = (text: string) => {
    known.delete(text)
    letters -= text.length
  }
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) {
      known.delete(text)
      known.set(text, kept)
      return kept
    }
    const own = apart(text)
    const value = make(own)
    known.set(own, value)
    letters += own.length
    for (const oldest of known.keys()) {
      if (known.size <= most && letters <= LETTERS) break
      forget(oldest)
    }
    return value
  }
}

/** The same letters in memory of their own. */
const apart = (text: string): string => ` ${text}`.slice(1)
