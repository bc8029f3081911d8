import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Site } from './command.ts'

let site: Site
beforeEach(() => {
  site = new Site()
})
afterEach(() => site.remove())

describe('copydesk new', () => {
  test('prints a piece that is read as what was asked for', async () => {
    for (const [kind, audience, lang] of [
      ['landing', 'b2c', 'id'],
      ['email', 'b2b', 'en'],
    ] as const) {
      const { code, stdout } = await site.copydesk('new', kind, '--audience', audience, '--lang', lang)
      expect(code).toBe(0)
      site.put({ 'new.md': stdout })
      const [file] = JSON.parse((await site.copydesk('map', '--format', 'json', 'new.md')).stdout)
      expect(file).toMatchObject({ kind, language: lang, audience: { value: audience, declared: true } })
    }
  })

  test('writes a file, and never over one', async () => {
    const args = ['new', 'landing', '--audience', 'b2b', '--output', 'page.md']
    expect((await site.copydesk(...args)).code).toBe(0)
    expect((await site.copydesk('lint', 'page.md')).stdout).toContain('page.md')
    const again = await site.copydesk(...args)
    expect(again.code).toBe(2)
    expect(again.stderr).toContain('page.md is there already')
  })

  test.each([
    [['new'], 'landing or email'],
    [['new', 'emial', '--audience', 'b2b'], 'Did you mean'],
    [['new', 'email'], '--audience'],
    [['new', 'email', '--audience', 'all'], 'b2b, b2c'],
    [['new', 'email', '--audience', 'b2b', '--lang', 'de'], '--lang must be'],
  ])('%j says what is missing', async (args, words) => {
    const { code, stderr } = await site.copydesk(...args)
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})
