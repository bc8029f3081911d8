import type { Block } from '../../copy/piece.ts'
import type { Hit, NumberPhrase } from '../../lang/pack.ts'
import type { ProofSub } from '../map.ts'
import { perSentence, type Reading, type Statement } from '../statements.ts'
import { around, type Found, hitsOf, keyHas, wordsIn } from './found.ts'

/** What each sign says for (or against) a measured outcome; a statement counts from `ENOUGH` on. */
const WEIGHTS = {
  outcome: 3,
  benefit: 3,
  actor: 2,
  impact: 2,
  /** A percentage, a multiplier, a time or a sum. */
  rate: 1,
  maybe: -2,
  others: -3,
  /** Speaks of what the reader will have. */
  you: -2,
}
const ENOUGH = 3
/** Least number of people or things that shows scale. */
const MANY = 15
/** Least number of cities or countries. */
const SEVERAL = 3
/** Farthest a figure stands from the word that makes it an outcome, in characters. */
const NEAR = 70

/** Experience, scale, results: figures of the seller, its product or its customers. */
export function numbers(reading: Reading, statement: Statement, impact: boolean): Found[] {
  if ((isStat(statement.block) || isCounter(reading, statement)) && /\d/.test(statement.text))
    return [{ at: statement.at, start: statement.start, end: statement.end, kind: 'number', sub: 'metric' }]
  if (!mayCount(statement)) return []
  if (isResultCell(reading, statement)) return [{ ...around(statement, statement), kind: 'number', sub: 'metric' }]
  const since = hitsOf(statement, 'proof-number', 'experience')[0]
  if (since && !says(statement, 'others')) return [{ ...around(statement, since), kind: 'number', sub: 'experience' }]
  const crowd = scale(statement, impact)
  if (crowd) return [{ ...around(statement, crowd), kind: 'number', sub: 'scale' }]
  const tried = share(statement)
  if (tried) return [{ ...around(statement, tried), kind: 'number', sub: 'metric' }]
  const measured = outcome(statement, impact)
  return measured ? [{ ...around(statement, measured.at), kind: 'number', sub: measured.sub }] : []
}

/** A figure in a part of the front matter that is for figures: `stats.0.value`, `angka.0.nilai`. */
const isStat = (block: Block): boolean =>
  keyHas(block, 'figure', 'last') && (keyHas(block, 'stats', 'any') || keyHas(block, 'results', 'above'))

/** A bare figure whose label counts customers: "11,000" over "landlords rent with Orrin". */
function isCounter(reading: Reading, { block, at, text }: Statement): boolean {
  const label = reading.piece.blocks[at + 1]
  if (!keyHas(block, 'figure', 'last') || !/^\s*\d[\d.,]*\+?\s*$/.test(text) || !label?.key) return false
  if (parent(label.key) !== parent(block.key ?? '') || label.prose.text.length > LONGEST_LABEL) return false
  const read = reading.pack.matches(`${text.trim()} ${label.prose.text}`)
  return read.some(({ list, group, start }) => list === 'proof-number' && COUNTED.has(group ?? '') && start === 0)
}

const COUNTED: ReadonlySet<string> = new Set(['crowd', 'uses', 'done'])
const LONGEST_LABEL = 80
const parent = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('.')))

/** Cells between a figure and the head of its column at most. */
const FAR = 200

/** A measured figure in a column that is headed by what came of it: "Result", "After". */
function isResultCell(reading: Reading, { block, at, numbers: figures }: Statement): boolean {
  const { table } = block
  if (!table || table.row === 0 || table.column === 0) return false
  if (
    !figures.some(({ kind, measure, value }) => kind !== 'money' && (measure || (kind === 'number' && value >= MANY)))
  )
    return false
  for (let before = at - 1; before >= at - FAR; before--) {
    const cell = reading.piece.blocks[before]?.table
    if (cell?.id !== table.id) return false
    if (cell.row === 0 && cell.column === table.column)
      return reading.of(before).some((head) => hitsOf(head, 'proof-number', 'afterwards').length > 0)
  }
  return false
}

