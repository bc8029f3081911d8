import { describe, expect, test } from 'vitest'
import { Kept } from '../../src/text/lru.ts'

const filled = (): Kept<number> => {
  const kept = new Kept<number>(12)
  for (const [index, key] of ['aaaa', 'bbbb', 'cccc'].entries()) kept.set(key, index)
  return kept
}

describe('what is kept by text', () => {
  test('stays until there is no room for its letters, the longest unused first', () => {
    const kept = filled()
    expect(kept.get('aaaa')).toBe(0)
    kept.set('dddd', 3)
    expect(['aaaa', 'bbbb', 'cccc', 'dddd'].map((key) => kept.get(key))).toEqual([0, undefined, 2, 3])
  })

  test('can be trimmed to fewer letters, and has all its room again after', () => {
    const kept = filled()
    kept.trim(5)
    expect(['aaaa', 'bbbb', 'cccc'].map((key) => kept.get(key))).toEqual([undefined, undefined, 2])
    kept.set('dddd', 3)
    kept.set('eeee', 4)
    expect(['cccc', 'dddd', 'eeee'].map((key) => kept.get(key))).toEqual([2, 3, 4])
  })
})
