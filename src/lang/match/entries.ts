import type { WordList } from '../list.ts'
import type { ListId } from '../types.ts'
import { Graph } from './graph.ts'
import type { Macros } from './macros.ts'
import { type Inflect, type Pattern, parsePattern, seq, text } from './pattern.ts'

/** What matching needs to know of a language. */
export interface Language {
  readonly lists: readonly WordList[]
  readonly macros: Macros
  readonly inflect: Inflect
  /** Endings that the last word of any phrase may carry. */
  readonly clitics?: ReadonlySet<string>
  /** True where `word` (lower case) really ends in the affix, not just in its letters. */
  readonly carries?: (word: string, affix: string) => boolean
}

/** A phrase or trap of a list, as the automaton knows it. */
export interface Compiled {
  /** Index of the list. */
  readonly list: number
  readonly group: string
  readonly trap: boolean
  readonly min: number
  /** Words before the phrase that belong to it, at least and at most; 0 and 0 for none. */
  readonly lead: { readonly min: number; readonly max: number; readonly apart: boolean } | undefined
  /** The phrase as it must be written, where case matters. */
  readonly exact: string | undefined
}

export interface Shape {
  readonly list: number
  readonly group: string
  readonly pattern: RegExp
}

/** "-mu" or "nge-": part of a word. */
export interface Affix {
  readonly list: number
  readonly group: string
  readonly letters: string
  readonly prefix: boolean
}

/** All lists of a language, ready to be searched for. */
export interface Compilation {
  readonly phrases: Graph
  readonly labels: Graph
  readonly entries: readonly Compiled[]
  readonly shapes: readonly Shape[]
  readonly affixes: readonly Affix[]
  readonly ids: readonly ListId[]
  readonly exactLabel: readonly boolean[]
}

export function compile(language: Language): Compilation {
  const entries: Compiled[] = []
  const affixes: Affix[] = []
  const shapes: Shape[] = []
  const phrases = new Graph()
  const labels = new Graph()

  const add = (source: string, entry: Omit<Compiled, 'lead' | 'exact'>, label: boolean): void => {
    const exact = source.startsWith('=') ? source.slice(1) : undefined
    const { pattern, lead } = withoutLead(parsePattern(exact ?? source, language.inflect))
    entries.push({ ...entry, lead, exact })
    ;(label ? labels : phrases).add(pattern, entries.length - 1)
  }

  language.lists.forEach((list, index) => {
    const label = list.match !== 'phrase'
    for (const [group, items] of Object.entries(list.groups)) {
      for (const item of items) {
        const { p, min = 0 } = typeof item === 'string' ? { p: item } : item
        const affix = /^-\p{L}+$|^\p{L}+-$/u.test(p)
        if (affix) affixes.push({ list: index, group, letters: p.replace('-', ''), prefix: p.endsWith('-') })
        else add(p, { list: index, group, trap: false, min }, label)
      }
    }
    for (const [trap] of list.traps ?? []) add(trap, { list: index, group: '', trap: true, min: 0 }, label)
    for (const [group, items] of Object.entries(list.shapes ?? {})) {
      for (const item of items) shapes.push({ list: index, group, pattern: new RegExp(item, 'gu') })
    }
  })
  return {
    phrases,
    labels,
    entries,
    shapes,
    affixes,
    ids: language.lists.map((list) => list.id),
    exactLabel: language.lists.map((list) => list.match === 'label-exact'),
  }
}

/** Words before the first fixed one are looked for backwards, from where the rest was found. */
function withoutLead(pattern: Pattern): { pattern: Pattern; lead: Compiled['lead'] } {
  if (pattern.is !== 'seq') return { pattern, lead: undefined }
  const [first, second, ...rest] = pattern.items
  if (first?.is !== 'gap' || second === undefined) return { pattern, lead: undefined }
  const apart = second.is === 'text' && second.text.startsWith(' ')
  const bare = apart ? text(second.text.slice(1)) : second
  return {
    pattern: apart && bare.is === 'text' && bare.text === '' ? seq(...rest) : seq(bare, ...rest),
    lead: { min: first.min, max: first.max, apart },
  }
}
