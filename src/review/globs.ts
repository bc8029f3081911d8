import picomatch from 'picomatch'

/** Most stars between two slashes, and most `**`: with each more, a path takes longer by as many times as it has letters. */
const MOST_STARS = 3

/** What is wrong with a glob that would take too long to match; undefined where nothing is. */
export function tooWild(pattern: string): string | undefined {
  const parts = pattern.split('/').map((part) => part.match(/\*+/g) ?? [])
  const deep = parts.flat().filter((stars) => stars.length > 1)
  if (deep.length > MOST_STARS || parts.some((stars) => stars.length > MOST_STARS))
    return `has too many stars: no more than ${MOST_STARS} between two slashes, and ${MOST_STARS} of **`
  if (/(?<!\\)[+*]\(/.test(pattern))
    return 'repeats a group: *(...) and +(...) are not known; write {a,b} or several globs'
  const groups = pattern.match(/[?!@]\(/g)?.length ?? 0
  return groups > MOST_GROUPS
    ? `has too many groups: no more than ${MOST_GROUPS} of ?(...), !(...) and @(...)`
    : undefined
}

const MOST_GROUPS = 3

/** A plus sign stands for itself: picomatch would repeat what stands before it. */
export const literalPlus = (pattern: string): string => pattern.replace(/(?<!\\)\+/g, '\\+')

/**
 * Whether a path (seen from the folder the globs are written for) is meant by them. A glob without a slash is about
 * names in any folder, one that ends in a slash about all that lies in the folder, `!` in front takes files out. One that is too wild
 * means nothing.
 */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!')).map(matcher)
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => matcher(pattern.slice(1)))
  return (path) =>
    (wanted.length === 0 || wanted.some((matches) => matches(path))) && !unwanted.some((matches) => matches(path))
}

function matcher(pattern: string): (path: string) => boolean {
  if (tooWild(pattern)) return () => false
  const plain = pattern.replace(/^(?:\.?\/)+/, '')
  const whole = plain.endsWith('/') ? `${plain}**` : plain
  // Not `basename`, which would also let patterns match within names of folders.
  const safe = literalPlus(whole)
  return picomatch(safe.includes('/') ? safe : [safe, `**/${safe}`], { dot: true })
}
