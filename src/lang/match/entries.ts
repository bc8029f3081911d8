import type { WordList } from '../list.ts'
import type { ListId } from '../types.ts'
import { Automaton } from './automaton.ts'
import type { Stems } from './beginnings.ts'
import { type Tables, thawed } from './frozen.ts'
import type { Macros } from './macros.ts'
import { unpacked } from './packed.ts'
import type { Inflect } from './pattern.ts'

/** What matching needs to know of a language. */
export interface Language {
  readonly lists: () => readonly WordList[]
  readonly macros: Macros
  /** What a `~` asks for. */
  readonly inflect: Inflect
  readonly stems: Stems
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

/** Phrases by their index. */
export interface Entries {
  readonly length: number
  at(index: number): Compiled | undefined
}

/** All lists of a language, ready to be searched for. */
export interface Compilation {
  readonly phrases: Automaton
  readonly labels: Automaton
  readonly entries: Entries
  readonly shapes: readonly Shape[]
  readonly affixes: readonly Affix[]
  readonly ids: readonly ListId[]
  readonly exactLabel: readonly boolean[]
}

/** Patterns that are looked at between two breaths. */
const LOOKED = 100

/**
 * Makes ready what finds a language's lists, in slices.
 * @param tables what these very lists come to, where that is made already
 */
export function* compiling(language: Language, tables?: Tables): Generator<void, Compilation> {
  if (tables) {
    const phrases = thawed(tables.phrases)
    yield
    const labels = thawed(tables.labels)
    yield
    return { phrases, labels, ...unpacked(tables.entries) }
  }
  const entries: Compiled[] = []
  const affixes: Affix[] = []
  const shapes: Shape[] = []
  const phrases = new Automaton(language.inflect, language.stems)
  const labels = new Automaton(language.inflect, language.stems)

  const add = (source: string, list: number, group: string, trap: boolean, min: number, label: boolean): void => {
    const exact = source.startsWith('=') ? source.slice(1) : undefined
    entries.push({ list, group, trap, min, exact })
    const automaton = label ? labels : phrases
    automaton.add(exact ?? source, entries.length - 1)
  }

  const lists = language.lists()
  let looked = 0
  for (const [index, list] of lists.entries()) {
    const label = list.match !== 'phrase'
    for (const [group, items] of Object.entries(list.groups)) {
      for (const item of items) {
        const { p, min = 0 } = typeof item === 'string' ? { p: item } : item
        const affix = (p.startsWith('-') || p.endsWith('-')) && /^-\p{L}+$|^\p{L}+-$/u.test(p)
        if (affix) affixes.push({ list: index, group, letters: p.replace('-', ''), prefix: p.endsWith('-') })
        else add(p, index, group, false, min, label)
        if (++looked % LOOKED === 0) yield
      }
    }
    for (const [trap] of list.traps ?? []) add(trap, index, '', true, 0, label)
    for (const [group, items] of Object.entries(list.shapes ?? {})) {
      for (const item of items) shapes.push({ list: index, group, pattern: new RegExp(item, 'gu') })
    }
  }
  return {
    phrases,
    labels,
    entries,
    shapes,
    affixes,
    ids: lists.map((list) => list.id),
    exactLabel: lists.map((list) => list.match === 'label-exact'),
  }
}
