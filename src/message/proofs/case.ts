import type { Block } from '../../copy/piece.ts'
import { storyFolders } from '../../lang/keys.ts'
import type { Hit } from '../../lang/pack.ts'
import type { Cta } from '../map.ts'
import { type Reading, type Statement, says, statementFact } from '../statements.ts'
import { around, BLANK, type Found, hitsOf, keyHas, names, wordsIn } from './found.ts'

/** Farthest a customer's name stands after "used by", in characters. */
const NEAR = 30

/** Customers who are named, shown or told of in a statement. */
export function cases(reading: Reading, statement: Statement): Found[] {
  const { block } = statement
  const title = block.role === 'heading' || block.role === 'headline'
  if (keyHas(block, 'customer', 'last') && /\p{Lu}/u.test(statement.text))
    return [{ ...whole(statement), kind: 'case', sub: 'customer' }]
  const study = hitsOf(statement, 'proof-case', 'study').find((hit) => named(statement, hit))
  if (study && block.role !== 'subject') return [{ ...around(statement, study), kind: 'case', sub: 'case-study' }]
  const told =
    hitsOf(statement, 'proof-case', 'story').find((hit) => !isShare(statement, hit)) ??
    family(statement) ??
    how(statement) ??
    result(reading, statement) ??
    plight(reading, statement)
  if (told) return [{ ...around(statement, told), kind: 'case', sub: 'case-study' }]
  const reference = hitsOf(statement, 'proof-case', 'reference')[0]
  if (reference) return [{ ...around(statement, reference), kind: 'case', sub: 'customer' }]
  const listed = hitsOf(statement, 'proof-case', 'names')[0]
  return listed ? logos(reading, statement, listed, title) : []
}

/** "87 % of our students went up": how many did, nobody's story. */
const isShare = (statement: Statement, hit: Hit): boolean =>
  hitsOf(statement, 'proof-number', 'benefit').some(({ start, end }) => start < hit.end && hit.start < end)

/** A name beside the word for the story: "Case study: Orrin Foods". */
const named = (statement: Statement, hit: Hit): boolean =>
  names(statement, statement.start, hit.start) + names(statement, hit.end, statement.end) > 0

/** A story about somebody who is named. */
const family = (statement: Statement): Hit | undefined =>
  hitsOf(statement, 'proof-case', 'family').find((hit) => names(statement, hit.start + 4, statement.end) > 0)

/** "How the Smiths saved $10K": a story's title, where it names somebody or a figure. */
function how(statement: Statement): Hit | undefined {
  const hit = hitsOf(statement, 'proof-case', 'how')[0]
  if (!hit) return undefined
  const measured = statement.numbers.some((number) => number.measure && number.start > hit.start)
  return measured || names(statement, hit.start + 4, hit.end) > 0 ? hit : undefined
}

