import type { Has, Offer, Proof } from './map.ts'
import { keyHas } from './proofs/found.ts'
import { type Reading, type Statement, says, statementFact } from './statements.ts'

/** Which kinds of reassurance stand anywhere in the piece. */
export function readHas(reading: Reading, proofs: readonly Proof[], offer: Offer): Has {
  const sub = (...subs: readonly string[]) => proofs.some((proof) => subs.includes(proof.sub))
  return {
    roi: !proofs.some((proof) => isHousehold(reading, proof)) && proofs.some((proof) => paysOff(reading, proof)),
    security: sub('security', 'compliance') || keepsSafe(reading),
    reference: proofs.some((proof) => isReference(reading, proof)),
    socialProof: sub('testimonial', 'rating'),
    riskRelief: offer.riskRelief.some((fact) => !/\?$/.test(fact.block.prose.text.trimEnd())),
    price: offer.prices.length > 0,
  }
}

/** A result in figures: of itself, or in the story or the words of a customer. */
function paysOff(reading: Reading, { sub, text, block, span }: Proof): boolean {
  if (UNFILLED.test(text)) return false
  const { numbers } = reading.pack
  if (sub === 'roi') return numbers(text).some(({ kind }) => kind !== 'money') || /\d/.test(text)
  if (sub === 'case-study') return numbers(text).some(({ kind }) => kind === 'percent' || kind === 'duration')
  if (sub !== 'testimonial') return false
  return reading.of(reading.piece.blocks.indexOf(block)).some((statement) => {
    const place = statementFact(statement).span
    return place.start < span.end && place.end > span.start && isOutcome(statement)
  })
}

/** A sum, share or multiple that is still to be filled. */
const UNFILLED = /\[[^\]]{1,60}\]|\$X\b/

/** Money, a share or a multiple that somebody made or saved, said close by. */
const isOutcome = ({ hits, numbers }: Statement): boolean =>
  isFromTo({ hits, numbers }) ||
  numbers.some(
    (figure) =>
      (figure.kind === 'money' || figure.kind === 'percent' || figure.kind === 'multiplier') &&
      hits.some(
        ({ list, group, start, end }) =>
          list === 'proof-number' && group === 'outcome' && end <= figure.start + 1 && figure.start - start <= NEAR,
      ),
  )

/** "We went from a ten-day close to a three-day close": two times, and a word for the change before them. */
const isFromTo = ({ hits, numbers }: Pick<Statement, 'hits' | 'numbers'>): boolean => {
  const times = numbers.filter(({ kind }) => kind === 'duration')
  const [first] = times
  return (
    first !== undefined &&
    times.length > 1 &&
    hits.some(
      ({ list, group, start, end }) =>
        list === 'proof-number' && group === 'outcome' && start <= first.start && first.start - end <= NEAR / 4,
    )
  )
}

/** Farthest a figure stands behind the word that makes it an outcome, in characters. */
const NEAR = 40

/** A customer that another one could ask: named, shown, told of, or heard with a firm; no household. */
function isReference(reading: Reading, proof: Proof): boolean {
  if (proof.sub === 'customer' || proof.sub === 'logos') return true
  return proof.sub === 'case-study' ? !isHousehold(reading, proof) : isFirm(reading, proof)
}

/** The story of a family: what it saved is its own, and no firm's return. */
const isHousehold = (reading: Reading, { sub, block }: Proof): boolean =>
  sub === 'case-study' &&
  reading
    .of(reading.piece.blocks.indexOf(block))
    .some((one) => says(one, 'proof-case', 'family') || says(one, 'audience-b2c', 'family'))

/** Where it runs (self-hosted, on premises) is told but assures of nothing by itself. */
const keepsSafe = (reading: Reading): boolean =>
  reading.statements.some((statement) =>
    statement.hits.some((hit) => hit.list === 'security' && hit.group !== 'hosting'),
  )

/** The dash between the words of a quote and their speaker. */
const SIGNED = /[”"»’]\s*[—–-]\s*\p{Lu}/u

/** The speaker is named with a firm in the sentence that holds the quote: `"…," says Ada Holt, head of sales at Orrin Foods.` */
const signedHere = (reading: Reading, at: number): boolean =>
  reading.of(at).some((statement) => {
    const said = statement.hits.find((hit) => hit.list === 'proof-case' && hit.group === 'said')
    const after = said?.end ?? SIGNED.exec(statement.block.prose.text)?.index
    return after !== undefined && statement.hits.some((hit) => hit.group === 'firm' && hit.start > after)
  })

/** `— Ada H., Orrin Foods, Leeds` or `Ada H. - Orrin & Sons`: a speaker, a firm and its town; a country or state alone is none. */
function isSigned(text: string): boolean {
  const parts = text
    .trim()
    .replace(/^[\s–—-]+/, '')
    .split(/,\s+|\s+[–—|-]\s+|\n/)
  if (parts.length < 2 || parts.some((part) => !/^\p{Lu}/u.test(part))) return false
  const [name = '', firm = '', place] = parts
  if (!/^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(name)) return false
  return / & /.test(firm) || (place !== undefined && !/^\p{Lu}{2,3}\b/u.test(place))
}

const parent = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('.')))

/** "Financial controller, Orrin Foods": a post and whose. */
const POST_AT = /^\p{Lu}[\p{L}\s&/'’.-]{2,40}(?:,| [@|–—-]) \p{Lu}/u

/** A testimonial whose speaker is named with a firm or a post: in its own block or the ones beside it. */
function isFirm(reading: Reading, proof: Proof): boolean {
  if (proof.sub !== 'testimonial') return false
  const at = reading.at(proof.block)
  if (signedHere(reading, at)) return true
  return [at - 1, at + 1, at + 2].some((beside) => {
    const block = reading.piece.blocks[beside]
    if (!block || block.prose.text.length > 140 || block.role === 'heading') return false
    if (beside < at && !block.prose.text.trimEnd().endsWith(':')) return false
    if (beside > at + 1 && (block.key === undefined || parent(block.key) !== parent(proof.block.key ?? '')))
      return false
    if (keyHas(block, 'firm', 'last') || (keyHas(block, 'post', 'last') && POST_AT.test(block.prose.text))) return true
    return isSigned(block.prose.text) || reading.of(beside).some((statement) => says(statement, 'proof-case', 'firm'))
  })
}
