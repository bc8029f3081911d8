import type { Statement } from '../statements.ts'

/** A statement with its log odds as the reader's problem. */
export interface Scored {
  readonly statement: Statement
  readonly score: number
}

/** Statements of one block that follow each other and tell one problem. */
export interface Passage extends Scored {
  readonly start: number
  readonly end: number
}

/** Log odds from which a neighbour of a problem goes on telling it. */
const JOINS = -4.5
/** Words of a passage at most: what an editor would still quote. */
const LONGEST = 40

/**
 * The best passages, best first: a problem is often told over two or three short sentences, and counts once. `scored` in document order;
 * `start` and `end` are rendered offsets of the block.
 */
export function passages(scored: readonly Scored[], least: number, most: number): Passage[] {
  const used = new Set<Scored>()
  const found: Passage[] = []
  const order = scored.map((_, i) => i).sort((a, b) => at(scored, b).score - at(scored, a).score)
  for (const i of order) {
    const best = at(scored, i)
    if (found.length >= most || best.score < least) break
    if (used.has(best)) continue
    let [from, to] = [i, i]
    let words = count(best)
    const take = (next: number): boolean => {
      const one = scored[next]
      if (!one || used.has(one) || one.statement.block !== best.statement.block || one.score < JOINS) return false
      if (words + count(one) > LONGEST) return false
      words += count(one)
      return true
    }
    while (take(to + 1)) to++
    while (take(from - 1)) from--
    for (const one of scored.slice(from, to + 1)) used.add(one)
    found.push({ ...best, start: at(scored, from).statement.start, end: at(scored, to).statement.end })
  }
  return found
}

const at = (scored: readonly Scored[], i: number): Scored => scored[i] as Scored
const count = ({ statement }: Scored): number => statement.text.split(/\s+/).length
