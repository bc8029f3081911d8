/** Forms of a word by how they begin: every form of "utilize~" begins with "utiliz". */
export type Stems = (word: string) => readonly string[]

/** Letters of a beginning that count. */
const MOST = 12

/**
 * What a phrase of the pattern may begin with: letters (at least one, the start of its first word), a list that
 * holds for every phrase. Undefined where a phrase may begin with anything else. Looks at the source only, as parsing
 * thousands of patterns would take longer than matching a page.
 */
export function beginnings(source: string, stems: Stems): readonly string[] | undefined {
  const sides = source.includes('|') ? alternatives(source) : []
  if (sides.length > 1) return ofAll(sides, (side) => beginnings(side, stems))
  if (source.startsWith('(')) return ofGroup(source, stems)
  const word = /^[a-z]+/.exec(source)?.[0] ?? ''
  const next = source[word.length]
  if (next === '~') return cut(stems(word))
  if (next === '[' && /^[a-z]*\[[a-z]+\][a-z]*~/.test(source)) return word === '' ? undefined : cut([word])
  const sure = next === '?' || next === '+' || next === '{' ? word.slice(0, -1) : word
  return sure === '' ? undefined : cut([sure])
}

const cut = (words: readonly string[]): string[] => words.map((word) => word.slice(0, MOST))

function ofGroup(source: string, stems: Stems): readonly string[] | undefined {
  const close = closing(source)
  if (close < 0) return undefined
  const after = source.slice(close + 1)
  const all = ofAll(alternatives(source.slice(1, close)), (item) =>
    after.startsWith('~') && /^[a-z]+$/.test(item) ? cut(stems(item)) : beginnings(item.trimStart(), stems),
  )
  if (all === undefined) return undefined
  if (!after.startsWith('?')) return all
  const rest = beginnings(after.slice(1).replace(/^[ -]/, ''), stems)
  return rest && [...all, ...rest]
}

function ofAll(items: readonly string[], each: (item: string) => readonly string[] | undefined): string[] | undefined {
  const all: string[] = []
  for (const item of items) {
    const own = each(item)
    if (own === undefined) return undefined
    all.push(...own)
  }
  return all
}

function closing(source: string): number {
  let depth = 0
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++
    else if (source[i] === '(') depth++
    else if (source[i] === ')' && --depth === 0) return i
  }
  return -1
}

function alternatives(source: string): string[] {
  const items: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++
    else if (source[i] === '(') depth++
    else if (source[i] === ')') depth--
    else if (source[i] === '|' && depth === 0) {
      items.push(source.slice(from, i))
      from = i + 1
    }
  }
  return [...items, source.slice(from)]
}
