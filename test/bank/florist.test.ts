import { describe, expect, test } from 'vitest'
import { readBank } from '../../src/bank/read.ts'
import type { Finding } from '../../src/lint/rule.ts'
import { edited } from '../../src/review/fix.ts'
import { registry } from '../../src/review/registry.ts'
import { Resolver } from '../../src/review/resolve.ts'
import { type Review, review } from '../../src/review/review.ts'
import { filledIn } from '../../src/review/slots.ts'
import { tried } from '../../src/review/tried.ts'
import { Source } from '../../src/text/source.ts'
import { memory } from '../review/memory.ts'
import { BANK, FILES } from './florist.ts'

const texts = Object.fromEntries(FILES.map(({ file, text }) => [`/site/${file}`, text]))
const resolver = (files: Readonly<Record<string, string>>) =>
  new Resolver({ files: memory(files), rules: registry, today: '2026-06-01' })
const held = resolver({ ...texts, '/site/proofs.md': BANK })
const look = async (file: string, text: string, by = held): Promise<Review> => {
  const options = { path: file, settings: await by.settings(`/site/${file}`) }
  return tried(review(text, options), options)
}
const rows = new Map(readBank(new Source(BANK), 'proofs.md').entries.map((entry) => [entry.claim, entry]))

/** How often each rule speaks. */
const counts = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const all = new Map<string, number>()
  for (const { rule } of findings) all.set(rule, (all.get(rule) ?? 0) + 1)
  return all
}
const isGuard = ({ rule }: Finding): boolean => /^claim\/(?:contradicted|expired|unbacked|wrong-place)$/.test(rule)
const MISSING =
  /^(?:message\/three-proofs|b2b\/(?:roi|security|reference)-proof|b2c\/(?:reviews|review-context|risk-buffer|barriers))$/
const isBanked = ({ title }: { readonly title: string }): boolean =>
  /^(?:From the trust bank|Dari bank bukti): /.test(title)

describe('a campaign of ten files in many forms', () => {
  test.each(FILES)('$file: what differs from the bank, and nothing else', async ({ file, text, guards }) => {
    const { findings, source } = await look(file, text)
    const told = findings.filter(isGuard).map(({ rule, span, message }) => [rule, message, source.slice(span)] as const)
    expect(told.map(([rule]) => rule)).toEqual(guards.map(([rule]) => rule))
    for (const [index, [, row, words]] of guards.entries()) {
      expect(told[index]?.[1]).toContain(`(${row}`)
      expect(told[index]?.[2]).toContain(words)
    }
  })

  test.each(FILES)(
    '$file: each missing proof is offered from the rows that fit, first and word for word',
    async ({ file, text, offers }) => {
      const { findings, map, source } = await look(file, text)
      const language = map.copy.language === 'id' ? 'id' : 'en'
      const missing = findings.filter(
        ({ rule, rewrites }) => MISSING.test(rule) && (offers[rule] || rewrites.some(isBanked)),
      )
      expect(missing.map(({ rule }) => rule).sort()).toEqual(Object.keys(offers).sort())
      for (const { rule, rewrites } of missing) {
        const [first] = rewrites
        expect([rule, first && isBanked(first)]).toEqual([rule, true])
        const after = first ? edited(source, first) : ''
        for (const row of offers[rule] ?? []) {
          const words = rows.get(row)?.wording[language]?.markdown ?? '?'
          expect(after.replaceAll('&amp;', '&')).toContain(words)
        }
      }
    },
  )

  test.each(FILES)(
    '$file: every offer takes its finding away and raises none, counted one by one',
    async ({ file, text }) => {
      const before = await look(file, text)
      for (const finding of before.findings) {
        for (const rewrite of finding.rewrites.filter((each) => isBanked(each) || isGuard(finding))) {
          const after = await look(
            file,
            edited(before.source, { edits: filledIn([...rewrite.edits], before.map.copy.language) }),
          )
          const [had, has] = [counts(before.findings), counts(after.findings)]
          expect(has.get(finding.rule) ?? 0, rewrite.title).toBeLessThan(had.get(finding.rule) ?? 0)
          const more = [...has].filter(([rule, count]) => count > (had.get(rule) ?? 0)).map(([rule]) => rule)
          // What a slot was filled with is in no bank.
          const isSlotted = rewrite.edits.some(({ parts }) => parts.some((part) => typeof part !== 'string'))
          expect(
            more.filter((rule) => !(isSlotted && rule === 'claim/unbacked')),
            rewrite.title,
          ).toEqual([])
        }
      }
    },
  )

  test('lines to fill in are offered with a bank as without one, behind its own', async () => {
    const [office] = FILES
    const plain = resolver(texts)
    const titles = async (by: Resolver) => {
      const { findings } = await look(office?.file ?? '', office?.text ?? '', by)
      return findings.find(({ rule }) => rule === 'b2b/reference-proof')?.rewrites.map(({ title }) => title) ?? []
    }
    const without = await titles(plain)
    expect(without.length).toBeGreaterThan(0)
    expect(await titles(held)).toEqual(['From the trust bank: harbourside', ...without.slice(0, 2)])
  })
})
