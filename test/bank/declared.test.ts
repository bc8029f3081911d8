import { describe, expect, test } from 'vitest'
import { withHeld } from '../../src/bank/declared.ts'
import type { Bank } from '../../src/bank/entry.ts'
import { judged } from '../../src/bank/judge.ts'
import { readBank } from '../../src/bank/read.ts'
import { read } from '../../src/copy/read.ts'
import { understand } from '../../src/message/understand.ts'
import { Source } from '../../src/text/source.ts'
import { review } from '../rules/check.ts'

const HEAD = '| claim | kind | sub | en | source | valid until | audiences |\n|---|---|---|---|---|---|---|\n'
const bankOf = (...rows: readonly string[]): Bank => ({
  files: ['proofs.md'],
  entries: readBank(new Source(`${HEAD}${rows.join('\n')}\n`), 'proofs.md').entries,
  away: [],
})
const page = (line: string) => understand(read(`# Loaves by seven\n\n${line}\n`, { kind: 'landing', language: 'en' }))
const TODAY = '2026-02-01'
const standings = (line: string, bank: Bank) =>
  judged(withHeld(page(line), bank, TODAY), 0, bank, TODAY).map(({ standing, stated, matches }) => [
    standing,
    stated.text,
    matches[0]?.holding.entry.claim,
  ])

const PROMISE =
  '| swap | verification | guarantee | Crust too dark? The next loaf is on us, whatever the reason. | terms.md | | |'

describe('words of the bank in a piece', () => {
  test('are the proof that the team calls them, whatever a reader would take them for', () => {
    const bank = bankOf(PROMISE)
    const plain = page('Crust too dark? The next loaf is on us, whatever the reason.')
    expect(plain.pieces[0]?.proofs.filter(({ sub }) => sub === 'guarantee')).toEqual([])
    const [piece] = withHeld(plain, bank, TODAY).pieces
    expect(piece?.proofs.map(({ kind, sub }) => `${kind} ${sub}`)).toEqual(['verification guarantee'])
    expect(piece?.has.riskRelief).toBe(true)
  })

  test.each([
    ['without a source', PROMISE.replace('terms.md', '[source]')],
    ['past its day', PROMISE.replace('| | |', '| 2026-01-31 | |')],
  ])('prove nothing %s', (_, row) => {
    const map = page('Crust too dark? The next loaf is on us, whatever the reason.')
    expect(withHeld(map, bankOf(row), TODAY)).toBe(map)
  })

  test('are found with other signs, case and line breaks, inside longer text, and not in part', () => {
    const bank = bankOf(PROMISE)
    for (const line of [
      'Crust too dark? The next loaf is on us — whatever the reason!',
      'Ask us anything. CRUST too dark? The next loaf\nis on us, whatever the reason. See you.',
    ])
      expect(standings(line, bank)[0]?.[0]).toBe('held')
    expect(standings('Crust too dark? The next loaf is on us.', bank)).toEqual([])
  })

  test('that are past their day are told, though they look like no proof', () => {
    const bank = bankOf(PROMISE.replace('| | |', '| 2026-01-31 | |'))
    expect(standings('Crust too dark? The next loaf is on us, whatever the reason.', bank)).toEqual([
      ['expired', 'Crust too dark? The next loaf is on us, whatever the reason.', 'swap'],
    ])
  })

  test('short ones count only where they are all of a block', () => {
    const bank = bankOf('| oven | number | metric | Slow ovens | log.md | | |')
    expect(standings('Slow ovens', bank)).toEqual([['held', 'Slow ovens', 'oven']])
    expect(standings('Rolls from slow ovens, every day.', bank)).toEqual([])
  })
})

describe('figures of the bank', () => {
  const bank = bankOf('| keeps | number | metric | The sourdough crust keeps for 3 days | test.md | | |')

  test('are held against figures that prove nothing by themselves', () => {
    expect(standings('The sourdough crust keeps for 5 days.', bank)).toEqual([
      ['contradicted', 'The sourdough crust keeps for 5 days.', 'keeps'],
    ])
    expect(standings('The sourdough crust keeps for 3 days.', bank)[0]?.[0]).toBe('held')
  })

  test('and not against others', () => {
    expect(standings('We deliver on 5 days.', bank)).toEqual([])
    expect(standings('Does the sourdough crust keep for 5 days?', bank)).toEqual([])
  })
})

test('how the bank words something is settled: the style of its words is not argued with', () => {
  const words = 'The next loaf is free of charge'
  const bank = `${HEAD}| swap | verification | guarantee | ${words} | terms.md | | |\n`
  const rules = (copy: string, given: { bank?: string } = {}) => review(copy, given).map(({ rule }) => rule)
  const copy = `# Loaves by seven\n\n- ${words}\n`
  expect(rules(copy)).toContain('tone/wordy')
  expect(rules(copy, { bank })).not.toContain('tone/wordy')
  expect(rules(`${copy}- Every roll is free of charge too\n`, { bank })).toContain('tone/wordy')
})
