import { describe, expect, test } from 'vitest'
import { isNoun, loadTagger, tagger } from '../../src/lang/en/tagger.ts'
import { imperative, passives } from '../../src/lang/en/tags.ts'

describe('imperative', () => {
  test.each([
    ['Book a demo', 'book'],
    ['BOOK A CALL TODAY', 'book'],
    ['View case study', 'view'],
    ['Compare plans', 'compare'],
    ['Redeem code', 'redeem'],
    ['Switch today', 'switch'],
    ['Start free trial', 'start'],
    ['Please reply to this email', 'reply'],
    ["Don't wait", 'wait'],
    ['Do not miss it', undefined],
    ['Get started', 'get'],
    ['Order now', 'order'],
    ['Cut energy costs by a third', 'cut'],
    ['→ See how it works', 'see'],
    ['Now choose your size.', 'choose'],
    ['Order history', undefined],
    ['Support team', undefined],
    ['Test results', undefined],
    ['Contact form', undefined],
    ['Use cases', undefined],
    ['Use it daily', 'use'],
    ['Work is fun', undefined],
    ['Love is in the air', undefined],
    ['The oven that saves time', undefined],
    ['Our story', undefined],
    ['We bake bread', undefined],
    ['Plan: Basic', undefined],
    ['Demo', undefined],
    ['', undefined],
  ])('%s', (line, verb) => {
    const found = imperative(line)
    expect(found?.verb).toBe(verb)
    if (found) expect(line.slice(found.start, found.end).toLowerCase()).toBe(verb)
  })

  test('knows a request not to', () => {
    expect(imperative("Don't wait")?.negated).toBe(true)
    expect(imperative('Wait here')?.negated).toBe(false)
  })
})

describe('passives', () => {
  test.each([
    'The report was written by our team.',
    'Orders are shipped within a day.',
    'Your data is encrypted at rest.',
    'Every loaf is baked by hand.',
    'The kettle has been tested for a year.',
    'Refunds will be paid in a week.',
    'Bills get paid on time.',
    'It was recently chosen as the best.',
    'Mistakes were made.',
    'The oven is not built for that.',
    'All calls are recorded.',
    'Your bread is kept warm.',
    'They were taught by a baker.',
    'Parts are being replaced.',
    'The price was cut in half.',
    'Prices are fixed by our board.',
  ])('%s', (line) => {
    expect(passives(line)).toHaveLength(1)
  })

  test.each([
    'You are done.',
    'Prices are fixed.',
    'We are tired of that.',
    'Get started today.',
    'Seats are limited.',
    'We are excited to see you.',
    'She is an experienced baker.',
    'You get fresh bread.',
    'We baked it.',
    'It is red.',
    'It is a speed record.',
    "You're all set.",
    'We are committed to you.',
    'Are you interested?',
  ])('not: %s', (line) => {
    expect(passives(line)).toEqual([])
  })

  test('knows who did it', () => {
    const line = 'The report was carefully written by our own team, twice.'
    const [found] = passives(line)
    expect(found?.agent && line.slice(found.agent.start, found.agent.end)).toBe('our own team')
    expect(found && line.slice(found.participle.start, found.participle.end)).toBe('written')
    expect(found && line.slice(found.start, found.end)).toBe('was carefully written')
  })

  test('a long line costs no more than its length', () => {
    const start = performance.now()
    passives('is really very '.repeat(20_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('compromise', () => {
  test('comes when asked for', async () => {
    const loaded = await loadTagger()
    expect(tagger()).toBe(loaded)
    expect(await loadTagger()).toBe(loaded)
  })

  test('knows verbs, subjects and passives', async () => {
    const { sentence, infinitive, thirdPerson, past } = await loadTagger()
    const line = 'The new oven was written about by our team.'
    expect(sentence(line).passive).toBe(true)
    expect(sentence(line)).toBe(sentence(line))
    const plain = sentence('Our small bakery sends fresh bread.')
    expect(plain.verb?.text).toBe('sends')
    expect(plain.imperative).toBe(false)
    expect(plain.subject).toEqual({ start: 0, end: 'Our small bakery'.length })
    expect(sentence('View case study').imperative).toBe(true)
    expect(['written', 'sends', 'running', 'worn', 'bake'].map(infinitive)).toEqual([
      'write',
      'send',
      'run',
      'wear',
      'bake',
    ])
    expect([thirdPerson('carry'), past('ship')]).toEqual(['carries', 'shipped'])
  })

  test.each([
    ['A dog harness that fits in one minute.', 'harness', true],
    ['Clip the harness to the belt.', 'harness', true],
    ['We work with Hartley Aim to reach farms.', 'Aim', true],
    ['We harness the wind.', 'harness', false],
    ['Leverage our network.', 'Leverage', false],
    ['Read how teams streamline mornings.', 'streamline', false],
    ['We Aim to help you.', 'Aim', false],
  ])('tells a thing from an act: %s', (sentence, word, thing) => {
    const start = sentence.indexOf(word)
    expect(isNoun(sentence, { start, end: start + word.length })).toBe(thing)
  })
})
