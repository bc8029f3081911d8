import type { Problem } from './map.ts'
import { traits } from './problem/traits.ts'
import { BIAS, weights } from './problem/weights.ts'
import { eligible } from './promise/eligible.ts'
import { score } from './promise/score.ts'
import { contextOf, type Surroundings } from './promise/surroundings.ts'
import type { Value } from './promise.ts'
import { perSentenceGiven, statementFact } from './statements.ts'

/** Log odds from which a statement is taken for the reader's problem. */
const LEAST = -0.9
const MOST = 2

const judged = perSentenceGiven<number>()

/** The sentences that name the reader's problem, best first, at most two; what is rather the promise is none. */
export function readProblems(around: Surroundings, values: readonly Value[]): Problem[] {
  const promised = new Map(values.map(({ statement, score: value }) => [statement, value]))
  const found: Problem[] = []
  around.reading.statements.forEach((statement, index) => {
    if (!eligible(statement)) return
    const context = [...contextOf(statement, index, around), around.asks(statement)]
    const value = judged(statement, context, () => score(traits(statement, index, around), weights, BIAS))
    if (value < LEAST || value < (promised.get(statement) ?? value)) return
    found.push({ ...statementFact(statement), score: value })
  })
  return found.sort((a, b) => b.score - a.score).slice(0, MOST)
}
