import type { Problem, PromiseFact } from './map.ts'
import { type Reading, says, statementFact } from './statements.ts'

/** The sentences that name the reader's problem, best first, at most two. */
export function readProblems(reading: Reading, _promises: readonly PromiseFact[]): Problem[] {
  return reading.statements
    .filter((statement) => says(statement, 'problem') && statement.block.role !== 'subject' && !statement.block.meta)
    .slice(0, 2)
    .map((statement) => ({ ...statementFact(statement), score: 1 }))
}
