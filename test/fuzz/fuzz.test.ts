import fc from 'fast-check'
import { expect, test } from 'vitest'
import { browser, faultOf } from './faults.ts'
import { seeds, texts } from './texts.ts'

// A short run with the same texts each time; `npm run fuzz -- --minutes 30` looks further.
test('whatever stands in a file is reviewed: in time, in place, the same in a browser', {
  timeout: 120_000,
}, async () => {
  const fresh = await browser()
  let elsewhere = fresh()
  let seen = 0
  fc.assert(
    fc.property(texts(6000), (text) => {
      if (++seen % 100 === 0) elsewhere = fresh()
      expect(faultOf(text, elsewhere)).toBeUndefined()
    }),
    { numRuns: 300, seed: 20260301, interruptAfterTimeLimit: 20_000 },
  )
  expect(seen).toBeGreaterThan(20)
})

test('the samples are among what is changed', () => {
  expect(seeds().length).toBeGreaterThan(5)
})
