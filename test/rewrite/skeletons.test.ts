import { describe, expect, test } from 'vitest'
import { registry } from '../../src/review/registry.ts'
import { type Review, review } from '../../src/review/review.ts'
import { defaultSettings } from '../../src/review/settings.ts'
import { verdict } from '../../src/review/verdict.ts'
import { type Part, plain } from '../../src/rewrite/rewrite.ts'
import { skeleton } from '../../src/rewrite/skeletons/skeleton.ts'
import { fillings, WRITERS } from './fillings/fillings.ts'

const all = (['landing', 'email'] as const).flatMap((kind) =>
  (['b2b', 'b2c'] as const).flatMap((side) => (['en', 'id'] as const).map((language) => ({ kind, side, language }))),
)

function filled(parts: readonly Part[], words: Readonly<Record<string, string>>): string {
  const text = (name: string) => {
    const said = words[name]
    if (said === undefined) throw new Error(`nothing to fill "${name}" with`)
    return said
  }
  return parts.map((part) => (typeof part === 'string' ? part : text(part.hint))).join('')
}

const reviewed = (text: string): Review =>
  review(text, { path: 'new.md', settings: defaultSettings(registry, '2026-11-01') })

describe.each(all)('a new $kind for $side in $language', ({ kind, side, language }) => {
  const parts = skeleton(kind, side, language)

  test('has slots that a writer understands, and is read as what it is before they are filled', () => {
    expect(parts.filter((part) => typeof part !== 'string').length).toBeGreaterThan(8)
    const { map, faults, skipped } = reviewed(plain(parts))
    expect(faults).toEqual([])
    expect(skipped).toBeUndefined()
    expect(map.copy).toMatchObject({ isCopy: true, kind, language })
    expect(map.audience).toMatchObject({ value: side, declared: true })
    expect(map.pieces).toHaveLength(1)
  })

  test('is asked for nothing but its slots before they are filled', () => {
    const rules = new Set(reviewed(plain(parts)).findings.map(({ rule }) => rule))
    expect([...rules]).toEqual(['placeholder/leftover'])
  })

  test.each(WRITERS)('passes all rules once they are, for %s', (writer) => {
    const { map, findings, source } = reviewed(filled(parts, fillings[language][side][writer]))
    const [piece] = map.pieces
    if (!piece) throw new Error('no piece')
    expect(verdict(map, piece).promise).toBe(true)
    const told = findings.map(({ rule, message, span }) => `${rule}: ${message} (${source.slice(span)})`)
    expect(told.join('\n')).toBe('')
  })

  test('states no figure, name, certificate or condition of its own', () => {
    const own = parts.map((part) => (typeof part === 'string' ? part : '')).join('')
    const copy = own.replace(/^---[\s\S]*?^---$/m, '').replace(/\{\{[^}]*\}\}/g, '')
    expect(copy.match(/\d+/g)?.filter((number) => !['15', '5'].includes(number)) ?? []).toEqual([])
    expect(copy).not.toMatch(/ISO|SSO|single sign-on|free|gratis|licen[cs]e|lisensi|yearly|tahunan|half|separuh/i)
  })
})
