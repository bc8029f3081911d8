import type { Fact, PromiseFact } from './map.ts'
import { eligible } from './promise/eligible.ts'
import { score } from './promise/score.ts'
import { axisOf, slotsOf } from './promise/slots.ts'
import { contextOf, type Surroundings } from './promise/surroundings.ts'
import { traits } from './promise/traits.ts'
import { BIAS, weights } from './promise/weights.ts'
import { inSlices, perSentenceGiven, type Statement, statementFact } from './statements.ts'

/** Log odds from which a statement says what the reader gets; below, a piece has no promise rather than a bad guess. */
const LEAST = -3.2
/** The same for a statement without any word of benefit. */
const LEAST_SILENT = -2.2
/** From which a statement lets a reader of the first screen know what they get, whether it is among the best two or not. */
const STATED = -1
const MOST = 2

/** A statement that says what the reader gets. */
export interface Value {
  readonly statement: Statement
  readonly score: number
}

/** The statements that say what the reader gets, best first; in slices. */
export function* readingValues(around: Surroundings): Generator<void, Value[]> {
  const found: Value[] = []
  yield* inSlices(around.reading.statements, (statement, index) => {
    if (!eligible(statement)) return
    const { value, least } = judged(
      statement,
      [...contextOf(statement, index, around), around.asks(statement), around.proves(statement)],
      () => {
        const own = traits(statement, index, around)
        return { value: score(own, weights, BIAS), least: own.silent > 0 ? LEAST_SILENT : LEAST }
      },
    )
    if (value >= least) found.push({ statement, score: value })
  })
  return found.sort((a, b) => b.score - a.score)
}

const judged = perSentenceGiven<{ readonly value: number; readonly least: number }>()

/** The sentences that say it best, best first, at most two; none that names the problem instead. */
export function readPromises(values: readonly Value[], problems: readonly Fact[], around: Surroundings): PromiseFact[] {
  const named = new Set(problems.map(({ span }) => span.start))
  const rest = values.filter(({ statement }) => !named.has(statementFact(statement).span.start))
  return rest.slice(0, MOST).map(({ statement, score: value }) => {
    const axis = axisOf(statement)
    const slots = slotsOf(statement, around.product)
    return { ...statementFact(statement), score: value, slots, ...(axis ? { axis } : {}) }
  })
}

/** What tells a reader of the first screen what they get: the promise, and whatever says nearly as much. */
export const stated = (values: readonly Value[]): Fact[] =>
  values.filter(({ score: value }) => value >= STATED).map(({ statement }) => statementFact(statement))
