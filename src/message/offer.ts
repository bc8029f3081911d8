import type { Hit } from '../lang/pack.ts'
import type { Fact, Offer } from './map.ts'
import { prices } from './offer/price.ts'
import { pressing, urgency } from './offer/urgency.ts'
import { factOf, inSlices, perSentence, type Reading } from './statements.ts'

/** What the piece offers beside its promise: price, discount, urgency, relief of risk, security, who signs, formats. In slices. */
export function* readingOffer(reading: Reading): Generator<void, Offer> {
  const hits: Array<{ readonly hit: Hit; readonly fact: Fact }> = []
  yield* inSlices(reading.statements, (statement) => {
    for (const hit of offered(statement)) hits.push({ hit, fact: factOf(statement.block, hit.start, hit.end) })
    // Kept with the sentence: what follows finds it made.
    pressing(statement, reading.pack)
  })
  const pick = (keep: (list: string, group: string | undefined) => boolean): Fact[] =>
    hits.filter(({ hit }) => keep(hit.list, hit.group)).map(({ fact }) => fact)
  const reasons = new Set(pick((list) => REASONS.has(list)).map((fact) => fact.block))
  const own = prices(reading)
  yield
  const pressed = urgency(reading)
  yield
  return {
    prices: own,
    discounts: pick((list) => list === 'discount-promo').map((fact) => ({ ...fact, reason: reasons.has(fact.block) })),
    urgency: pressed,
    riskRelief: pick((list, group) => list.startsWith('risk-buffer') && group === 'relief'),
    security: pick((list) => list === 'security'),
    stakeholders: hits
      .filter(({ hit }) => hit.list === 'stakeholders')
      .map(({ hit, fact }) => ({ ...fact, who: hit.group ?? '' })),
    formats: pick((list) => list === 'formats'),
  }
}

const REASONS: ReadonlySet<string> = new Set(['discount-logical', 'discount-scope'])

const LISTS: ReadonlySet<string> = new Set([...REASONS, 'discount-promo', 'security', 'stakeholders', 'formats'])

const offered = perSentence(({ hits }) => hits.filter(({ list }) => LISTS.has(list) || list.startsWith('risk-buffer')))
