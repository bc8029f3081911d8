import { expect, test } from 'vitest'
import { pack } from '../../src/lang/pack.ts'

const LINE = 'The Zappomatic (v2+) is a best of breed kettle.'

test('words of the house join a list', () => {
  const hits = pack('en', { hype: ['zappomatic (v2+)', ' '] })?.matches(LINE) ?? []
  expect(hits.filter((hit) => hit.group === 'house').map((hit) => LINE.slice(hit.start, hit.end))).toEqual([
    'Zappomatic (v2+)',
  ])
  expect(hits.some((hit) => hit.list === 'hype' && hit.group === 'superlative')).toBe(true)
  expect(
    pack('en')
      ?.matches(LINE)
      .some((hit) => hit.group === 'house'),
  ).toBe(false)
})

test('equal additions give the same pack, no additions the plain one', () => {
  expect(pack('en', { hype: ['zap'] })).toBe(pack('en', { hype: ['zap'] }))
  expect(pack('en', { hype: ['zap'] })).not.toBe(pack('en'))
  expect(pack('en', { hype: [] })).toBe(pack('en'))
  expect(pack('id')?.code).toBe('id')
  expect(pack('de')).toBeUndefined()
})

test('odd words do no harm', () => {
  for (const word of ['(', ')', '[a', 'a|b', '\\\\', '<n', '-', '=', 'a~', '{1,2}', '$', 'x{2,3}', '???']) {
    expect(() => pack('en', { weasel: [word] })?.matches(`we say ${word} often`)).not.toThrow()
  }
  expect(
    pack('en', { weasel: ['a|b'] })
      ?.matches('so a|b it is')
      .filter((hit) => hit.group === 'house'),
  ).toHaveLength(1)
})
