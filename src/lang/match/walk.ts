import type { Automaton, Lead } from './automaton.ts'
import type { Entries, Language } from './entries.ts'
import { ACCEPT, EMPTY, END, GAP, type Graph, MACRO } from './graph.ts'
import { MacroReader } from './macros.ts'
import { isDigitCode, isWordCode, type Scan, SEPARATOR } from './scan.ts'

const ANY_DIGIT = 1

/** How often a part of a phrase may repeat, with what else branches off: phrases are shorter, and the stack is not endless. */
const DEEPEST = 200

/** Words that are met between two breaths. */
const MET = 4

/** Called with each phrase found, the longest of its entry from that start. */
export type Found = (entry: number, start: number, end: number) => void

/** Follows an automaton through one text. */
export class Walk {
  readonly #scan: Scan
  readonly #graph: Graph
  readonly #automaton: Automaton
  readonly #entries: Entries
  readonly #clitics: ReadonlySet<string> | undefined
  readonly #macros: MacroReader
  /** Entries found from the present start, with their ends. */
  readonly #found = new Map<number, number>()
  /** By entry: where its last phrase ended, as phrases of one entry do not overlap. */
  readonly #last = new Map<number, number>()
  #depth = 0

  constructor(scan: Scan, automaton: Automaton, entries: Entries, language: Language) {
    this.#scan = scan
    this.#graph = automaton.graph
    this.#automaton = automaton
    this.#entries = entries
    this.#clitics = language.clitics
    this.#macros = new MacroReader(scan, language.macros)
  }

  /** Every phrase of the text, wherever it starts. */
  all(found: Found): void {
    const { codes, length } = this.#scan
    let inside = false
    for (let at = 0; at < length; at++) {
      const code = codes[at] as number
      const word = isWordCode(code)
      if (code !== SEPARATOR && !(inside && word)) this.from(at, found)
      inside = word
    }
  }

  /** Makes ready for the words of the text, in slices. */
  *meeting(): Generator<void, void> {
    const { codes, length } = this.#scan
    let inside = false
    let words = 0
    for (let at = 0; at < length; at++) {
      const word = isWordCode(codes[at] as number)
      if (word && !inside) {
        this.#automaton.meet(this.#wordAt(at))
        if (++words % MET === 0) yield
      }
      inside = word
    }
  }

  /** The phrases that start at `at`. */
  from(at: number, found: Found): void {
    if (!this.#automaton.isWhole && isWordCode(this.#scan.codes[at] as number)) this.#automaton.meet(this.#wordAt(at))
    this.#follow(0, at)
    if (this.#found.size === 0) return
    for (const [entry, end] of this.#found) this.#report(entry, at, end, found)
    this.#found.clear()
  }

  /** The letters and digits from `at` on. */
  #wordAt(at: number): string {
    const { codes, lower } = this.#scan
    let end = at + 1
    while (isWordCode(codes[end] as number)) end++
    return lower.slice(at, end)
  }

  #follow(from: number, start: number): void {
    const { codes } = this.#scan
    const graph = this.#graph
    let state = from
    let at = start
    for (;;) {
      if (graph.first[state] !== 0) this.#extras(state, at)
      const code = codes[at] as number
      if (isDigitCode(code)) {
        const digit = graph.step(state, ANY_DIGIT)
        if (digit !== -1) this.#follow(digit, at + 1)
      }
      state = graph.step(state, code)
      if (state === -1 || code === 0) return
      at = code === SEPARATOR ? this.#scan.skip(at) : at + 1
    }
  }

  #extras(state: number, at: number): void {
    const { first, next, what, arg, to } = this.#graph
    let macros = -1
    for (let i = first[state] as number; i !== 0; i = next[i] as number) {
      const target = to[i] as number
      switch (what[i]) {
        case EMPTY:
          if (this.#depth === DEEPEST || !this.#leads(target, at)) break
          this.#depth++
          this.#follow(target, at)
          this.#depth--
          break
        case MACRO:
          if (macros === -1) macros = this.#macros.possible(at)
          if ((macros & (1 << (arg[i] as number))) === 0) break
          for (const end of this.#macros.ends(arg[i] as number, at)) this.#follow(target, end)
          break
        case GAP:
          this.#gap(target, arg[i] as number, at)
          break
        case END:
          if (this.#sentenceEnds(at)) this.#follow(target, at)
          break
        case ACCEPT:
          this.#accept(arg[i] as number, at)
      }
    }
  }

  /** True unless the state is a dead end before the character at `at`. */
  #leads(state: number, at: number): boolean {
    if (this.#graph.first[state] !== 0) return true
    const code = this.#scan.codes[at] as number
    const bits = (1 << (code & 31)) | (isDigitCode(code) ? 1 << ANY_DIGIT : 0)
    return ((this.#graph.leaving[state] as number) & bits) !== 0
  }

  #gap(target: number, arg: number, start: number): void {
    const { codes, wordEnd } = this.#scan
    const min = arg >> 4
    const max = arg & 15
    let at = start
    for (let words = 1; words <= max; words++) {
      const end = wordEnd[at] as number
      if (end === 0) return
      if (words >= min) this.#follow(target, end)
      if (codes[end] !== SEPARATOR) return
      at = this.#scan.skip(end)
    }
  }

  #sentenceEnds(at: number): boolean {
    return /^["'‘’”)\]]?\s*(?:$|[.!?…](?:\s|["'‘’”)\]]|$))/.test(this.#scan.text.slice(at, at + 4)) && at > 0
  }

  #accept(entry: number, at: number): void {
    const end = this.#boundary(at)
    if (end > (this.#found.get(entry) ?? 0)) this.#found.set(entry, end)
  }

  /** Where a phrase that was followed to `at` ends: there, or behind a clitic, or -1 inside a word. */
  #boundary(at: number): number {
    const { codes, lower } = this.#scan
    if (at === 0 || !isWordCode(codes[at] as number) || !isWordCode(codes[at - 1] as number)) return at
    if (!this.#clitics) return -1
    let end = at
    while (end - at < 5 && isWordCode(codes[end] as number)) end++
    return this.#clitics.has(lower.slice(at, end)) ? end : -1
  }

  #report(entry: number, at: number, end: number, found: Found): void {
    const compiled = this.#entries.at(entry)
    if (!compiled) return
    const free = this.#last.get(entry) ?? 0
    const lead = this.#automaton.leads.get(entry)
    const start = lead ? this.#leadStart(at, lead, free) : at
    if (start < free) return
    if (compiled.exact !== undefined && this.#scan.text.slice(start, end) !== compiled.exact) return
    this.#last.set(entry, end)
    found(entry, start, end)
  }

  /** Where the words before a phrase begin, -1 where there are too few. */
  #leadStart(at: number, lead: Lead, free: number): number {
    const { codes, wordStart } = this.#scan
    let start = -1
    let end = at
    for (let words = 1; words <= lead.max; words++) {
      if (words > 1 || lead.apart) {
        if (codes[end - 1] !== SEPARATOR) break
        while (codes[end - 1] === SEPARATOR) end--
      }
      const word = (wordStart[end] as number) - 1
      if (word < free) break
      if (words >= lead.min) start = word
      end = word
    }
    return start
  }
}
