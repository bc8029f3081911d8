import { describe, expect, test } from 'vitest'
import { registry } from '../../src/review/registry.ts'
import { review } from '../../src/review/review.ts'
import { defaultSettings } from '../../src/review/settings.ts'

const settings = defaultSettings(registry, '2026-03-01')

/** What a file can hold very often; a number in each keeps them apart. */
const PARTS: ReadonlyArray<readonly [string, (n: number) => string]> = [
  ['buttons that lead nowhere', (n) => `[Order now](#) the loaf ${n}.`],
  ['links', (n) => `Read more in [our guide ${n}](/guide-${n}) before you buy.`],
  ['brackets', (n) => `Hello [First Name], here is [what we do] for [Company ${n}].`],
  ['stand-in pictures', (n) => `![Loaf](https://placehold.co/${n})\n\nWords stand here, row ${n}.`],
  ['best, first and absolute', (n) => `We are the best bakery in street ${n}, the leading one, 100% guaranteed.`],
  ['merge tags', (n) => `Hi {{first_name}}, your {{field_${n}}} order is here.`],
  ['timid requests', (n) => `Feel free to contact us about row ${n} if you need anything.`],
  ['a sentence that asks and a link that only tells', (n) => `Download app ${n} today.\n\n[Learn more](/more-${n})`],
  ['prices and figures', (n) => `Plan ${n} costs $29 a month and saves you 4 hours a week.`],
  ['Indonesian claims and asks', (n) => `Pesan rak ${n} sekarang, kami yang terbaik. Hubungi kami di 0812 3456 7890.`],
]

const HEADS = {
  landing: '---\nkind: landing\naudience: b2b\n---\n\n# Bread at your door by seven, for 300 offices\n\n',
  email: '---\nkind: email\naudience: b2c\nsubject: Bread by seven\n---\n\nHi Ana,\n\n',
} as const

/** Milliseconds of the first review of so many parts: no text is read twice. */
function took(head: string, part: (n: number) => string, from: number, count: number): number {
  const text = head + Array.from({ length: count }, (_, n) => `${part(from + n)}\n\n`).join('')
  const start = performance.now()
  const { errors } = review(text, { path: 'a.md', settings })
  expect(errors).toEqual([])
  return performance.now() - start
}

const FEW = 400
const TIMES = 6

describe.each(Object.entries(HEADS))('a file of kind %s', (_, head) => {
  test.each(PARTS)(
    'with very many %s takes as much longer as it is longer',
    (_, part) => {
      took(head, part, 9e6, 50)
      const few = Math.min(...[0, 1, 2].map((round) => took(head, part, (round + 1) * 1e5, FEW)))
      // Six times as many take four to eight times as long, where each is compared with each other over twenty times.
      expect(took(head, part, 1e6, FEW * TIMES) / few).toBeLessThan(2 * TIMES)
    },
    60_000,
  )
})

test('a mail with very many rules across it takes as much longer as it is longer', () => {
  const rule = () => '***'
  const few = Math.min(...[0, 1, 2].map(() => took(HEADS.email, rule, 0, 10_000)))
  expect(took(HEADS.email, rule, 0, 60_000) / few).toBeLessThan(2 * TIMES)
}, 60_000)
