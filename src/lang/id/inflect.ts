import { alt, opt, type Pattern, seq, text } from '../match/pattern.ts'
import { nasal } from './nasal.ts'

const PREFIXES = ['di', 'ter', 'ber', 'ke', 'se', 'per', 'memper', 'diper', 'pe']

/** A root with the affixes of verbs and of the nouns made from them. */
export function inflect(root: string): Pattern {
  const me = nasal(root, 'me')
  const pe = nasal(root, 'pe')
  const stems = [root, `${root} ${root}`, ...me, ...pe, ...PREFIXES.map((prefix) => prefix + root)]
  return seq(alt([...new Set(stems)].map(text)), opt(alt(['kan', 'an', 'i'].map(text))))
}
