import type { AudienceValue, Side } from './map.ts'

/** The signals of the decision and the side each speaks for: who decides, what hinders, what is asked, where it is used. */
export const sides = {
  'audience-b2b organisation': 'b2b',
  'audience-b2b roles': 'b2b',
  'audience-b2b process': 'b2b',
  'audience-b2b work': 'b2b',
  'audience-b2c body': 'b2c',
  'audience-b2c home': 'b2c',
  'audience-b2c family': 'b2c',
  'audience-b2c leisure': 'b2c',
  'audience-b2c study': 'b2c',
  'audience-b2c self': 'b2c',
  'audience-b2c shopping': 'b2c',
  stakeholders: 'b2b',
  'org-risk': 'b2b',
  'risk-buffer-b2b': 'b2b',
  'discount-logical': 'b2b',
  'cta-b2b': 'b2b',
  'cta-b2c': 'b2c',
  'emotion-sensory': 'b2c',
  'risk-buffer-b2c': 'b2c',
  'discount-promo': 'b2c',
  'pronouns you': 'b2c',
  'ask demo': 'b2b',
  'ask contact': 'b2b',
  'ask quote': 'b2b',
  'ask buy': 'b2c',
  'ask book': 'b2c',
  'ask signup': 'b2c',
} as const satisfies Readonly<Record<string, Side>>

type Name = keyof typeof sides

/** Words under which a text is thin: its rates are damped. */
const THIN = 120

/** Strength of a signal seen `count` times in a text of that many words: rises quickly, then levels off. */
export const strengthOf = (count: number, words: number): number => Math.log1p((100 * count) / Math.max(words, THIN))

export const limits = { evidence: 24 }

export const weights: { readonly bias: number; readonly of: Readonly<Record<Name, number>> } = {
  bias: 0,
  of: Object.fromEntries(Object.keys(sides).map((name) => [name, 1])) as Record<Name, number>,
}

export function classify(strength: Readonly<Record<Name, number>>): { value: AudienceValue; confidence: number } {
  let b2b = weights.bias
  let b2c = 0
  for (const name of Object.keys(sides) as Name[]) {
    if (sides[name] === 'b2b') b2b += weights.of[name] * strength[name]
    else b2c += weights.of[name] * strength[name]
  }
  const lean = b2b - b2c
  const confidence = 1 / (1 + Math.exp(-Math.abs(lean)))
  return { value: lean > 0 ? 'b2b' : 'b2c', confidence }
}
