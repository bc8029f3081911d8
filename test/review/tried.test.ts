import { expect, test } from 'vitest'
import { defineRule, type Rule } from '../../src/lint/rule.ts'
import { fixAll } from '../../src/review/fix.ts'
import { registry } from '../../src/review/registry.ts'
import { review } from '../../src/review/review.ts'
import { defaultSettings } from '../../src/review/settings.ts'
import { trial, tried, trying } from '../../src/review/tried.ts'
import type { Rewrite } from '../../src/rewrite/rewrite.ts'
import type { Span } from '../../src/text/span.ts'

/** How often pieces were judged. */
let checks = 0

/** Finds each word that `offers` names, and offers those words in its place. */
const words = (id: string, offers: Readonly<Record<string, readonly string[]>>): Rule =>
  defineRule({
    id,
    severity: 'warning',
    summary: { en: 'Words', id: 'Kata' },
    why: { en: 'For tests.', id: 'Untuk tes.', source: 'practice' },
    messages: { wrong: { en: 'Wrong: {word}', id: 'Salah: {word}' } },
    examples: [],
    *check({ piece }, { found }) {
      if (id === 'test/words') checks++
      for (const { prose } of piece.piece.blocks)
        for (const [word, others] of Object.entries(offers))
          for (const { index } of prose.text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))) {
            const at = prose.span(index, index + word.length)
            yield found('wrong', at, { word }, { rewrites: others.map((other) => change(at, other)) })
          }
    },
  }) as unknown as Rule

const change = (span: Span, text: string): Rewrite => ({
  title: text,
  kind: text.startsWith('fix') ? 'fix' : 'suggestion',
  edits: [{ span, parts: [text] }],
})

const options = (offers: Readonly<Record<string, readonly string[]>>) => ({
  path: 'a.md',
  settings: defaultSettings([words('test/words', offers), words('test/grey', { grey: [] })], '2026-01-15'),
})

const page = (...lines: string[]) => `---\nkind: landing\nlang: en\n---\n\n# Fresh bread\n\n${lines.join('\n\n')}\n`
const titles = (all: readonly { readonly rewrites: readonly Rewrite[] }[]) =>
  all.map(({ rewrites }) => rewrites.map(({ title }) => title))

test('only what takes its finding away and brings no other is offered', () => {
  const given = options({ red: ['blue', 'green', 'red red', 'grey'] })
  const first = review(page('The red loaf'), given)
  expect(titles(first.findings)).toEqual([['blue', 'green', 'red red']])
  expect(titles(tried(first, given).findings)).toEqual([['blue', 'green']])
  const other = options({ red: ['grey', 'blue'] })
  expect(titles(tried(review(page('The red loaf'), other), other).findings)).toEqual([['blue']])
})

test('the best alone, or the fixes alone, where no more is asked', () => {
  const given = options({ red: ['grey', 'blue', 'fix'] })
  const first = review(page('The red loaf'), given)
  expect(titles(tried(first, given, 'best').findings)).toEqual([['blue']])
  expect(titles(tried(review(page('The red loaf'), given), given, 'fixes').findings)).toEqual([['fix']])
  expect(titles(tried(first, given, 'all').findings)).toEqual([['blue', 'fix']])
})

test('findings that say the same in other places do not hide that one of them went', () => {
  const given = options({ red: ['blue'] })
  const first = review(page('The red loaf', 'Another red loaf'), given)
  expect(titles(tried(first, given).findings)).toEqual([['blue'], ['blue']])
})

test('mails of one file are tried together, as each would be alone', () => {
  const mail = (index: number, word: string) =>
    `## Email ${index}\n\nSubject: Bread number ${index}\n\nHello Ana,\n\nOn Friday we bake the ${word} loaf for you.\n`
  const all = Array.from({ length: 12 }, (_, index) => mail(index + 1, index % 3 === 0 ? 'grey' : 'red'))
  const text = `---\nkind: email\nlang: en\n---\n\n${all.join('\n')}`
  const given = options({ red: ['blue', 'grey'] })
  const first = review(text, given)
  expect(first.map.pieces.length).toBe(12)
  const before = checks
  expect(titles(tried(first, given).findings).flat()).toEqual(Array.from({ length: 8 }, () => 'blue'))
  expect((checks - before) / 12).toBeLessThanOrEqual(4)
})

