import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { defineRule, type Rule } from '../../src/lint/rule.ts'
import { lint, linting } from '../../src/lint/run.ts'
import { understand } from '../../src/message/understand.ts'
import type { Rewrite } from '../../src/rewrite/rewrite.ts'
import { judge, mapOf, places, rain, settings, snow, wordRule } from './sheet.ts'

const PAGE = '# Walk through snow\n\nDry feet in rain and in snow.\n'

const rule = (check: Rule['check'], more: Partial<Rule> = {}): Rule => ({
  ...(defineRule({
    id: 'test/own',
    severity: 'warning',
    summary: { en: 'Own', id: 'Sendiri' },
    why: { en: 'For tests.', id: 'Untuk tes.', source: 'practice' },
    messages: {
      said: { en: 'Said {count} of {of}.', id: 'Kata {count}.' },
      mild: { en: 'Mild', id: 'Ringan', severity: 'info' },
    },
    examples: [],
    check: () => [],
  }) as unknown as Rule),
  check,
  ...more,
})

describe('the runner', () => {
  test('orders findings by place, then by rule', () => {
    expect(places(PAGE)).toEqual(['test/snow@1', 'test/rain@3', 'test/snow@3'])
  })

  test('says the same thing at the same place once', () => {
    const twice = rule(function* (_, { found }) {
      yield found('mild', { start: 0, end: 3 }, {})
      yield found('mild', { start: 0, end: 3 }, {})
      yield found('said', { start: 0, end: 3 }, { count: 1, of: 2 })
    })
    expect(judge(PAGE, [twice]).findings.map((each) => each.message)).toEqual(['Mild', 'Said 1 of 2.'])
  })

  test('takes the severity of the message, else of the rule; a configured one wins over both', () => {
    const both = rule(function* (_, { found }) {
      yield found('said', { start: 0, end: 3 }, { count: 1, of: 2 })
      yield found('mild', { start: 4, end: 5 }, {})
    })
    const severities = (level?: 'error') =>
      judge(PAGE, [both], { configured: new Map(level ? [['test/own', { level }]] : []) }).findings.map(
        (each) => each.severity,
      )
    expect(severities()).toEqual(['warning', 'info'])
    expect(severities('error')).toEqual(['error', 'error'])
  })

  test('keeps the three best rewrites', () => {
    const rewrite = (title: string): Rewrite => ({
      title,
      kind: 'suggestion',
      edits: [{ span: { start: 0, end: 1 }, parts: [title] }],
    })
    const offers = rule(function* (_, { found }) {
      yield found('mild', { start: 0, end: 3 }, {}, { rewrites: [undefined, ...['a', 'b', 'c', 'd'].map(rewrite)] })
    })
    expect(judge(PAGE, [offers]).findings[0]?.rewrites.map((each) => each.title)).toEqual(['a', 'b', 'c'])
  })

  test('a rule that crashes is one error and hides neither its findings so far nor the others', () => {
    const crashing = rule(function* (_, { found }) {
      yield found('mild', { start: 0, end: 3 }, {})
      throw new Error('out of ink')
    })
    const { findings, errors } = judge(PAGE, [crashing, snow])
    expect(errors).toEqual([{ rule: 'test/own', message: 'out of ink' }])
    expect(findings.map((each) => each.rule)).toEqual(['test/own', 'test/snow', 'test/snow'])
  })

  test.each([
    ['a value that the message lacks', 'said', { start: 0, end: 3 }, [], /no value for \{of\}/],
    ['a span outside the file', 'mild', { start: 0, end: 9999 }, [], /outside the file/],
    [
      'edits that overlap',
      'mild',
      { start: 0, end: 3 },
      [
        [0, 4],
        [2, 5],
      ],
      /overlap/,
    ],
  ] as const)('%s is an error of the rule', (_, says, span, edits, message) => {
    const wrong = rule(function* (_page, { found }) {
      const rewrite: Rewrite = {
        title: 'x',
        kind: 'fix',
        edits: edits.map(([start, end]) => ({ span: { start, end }, parts: ['x'] })),
      }
      yield found(says, span, { count: 1 }, { rewrites: [rewrite] })
    })
    const { findings, errors } = judge(PAGE, [wrong])
    expect(findings).toEqual([])
    expect(errors[0]?.message).toMatch(message)
  })

  test('asks a rule only about its kind and its audience', () => {
    const about = (more: Partial<Rule>, audience?: 'b2b' | 'b2c' | 'both') => {
      const copy = read(PAGE, { kind: 'landing', language: 'en' })
      return lint(understand(copy, audience ? { audience } : {}), settings([wordRule('test/a', 'snow', more)])).findings
    }
    expect(about({ kind: 'email' })).toHaveLength(0)
    expect(about({ kind: 'landing' })).toHaveLength(2)
    expect(about({ audience: 'b2b' }, 'b2b')).toHaveLength(2)
    expect(about({ audience: 'b2b' }, 'both')).toHaveLength(2)
    expect(about({ audience: 'b2b' }, 'b2c')).toHaveLength(0)
    expect(about({ audience: 'b2b' })).toHaveLength(0)
  })

  test('coverage rules wait until the piece has enough words', () => {
    const coverage = wordRule('test/a', 'snow', { coverage: true })
    expect(judge(PAGE, [coverage], { minWords: 40 }).findings).toHaveLength(0)
    expect(judge(PAGE, [coverage], { minWords: 5 }).findings).toHaveLength(2)
  })

  test('a rule that the language cannot serve is unavailable, not clean', () => {
    const tagged = wordRule('test/a', 'snow', { needs: ['tags'] })
    expect(judge(PAGE, [tagged, snow])).toMatchObject({ unavailable: ['test/a'], findings: { length: 2 } })
  })

  test('optional rules run only where they are asked for', () => {
    const optional = wordRule('test/a', 'snow', { optional: true })
    expect(judge(PAGE, [optional]).findings).toHaveLength(0)
    expect(judge(PAGE, [optional], { configured: new Map([['test/a', {}]]) }).findings).toHaveLength(2)
    expect(
      judge(PAGE, [snow], { configured: new Map([['test/snow', { level: 'off' as const }]]) }).findings,
    ).toHaveLength(0)
  })

  test('speaks the language of the piece, or the one that is set', () => {
    const text = '# Jalan di bawah rain\n'
    const copy = read(text, { kind: 'landing', language: 'id' })
    const said = (messageLanguage: 'piece' | 'en') =>
      lint(understand(copy), settings([rain], { messageLanguage })).findings.map((each) => each.message)
    expect(said('piece')).toEqual(['Ada “rain”.'])
    expect(said('en')).toEqual(['Saw “rain”.'])
  })

  test('is silent in other languages and on files that are no copy', () => {
    const other = read('# rain\n', { kind: 'landing', language: 'de' })
    expect(lint(understand(other), settings([rain])).findings).toEqual([])
    const notes = read('# Notes\n\nrain\n', {})
    expect(notes.isCopy).toBe(false)
    expect(lint(understand(notes), settings([rain])).findings).toEqual([])
  })

  test('front matter sets severities for its file', () => {
    const text =
      '---\nkind: landing\ncopydesk:\n  rules:\n    test/rain: error\n    test/snow: off\n---\n\n# rain and snow\n'
    const { findings } = judge(text)
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['test/rain', 'error']])
  })

  test('yields between rules, with the same result', () => {
    const steps = linting(mapOf(PAGE), settings([rain, snow]))
    let breaths = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) breaths++
    expect(breaths).toBeGreaterThanOrEqual(2)
    expect(step.value).toEqual(judge(PAGE))
  })
})
