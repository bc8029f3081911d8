import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { cached } from '../../src/lang/cache.ts'

describe('results kept by text', () => {
  const counted = (most: number) => {
    const made: string[] = []
    const length = cached(most, (text) => {
      made.push(text)
      return text.length
    })
    return { made, length }
  }

  test('are made once', () => {
    const { made, length } = counted(2)
    expect([length('a'), length('bb'), length('a')]).toEqual([1, 2, 1])
    expect(made).toEqual(['a', 'bb'])
  })

  test('are forgotten in the order of their last use', () => {
    const { made, length } = counted(2)
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) length(text)
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })

  test('are forgotten where the texts grow too long together', () => {
    const { made, length } = counted(100)
    const [one, two] = ['a'.repeat(300_000), 'b'.repeat(300_000)]
    for (const text of [one, two, two, one]) length(text)
    expect(made.map((text) => text[0])).toEqual(['a', 'b', 'a'])
  })

  test('do not hang on the file that the text is a part of', () => {
    const length = cached(1000, (text) => text.length)
    const before = heap()
    for (let round = 0; round < 2; round++)
      for (let at = 0; at < 200; at++) length(`${at}`.padEnd(400_000, 'x').slice(0, 40))
    expect(heap() - before).toBeLessThan(20_000_000)
  })
})

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes in use. */
function heap(): number {
  collect()
  return process.memoryUsage().heapUsed
}