test('nothing is tried twice for one review', () => {
  const given = options({ red: ['blue'] })
  const first = review(page('The red loaf'), given)
  tried(first, given)
  expect(trying(first, given).next().done).toBe(true)
})

test('what slots wait for is asked for once: as a slot', () => {
  const settings = defaultSettings(registry, '2026-01-15')
  const text = `---
kind: landing
audience: b2b
lang: en
---

# Close the books in 3 days instead of 14

Tallywell matches every invoice with its payment, so finance teams stop chasing receipts, typing numbers twice and working late before each deadline of the year.

We are ISO 27001 certified since 2022.

> “It found every open invoice.” — Ana Whitlock, controller, Larchfield Foods

- [First measure] down [first number]% in [first period]
- [second measure] down [second number]% in [second period]
- [third measure] from [before] to [after] in [third period]

[Check your fit in 15 minutes](/fit)
`
  const rules = (source: string) => review(source, { path: 'a.md', settings }).findings.map(({ rule }) => rule)
  expect(rules(text)).toContain('placeholder/leftover')
  expect(rules(text)).not.toContain('b2b/roi-proof')
  const without = text.replace(/\n- .*/g, '')
  expect(rules(without)).toContain('b2b/roi-proof')
})

test('what one finding told as a whole is not told anew when a part of it is mended', () => {
  const part = words('b2b/reference-proof', { part: [] })
  const whole = words('message/three-proofs', { whole: ['part', 'grey'] })
  const grey = words('test/grey', { grey: [] })
  const given = { path: 'a.md', settings: defaultSettings([whole, part, grey], '2026-01-15') }
  const read = (text: string) => titles(tried(review(page(text), given), given).findings)
  expect(read('The whole loaf')).toEqual([['part']])
  const alone = words('test/words', { red: ['part'] })
  const other = { path: 'a.md', settings: defaultSettings([alone, part], '2026-01-15') }
  expect(titles(tried(review(page('The red loaf'), other), other).findings)).toEqual([[]])
})

test('beside open slots, a suppression that is of no use is told as ever', () => {
  const settings = defaultSettings(registry, '2026-01-15')
  const text = `---
kind: landing
audience: b2b
lang: en
---

# Close the books in 3 days instead of 14

<!-- copydesk-disable-next-line tone/we -- nobody says it -->
Tallywell matches every invoice with its payment, so finance teams stop chasing receipts.

- Invoice errors down [number]% in [period]

[Check your fit in 15 minutes](/fit)
`
  const rules = review(text, { path: 'a.md', settings }).findings.map(({ rule }) => rule)
  expect(rules).toEqual(expect.arrayContaining(['suppression/unused', 'placeholder/leftover']))
})

test('what could not be read to its end is not offered, and that is told', () => {
  const given = options({ red: ['grey', 'blue'] })
  const first = review('---\nkind: landing\nlang: en\n---\n\n# It is here\n\nThe red one\n', given)
  expect(first.map.audience.value).toBe('unclear')
  const { findings, errors } = tried(first, { ...given, patience: -1 })
  expect(titles(findings)).toEqual([[]])
  const message = 'skipped: 2 rewrites not tried and so not offered: not done after -0.001 seconds'
  expect(errors).toEqual([{ file: 'a.md', line: 8, message, isPartial: true }])
})

test('a page of more rewrites than are worth the time says how many it does not offer', () => {
  const given = options({ red: ['grey', 'blue'] })
  const first = review(page(...Array.from({ length: 70 }, (_, i) => `The red loaf number ${i}`)), given)
  const { findings, errors } = tried(first, given)
  expect(titles(findings).flat().length).toBe(30)
  const message = 'skipped: 80 rewrites not tried and so not offered: the file was read 60 times to try others'
  expect(errors).toMatchObject([{ message, isPartial: true }])
  const fixing = fixAll(
    review(page('The red loaf'), options({ red: ['fix'] })),
    () => first,
    (each) => trial(each, { ...given, patience: -1 }, 'fixes'),
  )
  expect(fixing.text).toBeUndefined()
  expect(fixing.untried).toHaveLength(1)
})
