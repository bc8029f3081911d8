import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tell } from './engine.ts'
import { browser } from './faults.ts'
import { seeds } from './texts.ts'

const INSERTED = [
  ' word',
  'free ',
  '\n',
  '\n\n',
  '\n- ',
  '# ',
  '*',
  '**',
  '"',
  '> ',
  ' $50',
  ' | ',
  '`',
  '```\n',
  '[a]',
  '[a]: /b\n',
  '. Call us. ',
  '<b>',
  '<!--',
  '---\n',
  '{{ x }}',
]

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.constantFrom(0, 0, 0, 1, 8, 60),
  put: fc.constantFrom(...INSERTED),
})

// Nothing that is kept of a text that was read before may show: neither of blocks that moved, nor of such as only look alike.
test('an edited text is told as if it had never been another', { timeout: 120_000 }, async () => {
  const fresh = await browser()
  let seen = 0
  const texts = seeds().filter(({ length }) => length < 12_000)
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 2, maxLength: 5 }), (seed, changes) => {
      seen++
      let text = seed
      tell(text)
      for (const { at, gone, put } of changes) {
        const place = Math.floor(at * text.length)
        text = text.slice(0, place) + put + text.slice(place + gone)
        tell(text)
      }
      expect(JSON.stringify(tell(text))).toBe(fresh()(text))
    }),
    { numRuns: 40, seed: 20260301, interruptAfterTimeLimit: 12_000 },
  )
  expect(seen).toBeGreaterThan(3)
})
