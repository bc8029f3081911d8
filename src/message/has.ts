import type { Has, Offer, Proof } from './map.ts'
import { type Reading, says } from './statements.ts'

/** Which kinds of reassurance stand anywhere in the piece. */
export function readHas(reading: Reading, proofs: readonly Proof[], offer: Offer): Has {
  const sub = (...subs: readonly string[]) => proofs.some((proof) => subs.includes(proof.sub))
  return {
    roi: sub('roi') || proofs.some((proof) => proof.sub === 'case-study' && measured(reading, proof)),
    security: sub('security', 'compliance') || keepsSafe(reading),
    reference: sub('customer', 'case-study', 'logos') || proofs.some((proof) => isFirm(reading, proof)),
    socialProof: sub('testimonial', 'rating'),
    riskRelief: offer.riskRelief.some((fact) => !/\?$/.test(fact.block.prose.text.trimEnd())),
    price: offer.prices.length > 0,
  }
}

/** A story with a share or a time in it: what it cost before, or what it saves now. */
const measured = (reading: Reading, proof: Proof): boolean =>
  reading.pack.numbers(proof.text).some(({ kind }) => kind === 'percent' || kind === 'duration')

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

const parent = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('.')))

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
    return reading.of(beside).some((statement) => says(statement, 'proof-case', 'firm'))
  })
}
