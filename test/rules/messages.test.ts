import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string).toSorted()

/** Words of linguistics and of our own code, which no writer should have to read. */
const JARGON =
  /\b(?:clause|noun|verb|adjective|adverb|passive|token|lexicon|span|regex|slot|imperative|klausa|nomina|verba|adjektiva|imperatif|leksikon)\b/i

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is named group/name in small letters', () => expect(id).toMatch(/^[a-z0-9]+\/[a-z0-9-]+$/))

  test('says the same in both languages, shortly and plainly', () => {
    const texts = [rule.summary, rule.why, ...Object.values(rule.messages)]
    for (const { en, id: indonesian } of texts) {
      expect(placeholders(indonesian), en).toEqual(placeholders(en))
      for (const text of [en, indonesian]) {
        expect(text.length, text).toBeGreaterThan(10)
        expect(text.length, text).toBeLessThanOrEqual(220)
        expect(text).not.toMatch(JARGON)
        expect(text, 'one line, no double spaces').not.toMatch(/\s{2}|\n/)
      }
      expect(en).not.toBe(indonesian)
    }
  })

  test('a message tells what to do: it has a second sentence', () => {
    for (const { en, id: indonesian } of Object.values(rule.messages))
      for (const text of [en, indonesian]) expect(text).toMatch(/[.:?] .+\.$/)
  })

  test('names its source', () => expect(rule.why.source).toMatch(/\S/))
})

test('index and pages are what the rules say', () => {
  expect(() => execFileSync(process.execPath, ['.ci/generate.mjs', '--check'], { stdio: 'pipe' })).not.toThrow()
})
