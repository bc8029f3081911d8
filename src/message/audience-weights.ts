import type { AudienceValue, Side } from './map.ts'

/** The signals of the decision and the side each speaks for: who decides, what hinders, what is asked, where it is used. */
export const sides = {
  'audience-b2b organisation': 'b2b',
  'audience-b2b owner': 'b2b',
  'audience-b2b roles': 'b2b',
  'audience-b2b process': 'b2b',
  'audience-b2b work': 'b2b',
  'audience-b2b technical': 'b2b',
  'audience-b2c body': 'b2c',
  'audience-b2c home': 'b2c',
  'audience-b2c trade': 'b2c',
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
type Strength = Readonly<Record<Name, number>>

/** Log odds that each signal adds at strength 1. Fitted by `.ci/fit/audience.mjs`, each weight kept on its signal's side. */
export const weights: Readonly<Record<Name, number>> = {
  'audience-b2b organisation': 1.27,
  'audience-b2b owner': 1.3,
  'audience-b2b roles': 1.15,
  'audience-b2b process': 1.78,
  'audience-b2b work': 1.19,
  'audience-b2b technical': 1.12,
  'audience-b2c body': 1.1,
  'audience-b2c home': 1.05,
  'audience-b2c trade': 1,
  'audience-b2c family': 1.01,
  'audience-b2c leisure': 1.02,
  'audience-b2c study': 1.15,
  'audience-b2c self': 1.14,
  'audience-b2c shopping': 0.98,
  stakeholders: 1.08,
  'org-risk': 0.95,
  'risk-buffer-b2b': 0.97,
  'discount-logical': 0.99,
  'cta-b2b': 1.0,
  'cta-b2c': 1.0,
  'emotion-sensory': 0.84,
  'risk-buffer-b2c': 0.85,
  'discount-promo': 0.93,
  'pronouns you': 0.56,
  'ask demo': 1.03,
  'ask contact': 1.02,
  'ask quote': 0.97,
  'ask buy': 1.05,
  'ask book': 0.82,
  'ask signup': 0.97,
}

/** Words under which a text is thin: its rates are damped. */
const THIN = 120

/** Strength of a signal seen `count` times in a text of that many words: rises quickly, then levels off. */
export const strengthOf = (count: number, words: number): number => Math.log1p((100 * count) / Math.max(words, THIN))

/** Traces that are kept as evidence. */
export const EVIDENCE = 24

/** Log odds within which neither side leads. */
const UNDECIDED = 0.1
/** The same on the side of firms, of whom rules ask more. */
const HARDLY_FIRM = 0.2
/** Talk of tools at this strength, to nobody's organisation, only says what a tool does. */
const TOOLS = 0.7
const NOBODY = 0.18
/** Talk of how firms work from which tools are talked of to a firm. */
const RUN = 1.6
/** What homes buy, at this strength, is no firm's business where no firm is spoken of: who asks for a quote may live there. */
const TRADE = 0.6
/** Log odds within which a trade for homes that also names firms works for both. */
const TRADE_SHARED = 5
/** Log odds beyond which talk of tools is talk to a consumer all the same. */
const CONSUMER = -1.4
/** Log odds within which words that name both sides make the piece speak to both. */
const SHARED = 2.5
/** The same where parts of the page are titled for each. */
const APART = 6
const MOST_SURE = 0.97
const LIKELY = 0.6

export interface Leaning {
  readonly value: AudienceValue
  readonly confidence: number
}

/** `both`: how often the text names both sides in one breath; `parts`: parts of the page are titled for each. */
export function leaning(strength: Strength, both: number, parts = false): Leaning {
  const lean = sum(strength, 'b2b') - sum(strength, 'b2c')
  const sure = Math.min(MOST_SURE, 1 / (1 + Math.exp(-Math.abs(lean))))
  if ((both > 0 && Math.abs(lean) < SHARED) || (parts && Math.abs(lean) < APART))
    return { value: 'both', confidence: Math.max(0.5, Math.min(0.7, 1.2 - sure)) }
  const firms = strength['audience-b2b organisation'] + strength['audience-b2b owner']
  if (strength['audience-b2c trade'] > TRADE && lean > 0) {
    if (firms + strength['audience-b2b roles'] < NOBODY) return { value: 'b2c', confidence: LIKELY }
    if (lean < TRADE_SHARED) return { value: 'both', confidence: LIKELY }
  }
  const tools =
    lean > CONSUMER &&
    strength['audience-b2b technical'] > TOOLS &&
    firms < NOBODY &&
    strength['audience-b2b process'] < RUN
  if (tools || (lean < HARDLY_FIRM && lean > -UNDECIDED)) return { value: 'unclear', confidence: 0 }
  return { value: lean > 0 ? 'b2b' : 'b2c', confidence: sure }
}

/** Words of everyday life: whoever runs a clinic, a club or a shop hears them of the customers. */
const CUSTOMERS: ReadonlySet<Name> = new Set([
  'audience-b2c body',
  'audience-b2c home',
  'audience-b2c trade',
  'audience-b2c family',
  'audience-b2c leisure',
  'audience-b2c study',
  'audience-b2c self',
  'audience-b2c shopping',
])

/** How much words of everyday life say of the reader where the copy speaks to owners at that strength. */
const damped = (by: number, owner: number): number => 1 / (1 + by * owner)
const OWNED = 3
/** The rest of what speaks for one person: an owner is also “you”, and also likes what is free. */
const OWNER = 1

function sum(strength: Strength, side: Side): number {
  const owner = strength['audience-b2b owner']
  let total = 0
  for (const name of Object.keys(sides) as Name[]) {
    if (sides[name] !== side) continue
    const said = side === 'b2b' ? 1 : damped(CUSTOMERS.has(name) ? OWNED : OWNER, owner)
    total += weights[name] * strength[name] * said
  }
  return total
}
