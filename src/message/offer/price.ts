import type { Block } from '../../copy/piece.ts'
import type { Hit, ListId, NumberPhrase } from '../../lang/pack.ts'
import type { Fact } from '../map.ts'
import { keyHas } from '../proofs/found.ts'
import { factOf, perSentence, type Reading, type Statement, says } from '../statements.ts'

/** Farthest a price stands from the word that calls it one, in characters. */
const NEAR = 30
/** Most cells between a sum and the heads of its row and column. */
const FAR = 200
/** Rates of incomes, rents and savings rather than of what is sold, where nothing calls them a price. */
const LONG_RUN: ReadonlySet<string> = new Set(['year', 'sf'])
/** A statement of what is earned or saved. */
const PAID_OUT: ReadonlyArray<readonly [ListId, string]> = [
  ['proof-number', 'outcome'],
  ['proof-number', 'own'],
  ['proof-number', 'actor'],
  ['price-cues', 'payout'],
]

/** What the offer costs, and where it says that it costs nothing. Sums that were earned, saved or paid for something else are no prices. */
export function prices(reading: Reading): Fact[] {
  return reading.statements.flatMap((statement) => {
    if (statement.block.role === 'quote') return []
    if (isPriceField(statement)) return [factOf(statement.block, statement.start, statement.end)]
    if (!speaksOfMoney(statement)) return []
    const sums = statement.numbers.filter((number) => number.kind === 'money' && isPrice(reading, statement, number))
    const free = statement.hits.filter((hit) => hit.list === 'price-cues' && hit.group === 'free')
    return [...sums, ...free].map((place) => factOf(statement.block, place.start, place.end))
  })
}

/** A bare figure under a key for prices: `setupPrice: 300`. */
const isPriceField = ({ block, text }: Statement): boolean =>
  keyHas(block, 'price', 'last') && /^\s*[1-9][\d.,]*\s*$/.test(text)

const speaksOfMoney = perSentence(
  ({ numbers, hits }) =>
    numbers.some(({ kind }) => kind === 'money') ||
    hits.some(({ list, group }) => list === 'price-cues' && group === 'free'),
)

function isPrice(reading: Reading, statement: Statement, number: NumberPhrase): boolean {
  if (keyHas(statement.block, 'price', 'any') || number.value === 0) return true
  if (PAID_OUT.some(([list, group]) => says(statement, list, group))) return false
  const cued = (hit: Hit): boolean =>
    hit.group === 'lead'
      ? hit.end <= number.start && number.start - hit.end <= 2
      : hit.start - number.end <= NEAR && number.start - hit.end <= NEAR
  const cues = statement.hits.filter((hit) => hit.list === 'price-cues' && hit.group !== 'free')
  if (cues.some(cued) || isAlone(statement, number) || isReassured(statement, number) || isListed(statement, number))
    return true
  if (number.per !== undefined) return !LONG_RUN.has(number.per)
  return around(reading, statement.block, statement.at).some((one) => says(one, 'price-cues', 'cue'))
}

/** A line that is nothing but the sum, as cards show it; millions are raised or earned. */
const isAlone = ({ block, text, start }: Statement, { start: from, end, value }: NumberPhrase): boolean =>
  block.table === undefined &&
  !keyHas(block, 'stats', 'any') &&
  !/\p{L}/u.test(text.slice(end - start)) &&
  !/\p{L}{4,}/u.test(text.slice(0, from - start)) &&
  !/\d\s?[kKmMbB+]\b|juta|miliar|\+/u.test(text) &&
  value > 0

/** What an item of a list costs, behind a colon at its end: `- Small box: £14`. */
const isListed = ({ block, text, start }: Statement, { start: from, end }: NumberPhrase): boolean =>
  block.role === 'bullet' &&
  /:\s(?:\p{Ll}+ )?$/u.test(text.slice(0, from - start)) &&
  !/\p{L}/u.test(text.slice(end - start))

/** A sum that opens the line and is followed by what takes the risk off it: `$129, free shipping`. */
const isReassured = ({ hits, start }: Statement, number: NumberPhrase): boolean =>
  number.start - start <= 2 &&
  hits.some(
    ({ list, start: from }) => list.startsWith('risk-buffer') && from >= number.end && from - number.end <= NEXT,
  )

/** A comma or a dash with its blanks. */
const NEXT = 3

/** What calls a sum without words of its own a price: the heading above, or the first cells of its row and column. */
function around(reading: Reading, block: Block, at: number): readonly Statement[] {
  const table = block.table
  if (!table) return reading.of(reading.heading(at))
  const found: Statement[] = []
  for (let before = at - 1; before >= at - FAR && reading.piece.blocks[before]?.table?.id === table.id; before--) {
    const place = reading.piece.blocks[before]?.table
    if (place?.column === 0 ? place.row === table.row : place?.row === 0 && place.column === table.column)
      found.push(...reading.of(before))
  }
  return found
}
