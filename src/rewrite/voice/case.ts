const CAPITAL = /^[^\p{L}]*\p{Lu}/u
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu

/** True for a line whose longer words all begin with a capital, as headlines do in English; `small` words never do. */
export function isTitled(text: string, small: ReadonlySet<string>): boolean {
  const long = (text.match(WORD) ?? []).filter((word) => word.length > 3 && !small.has(word.toLowerCase()))
  return long.length > 2 && long.every((word) => /^\p{Lu}/u.test(word))
}

/** True where the words shout: capitals only. */
export const shouts = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

/** The replacement with capitals where the words that it replaces had them. Text in brackets is left alone. */
export function likeCase(write: string, old: string, line: string, small: ReadonlySet<string>): string {
  const titled = isTitled(line, small)
    ? write.replace(/\[[^\]]*\]|\p{L}[\p{L}\p{M}'’-]*/gu, (word) =>
        word.startsWith('[') || small.has(word) ? word : upper(word),
      )
    : write
  return CAPITAL.test(old) ? upper(titled) : titled
}

/** With its first letter as a capital, behind a bracket too. */
export const upper = (text: string): string =>
  text.replace(/^([^\p{L}\d]*)(\p{L})/u, (_, before, first) => before + first.toUpperCase())
