import * as vscode from 'vscode'
import type { Spoken } from '../lint/rule.ts'
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
      return `${t('Speaks to')} ${audienceWord(at.fact.audience)}: ${at.fact.signal}`
  }
}
