import type { Cta, PromiseFact, Proof } from './map.ts'
import { type Reading, says, statementFact } from './statements.ts'

/** The sentences that say best what the reader gets, best first, at most two. */
export function readPromises(
  reading: Reading,
  _ctas: readonly Cta[],
  proofs: readonly Proof[],
  _product?: string,
): PromiseFact[] {
  const proven = new Set(proofs.map((proof) => proof.span.start))
  return reading.statements
    .filter(
      ({ block }) => block.role !== 'subject' && block.role !== 'preheader' && block.role !== 'cta' && !block.meta,
    )
    .map((statement, index) => {
      const fact = statementFact(statement)
      const score =
        (says(statement, 'value') ? 2 : 0) +
        (statement.block.role === 'headline' || statement.block.role === 'subhead' ? 2 : 0) +
        2 / (1 + index) -
        (proven.has(fact.span.start) ? 1 : 0)
      return { ...fact, score, slots: {} }
    })
    .filter((promise) => promise.score > 1)
    .sort((a, b) => b.score - a.score || a.span.start - b.span.start)
    .slice(0, 2)
}
