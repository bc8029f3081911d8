import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardWords } from '../../src/lang/guard.ts'
import { edited, fixAll, fixes } from '../../src/review/fix.ts'
import { registry } from '../../src/review/registry.ts'
import { type Review, review } from '../../src/review/review.ts'
import { defaultSettings } from '../../src/review/settings.ts'
import { inVoice } from '../../src/review/voice.ts'
import { changed } from '../../src/rewrite/guard.ts'
import type { Edit } from '../../src/rewrite/rewrite.ts'
import { Source } from '../../src/text/source.ts'
import { copy, type Language, untouched } from './parts.ts'

const options = { path: 'a.md', settings: defaultSettings(registry, '2026-01-15') }
const look = (text: string): Review => review(text, options)
const both = ['en', 'id'] as const

/** Runs a property over copy in a language; the seed is fixed so that a failure comes again. */
const holds = (language: Language, runs: number, check: (text: string) => void): void =>
  fc.assert(fc.property(copy(language), check), { numRuns: runs, seed: 20261122 })

/** Facts by value; that a name is said is a matter of capitals, which fixes of shouting and address change. */
const facts = (before: string, after: string, language: Language): string[] =>
  changed(before, after, guardWords[language])
    .filter(({ kind }) => kind !== 'names' && kind !== 'quoted')
    .map(({ kind, change, fact }) => `${change} ${kind}: ${fact}`)

const overlaps = (edits: readonly Edit[]): boolean =>
  [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .some(({ span }, index, all) => span.start < (all[index - 1]?.span.end ?? 0) || span.end < span.start)

describe.each(both)('whatever the copy: %s', (language) => {
  test('fixes keep facts, links, code, fields and quotations', () => {
    let seen = 0
    holds(language, 60, (text) => {
      const first = look(text)
      for (const { rewrites } of first.findings)
        for (const { kind, edits, title } of rewrites) {
          if (kind !== 'fix') continue
          seen++
          const after = edited(first.source, { edits })
          expect([title, facts(text, after, language)]).toEqual([title, []])
          expect(untouched(after)).toEqual(untouched(text))
        }
    })
    expect(seen).toBeGreaterThan(10)
  })

  test('all safe changes of voice keep them too', () => {
    let seen = 0
    holds(language, 30, (text) => {
      for (const voice of ['b2b', 'b2c'] as const) {
        const voiced = inVoice(text, options, voice, { only: 'safe' })
        if (!voiced) continue
        seen += voiced.changes.length
        expect(overlaps(voiced.changes.flatMap(({ edits }) => edits))).toBe(false)
        expect(facts(text, voiced.text, language)).toEqual([])
        expect(untouched(voiced.text)).toEqual(untouched(text))
      }
    })
    expect(seen).toBeGreaterThan(10)
  })

  test('suggestions lose no figure, denial or hedge that they do not take out with its sentence', () => {
    holds(language, 30, (text) => {
      const first = look(text)
      for (const { rewrites } of first.findings)
        for (const { edits } of rewrites) {
          expect(overlaps(edits)).toBe(false)
          if (edits.some(({ span }) => span.end > span.start)) continue
          expect(
            facts(text, edited(first.source, { edits }), language).filter((each) => each.startsWith('lost')),
          ).toEqual([])
        }
    })
  })

  test('fixing ends, a second run changes nothing, and no two fixes overlap', () => {
    holds(language, 40, (text) => {
      expect(overlaps(fixes(look(text).findings))).toBe(false)
      const done = fixAll(look(text), look)
      const after = done.text ?? text
      expect(fixes(done.review.findings)).toEqual([])
      expect(edited(new Source(text), { edits: done.edits })).toBe(after)
      expect(fixAll(look(after), look).text).toBeUndefined()
      expect(facts(text, after, language)).toEqual([])
    })
  })

  test('line ends and byte order mark stay, and so does all that is no copy', () => {
    holds(language, 25, (text) => {
      const plain = fixAll(look(text), look).text ?? text
      const dos = `\uFEFF${text.replaceAll('\n', '\r\n')}`
      expect(fixAll(look(dos), look).text ?? dos).toBe(`\uFEFF${plain.replaceAll('\n', '\r\n')}`)
      const matter = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? ''
      expect(plain.startsWith(matter)).toBe(true)
      expect(plain.split('\n').length).toBe(text.split('\n').length)
    })
  })
})
