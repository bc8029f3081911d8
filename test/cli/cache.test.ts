import { cpSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { registry } from '../../src/review/registry.ts'
import { defaultSettings, withLayer } from '../../src/review/settings.ts'
import { settingsKey } from '../../src/review/settings-key.ts'
import { FLAWED, NOTES, Site } from './command.ts'

let site: Site
beforeEach(() => {
  site = new Site().put({ 'a.md': FLAWED, 'b.md': FLAWED.replace('4 times', '5 times'), 'c.md': NOTES })
})
afterEach(() => site.remove())

const today = ['--today', '2026-03-01']
const bare = (...args: string[]) => site.copydesk('-f', 'json', ...today, ...args)
const cached = (...args: string[]) => bare('--cache', ...args)
const entries = (): string[] =>
  readdirSync(site.path('.copydesk-cache'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => site.path(`.copydesk-cache/${name}`))

test('the first run and the second say what a run without a cache says', async () => {
  const right = await bare()
  expect(await cached()).toEqual(right)
  expect(entries()).toHaveLength(3)
  expect(await cached()).toEqual(right)
  expect(readFileSync(site.path('.copydesk-cache/.gitignore'), 'utf8')).toContain('\n*\n')
})

test('what is remembered is what is told: the cache is really asked', async () => {
  await cached()
  site.put({ 'other.md': FLAWED })
  for (const file of entries()) writeFileSync(file, `${readFileSync(file, 'utf8')} `)
  expect(await cached()).toEqual(await bare())
  expect(entries()).toHaveLength(4)
})

test('a file that was cut, emptied, changed or swapped is never taken', async () => {
  const right = await cached()
  const [one = '', two = '', three = ''] = entries()
  truncateSync(one, 100)
  writeFileSync(two, readFileSync(two, 'utf8').replace('"file"', '"fill"'))
  truncateSync(three, 0)
  expect(await cached()).toEqual(right)
  cpSync(one, two)
  writeFileSync(three, 'null')
  expect(await cached()).toEqual(right)
})

test.each([
  ['rules', ['--rule', 'message/one-cta=error']],
  ['audience', ['--audience', 'b2c']],
  ['language of messages', ['--message-language', 'id']],
  ['day', ['--today', '2027-01-01']],
])('another %s is another review', async (_, args) => {
  await cached()
  expect(await cached(...args)).toEqual(await bare(...args))
  expect(entries().length).toBeGreaterThan(3)
})

test('another text, configuration or name is another review', async () => {
  await cached()
  site.put({ 'a.md': `${FLAWED}\n[Book a demo](/demo)\n` })
  expect(await cached()).toEqual(await bare())
  site.put({ '.copydesk.json': '{ "minWords": 4000 }' })
  expect(await cached()).toEqual(await bare())
  site.put({ 'emails/a.md': FLAWED })
  expect(await cached()).toEqual(await bare())
})

test('failures are not remembered', async () => {
  site.put({ 'bad.md': new Uint8Array([0, 1]), 'worse.md': '---\nkind: landing\nx: "\n---\n' })
  await cached()
  expect(entries()).toHaveLength(3)
  expect(await cached()).toEqual(await bare())
})

test('--fix reviews the file itself', async () => {
  await cached()
  expect((await cached('--fix')).stderr).toBe((await bare('--fix')).stderr)
})

test('what no run has used for two weeks goes', async () => {
  await cached()
  const [old = ''] = entries()
  const then = new Date(Date.now() - 20 * 86_400_000)
  utimesSync(old, then, then)
  utimesSync(site.path('.copydesk-cache/pruned'), then, then)
  site.put({ 'a.md': NOTES, 'b.md': NOTES, 'c.md': `${NOTES}More.\n` })
  await cached()
  expect(entries()).not.toContain(old)
})

test('a folder that cannot be had is no trouble', async () => {
  site.put({ 'file.txt': 'x' })
  expect(await bare('--cache-location', 'file.txt')).toEqual(await bare())
})

test('settings have the same key exactly where they are the same', () => {
  const settings = defaultSettings(registry, '2026-03-01')
  const key = settingsKey(settings)
  expect(settingsKey(defaultSettings(registry, '2026-03-01'))).toBe(key)
  const layers = [
    { minWords: 41 },
    { kind: 'email' },
    { floors: { b2b: { cta: true } } },
    { brand: { product: 'Tallywell' } },
    { rules: new Map([['message/one-cta', { level: 'off' }]]) },
    { rules: new Map([['message/one-cta', { options: { asks: 2 } }]]) },
    { lexicon: { en: new Map([['x', ['y']]]) } },
    { bank: ['/bank.yaml'] },
    { firstScreen: { phone: { width: 400 } } },
  ] as const
  const keys = layers.map((layer) => settingsKey(withLayer(settings, layer as Parameters<typeof withLayer>[1])))
  expect(new Set([key, ...keys]).size).toBe(layers.length + 1)
})
