/**
 * The forms that meN- or peN- (given as 'me' or 'pe') may take before a root, the regular one first. Of p, t, k and s,
 * which fall in native words and stay in loans, both are given.
 */
export function nasal(root: string, prefix: 'me' | 'pe'): string[] {
  const tail = root.slice(1)
  switch (root[0]) {
    case 'b':
    case 'f':
    case 'v':
      return [`${prefix}m${root}`]
    case 'p':
      return [`${prefix}m${tail}`, `${prefix}m${root}`]
    case 'c':
    case 'd':
    case 'j':
    case 'z':
      return [`${prefix}n${root}`]
    case 't':
      return [`${prefix}n${tail}`, `${prefix}n${root}`]
    case 's':
      return [`${prefix}ny${tail}`, `${prefix}n${root}`]
    case 'k':
      return [`${prefix}ng${tail}`, `${prefix}ng${root}`]
    case 'a':
    case 'i':
    case 'u':
    case 'e':
    case 'o':
    case 'g':
    case 'h':
      return [`${prefix}ng${root}`]
    default:
      return [prefix + root]
  }
}
