import type { Cta, Proof } from './map.ts'
import { type Reading, says, statementFact } from './statements.ts'

/** What lets a sceptic believe the promise, statement by statement. */
export function readProofs(reading: Reading, _ctas: readonly Cta[]): Proof[] {
  const proofs: Proof[] = []
  for (const statement of reading.statements) {
    if (statement.block.role === 'subject' || statement.block.role === 'preheader' || statement.block.meta) continue
    if (says(statement, 'proof-verification'))
      proofs.push({ ...statementFact(statement), kind: 'verification', sub: 'testimonial' })
    else if (says(statement, 'proof-case')) proofs.push({ ...statementFact(statement), kind: 'case', sub: 'customer' })
    else if (says(statement, 'proof-number'))
      proofs.push({ ...statementFact(statement), kind: 'number', sub: 'metric' })
  }
  return proofs
}
