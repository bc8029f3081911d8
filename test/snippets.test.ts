import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filling } from '../src/lang/slots.ts'
import { registry } from '../src/review/registry.ts'
import { review } from '../src/review/review.ts'
import { defaultSettings } from '../src/review/settings.ts'

interface Snippet {
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}
const languages = ['en', 'id'] as const
const file = (language: string) =>
  JSON.parse(readFileSync(new URL(`../media/snippets/${language}.json`, import.meta.url), 'utf8')) as Record<
    string,
    Snippet
  >

test('are the same in both languages, under prefixes of their own', () => {
  const [en, id] = languages.map((language) => Object.values(file(language)))
  expect(id).toHaveLength(en?.length ?? 0)
  const prefixes = [...(en ?? []), ...(id ?? [])].map(({ prefix }) => prefix)
  expect(new Set(prefixes).size).toBe(prefixes.length)
})

describe.each(languages)('snippets, %s', (language) => {
  test.each(Object.entries(file(language)))('%s is sound', (name, { prefix, description, body }) => {
    expect(name && description).toBeTruthy()
    expect(prefix).toMatch(/^[a-z0-9-]+$/)
    const text = body.join('\n')
    const stops = [...text.matchAll(/\$\{(\d+):\[([^\]]+)\]\}/g)]
    expect(stops.length).toBeGreaterThan(0)
    // Every dollar sign begins a slot; every slot shows as an open one where it is left unfilled.
    expect(text.replace(/\$\{\d+:\[[^\]]+\]\}/g, '').replaceAll('\\$', '')).not.toMatch(/[$}]/)
    const numbers = [...new Set(stops.map(([, number]) => Number(number)))]
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })

  test('the head of an email and its footer are read as such', () => {
    const filled = Object.values(file(language))
      .filter(({ prefix }) => /subject|subjek|footer|kaki/.test(prefix))
      .map(({ body }) => body.join('\n').replace(/\$\{\d+:\[([^\]]+)\]\}/g, '$1'))
    const text = `---\nkind: email\nlang: ${language}\n---\n\n${filled.join('\n\n')}\n`
    const { map } = review(text, { path: 'a.md', settings: defaultSettings(registry, '2026-11-01') })
    expect(map.pieces[0]?.subjects).toHaveLength(1)
    expect(map.pieces[0]?.preheaders).toHaveLength(1)
    expect(map.pieces[0]?.ctas.filter(({ primary }) => primary)).toEqual([])
  })

  const filled = (prefix: RegExp): string =>
    Object.values(file(language))
      .filter((snippet) => prefix.test(snippet.prefix))
      .map(({ body }) =>
        body.join('\n').replace(/\$\{\d+:\[([^\]]+)\]\}/g, (_, slot: string) => filling(slot, language) ?? `«${slot}»`),
      )
      .join('\n\n')

  test('every slot is known, so that a review waits for it', () => {
    expect(filled(/./).match(/«[^»]*»/g) ?? []).toEqual([])
  })

  test.each([
    [
      'b2b',
      /^(?:promise|janji)-b2b$|number|angka|results|hasil|case|kasus|verif|review|ulasan|^security|^keamanan|pilot|(?:cta|ajakan)-b2b/,
    ],
    ['b2c', /^(?:promise|janji)-b2c$|review|ulasan|before|sebelum|verif|number|angka|(?:cta|ajakan)-b2c/],
  ] as const)('a page put together of them, for %s, has all that its structure needs', (audience, prefixes) => {
    const text = `---\nkind: landing\naudience: ${audience}\nlang: ${language}\n---\n\n${filled(prefixes)}\n`
    const { findings } = review(text, { path: 'a.md', settings: defaultSettings(registry, '2026-11-01') })
    const structure = findings.filter(({ rule }) => /^(?:message|hero|b2b|b2c|cta|placeholder)\//.test(rule))
    expect(structure.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })
})
