import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { linesOf } from '../../src/node/lines.ts'
import { Spool } from '../../src/node/spool.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-spool-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const TEXTS = Array.from({ length: 200 }, (_, index) => `${index} “é” 🎉 ${'x'.repeat((index * 37) % 300)}`)

test.each([1, 1000, 1_000_000])('texts come back whole, in any order, written out after %i bytes', (patience) => {
  const spool = new Spool({ folder, patience })
  const slots = ['', ...TEXTS].map((text) => spool.put(text))
  expect(slots.toReversed().map((slot) => spool.get(slot))).toEqual(['', ...TEXTS].toReversed())
  spool.close()
  expect(readdirSync(folder)).toEqual([])
})

test('nothing has a name that a killed run could leave behind', () => {
  const spool = new Spool({ folder, patience: 1 })
  const slot = spool.put('a')
  if (process.platform !== 'win32') expect(readdirSync(folder)).toEqual([])
  expect(spool.get(slot)).toBe('a')
  spool.close()
})

test('without room for a file the texts stay in memory', () => {
  const spool = new Spool({ folder: join(folder, 'none'), patience: 1 })
  const slots = TEXTS.map((text) => spool.put(text))
  expect(slots.map((slot) => spool.get(slot))).toEqual(TEXTS)
  spool.close()
})

test('lines end at line feeds only, and may be longer than what is read at a time', async () => {
  const lines = ['{"a":"\u2028\u2029\r"}', 'é'.repeat(200_000), '', 'end']
  writeFileSync(join(folder, 'x'), lines.join('\n'))
  const read: string[] = []
  for await (const line of linesOf(join(folder, 'x'))) read.push(line)
  expect(read).toEqual(lines)
  await expect(linesOf(join(folder, 'none')).next()).rejects.toThrow('there is no such file or folder')
})
