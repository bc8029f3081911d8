import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/copy/read.ts'

const folder = new URL('./kinds/', import.meta.url)

/** Made-up files, each in the folder of what it is: a landing page, an email, or no copy. */
describe.each(['landing', 'email', 'other'] as const)('%s', (kind) => {
  const inside = new URL(`${kind}/`, folder)
  it.each(readdirSync(inside).filter((name) => name.endsWith('.md')))('%s', (name) => {
    expect(read(readFileSync(new URL(name, inside), 'utf8')).kind).toBe(kind)
  })
})
