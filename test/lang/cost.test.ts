import { expect, test } from 'vitest'
import { detect } from '../../src/lang/detect.ts'
import { pack } from '../../src/lang/pack.ts'

const PARAGRAPHS = [
  'Cut your energy bill by 12% in 90 days, without new machines and without a long project for your team.',
  'Over 4,000 bakeries use our oven, and they bake 3x faster than before. Rated 4.8/5 from 1,200 reviews.',
  'Tired of waiting for approvals? See how it works, ask our engineers, and try it free for 30 days.',
  'Your data stays in your country. We are ISO 27001 certified, with SSO, audit logs and role-based access.',
]

/** Paragraphs of about 25 words, each another one, so that nothing is remembered. */
const page = (words: number, round: number): string[] =>
  Array.from({ length: words / 20 }, (_, i) => `${PARAGRAPHS[i % 4]} Batch ${round} of ${i}.`)

let batch = 0

function best(rounds: number, words: number, work: (paragraph: string) => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const paragraphs = page(words, batch++)
    const start = performance.now()
    paragraphs.forEach(work)
    least = Math.min(least, performance.now() - start)
  }
  return least
}

const tokens = (code: string): number => best(12, 5000, (text) => pack(code)?.tokens(text))

// By what splitting the same words takes in the same run: measured, 27 times that for all lists and 10 times for numbers.
test.each(['en', 'id'])(
  'matching 5,000 words of %s with all lists costs some times what splitting them does',
  (code) => {
    expect(best(12, 5000, (text) => pack(code)?.matches(text))).toBeLessThan(80 * tokens(code))
  },
)

test('so do numbers and sentences', () => {
  expect(best(12, 5000, (text) => pack('en')?.numbers(text))).toBeLessThan(30 * tokens('en'))
  expect(best(12, 5000, (text) => pack('en')?.sentences(text))).toBeLessThan(30 * tokens('en'))
})

test('splitting 5,000 words takes milliseconds', () => {
  expect(tokens('en')).toBeLessThan(20)
})

test('detection of a long text takes a few milliseconds', () => {
  const text = page(5000, 0).join('\n')
  expect(best(12, 20, () => detect(text))).toBeLessThan(20)
})

test('time grows with the length of a text, not faster', () => {
  const text = (repeat: number): string => `${PARAGRAPHS.join(' ')} `.repeat(repeat)
  const time = (repeat: number): number => {
    const start = performance.now()
    pack('en')?.matches(text(repeat))
    pack('en')?.numbers(text(repeat))
    return performance.now() - start
  }
  time(20)
  const short = Math.max(2, Math.min(time(101), time(102), time(103)))
  expect(time(1001) / short).toBeLessThan(60)
})

test('a text seen before is not read again', () => {
  const text = PARAGRAPHS.join(' ')
  const language = pack('en')
  expect(language?.matches(text)).toBe(language?.matches(text))
  expect(language?.numbers(text)).toBe(language?.numbers(text))
})
