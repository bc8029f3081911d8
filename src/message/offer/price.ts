import type { NumberPhrase } from '../../lang/pack.ts'
import type { Fact } from '../map.ts'
import { keyHas } from '../proofs/found.ts'
import { factOf, type Reading, type Statement, says } from '../statements.ts'

/** Farthest a price stands from the word that calls it one, in characters. */
const NEAR = 45

/** What the offer costs, and where it says that it costs nothing. Sums that were earned, saved or paid for something else are no prices. */
export function prices(reading: Reading): Fact[] {
  return reading.statements.flatMap((statement) => {
    if (statement.block.role === 'quote') return []
    const sums = statement.numbers.filter((number) => number.kind === 'money' && isPrice(reading, statement, number))
    const free = statement.hits.filter((hit) => hit.list === 'price-cues' && hit.group === 'free')
    return [...sums, ...free].map((place) => factOf(statement.block, place.start, place.end))
  })
}

function isPrice(reading: Reading, statement: Statement, number: NumberPhrase): boolean {
  if (keyHas(statement.block, 'price', 'any')) return true
  if (says(statement, 'proof-number', 'outcome') || says(statement, 'proof-number', 'actor')) return false
  if (number.per !== undefined) return true
  const cues = statement.hits.filter((hit) => hit.list === 'price-cues' && hit.group !== 'free')
  if (cues.some((hit) => hit.start - number.end <= NEAR && number.start - hit.end <= NEAR)) return true
  if (statement.block.cell) return true
  return reading.of(reading.heading(statement.at)).some((heading) => says(heading, 'price-cues', 'cue'))
}
