import { expect, test } from 'vitest'
import { judge } from '../../src/lint/judge.ts'
import type { LintSettings } from '../../src/lint/settings.ts'
import { registry } from '../../src/review/registry.ts'
import { memberIn } from './check.ts'

const RULE = 'cross/number'
const HERE = '---\ncampaign: books\n---\n\n# Close your books by noon\n\nStart your 14-day free trial.\n'
const there = (...before: string[]): string =>
  `---\ncampaign: books\n---\n\n# Close your books by noon\n\n${before.map((each) => `${each}\n\n`).join('')}Start your 30-day free trial.\n`

/** The findings of the rule, as severity and file; `more` are the settings of b.md alone. */
function told(text: string, more: Partial<LintSettings> = {}, everywhere: Partial<LintSettings> = {}): string[] {
  const files = [memberIn('a.md', HERE, everywhere), memberIn('b.md', text, { ...everywhere, ...more })]
  const own = judge(files, registry).findings.filter(({ rule }) => rule === RULE)
  return own.map(({ severity, file }) => `${severity} ${file}`)
}

const level = (of: 'error' | 'info' | 'off'): Partial<LintSettings> => ({
  configured: new Map([[RULE, { level: of }]]),
})

test('told without more words', () => expect(told(there())).toEqual(['warning b.md']))

test.each([
  ['the next line', there(`<!-- copydesk-disable-next-line ${RULE} -->`), 0],
  ['all rules on the next line', there('<!-- copydesk-disable-next-line -->'), 0],
  ['the rest of the file', there(`<!-- copydesk-disable ${RULE} -->`), 0],
  ['another rule', there('<!-- copydesk-disable-next-line cross/promise -->'), 1],
  ['a part that ends before', there(`<!-- copydesk-disable ${RULE} -->`, 'Hi.', `<!-- copydesk-enable ${RULE} -->`), 1],
])('silenced: %s', (_, text, count) => expect(told(text)).toHaveLength(count))

test('the severity is that of the file that the finding stands in', () => {
  expect(told(there(), level('error'))).toEqual(['error b.md'])
  expect(told(there(), level('info'), level('error'))).toEqual(['info b.md'])
})

test('off in the file of the finding, or everywhere', () => {
  expect(told(there(), level('off'))).toEqual([])
  expect(told(there(), {}, level('off'))).toEqual([])
})

test('off in the other file only, it is told all the same', () => {
  expect(told(there(), { configured: new Map() }, level('off'))).toEqual(['warning b.md'])
})