/** Figures, or words that stand for them: without either there is nothing to count. */
const mayCount = perSentence(
  ({ numbers, hits }) => numbers.length > 0 || hits.some(({ list }) => list === 'proof-number'),
)

const says = (statement: Statement, group: string): boolean =>
  group === 'maybe' ? isMaybe(statement) : hitsOf(statement, 'proof-number', group).length > 0

/**
 * Words of what may be; those before "show you how" are about the showing. Asked of one figure, neither the "up to" of another one
 * ("orders up to 15%, costs down 40%") nor what a later clause adds ("Sales rose 20%, and stock can be sold") counts, a condition apart.
 */
function isMaybe(statement: Statement, of?: NumberPhrase): boolean {
  const shown = hitsOf(statement, 'proof-number', 'shown')[0]
  return hitsOf(statement, 'proof-number', 'maybe').some(
    (hit) =>
      (shown === undefined || hit.start >= shown.end) &&
      !(of && (isOfOther(statement, hit, of) || isAdded(statement, hit, of))),
  )
}

const isOfOther = ({ numbers: all }: Statement, hit: Hit, of: NumberPhrase): boolean =>
  all.some((one) => one !== of && one.bound === 'upto' && hit.start < one.end && one.start - hit.end <= 1)

const isAdded = ({ block, hits }: Statement, hit: Hit, of: NumberPhrase): boolean =>
  hit.start >= of.end &&
  /[,;]\s|\s[–—-]\s/.test(block.prose.text.slice(of.end, hit.start)) &&
  !hits.some(
    ({ list, group, start, end }) => list === 'ask-condition' && group === 'if' && start < hit.end && hit.start < end,
  )

function scale(statement: Statement, impact: boolean): { start: number; end: number } | undefined {
  if (says(statement, 'others')) return undefined
  const sure = hitsOf(statement, 'proof-number', 'places', 'done', 'uses')
  const done = sure.find(
    (hit) =>
      valueIn(statement, hit) >= (hit.group === 'places' ? SEVERAL : MANY) &&
      !isReaders(statement, hit) &&
      (hit.group !== 'uses' || isCount(statement, hit)),
  )
  if (done && !isMaybe(statement, figureIn(statement, done))) return done
  if (says(statement, 'maybe')) return undefined
  const vague = hitsOf(statement, 'proof-number', 'many')[0]
  if (vague && says(statement, 'reach')) return vague
  const short = wordsIn(statement.text) <= 7
  const served = hitsOf(statement, 'proof-case', 'ours')
  const stocks = hitsOf(statement, 'proof-case', 'stock').length > 0
  return hitsOf(statement, 'proof-number', 'crowd').find((hit) => {
    const number = statement.numbers.findLast((one) => one.start >= hit.start && one.start < hit.end)
    if (!number || !(valueIn(statement, { ...hit, start: number.start }) >= MANY)) return false
    const leads = hit.start <= statement.start + 2
    return (
      impact ||
      (!stocks && served.some((act) => act.end < hit.start && hit.start - act.end <= 1)) ||
      says(statement, 'reach') ||
      (short && leads && open(statement, number)) ||
      (open(statement, number) && number.value >= 100 && ours(statement))
    )
  })
}

const isYou = ({ list, group }: Hit): boolean => list === 'pronouns' && (group === 'you' || group === 'anda')

/** What the reader does themselves: `you send 40 reminders`. */
const isReaders = (statement: Statement, { start }: { start: number }): boolean =>
  statement.hits.some((hit) => isYou(hit) && hit.end <= start && start - hit.end <= 1)

