import { pack } from '../lang/pack.ts'
import type { Capability, Spoken } from '../lint/rule.ts'

const NAMES: ReadonlyArray<readonly [Capability, string]> = [
  ['lexicon', 'matches'],
  ['sentences', 'sentences'],
  ['tags', 'tags'],
  ['morphology', 'morphology'],
]

/** What the pack of a language offers to rules. */
export function capabilities(language: Spoken): ReadonlySet<Capability> {
  const offered = pack(language)
  if (!offered) return new Set()
  return new Set(NAMES.filter(([, member]) => member in offered).map(([capability]) => capability))
}
