import { describe, expect, test } from 'vitest'
import { registry } from '../../src/review/registry.ts'
import { Resolver } from '../../src/review/resolve.ts'
import { type Review, review } from '../../src/review/review.ts'
import { apply } from '../../src/rewrite/rewrite.ts'
import { memory } from '../review/memory.ts'
import { BANK, CAMPAIGN, wording } from './campaign.ts'

const files = Object.fromEntries(CAMPAIGN.map(({ file, text }) => [`/camp/${file}`, text]))
const resolver = new Resolver({
  files: memory({ ...files, '/camp/proofs.md': BANK }),
  rules: registry,
  today: '2026-02-01',
})
const look = async (file: string, text: string): Promise<Review> =>
  review(text, { path: file, settings: await resolver.settings(`/camp/${file}`) })

/** The rules of the bank. */
const GUARDS = new Set(['claim/contradicted', 'claim/expired', 'claim/unbacked', 'claim/wrong-place'])
/** The rules that miss a proof. */
const MISSING = new Set([
  ...['message/three-proofs', 'b2b/roi-proof', 'b2b/security-proof', 'b2b/reference-proof'],
  ...['b2c/reviews', 'b2c/risk-buffer'],
])
const isBanked = (title: string): boolean => /^(?:From the trust bank|Dari bank bukti): /.test(title)

describe('a campaign with a bank', () => {
  test('holds thirty files, and a bank that reads without a fault', async () => {
    expect(CAMPAIGN).toHaveLength(30)
    await look('en/home.md', '')
    expect(resolver.errors).toEqual([])
  })

  test.each(CAMPAIGN)('$file: what is planted, and nothing else', async ({ file, text, plants }) => {
    const { findings, source } = await look(file, text)
    const guards = findings.filter(({ rule }) => GUARDS.has(rule))
    expect(guards.map(({ rule, span }) => [rule, source.slice(span).replace(/\.$/, '')])).toEqual(plants)
    for (const { rule, related, rewrites } of guards) {
      expect(related[0]?.elsewhere).toMatchObject({ file: '/camp/proofs.md' })
      if (rule === 'claim/contradicted') expect(rewrites.length).toBeGreaterThan(0)
    }
  })

  test.each(CAMPAIGN)('$file: a missing proof that the bank holds is offered', async ({ file, text, misses }) => {
    const { findings } = await look(file, text)
    const missing = findings.filter(({ rule }) => MISSING.has(rule))
    expect(missing.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...misses]))
    if (misses.length === 0) expect(missing).toEqual([])
    for (const finding of missing)
      expect([finding.rule, isBanked(finding.rewrites[0]?.title ?? '')]).toEqual([finding.rule, true])
  })

  test('every offer of the bank is word for word, silences its finding and raises none', async () => {
    let tried = 0
    for (const { file, text } of CAMPAIGN) {
      const { findings } = await look(file, text)
      const before = new Set(findings.map(({ rule }) => rule))
      for (const { rule, rewrites } of findings) {
        for (const rewrite of rewrites.filter(({ title }) => isBanked(title) || rule === 'claim/contradicted')) {
          const after = await look(file, apply(text, rewrite))
          const rules = after.findings.map((finding) => finding.rule)
          expect(rules, `${file} ${rule}: ${rewrite.title}`).not.toContain(rule)
          expect(
            rules.filter((each) => !before.has(each)),
            `${file} ${rule}: ${rewrite.title}`,
          ).toEqual([])
          tried++
        }
      }
    }
    expect(tried).toBeGreaterThan(20)
  })

  test('the words come from the bank as they are', async () => {
    const { findings } = await look('en/no-security.md', files['/camp/en/no-security.md'] ?? '')
    const [rewrite] = findings.find(({ rule }) => rule === 'b2b/security-proof')?.rewrites ?? []
    expect(rewrite && apply(files['/camp/en/no-security.md'] ?? '', rewrite)).toContain(`- ${wording('iso', 'en')}\n`)
  })

  test('without the bank nothing of it is said or offered', async () => {
    const plain = new Resolver({ files: memory(files), rules: registry, today: '2026-02-01' })
    for (const { file, text } of CAMPAIGN) {
      const { findings } = review(text, { path: file, settings: await plain.settings(`/camp/${file}`) })
      expect(findings.filter(({ rule }) => GUARDS.has(rule))).toEqual([])
      expect(findings.flatMap(({ rewrites }) => rewrites).filter(({ title }) => isBanked(title))).toEqual([])
    }
  })
})
