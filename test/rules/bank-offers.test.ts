import { describe, expect, test } from 'vitest'
import { apply, type Rewrite } from '../../src/rewrite/rewrite.ts'
import { rules } from '../../src/rules/index.ts'
import { BANK, wording } from '../bank/campaign.ts'
import { filler } from '../rewrite/filler.ts'
import { type Case, review } from './check.ts'

/** Rules that offer rows of the trust bank, with rows of which their examples should be offered one. */
const OFFERS: ReadonlyArray<readonly [rule: string, claims: readonly string[]]> = [
  ['b2b/roi-proof', ['invoice errors', 'approval time', 'filing']],
  ['b2b/security-proof', ['iso']],
  ['b2b/reference-proof', ['larchfield', 'invoice errors', 'approval time']],
  ['b2c/barriers', ['returns']],
  ['b2c/risk-buffer', ['returns']],
  ['b2c/reviews', ['rina', 'rating', 'households']],
  ['b2c/review-context', ['rina']],
  ['proof/superlative', ['rating']],
  ['message/three-proofs', ['invoice errors', 'households', 'rating', 'rina', 'larchfield', 'iso', 'leeds family']],
]

const isBanked = ({ title }: Rewrite): boolean => /^(?:From the trust bank|Dari bank bukti): /.test(title)
const plain = (copy: string): string => copy.replace(/[⟦⟧]/g, '')

describe.each(OFFERS)('%s', (id, claims) => {
  const rule = rules.find((each) => each.id === id)
  const cases = (rule?.examples ?? []).map((example): Case & { readonly says: string } => ({
    ...example,
    copy: plain(example.bad),
    bank: BANK,
  }))
  const offered = (given: Case, text = given.copy) =>
    review(text, given)
      .filter((finding) => finding.rule === id)
      .flatMap(({ rewrites }) => rewrites)

  test.each(cases)('$lang, $says: the bank’s words come first, as they are, and silence the finding', (given) => {
    const rewrites = offered(given)
    const banked = rewrites.filter(isBanked)
    expect(rewrites.slice(0, banked.length)).toEqual(banked)
    expect(banked.length).toBeGreaterThan(0)
    const before = new Set(review(given.copy, given).map((finding) => finding.rule))
    for (const rewrite of banked) {
      const after = apply(given.copy, rewrite, filler({ lang: given.lang ?? 'en' }))
      const words = claims.map((claim) => wording(claim, given.lang === 'id' ? 'id' : 'en'))
      expect(words.filter((each) => after.includes(each)).length, after).toBeGreaterThan(0)
      const rulesAfter = review(after, given).map((finding) => finding.rule)
      expect(rulesAfter, after).not.toContain(id)
      expect(
        rulesAfter.filter((each) => each.startsWith('claim/') && !before.has(each)),
        after,
      ).toEqual([])
    }
  })

  test.each(cases)('$lang, $says: offers nothing of it without a bank', ({ bank: _, ...given }) => {
    expect(offered(given).filter(isBanked)).toEqual([])
  })
})
