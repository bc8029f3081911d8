import { alt, opt, type Pattern, seq, text } from '../match/pattern.ts'
import { nasal } from './nasal.ts'

const PREFIXES = ['di', 'ter', 'ber', 'ke', 'se', 'per', 'memper', 'diper', 'pe']

/** How the words made from a root begin. */
export function stems(root: string): string[] {
  return [...new Set([root, ...nasal(root, 'me'), ...nasal(root, 'pe'), ...PREFIXES.map((prefix) => prefix + root)])]
}

/** A root with the affixes of verbs and of the nouns made from them. */
export function inflect(root: string): Pattern {
  return seq(alt([...stems(root), `${root} ${root}`].map(text)), opt(alt(['kan', 'an', 'i'].map(text))))
}
