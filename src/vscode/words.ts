import * as vscode from 'vscode'
import type { Spoken } from '../lint/rule.ts'
import type { SignalName } from '../message/audience.ts'
import type { Ask, AudienceValue, ProofKind } from '../message/map.ts'
import type { FactAt } from '../review/marks.ts'
import type { Verdict } from '../review/verdict.ts'

const { t } = vscode.l10n

/** Language of the editor, as far as Copydesk speaks it. */
export const uiLanguage = (): Spoken => (vscode.env.language.startsWith('id') ? 'id' : 'en')

export const audienceWord = (value: AudienceValue): string =>
  ({ b2b: 'B2B', b2c: 'B2C', both: 'B2B + B2C', unclear: t('audience unclear') })[value]

export const proofWord = (kind: ProofKind): string =>
  ({ number: t('Number'), case: t('Case'), verification: t('Verification') })[kind]

export const askWord = (ask: Ask): string =>
  ({
    buy: t('buy'),
    trial: t('trial'),
    signup: t('sign up'),
    demo: t('demo'),
    contact: t('contact'),
    book: t('book'),
    quote: t('quote'),
    download: t('download'),
    subscribe: t('subscribe'),
    reply: t('reply'),
    learn: t('learn more'),
    other: t('other'),
  })[ask]

/** What a sign of the audience is, in the writer's words. */
export const signalWord = (signal: string): string => signalWords()[signal as SignalName] ?? signal

const signalWords = (): Readonly<Record<SignalName, string>> => ({
  'audience-b2b organisation': t('firms and teams'),
  'audience-b2b owner': t('who runs a business'),
  'audience-b2b roles': t('job titles'),
  'audience-b2b process': t('how firms work'),
  'audience-b2b work': t('business words'),
  'audience-b2b technical': t('technical words'),
  'audience-b2c body': t('body and health'),
  'audience-b2c home': t('home'),
  'audience-b2c trade': t('work in and around the home'),
  'audience-b2c family': t('family'),
  'audience-b2c leisure': t('leisure'),
  'audience-b2c study': t('learning'),
  'audience-b2c self': t('what is the reader’s own'),
  'audience-b2c shopping': t('shopping'),
  stakeholders: t('who signs'),
  'org-risk': t('risks of a firm'),
  'risk-buffer-b2b': t('safety for firms'),
  'discount-logical': t('discount with a reason'),
  'cta-b2b': t('buttons for firms'),
  'cta-b2c': t('buttons for one person'),
  'emotion-sensory': t('feelings and senses'),
  'risk-buffer-b2c': t('safety for one person'),
  'discount-promo': t('promotions'),
  'pronouns you': t('talks to “you”'),
  'ask demo': t('asks for a demo'),
  'ask contact': t('asks to get in touch'),
  'ask quote': t('offers a quote'),
  'ask buy': t('asks to buy'),
  'ask book': t('asks to book'),
  'ask signup': t('asks to sign up'),
})

/** `B2B · promise ✓ · proofs 2/3 · 1 CTA` */
export function verdictLine(verdict: Verdict): string {
  return [
    audienceWord(verdict.audience),
    verdict.promise ? t('promise ✓') : t('promise ✗'),
    t('proofs {0}/3', verdict.proofs.length),
    verdict.asks === 1 ? t('1 CTA') : t('{0} CTAs', verdict.asks),
  ].join(' · ')
}

/** The same without signs that a screen reader would skip. */
export function verdictSpoken(verdict: Verdict): string {
  return [
    audienceWord(verdict.audience),
    verdict.promise ? t('promise found') : t('no promise'),
    t('{0} of 3 kinds of proof', verdict.proofs.length),
    verdict.asks === 1 ? t('1 call to action') : t('{0} competing calls to action', verdict.asks),
  ].join(', ')
}

/** What the map takes a place for, in a line. */
export function factLine(at: FactAt): string {
  switch (at.what) {
    case 'promise':
      return at.rank === 0 ? t('Promise') : t('Promise, second best')
    case 'problem':
      return t('Problem')
    case 'proof':
      return `${t('Proof')}: ${proofWord(at.fact.kind)} (${at.fact.sub})`
    case 'cta': {
      const more = [askWord(at.fact.ask), ...(at.fact.primary ? [t('primary')] : [])]
      return `${t('Call to action')}: ${more.join(' · ')}`
    }
    case 'audience':
      return `${t('Speaks to')} ${audienceWord(at.fact.audience)}: ${signalWord(at.fact.signal)}`
  }
}