/** "34 of 40 participants": how many of those who tried it. */
function share(statement: Statement): NumberPhrase | undefined {
  if (says(statement, 'maybe') || says(statement, 'others')) return undefined
  return statement.numbers.find(
    ({ kind, to, end }) =>
      kind === 'ratio' &&
      to !== undefined &&
      to >= LEAST_TRIED &&
      statement.hits.some((hit) => hit.list === 'people' && hit.start > end && hit.start - end <= BESIDE),
  )
}

/** Fewest who tried it, and farthest they stand behind the figure, in characters. */
const LEAST_TRIED = 8
const BESIDE = 20

const ours = (statement: Statement): boolean =>
  statement.hits.some((hit) => hit.list === 'pronouns' && (hit.group === 'we' || hit.group === 'kami'))

const figureIn = ({ numbers: all }: Statement, hit: { start: number; end: number }): NumberPhrase | undefined =>
  all.find((one) => one.start >= hit.start && one.start < hit.end)

function valueIn(statement: Statement, hit: { start: number; end: number }): number {
  const number = figureIn(statement, hit)
  return number && number.kind !== 'money' && number.kind !== 'year' ? number.value : Number.NaN
}

/** No time and no share is counted at the start of the hit. */
const isCount = (statement: Statement, hit: Hit): boolean =>
  statement.numbers.some(({ start, kind }) => start === hit.start && (kind === 'count' || kind === 'number'))

/** 500+, over 500: a count that grows. */
const open = (statement: Statement, number: NumberPhrase): boolean =>
  number.bound === 'over' ||
  /^\s?\+/.test(statement.block.prose.text.slice(number.end)) ||
  statement.block.prose.text.slice(number.start, number.end).includes('+')

function outcome(
  statement: Statement,
  impact: boolean,
): { at: { start: number; end: number }; sub: ProofSub } | undefined {
  const counts = hitsOf(statement, 'proof-number', 'benefit')
  if (statement.numbers.some((one) => isRebate(statement, one))) return undefined
  const figures = statement.numbers.filter(
    (one) => (one.measure || (counts.length > 0 && one.kind === 'number')) && one.bound !== 'upto',
  )
  const own = hitsOf(statement, 'proof-number', 'own')
  // “AI-generated”, “hand-made”: how a thing is made.
  const results = [...hitsOf(statement, 'proof-number', 'outcome'), ...own].filter(
    ({ start }) => statement.block.prose.text[start - 1] !== '-',
  )
  const near = figures.find((one) => [...results, ...counts].some((hit) => gap(hit, one) <= NEAR)) ?? figures[0]
  if (!near) return undefined
  const result = results.some((hit) => gap(hit, near) <= NEAR)
  let score = 0
  if (result) score += WEIGHTS.outcome
  if (counts.length > 0) score += WEIGHTS.benefit
  const told = says(statement, 'actor')
  if (told) score += WEIGHTS.actor
  if (impact) score += WEIGHTS.impact
  if (near.kind !== 'count' && near.kind !== 'ratio') score += WEIGHTS.rate
  if (isMaybe(statement, near)) score += WEIGHTS.maybe
  if (says(statement, 'others')) score += WEIGHTS.others
  if (statement.hits.some(isYou)) score += WEIGHTS.you
  if (near.kind === 'money' && !result && !told) return undefined
  if (statement.block.cell && !result) return undefined
  return score >= ENOUGH
    ? {
        at: near,
        sub: own.length === 0 && (result || told || (counts.length === 0 && near.kind !== 'count')) ? 'roi' : 'metric',
      }
    : undefined
}

/** What is taken off a price, where the price or the last day stands beside it. */
const isRebate = (statement: Statement, figure: NumberPhrase): boolean =>
  statement.hits.some(
    ({ list, start, end }) => list === 'discount-promo' && start < figure.end && figure.start < end,
  ) &&
  (statement.numbers.some(({ kind }) => kind === 'money') ||
    statement.hits.some(({ list }) => list.startsWith('urgency-')))

const gap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, a.start - b.end, b.start - a.end)
