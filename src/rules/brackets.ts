import { perFile } from './reading.ts'

/** What stands in brackets in a file. */
export interface Brackets {
  /** How often each stands there. */
  readonly counts: ReadonlyMap<string, number>
  /** Those that stand alone in ticks somewhere. */
  readonly ticked: ReadonlySet<string>
}

const IN_BRACKETS = /\[([^[\]\n]{1,90})\]/g

/** Gone through once a file, however many slots ask. */
export const bracketsOf = perFile(({ map }): Brackets => {
  const { text } = map.copy.source
  const counts = new Map<string, number>()
  const ticked = new Set<string>()
  for (const { 0: all, 1: inner = '', index } of text.matchAll(IN_BRACKETS)) {
    counts.set(inner, (counts.get(inner) ?? 0) + 1)
    if (text[index - 1] === '`' && text[index + all.length] === '`') ticked.add(inner)
  }
  return { counts, ticked }
})
