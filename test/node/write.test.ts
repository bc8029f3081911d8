import { execFileSync } from 'node:child_process'
import { chmodSync, createReadStream, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeNew, writeWhole } from '../../src/node/write.ts'
import { Site } from '../cli/command.ts'

let site: Site
beforeEach(() => {
  site = new Site()
})
afterEach(() => site.remove())

/** Writes a file and tells what stood in its folder meanwhile. */
async function watched(name: string): Promise<{ name: string; mode: number }[]> {
  const seen: { name: string; mode: number }[] = []
  function* text() {
    yield 'new '
    for (const each of readdirSync(site.root)) seen.push({ name: each, mode: statSync(site.path(each)).mode & 0o777 })
    yield 'text'
  }
  await writeWhole(site.path(name), text())
  expect(readFileSync(site.path(name), 'utf8')).toBe('new text')
  return seen.filter((each) => each.name !== name)
}

describe('a file is written', () => {
  test('beside itself, where nobody else may read it, and with the permissions that it had', async () => {
    site.put({ 'a.md': 'old' })
    chmodSync(site.path('a.md'), 0o640)
    expect((await watched('a.md')).map(({ mode }) => mode)).toEqual([0o600])
    expect(statSync(site.path('a.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(site.root)).toEqual(['a.md'])
  })

  test('and what a killed run has left of it goes; what a running one writes stays', async () => {
    site.put({ 'a.md': 'old', 'b.md': 'old' })
    const [draft] = await watched('a.md').then((all) => all.filter(({ name }) => name.endsWith('.tmp')))
    const [other] = await watched('b.md').then((all) => all.filter(({ name }) => name.endsWith('.tmp')))
    const dead = (name = ''): string => name.replace(`-${process.pid}-`, `-${2 ** 22 + 5}-`)
    const running = draft?.name ?? ''
    site.put({ [dead(running)]: 'half', [dead(other?.name)]: 'half', [running]: 'half' })
    await writeWhole(site.path('a.md'), 'newer')
    expect(readdirSync(site.root).sort()).toEqual([dead(other?.name), running, 'a.md', 'b.md'].sort())
  })

  test('only where it still says what it said', async () => {
    site.put({ 'a.md': '\uFEFFold\r\n' })
    await writeWhole(site.path('a.md'), 'new', { instead: '\uFEFFold\r\n' })
    const again = writeWhole(site.path('a.md'), 'newer', { instead: '\uFEFFold\r\n' })
    await expect(again).rejects.toThrow('was changed by somebody else meanwhile')
    expect(readFileSync(site.path('a.md'), 'utf8')).toBe('new')
    await writeWhole(site.path('a.md'), 'new', { instead: 'what another run has mended in the same way' })
    expect(readdirSync(site.root)).toEqual(['a.md'])
  })

  test('never over a folder', async () => {
    site.put({ 'a/b.md': 'x' })
    await expect(writeWhole(site.path('a'), 'new')).rejects.toThrow('is a folder')
    expect(readdirSync(site.root)).toEqual(['a'])
  })

  test.skipIf(process.platform === 'win32')('into a pipe, which stays what it is', async () => {
    execFileSync('mkfifo', [site.path('pipe')])
    symlinkSync('pipe', site.path('link'))
    const read = (async () => {
      let all = ''
      for await (const chunk of createReadStream(site.path('pipe'), 'utf8')) all += String(chunk)
      return all
    })()
    await writeWhole(site.path('link'), ['one ', 'two'])
    expect(await read).toBe('one two')
    expect(statSync(site.path('pipe')).isFIFO()).toBe(true)
    expect(readdirSync(site.root).sort()).toEqual(['link', 'pipe'])
  })

  test('anew only where nothing is, and then whole', async () => {
    await writeNew(site.path('a.md'), 'new')
    await expect(writeNew(site.path('a.md'), 'newer')).rejects.toThrow('is there already')
    expect(readFileSync(site.path('a.md'), 'utf8')).toBe('new')
  })
})
