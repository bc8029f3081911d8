import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Record<string, unknown>

/** The texts that the editor's layer shows, as its code writes them. */
function said(): string[] {
  const folder = new URL('src/vscode/', root)
  const code = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
  return code.flatMap((text) => [...text.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)+)'/g)].map((match) => match[1] as string))
}

const slots = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort()

test('every text of the editor has its Indonesian words, and no words are left over', () => {
  const words = Object.keys(json('l10n/bundle.l10n.id.json'))
  expect(said().length).toBeGreaterThan(50)
  expect(words.sort()).toEqual([...new Set(said())].sort())
})

test('Indonesian words keep the slots of the English', () => {
  for (const [english, indonesian] of Object.entries(json('l10n/bundle.l10n.id.json'))) {
    expect(slots(indonesian as string), english).toEqual(slots(english))
  }
})

test('the manifest has the same texts in both languages, each of them used', () => {
  const english = Object.keys(json('package.nls.json'))
  expect(Object.keys(json('package.nls.id.json'))).toEqual(english)
  const used = new Set([...JSON.stringify(json('package.json')).matchAll(/%([\w.]+)%/g)].map((match) => match[1]))
  expect([...used].sort()).toEqual([...english].sort())
})

test('no setting or command is without words', () => {
  const { configuration, commands } = json('package.json').contributes as {
    configuration: { properties: Record<string, { description?: string; default?: unknown }> }
    commands: Array<{ title: string; category: string }>
  }
  for (const [key, setting] of Object.entries(configuration.properties)) {
    expect(setting.description, key).toMatch(/^%[\w.]+%$/)
    expect(setting.default, key).toBeDefined()
  }
  for (const { title, category } of commands)
    expect([title, category]).toEqual([expect.stringMatching(/^%/), 'Copydesk'])
})
