import { describe, expect, test } from 'vitest'
import { lists as english } from '../../src/lang/en/lists/index.ts'
import { english as en } from '../../src/lang/en/pack.ts'
import { lists as indonesian } from '../../src/lang/id/lists/index.ts'
import { indonesian as id } from '../../src/lang/id/pack.ts'
import type { Entry, WordList } from '../../src/lang/list.ts'
import { beginnings } from '../../src/lang/match/beginnings.ts'
import { parsePattern } from '../../src/lang/match/pattern.ts'
import { type Hit, LIST_IDS, pack } from '../../src/lang/pack.ts'

const source = (entry: Entry): string => (typeof entry === 'string' ? entry : entry.p)

function found(code: string, list: WordList, line: string): Hit[] {
  const language = pack(code)
  if (!language) throw new Error(code)
  const all = list.match === 'phrase' ? [...language.matches(line), ...language.shape(line)] : language.label(line)
  return all.filter((hit) => hit.list === list.id)
}

for (const [code, lists, data] of [
  ['en', english, en],
  ['id', indonesian, id],
] as const) {
  test(`${code} has every list once`, () => {
    expect(lists.map((list) => list.id).sort()).toEqual([...LIST_IDS].sort())
  })

  describe.each(lists.map((list) => [list.id, list] as const))(`${code} %s`, (_, list) => {
    test('holds no phrase twice', () => {
      const phrases = Object.values(list.groups).flat().map(source)
      expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([])
    })

    test('is readable', () => {
      for (const phrase of [...Object.values(list.groups).flat().map(source), ...(list.traps ?? []).map(([p]) => p)]) {
        if (/^-\p{L}+$|^\p{L}+-$/u.test(phrase)) continue
        expect(() => parsePattern(phrase, data.language.inflect), phrase).not.toThrow()
        const starts = beginnings(phrase.toLowerCase(), data.language.stems)
        expect(starts?.every((start) => start !== '') ?? true, phrase).toBe(true)
      }
      for (const shape of Object.values(list.shapes ?? {}).flat()) expect(() => new RegExp(shape, 'gu')).not.toThrow()
    })

    test('says why of its traps', () => {
      for (const [, why] of list.traps ?? []) expect(why).not.toBe('')
    })

    test('finds its hits', () => {
      expect(list.hits.length).toBeGreaterThan(0)
      expect(list.hits.filter((line) => found(code, list, line).length === 0)).toEqual([])
    })

    test('leaves its misses alone', () => {
      expect(list.misses.length).toBeGreaterThan(0)
      const wrong = list.misses.flatMap((line) =>
        found(code, list, line).map((hit) => `${line}: ${line.slice(hit.start, hit.end)}`),
      )
      expect(wrong).toEqual([])
    })
  })
}
