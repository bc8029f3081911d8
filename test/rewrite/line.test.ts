import { describe, expect, test } from 'vitest'
import { lines } from '../../src/lang/lines.ts'
import { hints, line, markdownLink } from '../../src/rewrite/line.ts'
import { hint, plain } from '../../src/rewrite/rewrite.ts'

test('slots become hints, values stand as they are', () => {
  expect(line('{product|Product} for [who], [n]% faster.', { product: 'Larch' })).toEqual([
    'Larch',
    ' for ',
    hint('who'),
    ', ',
    hint('n'),
    '% faster.',
  ])
  expect(plain(line('{product|product} for {who|whom}.'))).toBe('[Product] for [whom].')
  expect(() => line('{product} here.')).toThrow('needs product')
  expect(plain(markdownLink(line('Book [15] minutes'), hint('link')))).toBe('[Book [15] minutes]([link])')
})

const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as Record<string, unknown>).flatMap(texts)

const shape = (value: unknown): unknown =>
  typeof value === 'string'
    ? 'text'
    : Object.fromEntries(Object.entries(value as object).map(([key, v]) => [key, shape(v)]))

describe.each(['en', 'id'] as const)('lines in %s', (language) => {
  test.each(texts(lines[language]))('%s', (template) => {
    const outside = template.replace(/\[[^\]]*\]|\{[^}]*\}/g, '')
    expect(outside, 'no figure of our own').not.toMatch(/\d/)
    expect(outside, 'no name of our own').not.toMatch(/[\p{L}\s,;:]\s(?!Anda\b)\p{Lu}\p{Ll}/u)
    const asked = hints(line(template))
    expect(new Set(asked).size, 'each slot asks for something else').toBe(asked.length)
    expect(asked.every((each) => !/[[\]{}]/.test(each))).toBe(true)
  })
})

test('both languages offer the same lines', () => expect(shape(lines.id)).toEqual(shape(lines.en)))
