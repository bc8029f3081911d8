import { MACRO_NAMES, type Pattern } from './pattern.ts'

/** What leaves a state beside characters. */
export const EMPTY = 0
export const MACRO = 1
export const GAP = 2
export const END = 3
export const ACCEPT = 4

/** More open ends than this are joined into one state: below it, tails stay in the shared tree, where matching is faster. */
const OPEN_ENDS = 3

/**
 * One automaton for all patterns: a tree of characters whose prefixes the patterns share, with states of their own
 * behind groups, macros and repetitions. States are numbers, 0 is the start.
 */
export class Graph {
  /** By state: a set of (code & 31) of the characters that leave it, so that most dead ends cost no look-up. */
  leaving = new Int32Array(1 << 12)
  /** By state: its first extra, or 0. */
  first = new Int32Array(1 << 12)
  /** Extras, linked: what, argument, where to, next. Index 0 is unused. */
  what = new Uint8Array(1 << 10)
  arg = new Int32Array(1 << 10)
  to = new Int32Array(1 << 10)
  next = new Int32Array(1 << 10)
  /** How many extras there are, the unused one among them. */
  extras = 1
  states = 1
  /** By state: the character that leads to it, from one state only, or 0. */
  code = new Uint16Array(1 << 12)
  /** By state: the last state that a character leads to from it, or 0; and by that one: the one before, or 0. */
  #child = new Int32Array(1 << 12)
  #sibling = new Int32Array(1 << 12)
  /** The states after the start, by character: it has a hundred of them. */
  readonly #beginnings = new Int32Array(65536)

  /** Empty, or with states that are known: by state the character that leads to it, and the state (-1: none) that it does so from. */
  constructor(known?: { readonly codes: Uint16Array<ArrayBuffer>; readonly parents: Int32Array }) {
    if (!known) return
    const { codes, parents } = known
    this.reserve(codes.length)
    this.states = codes.length
    this.code.set(codes)
    for (let state = 1; state < codes.length; state++) {
      const parent = parents[state] as number
      if (parent !== -1) this.#lead(parent, codes[state] as number, state)
    }
  }

  /** The state after `code`, or -1. */
  step(state: number, code: number): number {
    if (((this.leaving[state] as number) & (1 << (code & 31))) === 0) return -1
    if (state === 0) return (this.#beginnings[code] as number) || -1
    let after = this.#child[state] as number
    while (after !== 0 && this.code[after] !== code) after = this.#sibling[after] as number
    return after || -1
  }

  /** Adds a pattern that, found, stands for `entry`. */
  add(pattern: Pattern, entry: number): void {
    for (const state of this.#insert([0], pattern, false)) this.extra(state, ACCEPT, entry, 0)
  }

  #insert(open: readonly number[], pattern: Pattern, more: boolean): number[] {
    switch (pattern.is) {
      case 'text':
        return distinct(open.map((state) => this.#text(state, pattern.text)))
      case 'seq':
        return pattern.items.reduce<number[]>(
          (states, item, i) => this.#insert(states, item, more || i < pattern.items.length - 1),
          [...open],
        )
      case 'alt':
        return this.#joined(
          pattern.items.flatMap((item) => this.#insert(open, item, more)),
          more,
        )
      case 'opt':
        return this.#joined([...open, ...this.#insert(open, pattern.item, more)], more)
      case 'many':
        return this.#many(open, pattern.item)
      case 'macro':
        return distinct(open.map((state) => this.#shared(state, MACRO, MACRO_NAMES.indexOf(pattern.name))))
      case 'gap':
        return distinct(open.map((state) => this.#shared(state, GAP, pattern.min * 16 + pattern.max)))
      case 'end':
        return distinct(open.map((state) => this.#shared(state, END, 0)))
    }
  }

  #text(from: number, chars: string): number {
    let state = from
    for (let i = 0; i < chars.length; i++) {
      const code = chars.charCodeAt(i)
      const known = this.step(state, code)
      state = known === -1 ? this.edge(state, code) : known
    }
    return state
  }

  #many(open: readonly number[], item: Pattern): number[] {
    const start = this.#join(open)
    const ends = this.#insert([start], item, true)
    for (const end of ends) this.extra(end, EMPTY, 0, start)
    return ends
  }

  #joined(states: readonly number[], more: boolean): number[] {
    const open = distinct(states)
    return more && open.length > OPEN_ENDS ? [this.#join(open)] : open
  }

  #join(states: readonly number[]): number {
    const joint = this.state()
    for (const state of states) this.extra(state, EMPTY, 0, joint)
    return joint
  }

  #shared(state: number, what: number, arg: number): number {
    for (let i = this.first[state] as number; i !== 0; i = this.next[i] as number) {
      if (this.what[i] === what && this.arg[i] === arg) return this.to[i] as number
    }
    const target = this.state()
    this.extra(state, what, arg, target)
    return target
  }

  /** Adds what leaves a state beside characters. */
  extra(state: number, what: number, arg: number, target: number): void {
    if (this.extras === this.what.length) this.reserveExtras(2 * this.extras)
    const at = this.extras++
    this.what[at] = what
    this.arg[at] = arg
    this.to[at] = target
    this.next[at] = this.first[state] as number
    this.first[state] = at
  }

  /** Adds a state that nothing leads to. */
  state(): number {
    if (this.states === this.first.length) this.reserve(this.states * 2)
    return this.states++
  }

  /** Adds a state that `code` leads to from `state`, where none does yet. */
  edge(state: number, code: number): number {
    const target = this.state()
    this.code[target] = code
    this.#lead(state, code, target)
    return target
  }

  #lead(state: number, code: number, target: number): void {
    this.leaving[state] = (this.leaving[state] as number) | (1 << (code & 31))
    this.#sibling[target] = this.#child[state] as number
    this.#child[state] = target
    if (state === 0) this.#beginnings[code] = target
  }

  /** By state: the one that a character leads to it from, or -1. */
  parents(): Int32Array {
    const parents = new Int32Array(this.states).fill(-1)
    for (let state = 0; state < this.states; state++) {
      for (let to = this.#child[state] as number; to !== 0; to = this.#sibling[to] as number) parents[to] = state
    }
    return parents
  }

  /** Makes room for so many extras. */
  reserveExtras(extras: number): void {
    const what = new Uint8Array(Math.max(extras, this.what.length))
    what.set(this.what)
    this.what = what
    this.arg = grown(this.arg, extras)
    this.to = grown(this.to, extras)
    this.next = grown(this.next, extras)
  }

  /** Makes room for so many states. */
  reserve(states: number): void {
    this.leaving = grown(this.leaving, states)
    this.first = grown(this.first, states)
    this.#child = grown(this.#child, states)
    this.#sibling = grown(this.#sibling, states)
    const code = new Uint16Array(Math.max(states, this.code.length))
    code.set(this.code)
    this.code = code
  }
}

const distinct = (states: readonly number[]): number[] => (states.length < 2 ? [...states] : [...new Set(states)])

function grown(old: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= old.length) return old
  const larger = new Int32Array(length)
  larger.set(old)
  return larger
}
