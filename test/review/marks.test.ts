import { expect, test } from 'vitest'
import { factsAt, foldsOf, marksOf } from '../../src/review/marks.ts'
import { lineMarks } from '../../src/review/preview.ts'
import { registry } from '../../src/review/registry.ts'
import { review } from '../../src/review/review.ts'
import { defaultSettings } from '../../src/review/settings.ts'

const filler = Array.from(
  { length: 40 },
  (_, index) => `Paragraph ${index} tells in plain words how the day goes on.\n`,
)
const text = [
  '---\nkind: landing\naudience: b2c\n---\n',
  '# Fall asleep 20 minutes sooner, tonight\n',
  '[Buy now for $49](https://lamp.example/buy)\n',
  ...filler,
  '[Buy now for $49](https://lamp.example/buy)\n',
].join('\n')
const { map, source } = review(text, { path: 'a.md', settings: defaultSettings(registry, '2026-11-01') })
const lineOf = (words: string) => source.line(text.indexOf(words)) - 1

test('promise and calls to action are marked on their lines', () => {
  const { marks } = lineMarks(map, { marks: true, fold: 'off' })
  expect(marks.get(lineOf('Fall asleep'))).toContain('promise')
  expect(marks.get(lineOf('[Buy now'))).toEqual(['cta'])
  expect(marksOf(map).filter(({ kind }) => kind === 'cta')).toHaveLength(2)
  expect(lineMarks(map, { marks: false, fold: 'off' }).marks.size).toBe(0)
})

test('the fold of each screen that is wanted stands behind a block', () => {
  expect(foldsOf(map, 'off')).toEqual([])
  const [phone] = foldsOf(map, 'phone')
  const [laptop] = foldsOf(map, 'laptop')
  expect(phone?.screens).toEqual(['phone'])
  expect(text.slice(phone?.at)).toMatch(/^\n/)
  const both = foldsOf(map, 'both')
  expect(both.flatMap(({ screens }) => screens).sort()).toEqual(['laptop', 'phone'])
  expect(new Set(both.map(({ at }) => at))).toEqual(new Set([phone?.at, laptop?.at]))
})

test('a page that fits its screen has no fold', () => {
  const short = review('---\nkind: landing\n---\n\n# Sleep\n\nA short page.\n', {
    path: 'a.md',
    settings: defaultSettings(registry, '2026-11-01'),
  })
  expect(foldsOf(short.map, 'both')).toEqual([])
})

test('a place says what it is taken for', () => {
  const at = text.indexOf('Buy now') + 2
  expect(factsAt(map, at)).toContainEqual(
    expect.objectContaining({ what: 'cta', fact: expect.objectContaining({ ask: 'buy' }) }),
  )
  expect(factsAt(map, 2)).toEqual([])
})

test('every call to action that competes is marked, links that only tell more are not', () => {
  const asks = ['[Buy now](/buy)', '[Book a demo](/demo)', '[Learn more](/more)']
  const page = review(`${text}\n${asks.join('\n\n')}\n`, {
    path: 'a.md',
    settings: defaultSettings(registry, '2026-11-01'),
  })
  const marked = marksOf(page.map).flatMap(({ kind, span }) => (kind === 'cta' ? [page.source.slice(span)] : []))
  expect(marked).toEqual(expect.arrayContaining(['Buy now', 'Book a demo']))
  expect(marked).not.toContain('Learn more')
})
