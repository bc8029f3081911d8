import { describe, expect, test } from 'vitest'
import { registry } from '../../src/review/registry.ts'
import { type Review, review } from '../../src/review/review.ts'
import { defaultSettings } from '../../src/review/settings.ts'
import { verdict } from '../../src/review/verdict.ts'
import { type Part, plain } from '../../src/rewrite/rewrite.ts'
import { skeleton } from '../../src/rewrite/skeletons/skeleton.ts'
import { fills } from './fills.ts'

const all = (['landing', 'email'] as const).flatMap((kind) =>
  (['b2b', 'b2c'] as const).flatMap((side) => (['en', 'id'] as const).map((language) => ({ kind, side, language }))),
)

function filled(parts: readonly Part[], language: 'en' | 'id'): string {
  const text = (name: string) => {
    const words = fills[language][name]
    if (words === undefined) throw new Error(`nothing to fill "${name}" with`)
    return words
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

  test('passes all rules once they are', () => {
    const { map, findings, source } = reviewed(filled(parts, language))
    const [piece] = map.pieces
    if (!piece) throw new Error('no piece')
    expect(verdict(map, piece).promise).toBe(true)
    const told = findings.map(({ rule, message, span }) => `${rule}: ${message} (${source.slice(span)})`)
    expect(told.join('\n')).toBe('')
  })
})
