/**
 * Least figures over the labelled corpus, by field of the score; a figure may rise, and its floor with it. `npm run eval -- DIR --folds`
 * prints what they are now.
 */
export const floors: Readonly<Record<string, number>> = {
  audience: 0.89,
  audienceAll: 0.87,
  audienceSure: 0.9,
  promise: 0.78,
  problem: 0.57,
  screenPromise: 0.75,
  ctas: 0.88,
  ctaAsk: 0.9,
  ctaPrimary: 0.92,
  primaryAsks: 0.8,
  screenCta: 0.88,
  proofs: 0.82,
  proofKind: 0.95,
  'has.security': 0.8,
  'has.socialProof': 0.85,
  'has.reference': 0.8,
  'has.riskRelief': 0.75,
  'has.price': 0.8,
  'has.roi': 0.78,
}

/** How far below the whole the Indonesian files may be where there are enough cases. */
export const behind = 0.08
export const enough = 30
