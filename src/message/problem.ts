import type { Problem } from './map.ts'
import { passages, type Scored } from './problem/passages.ts'
import { answered, headPain, traits } from './problem/traits.ts'
import { BIAS, weights } from './problem/weights.ts'
import { eligible } from './promise/eligible.ts'
import { score } from './promise/score.ts'
import { contextOf, type Surroundings } from './promise/surroundings.ts'
import type { Value } from './promise.ts'
import { factOf, inSlices, perSentenceGiven } from './statements.ts'

/** Log odds from which a statement is taken for the reader's problem. */
const LEAST = -0.8
const MOST = 2

const judged = perSentenceGiven<number>()

/** The passages that name the reader's problem, best first, at most two; what is rather the promise is none. In slices. */
export function* readingProblems(around: Surroundings, values: readonly Value[]): Generator<void, Problem[]> {
  const promised = new Map(values.map(({ statement, score: value }) => [statement, value]))
  const scored: Scored[] = []
  yield* inSlices(around.reading.statements, (statement, index) => {
    if (!eligible(statement)) return
    const beside = [around.asks(statement), answered(index, around), headPain(statement.at, around)]
    const context = [...contextOf(statement, index, around), ...beside]
    const value = judged(statement, context, () => score(traits(statement, index, around), weights, BIAS))
    if (value >= (promised.get(statement) ?? value)) scored.push({ statement, score: value })
  })
  return passages(scored, LEAST, MOST).map(({ statement, start, end, score: value }) => ({
    ...factOf(statement.block, start, end),
    score: value,
  }))
}
