import { describe, expect, test } from 'vitest'
import { english } from '../../src/lang/en/pack.ts'
import { indonesian } from '../../src/lang/id/pack.ts'
import { compiling } from '../../src/lang/match/entries.ts'
import { frozen } from '../../src/lang/match/frozen.ts'
import { Matcher } from '../../src/lang/match/matcher.ts'
import { packed } from '../../src/lang/match/packed.ts'

/** At once what is made in slices. */
function compile(...of: Parameters<typeof compiling>) {
  const slices = compiling(...of)
  for (;;) {
    const { done, value } = slices.next()
    if (done) return value
  }
}

describe.each([english, indonesian])('automata of $code that the build puts in', ({ language }) => {
  const { phrases, labels, ...facts } = compile(language)
  const tables = { phrases: frozen(phrases), labels: frozen(labels), entries: packed(facts) }

  test('find what automata find that grow with the words they meet', () => {
    const grown = new Matcher(language)
    const whole = new Matcher(language, tables)
    const lines = language.lists().flatMap(({ hits, misses }) => [...hits, ...misses])
    lines.push(lines.join(' '), 'İstanbul ﬁrst ✓ 𝒳 0–9', '')
    let found = 0
    for (const line of lines) {
      const hits = grown.phrases(line)
      found += hits.length
      expect(whole.phrases(line)).toEqual(hits)
      expect(whole.label(line)).toEqual(grown.label(line))
      expect(whole.shape(line)).toEqual(grown.shape(line))
    }
    expect(found).toBeGreaterThan(1000)
  })

  test('come out the same when they are frozen again', () => {
    expect(frozen(compile(language, tables).phrases)).toBe(tables.phrases)
    expect(frozen(compile(language, tables).labels)).toBe(tables.labels)
    expect(packed(compile(language, tables))).toEqual(tables.entries)
  })
})
