import type { Problem, PromiseFact } from './map.ts'
import { traits } from './problem/traits.ts'
import { BIAS, weights } from './problem/weights.ts'
import { eligible } from './promise/eligible.ts'
import { score } from './promise/score.ts'
import type { Surroundings } from './promise/surroundings.ts'
import { statementFact } from './statements.ts'

/** Log odds from which a statement is taken for the reader's problem. */
const LEAST = -0.9
const MOST = 2

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
