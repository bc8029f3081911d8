import type { Hit, ListId, NumberPhrase } from '../../lang/pack.ts'
import type { Axis, PromiseFact, Slot } from '../map.ts'
import type { Statement } from '../statements.ts'

type Slots = PromiseFact['slots']
interface Part {
  readonly start: number
  readonly end: number
}

/** Along which line the statement says that things get better: the first one that it names. */
export const axisOf = ({ hits }: Statement): Axis | undefined =>
  hits.find(({ list }) => list === 'axis')?.group as Axis | undefined

/** The parts of a promise that the statement holds; places are rendered offsets of its block. `product` is in lower case. */
export function slotsOf(statement: Statement, product?: string): Slots {
  const named = product === undefined ? -1 : statement.lower.indexOf(product)
  const slot = (name: keyof Slots, part: Part | undefined): Slots => {
    const kept = part && slotAt(statement, part)
    return kept ? { [name]: kept } : {}
  }
  const from = statement.start + named
  return {
    ...slot('product', named < 0 ? undefined : { start: from, end: from + (product ?? '').length }),
    ...slot('who', who(statement)),
    ...slot('problem', first(statement, 'problem', ['struggle', 'cost', 'body'])),
    ...slot('gain', gain(statement)),
    ...slot('size', size(statement)),
    ...slot('alternative', alternative(statement)),
  }
}

function slotAt({ block }: Statement, { start, end }: Part): Slot | undefined {
  const text = block.prose.text.slice(start, end)
  const lead = text.length - text.trimStart().length
  const kept = text.trim().replace(/[\s.!?…,;:]+$/, '')
  return kept === '' ? undefined : { start: start + lead, end: start + lead + kept.length, text: kept }
}

const first = ({ hits }: Statement, list: ListId, groups: readonly string[]): Hit | undefined =>
  hits.find((hit) => hit.list === list && groups.includes(hit.group ?? ''))

/** A group of people that is not the seller ("our team", "tim kami"), with what tells it apart where it is helped: "helps small shops". */
function who(statement: Statement): Part | undefined {
  const own = statement.hits.filter(({ list, group }) => list === 'pronouns' && (group === 'we' || group === 'kami'))
  const found = statement.hits.find(
    (hit) => hit.list === 'people' && !own.some((us) => us.end >= hit.start - 1 && us.start <= hit.end + 1),
  )
  if (!found) return undefined
  const helps = statement.hits.findLast(
    (hit) => hit.list === 'promise' && hit.group === 'enable' && hit.end <= found.start,
  )
  const between = helps && statement.block.prose.text.slice(helps.end, found.start)
  return between !== undefined && FEW_WORDS.test(between) ? { start: helps?.end ?? 0, end: found.end } : found
}

/** Up to two words between two others. */
const FEW_WORDS = /^\s+(?:[\p{L}-]+\s+){0,2}$/u

/** What the reader can do or has afterwards: from the words that announce it to the end of their clause. */
function gain(statement: Statement): Part | undefined {
  for (const hit of statement.hits) {
    const announces = hit.list === 'promise' && (hit.group === 'enable' || hit.group === 'future')
    const names = hit.list === 'axis' || (hit.list === 'promise' && (hit.group === 'gain' || hit.group === 'relief'))
    if (!announces && !names) continue
    const clause = clauseOf(statement, hit)
    const part =
      hit.list === 'axis' ? clause : { start: announces ? afterWho(statement, hit.end) : hit.start, end: clause.end }
    if (says(statement, part)) return part
  }
  return undefined
}

/** Past those who are helped, where they follow at once: "helps founders get paid", "helps you get paid". */
function afterWho(statement: Statement, at: number): number {
  const helped = who(statement) ?? statement.hits.find((hit) => hit.list === 'pronouns' && hit.start >= at)
  return helped && helped.start >= at && helped.start <= at + 1 ? helped.end : at
}

/** Words that could stand on any page are no gain, unless a figure stands among them. */
function says(statement: Statement, { start, end }: Part): boolean {
  const words = statement.block.prose.text.slice(start, end).match(/\p{L}{2,}/gu) ?? []
  const inside = (part: Part) => part.start >= start && part.end <= end
  const empty = statement.hits.some(
    (hit) => inside(hit) && (hit.list === 'hype' || (hit.list === 'vague-verb' && hit.group === 'hard')),
  )
  return words.length >= 2 && (!empty || statement.numbers.some((number) => number.measure && inside(number)))
}

/** From the start of the statement to the mark that ends the clause, or to where it turns to what it is held against. */
function clauseOf(statement: Statement, hit: Part): Part {
  const { text, start, end: whole } = statement
  const to = text.slice(hit.end - start).search(/[,;:.!?](?:\s|$)|\s[—–-]\s/)
  const end = to < 0 ? whole : hit.end + to
  const turn = statement.hits.find(
    (other) => other.start > hit.end && other.start < end && other.list === 'promise' && other.group === 'versus',
  )
  return { start, end: turn?.start ?? end }
}

/** The figure, with the one that it is held against; or words that stand for one. */
function size(statement: Statement): Part | undefined {
  const sized = statement.numbers.filter((number) => isSize(number, statement))
  const [one, ...others] = sized
  if (!one) return first(statement, 'promise', ['size'])
  const last = others.find((other) => against(statement, one.end, other.start))
  return { start: one.start, end: last?.end ?? one.end }
}

const SIZES: ReadonlySet<string> = new Set(['percent', 'multiplier', 'duration', 'ratio'])

/** How long somebody has been at it, rather than how much better it gets. */
const AGES: ReadonlySet<string> = new Set(['year', 'decade', 'century'])

/** A sum of money is a price unless the statement speaks of saving, earning or taking it off. */
function isSize({ kind, measure, start, unit, vague }: NumberPhrase, { hits }: Statement): boolean {
  if (!measure || vague || (unit !== undefined && AGES.has(unit))) return false
  if (SIZES.has(kind)) return true
  return (
    kind === 'money' &&
    hits.some(
      (hit) =>
        hit.list === 'discount-promo' ||
        (hit.list === 'promise' && hit.group === 'gain' && hit.end <= start && hit.end >= start - 16),
    )
  )
}

const against = ({ hits }: Statement, from: number, to: number): boolean =>
  hits.some((hit) => hit.list === 'promise' && hit.group === 'versus' && hit.start >= from && hit.end <= to)

/** What stands after "instead of", "than" or ", not". */
function alternative(statement: Statement): Part | undefined {
  const { hits, numbers, text, start, end } = statement
  for (const hit of hits) {
    if (hit.list !== 'promise' || hit.group !== 'versus') continue
    // "More than 40 towns" is held against nothing.
    if (
      numbers.some(
        (number) =>
          number.start >= hit.end &&
          number.start <= hit.end + 1 &&
          /more\s*$|lebih\s*$/i.test(text.slice(0, hit.start - start)),
      )
    )
      continue
    const bare = /^\p{L}+$/u.test(text.slice(hit.start - start, hit.end - start))
    const apart = /[,;—–(-]\s*$/.test(text.slice(0, hit.start - start))
    const rest = text.slice(hit.end - start).search(/[,;:.!?—–)]/)
    if (bare && !apart && !/^(?:\s\p{L}+){1,4}/u.test(text.slice(hit.end - start))) continue
    return { start: hit.end, end: rest < 0 ? end : hit.end + rest }
  }
  return undefined
}
