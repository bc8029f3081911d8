import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { understand } from '../../src/message/understand.ts'

const folder = new URL('./trades/', import.meta.url)

/** Made-up copy of many trades, in the folder of whom it speaks to; `either` may serve both, and is only to be seen as copy. */
describe.each(['b2c', 'b2b', 'either'] as const)('%s', (side) => {
  const inside = new URL(`${side}/`, folder)
  it.each(readdirSync(inside))('%s', (name) => {
    const { copy, audience } = understand(read(readFileSync(new URL(name, inside), 'utf8')))
    expect(copy.isCopy).toBe(true)
    if (side !== 'either') expect(audience.value).toBe(side)
  })
})

it.each(['bread-letter-welcome', 'club-software-welcome'])('%s is a mail without a subject', (name) => {
  const side = name.startsWith('bread') ? 'b2c' : 'b2b'
  expect(read(readFileSync(new URL(`${side}/${name}.md`, folder), 'utf8')).kind).toBe('email')
})
