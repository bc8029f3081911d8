import type { Has, Offer, Proof } from './map.ts'
import type { Reading } from './statements.ts'

/** Which kinds of reassurance stand anywhere in the piece. */
export function readHas(_reading: Reading, proofs: readonly Proof[], offer: Offer): Has {
  const sub = (...subs: readonly string[]) => proofs.some((proof) => subs.includes(proof.sub))
  return {
    roi: sub('roi'),
    security: offer.security.length > 0 || sub('security', 'compliance'),
    reference: sub('customer', 'case-study', 'logos'),
    socialProof: sub('testimonial', 'rating'),
    riskRelief: offer.riskRelief.length > 0,
    price: offer.prices.length > 0,
  }
}
