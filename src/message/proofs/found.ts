import type { Block } from '../../copy/piece.ts'
import { type KeyWord, keyWords } from '../../lang/keys.ts'
import type { Hit, ListId } from '../../lang/pack.ts'
import type { ProofKind, ProofSub } from '../map.ts'
import { perSentence, type Reading, type Statement } from '../statements.ts'

/** A proof before it is a fact: in rendered offsets of the block with index `at`. */
export interface Found {
  readonly at: number
  readonly start: number
  readonly end: number
  readonly kind: ProofKind
  readonly sub: ProofSub
}

/** Most words of a quote that still points at a statement. */
export const MOST_WORDS = 45

export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** The words of a key path, without the places in lists. */
export function keyHas(block: Block, list: KeyWord, place: 'last' | 'above' | 'any'): boolean {
  if (!block.key) return false
  const parts = block.key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
  const own = place === 'last' ? parts.slice(-1) : place === 'above' ? parts.slice(0, -1) : parts
  const words: readonly string[] = keyWords[list]
  return own.some((part) => part.split(/[^\p{L}\p{N}]+/u).some((word) => words.includes(word)))
}

/** The part of a statement around a hit: the statement itself where it is short, else the clauses about the hit. */
export function around(statement: Statement, hit: { readonly start: number; readonly end: number }): Place {
  const { start, end, text } = statement
  if (wordsIn(text) <= MOST_WORDS) return { at: statement.at, start, end }
  let from = start
  let to = end
  for (const cut of text.matchAll(/\s[–—-]\s|[;:]\s|,\s/g)) {
    const place = start + cut.index
    if (place < hit.start) from = place + cut[0].length
    else if (place >= hit.end && wordsIn(text.slice(from - start, place - start)) >= 8) {
      to = place
      break
    }
  }
  return { at: statement.at, ...trim(statement, from, Math.max(to, hit.end)) }
}

export interface Place {
  readonly at: number
  readonly start: number
  readonly end: number
}

function trim(statement: Statement, from: number, to: number): { start: number; end: number } {
  const words = [...statement.block.prose.text.slice(from, to).matchAll(/\S+/g)]
  const last = words[MOST_WORDS - 1]
  return { start: from, end: last && words.length > MOST_WORDS ? from + last.index + last[0].length : to }
}

type ProofList = ListId & `proof-${string}`

export const hitsOf = (statement: Statement, list: ProofList, ...groups: string[]): readonly Hit[] =>
  proofHits(statement) ? statement.hits.filter((hit) => hit.list === list && groups.includes(hit.group ?? '')) : NONE

const NONE: readonly Hit[] = []
const proofHits = perSentence(({ hits }) => hits.some(({ list }) => list.startsWith('proof-')))

/** True where a word of [start, end) is a name by its capital, the first word of the statement left out. */
export function named(statement: Statement, start: number, end: number): boolean {
  return names(statement, start, end) > 0
}

/** How many runs of capitalised words stand in [start, end), the first word of the statement left out. */
export function names(statement: Statement, start: number, end: number): number {
  const text = statement.block.prose.text.slice(start, end)
  let count = 0
  for (const run of text.matchAll(
    /(?:[\p{Lu}][\p{L}\p{N}&'’.-]*)(?:\s+(?:of|and the|di|&|[\p{Lu}\p{N}][\p{L}\p{N}&'’.-]*))*/gu,
  ))
    if (start + run.index > statement.start && run[0].length > 1 && !/^I['’]/.test(run[0])) count++
  return count
}

/** A word of the team's that is still to be filled: `[Name]`, `{{company}}`. */
export const BLANK = /\[[^\]]{1,60}\]|\{\{|\{%|\$X\b/

/** Statements that may hold a proof at all: shown, asserted and not a request. */
export function asserted(reading: Reading): Statement[] {
  return reading.statements.filter(
    (statement) =>
      !statement.block.meta &&
      statement.block.role !== 'cta' &&
      statement.block.role !== 'preheader' &&
      isAssertion(statement),
  )
}

const isAssertion = perSentence(({ text }) => !/\?["”’)\]]*$/.test(text.trimEnd()) && !/^\[[^\]]*\]$/.test(text.trim()))
