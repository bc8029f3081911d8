import { beginnings, type Stems } from './beginnings.ts'
import { Graph } from './graph.ts'
import { type Inflect, type Pattern, parsePattern, seq, text } from './pattern.ts'

/** Words before the first fixed one of a phrase, at least and at most; `apart`: a separator follows them. */
export interface Lead {
  readonly min: number
  readonly max: number
  readonly apart: boolean
}

/** Distinct words remembered as seen; a page has a few hundred. */
const SEEN = 50_000
/** Words that an automaton has met before new ones bring little. */
const COLD = 400
const LONGEST_BEGINNING = 12

/** The automaton of many patterns. It grows with the words it meets: a pattern is built in when a text holds a word that it may begin with. */
export class Automaton {
  readonly graph: Graph
  readonly leads: Map<number, Lead>
  readonly #inflect: Inflect
  readonly #stems: Stems
  readonly #waiting = new Map<string, Array<readonly [source: string, entry: number]>>()
  readonly #seen = new Set<string>()

  #whole = false

  constructor(inflect: Inflect, stems: Stems, graph = new Graph(), leads = new Map<number, Lead>()) {
    this.#inflect = inflect
    this.#stems = stems
    this.graph = graph
    this.leads = leads
  }

  /** One to which nothing is added any more. */
  static whole(graph: Graph, leads: Map<number, Lead>): Automaton {
    const none = () => {
      throw new Error('the automaton is whole')
    }
    const made = new Automaton(none, none, graph, leads)
    made.#whole = true
    return made
  }

  /** Whether all patterns are built in, so that it need not be told of words. */
  get isWhole(): boolean {
    return this.#whole
  }

  /** Adds a pattern that, found, stands for `entry`. */
  add(source: string, entry: number): void {
    const item = [source.toLowerCase(), entry] as const
    const starts = beginnings(item[0], this.#stems)
    if (starts === undefined) this.#build(...item)
    else {
      for (const start of starts) {
        const waiting = this.#waiting.get(start)
        if (waiting) waiting.push(item)
        else this.#waiting.set(start, [item])
      }
    }
  }

  /** Makes ready for phrases that begin with the word (lower case). */
  meet(word: string): void {
    if (this.#seen.has(word)) return
    if (this.#seen.size > SEEN) this.#seen.clear()
    this.#seen.add(word)
    const longest = Math.min(word.length, LONGEST_BEGINNING)
    for (let length = 1; length <= longest; length++) this.#release(word.slice(0, length))
  }

  /** Whether most words still bring new patterns. */
  get isCold(): boolean {
    return !this.#whole && this.#seen.size < COLD
  }

  /** Builds all in at once. Throws on the first malformed pattern. */
  complete(): void {
    for (const start of [...this.#waiting.keys()]) this.#release(start)
    this.#whole = true
  }

  #release(start: string): void {
    const waiting = this.#waiting.get(start)
    if (!waiting) return
    this.#waiting.delete(start)
    for (const [source, entry] of waiting) if (!this.#built.has(entry)) this.#build(source, entry)
  }

  readonly #built = new Set<number>()

  #build(source: string, entry: number): void {
    this.#built.add(entry)
    const { pattern, lead } = withoutLead(parsePattern(source, this.#inflect))
    if (lead) this.leads.set(entry, lead)
    this.graph.add(pattern, entry)
  }
}

/** Words before the first fixed one are looked for backwards, from where the rest was found. */
function withoutLead(pattern: Pattern): { pattern: Pattern; lead?: Lead } {
  if (pattern.is !== 'seq') return { pattern }
  const [first, second, ...rest] = pattern.items
  if (first?.is !== 'gap' || second === undefined) return { pattern }
  const apart = second.is === 'text' && second.text.startsWith(' ')
  const bare = apart ? text(second.text.slice(1)) : second
  return {
    pattern: apart && bare.is === 'text' && bare.text === '' ? seq(...rest) : seq(bare, ...rest),
    lead: { min: first.min, max: first.max, apart },
  }
}
