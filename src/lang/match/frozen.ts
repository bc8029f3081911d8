import { Automaton, type Lead } from './automaton.ts'
import { ACCEPT, Graph } from './graph.ts'
import type { Packed } from './packed.ts'

/** A language's lists made ready: the automata as texts, and what is known of the phrases that they find. */
export interface Tables {
  readonly phrases: string
  readonly labels: string
  readonly entries: Packed
}

/** Before a state that no character leads to, and before the state that the next character leaves; patterns are lower case. */
const BARE = 66
const JUMP = 74
const FIRST_DIGIT = 48

/** A whole automaton as text: made once, where Copydesk is built. */
export function frozen(automaton: Automaton): string {
  automaton.complete()
  const { graph, leads } = automaton
  const extras = Array.from(graph.what.subarray(1, graph.extras), (what, i) => ({
    what,
    arg: graph.arg[i + 1],
    to: graph.to[i + 1],
  }))
  const owners = ownersOf(graph)
  const parts = [number(graph.states), chars(graph), number(extras.length)]
  let before = 0
  let entry = 0
  for (const [i, { what, arg = 0, to = 0 }] of extras.entries()) {
    const owner = owners[i + 1] as number
    parts.push(number(what), signed(owner - before))
    if (what === ACCEPT) parts.push(signed(arg - entry))
    else parts.push(number(arg), signed(to - owner))
    before = owner
    if (what === ACCEPT) entry = arg
  }
  parts.push(number(leads.size))
  for (const [of, { min, max, apart }] of leads) parts.push(number(of), number(min), number(max), number(apart ? 1 : 0))
  return parts.join('')
}

/** By extra: the state that it leaves. */
function ownersOf({ first, next, states, extras }: Graph): Int32Array {
  const owners = new Int32Array(extras)
  for (let state = 0; state < states; state++) {
    for (let i = first[state] as number; i !== 0; i = next[i] as number) owners[i] = state
  }
  return owners
}

/** States by rising number: each with the character that leads to it, mostly from the state before. */
function chars(graph: Graph): string {
  const parents = graph.parents()
  let text = ''
  for (let state = 1; state < graph.states; state++) {
    const [parent, code] = [parents[state] as number, graph.code[state] as number]
    if (code === BARE || code === JUMP) throw new Error('patterns are lower case')
    if (parent === -1) text += String.fromCharCode(BARE)
    else text += parent === state - 1 ? '' : String.fromCharCode(JUMP) + number(state - parent)
    if (parent !== -1) text += String.fromCharCode(code)
  }
  return text
}

/** The automaton that was frozen. */
export function thawed(text: string): Automaton {
  const read = new Digits(text)
  const graph = statesOf(read.number(), read)
  let owner = 0
  let entry = 0
  const extras = read.number()
  graph.reserveExtras(extras + 1)
  for (let left = extras; left > 0; left--) {
    const what = read.number()
    owner += read.signed()
    if (what === ACCEPT) {
      entry += read.signed()
      graph.extra(owner, what, entry, 0)
    } else graph.extra(owner, what, read.number(), owner + read.signed())
  }
  const leads = new Map<number, Lead>()
  for (let left = read.number(); left > 0; left--)
    leads.set(read.number(), { min: read.number(), max: read.number(), apart: read.number() === 1 })
  return Automaton.whole(graph, leads)
}

function statesOf(states: number, read: Digits): Graph {
  const codes = new Uint16Array(states)
  const parents = new Int32Array(states).fill(-1)
  const { text } = read
  let { at } = read
  for (let state = 1; state < states; state++) {
    let code = text.charCodeAt(at++)
    if (code === BARE) continue
    let parent = state - 1
    if (code === JUMP) {
      read.at = at
      parent = state - read.number()
      at = read.at
      code = text.charCodeAt(at++)
    }
    codes[state] = code
    parents[state] = parent
  }
  read.at = at
  return new Graph({ codes, parents })
}

/** A whole number in digits of 32; those with another behind them are the upper half of the characters. */
function number(value: number): string {
  let text = String.fromCharCode(FIRST_DIGIT + (value & 31))
  for (let rest = value >>> 5; rest > 0; rest >>>= 5) text = String.fromCharCode(FIRST_DIGIT + 32 + (rest & 31)) + text
  return text
}

const signed = (value: number): string => number(value < 0 ? -value * 2 - 1 : value * 2)

class Digits {
  readonly text: string
  at = 0

  constructor(text: string) {
    this.text = text
  }

  number(): number {
    let value = 0
    for (;;) {
      const digit = this.text.charCodeAt(this.at++) - FIRST_DIGIT
      value = (value << 5) | (digit & 31)
      if (digit < 32) return value
    }
  }

  signed(): number {
    const value = this.number()
    return (value & 1) === 1 ? -((value + 1) >> 1) : value >> 1
  }
}
