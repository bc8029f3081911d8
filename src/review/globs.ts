import picomatch from 'picomatch'

/**
 * Whether a path (seen from the folder the globs are written for) is meant by them. A glob without a slash is about
 * names in any folder, one that ends in a slash about all that lies in the folder, `!` in front takes files out.
 */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!')).map(matcher)
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => matcher(pattern.slice(1)))
  return (path) =>
    (wanted.length === 0 || wanted.some((matches) => matches(path))) && !unwanted.some((matches) => matches(path))
}

function matcher(pattern: string): (path: string) => boolean {
  const plain = pattern.replace(/^(?:\.?\/)+/, '')
  const whole = plain.endsWith('/') ? `${plain}**` : plain
  // Not `basename`, which would also let patterns match within names of folders.
  return picomatch(whole.includes('/') ? whole : [whole, `**/${whole}`], { dot: true })
}
