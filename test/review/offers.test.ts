import { expect, test } from 'vitest'
import type { Finding, Severity } from '../../src/lint/rule.ts'
import { offersAt } from '../../src/review/offers.ts'

const finding = (rule: string, severity: Severity, titles: string, start = 0, end = 20): Finding => ({
  rule,
  severity,
  says: 'x',
  message: rule,
  span: { start, end },
  related: [],
  rewrites: titles.split('').map((title) => ({ title, kind: 'suggestion', edits: [] })),
})
const titles = (findings: readonly Finding[], start = 5, end = 5) =>
  offersAt(findings, { start, end })
    ?.rewrites.map(({ rewrite }) => rewrite.title)
    .join('')
const chosen = (findings: readonly Finding[], start = 5, end = 5) => offersAt(findings, { start, end })?.chosen.rule

test('one finding offers its own three', () => {
  expect(titles([finding('a', 'info', 'abcd')])).toBe('abc')
})

test('several share three: the best of each, the worst finding first', () => {
  const all = [finding('i', 'info', 'mno'), finding('w', 'warning', 'abc'), finding('e', 'error', 'xyz')]
  expect(titles(all)).toBe('xam')
  expect(titles(all.slice(0, 2))).toBe('amb')
  expect(chosen(all)).toBe('e')
})

test('what two findings offer alike is offered once', () => {
  expect(titles([finding('a', 'warning', 'ab'), finding('b', 'warning', 'ac')])).toBe('abc')
})

test('a finding that was asked for by its place goes first, a smaller one before a larger', () => {
  const all = [
    finding('large', 'warning', 'a', 0, 90),
    finding('small', 'warning', 'b', 4, 9),
    finding('asked', 'info', 'c', 3, 12),
  ]
  expect(chosen(all)).toBe('small')
  expect(chosen(all, 3, 12)).toBe('asked')
  expect(titles(all, 3, 12)).toBe('cba')
})

test('a finding without rewrites can still be silenced', () => {
  expect(offersAt([finding('a', 'warning', '')], { start: 0, end: 0 })).toMatchObject({
    rewrites: [],
    chosen: { rule: 'a' },
  })
  expect(offersAt([], { start: 0, end: 0 })).toBeUndefined()
})

test('of findings that are alike, the promise goes before the proofs', () => {
  const all = [
    finding('b2b/roi-proof', 'warning', 'r'),
    finding('hero/other', 'warning', 'o'),
    finding('message/one-promise', 'warning', 'p'),
  ]
  expect(titles(all)).toBe('pro')
})
