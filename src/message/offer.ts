import type { Fact, Offer } from './map.ts'
import { prices } from './offer/price.ts'
import { pressing, urgency } from './offer/urgency.ts'
import { factOf, inSlices, perSentence, type Reading } from './statements.ts'

/** What the piece offers beside its promise: price, discount, urgency, relief of risk, security, who signs, formats. In slices. */
export function* readingOffer(reading: Reading): Generator<void, Offer> {
  // Kept with the sentences: what follows finds it made.
  yield* inSlices(reading.statements, (statement) => {
    offered(statement)
    pressing(reading.pack, statement)
  })
  const pick = (keep: (list: string, group: string | undefined) => boolean): Fact[] =>
    reading.statements.flatMap((statement) =>
      offered(statement)
        .filter((hit) => keep(hit.list, hit.group))
        .map((hit) => factOf(statement.block, hit.start, hit.end)),
    )
  const reasons = new Set(pick((list) => list === 'discount-logical').map((fact) => fact.block))
  return {
    prices: prices(reading),
    discounts: pick((list) => list === 'discount-promo').map((fact) => ({ ...fact, reason: reasons.has(fact.block) })),
    urgency: urgency(reading),
    riskRelief: pick((list, group) => list.startsWith('risk-buffer') && group === 'relief'),
    security: pick((list) => list === 'security'),
    stakeholders: reading.statements.flatMap((statement) =>
      offered(statement)
        .filter((hit) => hit.list === 'stakeholders')
        .map((hit) => ({ ...factOf(statement.block, hit.start, hit.end), who: hit.group ?? '' })),
    ),
    formats: pick((list) => list === 'formats'),
  }
}

const LISTS: ReadonlySet<string> = new Set([
  'discount-logical',
  'discount-promo',
  'security',
  'stakeholders',
  'formats',
])

const offered = perSentence(({ hits }) => hits.filter(({ list }) => LISTS.has(list) || list.startsWith('risk-buffer')))