/** A firm's name of two or more words that a sentence begins with. */
const FIRM = /^(?:[\p{Lu}][\p{L}\p{N}&'’.-]+\s+(?:& )?){1,3}[\p{Lu}][\p{L}\p{N}&'’.-]+/u
/** "At Dunmore Court, ...": a short word, a firm's name and a comma that a sentence begins with. */
const AT_FIRM = /^\p{Lu}\p{Ll}{1,4} (?:[\p{Lu}][\p{L}\p{N}&'’.-]+ ){1,3}[\p{Lu}][\p{L}\p{N}&'’.-]+, [^,;:.]{0,60}(?=,)/u
/** Characters between the firm's name and what it reached. */
const NEXT = 12

/** "Halden Freight cut its returns by 18%": a named firm and what it reached, where the firm is not the seller. */
function result(reading: Reading, statement: Statement): Hit | undefined {
  const { role } = statement.block
  if (role === 'headline' || role === 'heading' || role === 'subhead' || role === 'subject') return undefined
  const name = AT_FIRM.exec(statement.text)?.[0] ?? FIRM.exec(statement.text)?.[0]
  if (!name) return undefined
  const aside = ASIDE.exec(statement.text.slice(name.length))?.[0].length ?? 0
  const end = statement.start + name.length + aside
  if (isNobody(statement, end)) return undefined
  const measured = statement.numbers.some(({ measure }) => measure)
  const reached = measured
    ? hitsOf(statement, 'proof-number', 'outcome').find((hit) => hit.end > end && hit.start <= end + NEXT)
    : undefined
  const firm = hitsOf(statement, 'proof-case', 'firm', 'house').some((hit) => hit.start < end)
  const told = firm || statement.numbers.some(({ kind, measure }) => measure || kind === 'number')
  const did = hitsOf(statement, 'proof-case', 'did', 'acted').find(
    (hit) => hit.start >= end && hit.start <= end + 1 && (hit.group === 'did' ? told : firm),
  )
  return (reached ?? did) && !isSeller(reading, name) ? (reached ?? did) : undefined
}

/** Who or where the firm is, behind its name: "(Leeds)", "in Bristol". */
const ASIDE = /^\s*\([^()[\]]{1,80}\)|^ \p{Ll}{2} \p{Lu}\p{L}+(?=\s)/u

/** Blocks in which a story comes to its end. */
const STORY = 5

/** "Harbour Bikes was struggling with ...", where a measured result follows within a few blocks. */
function plight(reading: Reading, statement: Statement): Hit | undefined {
  const { role } = statement.block
  if (role === 'headline' || role === 'heading' || role === 'subject') return undefined
  const name = FIRM.exec(statement.text)?.[0]
  if (!name) return undefined
  const end = statement.start + name.length
  const hit = hitsOf(statement, 'proof-case', 'plight').find((one) => one.start >= end && one.start <= end + NEXT)
  if (!hit || isNobody(statement, end) || isSeller(reading, name)) return undefined
  for (let at = statement.at; at <= statement.at + STORY; at++) if (reading.of(at).some(isMeasured)) return hit
  return undefined
}

const isMeasured = (statement: Statement): boolean =>
  statement.numbers.some(({ measure }) => measure) &&
  hitsOf(statement, 'proof-number', 'outcome').length > 0 &&
  hitsOf(statement, 'proof-number', 'maybe').length === 0

/** "If Orrin saved you an hour", "Donasi Anda": capitals of a condition or of the reader, no firm. */
const isNobody = (statement: Statement, end: number): boolean =>
  statement.hits.some(
    ({ list, group, start }) =>
      start < end && ((list === 'proof-number' && group === 'maybe') || (list === 'pronouns' && group !== 'they')),
  )

/** Sellers name themselves in their headlines. */
const isSeller = (reading: Reading, name: string): boolean =>
  reading.piece.blocks.some(
    ({ role, meta, prose }) =>
      (meta === true || role === 'headline' || role === 'subhead') && prose.text.includes(name),
  )

function logos(reading: Reading, statement: Statement, hit: Hit, title: boolean): Found[] {
  const many = names(statement, hit.end, statement.end)
  if (title && many === 0 && wordsIn(statement.text) <= LEAD && isListed(reading, statement.at + 1))
    return [{ ...whole(statement), kind: 'case', sub: 'logos' }]
  if (title && wordsIn(statement.text) <= 4 && hit.end >= statement.end - 2) {
    const next = reading.piece.blocks[statement.at + 1]
    return next && next.role !== 'cta' && showsNames(reading, next)
      ? [{ ...whole(statement), kind: 'case', sub: 'logos' }]
      : []
  }
  const near = names(statement, hit.end, Math.min(statement.end, hit.end + NEAR))
  if (near === 0 || says(statement, 'proof-number', 'maybe') || (title && many < 2)) return []
  return [{ ...around(statement, hit), kind: 'case', sub: many > 1 ? 'logos' : 'customer' }]
}

/** Most words of a title that names nobody itself: "Trusted by finance teams at". */
const LEAD = 7

/** Pictures and lists of names are short; in a sentence somebody stands who is not the seller. */
function showsNames(reading: Reading, { prose }: Block): boolean {
  if (BLANK.test(prose.text) || reading.pack.matches(prose.text).some(({ list }) => list === 'placeholder'))
    return false
  if (wordsIn(prose.text) <= SENTENCE) return true
  const runs = prose.text.match(/(?<=\p{L}[,;]? )\p{Lu}[\p{L}\p{N}&'’.-]+/gu) ?? []
  return runs.some((name) => !isSeller(reading, name))
}

/** Fewest words of a line that is a sentence about customers rather than their names, less one. */
const SENTENCE = 8

/** Two short lines of a list that begin with a capital: names, one a line. */
const isListed = (reading: Reading, at: number): boolean =>
  [at, at + 1].every((each) => {
    const block = reading.piece.blocks[each]
    return block?.role === 'bullet' && /^\p{Lu}[^.!?:]{1,40}$/u.test(block.prose.text.trim())
  })

/** Fewest words of a link that is a story's title. */
const TITLE = 4

/** Links to stories of customers that are kept in a folder of their own: "Kiln drying at Alder Timber" to /case-studies/... */
export const linked = (reading: Reading, ctas: readonly Cta[]): Found[] =>
  ctas.flatMap(({ block, span, text, href, ask }): Found[] => {
    if (ask !== 'learn' || !href || wordsIn(text) < TITLE || !/ \p{Lu}/u.test(text)) return []
    const folders = href.toLowerCase().split(/[?#]/)[0]?.split('/').slice(0, -1) ?? []
    if (!folders.some((folder) => storyFolders.some((one) => folder.startsWith(one)))) return []
    const at = reading.piece.blocks.indexOf(block)
    const own = reading.of(at).find((one) => statementFact(one).span.end > span.start)
    return own ? [{ ...whole(own), kind: 'case', sub: 'case-study' }] : []
  })

const whole = ({ at, start, end }: Statement) => ({ at, start, end })
