import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../../src/lang/en/pack.ts'
import { indonesian } from '../../src/lang/id/pack.ts'
import type { Entry, WordList } from '../../src/lang/list.ts'
import { Matcher } from '../../src/lang/match/matcher.ts'
import { parsePattern } from '../../src/lang/match/pattern.ts'
import { pack } from '../../src/lang/pack.ts'
import { sample, slowHits } from './reference.ts'

const source = (entry: Entry): string => (typeof entry === 'string' ? entry : entry.p)

describe.each([english, indonesian])('the automaton of $code finds what a slow matcher finds', ({ code, language }) => {
  const lists = language.lists().filter((list) => list.match === 'phrase')
  const affixed = (list: WordList): boolean =>
    Object.values(list.groups)
      .flat()
      .some((entry) => /^-|-$/.test(source(entry)))
  const plain = lists.filter((list) => !affixed(list))

  test.each(plain.map((list) => [list.id, list] as const))('in %s', (_, list) => {
    const phrases = [...Object.values(list.groups).flat().map(source), ...(list.traps ?? []).map(([trap]) => trap)]
      .map((phrase) => phrase.replace(/^=/, ''))
      .map((phrase) => parsePattern(phrase, language.inflect))
    const glue = fc.constantFrom(
      ' ',
      '. ',
      ', ',
      ' the ',
      ' and yang ',
      '-',
      '  ',
      '! ',
      ' 12 ',
      ' (',
      ') ',
      '’s ',
      '\n',
    )
    const line = fc
      .array(
        fc.tuple(
          fc.nat(phrases.length - 1),
          fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 12, maxLength: 12 }),
          glue,
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((parts) =>
        parts
          .map(([at, picks, after]) => {
            let i = 0
            const pattern = phrases[at]
            return pattern ? sample(pattern, () => picks[i++ % picks.length] ?? 0) + after : ''
          })
          .join(''),
      )
    fc.assert(
      fc.property(line, (text) => {
        const fast = pack(code)
          ?.matches(text)
          .filter((hit) => hit.list === list.id)
          .map(({ start, end }) => text.slice(start, end))
        const slow = slowHits(list, language, text).map(({ start, end }) => text.slice(start, end))
        expect(fast).toEqual(slow)
      }),
      { numRuns: 15, seed: 20 },
    )
  })
})

test.each(['1.200 pelanggan.', '1.200 pelanggan.’ ', '‘1.200 pelanggan’', '“1.200 pelanggan.” '])(
  'a sentence ends before its closing quotes, curly ones too: %s',
  (text) => {
    const list = indonesian.language.lists().find((one) => one.id === 'measure')
    const fast = pack('id')
      ?.matches(text)
      .filter((hit) => hit.list === 'measure')
    expect(fast?.map(({ start, end }) => text.slice(start, end))).toEqual(['1.200 pelanggan'])
    expect(list && slowHits(list, indonesian.language, text)).toMatchObject([{ group: 'pelanggan' }])
  },
)

describe('what is found does not hang on what was read before', () => {
  const word = (list: WordList): string =>
    Object.values(list.groups)
      .flat()
      .map(source)
      .join(' ')
      .replace(/[^\p{L}\s]+/gu, ' ')

  test.each([english, indonesian])('in $code', ({ language }) => {
    const texts = language.lists().map(word)
    const forward = new Matcher(language)
    const backward = new Matcher(language)
    const first = texts.map((text) => forward.phrases(text))
    const second = [...texts].reverse().map((text) => backward.phrases(text))
    expect(second.reverse()).toEqual(first)
  })
})
