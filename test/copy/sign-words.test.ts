import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countWords } from '../../src/copy/sign-words.ts'
import { tally, wordCount, wordsOf } from '../../src/copy/tally.ts'
import { Prose } from '../../src/text/prose.ts'

const word = fc.constantFrom(
  ...'sign up for free trial get started book a demo you your we our save money back guarantee contact us today the and'.split(
    ' ',
  ),
  ...'hubungi kami sekarang gratis anda lorem ipsum dolor ./src/a.ts (docs/b.md http x, $ $5 USD 7 Rp 10 , .'.split(
    ' ',
  ),
)
const text = fc
  .array(word, { maxLength: 9 })
  .chain((words) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', '\n', ', '), { minLength: 9, maxLength: 9 })
      .map((gaps) => words.map((each, i) => each + (i < words.length - 1 ? gaps[i] : '')).join('')),
  )

it('counts in parts what it counts in the whole', () => {
  const money = /(?:[$€£¥]|\bRp\.?|\b(?:USD|EUR|GBP|IDR)\b)\s?\d/
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.integer({ min: 0, max: 200 }), (texts, most) => {
      const whole = texts.join('\n').slice(0, most)
      const prose = texts.map((each) => Prose.plain(each, 0))
      // Twice: the second time it is kept.
      for (const counted of [countWords(prose, most), countWords(prose, most)]) {
        expect(counted.text).toBe(whole)
        expect(counted.words).toBe(wordsOf(whole).length)
        expect(counted.blanks).toBe(wordCount(whole))
        expect(counted.found).toEqual(tally(wordsOf(whole)))
        expect(counted.money).toBe(money.test(whole))
      }
    }),
    { numRuns: 3000 },
  )
})

it('counts paths in each', () => {
  const prose = ['See docs/a.md (and src/b/c.ts).', 'config.json', 'and/or'].map((each) => Prose.plain(each, 0))
  expect(countWords(prose, 1000).paths).toBe(3)
})
