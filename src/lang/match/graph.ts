import { MACRO_NAMES, type Pattern } from './pattern.ts'

/** What leaves a state beside characters. */
export const EMPTY = 0
export const MACRO = 1
export const GAP = 2
export const END = 3
export const ACCEPT = 4

/** Slots of the hash of edges at the start; a page's words need a few thousand edges. */
const FIRST_SLOTS = 1 << 13

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
  readonly what: number[] = [0]
  readonly arg: number[] = [0]
  readonly to: number[] = [0]
  readonly next: number[] = [0]
  states = 1
  #edges = 0
  /** Edges in an open hash: key (state and letter) and target, side by side. */
  #mask = FIRST_SLOTS - 1
  #table = new Int32Array(FIRST_SLOTS * 2)
  /** By character code: its number among the characters that patterns use, or 0. */
  readonly #letters = new Uint8Array(65536)
  #letterCount = 0

  /** The state after `code`, or -1. */
  step(state: number, code: number): number {
    if (((this.leaving[state] as number) & (1 << (code & 31))) === 0) return -1
    const letter = this.#letters[code] as number
    if (letter === 0) return -1
    const key = (state << 8) | letter
    const table = this.#table
    let slot = this.#slot(key)
    for (;;) {
      const found = table[slot << 1] as number
      if (found === key) return table[(slot << 1) | 1] as number
      if (found === 0) return -1
      slot = (slot + 1) & this.#mask
    }
  }

  /** Adds a pattern that, found, stands for `entry`. */
  add(pattern: Pattern, entry: number): void {
    for (const state of this.#insert([0], pattern, false)) this.#extra(state, ACCEPT, entry, 0)
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
      state = known === -1 ? this.#edge(state, code, this.#state()) : known
    }
    return state
  }

  #many(open: readonly number[], item: Pattern): number[] {
    const start = this.#join(open)
    const ends = this.#insert([start], item, true)
    for (const end of ends) this.#extra(end, EMPTY, 0, start)
    return ends
  }

  #joined(states: readonly number[], more: boolean): number[] {
    const open = distinct(states)
    return more && open.length > OPEN_ENDS ? [this.#join(open)] : open
  }

  #join(states: readonly number[]): number {
    const joint = this.#state()
    for (const state of states) this.#extra(state, EMPTY, 0, joint)
    return joint
  }

  #shared(state: number, what: number, arg: number): number {
    for (let i = this.first[state] as number; i !== 0; i = this.next[i] as number) {
      if (this.what[i] === what && this.arg[i] === arg) return this.to[i] as number
    }
    const target = this.#state()
    this.#extra(state, what, arg, target)
    return target
  }

  #extra(state: number, what: number, arg: number, target: number): void {
    this.what.push(what)
    this.arg.push(arg)
    this.to.push(target)
    this.next.push(this.first[state] as number)
    this.first[state] = this.what.length - 1
  }

  #state(): number {
    if (this.states === this.first.length) {
      this.leaving = grown(this.leaving)
      this.first = grown(this.first)
    }
    return this.states++
  }

  #edge(state: number, code: number, target: number): number {
    if (++this.#edges * 2 > this.#mask) this.#rehash()
    this.leaving[state] = (this.leaving[state] as number) | (1 << (code & 31))
    if (this.#letters[code] === 0) {
      if (this.#letterCount === 255) throw new Error('patterns use more than 255 different characters')
      this.#letters[code] = ++this.#letterCount
    }
    this.#put((state << 8) | (this.#letters[code] as number), target)
    return target
  }

  #put(key: number, target: number): void {
    let slot = this.#slot(key)
    while (this.#table[slot << 1] !== 0) slot = (slot + 1) & this.#mask
    this.#table[slot << 1] = key
    this.#table[(slot << 1) | 1] = target
  }

  #slot(key: number): number {
    const hash = Math.imul(key, 0x9e3779b1)
    return (hash ^ (hash >>> 15)) & this.#mask
  }

  #rehash(): void {
    const old = this.#table
    this.#mask = this.#mask * 2 + 1
    this.#table = new Int32Array((this.#mask + 1) * 2)
    for (let i = 0; i < old.length; i += 2) if (old[i] !== 0) this.#put(old[i] as number, old[i + 1] as number)
  }
}

const distinct = (states: readonly number[]): number[] => (states.length < 2 ? [...states] : [...new Set(states)])

function grown(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(old.length * 2)
  larger.set(old)
  return larger
}
