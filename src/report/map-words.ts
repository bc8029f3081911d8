import type { SignalName } from '../message/audience.ts'
import type { Ask, AudienceEvidence, AudienceValue } from '../message/map.ts'

export const AUDIENCES: Readonly<Record<Exclude<AudienceValue, 'unclear'>, string>> = {
  b2b: 'B2B: an organisation buys',
  b2c: 'B2C: one person decides',
  both: 'B2B and B2C: it speaks to each',
}

/** Why nobody is named. */
export const unclear = (evidence: readonly AudienceEvidence[]): string =>
  evidence.length === 0
    ? 'unclear: nothing says whom this speaks to'
    : 'unclear: the signs are too few or too even, or only tell what a tool does'

const SIGNALS: Readonly<Record<SignalName, string>> = {
  'audience-b2b organisation': 'firms and teams',
  'audience-b2b owner': 'who runs a business',
  'audience-b2b roles': 'job titles',
  'audience-b2b process': 'how firms work',
  'audience-b2b work': 'business words',
  'audience-b2b technical': 'technical words',
  'audience-b2c body': 'body and health',
  'audience-b2c home': 'home',
  'audience-b2c trade': 'work in and around the home',
  'audience-b2c family': 'family',
  'audience-b2c leisure': 'leisure',
  'audience-b2c study': 'learning',
  'audience-b2c self': 'what is the reader’s own',
  'audience-b2c shopping': 'shopping',
  stakeholders: 'who signs',
  'org-risk': 'risks of a firm',
  'risk-buffer-b2b': 'safety for firms',
  'discount-logical': 'discount with a reason',
  'cta-b2b': 'buttons for firms',
  'cta-b2c': 'buttons for one person',
  'emotion-sensory': 'feelings and senses',
  'risk-buffer-b2c': 'safety for one person',
  'discount-promo': 'promotions',
  'pronouns you': 'talks to “you”',
  'ask demo': 'asks for a demo',
  'ask contact': 'asks to get in touch',
  'ask quote': 'offers a quote',
  'ask buy': 'asks to buy',
  'ask book': 'asks to book',
  'ask signup': 'asks to sign up',
}

export const signalWord = (signal: string): string => SIGNALS[signal as SignalName] ?? signal

const ASKS: Partial<Readonly<Record<Ask, string>>> = { signup: 'sign up', learn: 'learn more', other: 'another ask' }

export const askWord = (ask: Ask): string => ASKS[ask] ?? ask
