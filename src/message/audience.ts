import type { Audience, AudienceEvidence, Cta } from './map.ts'
import { factOf, type Reading } from './statements.ts'

const SIDES: Readonly<Record<string, 'b2b' | 'b2c'>> = {
  stakeholders: 'b2b',
  'org-risk': 'b2b',
  'cta-b2b': 'b2b',
  'risk-buffer-b2b': 'b2b',
  'discount-logical': 'b2b',
  'cta-b2c': 'b2c',
  'emotion-sensory': 'b2c',
  'risk-buffer-b2c': 'b2c',
  'discount-promo': 'b2c',
}

/** Whom the file speaks to, from the signals of the decision. */
export function readAudience(readings: readonly Reading[], _ctas: ReadonlyArray<readonly Cta[]>): Audience {
  const evidence: AudienceEvidence[] = readings.flatMap((reading) =>
    reading.statements.flatMap((statement) =>
      statement.hits.flatMap((hit) => {
        const side = SIDES[hit.list]
        return side
          ? [{ ...factOf(statement.block, hit.start, hit.end), audience: side, signal: hit.list, weight: 1 }]
          : []
      }),
    ),
  )
  const b2b = evidence.filter((each) => each.audience === 'b2b').length
  const lean = 2 * b2b - evidence.length
  const value = Math.abs(lean) < 2 ? 'unclear' : lean > 0 ? 'b2b' : 'b2c'
  return { value, declared: false, confidence: Math.min(0.95, 0.5 + Math.abs(lean) / 20), evidence }
}
