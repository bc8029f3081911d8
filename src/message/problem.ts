import type { Problem, PromiseFact } from './map.ts'
import { traits } from './problem/traits.ts'
import { BIAS, weights } from './problem/weights.ts'
import { score } from './promise/score.ts'
import type { Surroundings } from './promise/surroundings.ts'
import { type Statement, statementFact } from './statements.ts'

/** Log odds from which a statement is taken for the reader's problem. */
const LEAST = -0.8
const MOST = 2

/** True for a statement that may name the problem at all: two words, and neither button nor footer. */
export const eligible = ({ block, text }: Statement): boolean =>
  block.role !== 'cta' && block.role !== 'footer' && /\p{L}{2}.*\s.*\p{L}{2}/u.test(text)

/** The sentences that name the reader's problem, best first, at most two; the promise itself is none. */
export function readProblems(around: Surroundings, promises: readonly PromiseFact[]): Problem[] {
  const taken = new Set(promises.map(({ span }) => span.start))
  const found: Problem[] = []
  around.reading.statements.forEach((statement, index) => {
    if (!eligible(statement)) return
    const value = score(traits(statement, index, around), weights, BIAS)
    if (value < LEAST) return
    const fact = statementFact(statement)
    if (!taken.has(fact.span.start)) found.push({ ...fact, score: value })
  })
  return found.sort((a, b) => b.score - a.score).slice(0, MOST)
}
