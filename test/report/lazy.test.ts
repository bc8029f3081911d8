import { expect, test } from 'vitest'
import { joined, jsonList, lazily } from '../../src/report/lazy.ts'

test.each([[[]], [[1]], [[{ a: [], b: {} }, 'x\ny', null, { c: [{ d: 'e' }] }]]])(
  'a list of JSON in parts is the same as at once: %j',
  (items) => {
    const whole = JSON.stringify({ deep: { items } }, null, 2)
    const parts = [...jsonList(items, 2)].join('')
    expect(`{\n  "deep": {\n    "items": ${parts}\n  }\n}`).toBe(whole)
    expect([...jsonList(items, 0)].join('')).toBe(JSON.stringify(items, null, 2))
  },
)

test('what is made lazily is made anew each time, and left out where it is nothing', () => {
  let made = 0
  const odd = lazily([1, 2, 3], (item) => {
    made++
    return item % 2 === 1 ? item * 10 : undefined
  })
  expect(made).toBe(0)
  expect([[...odd], [...odd], made]).toEqual([[10, 30], [10, 30], 6])
  expect([...joined(['a', 'b'], ', ')].join('')).toBe('a, b')
})
