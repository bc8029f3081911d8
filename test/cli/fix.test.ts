import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defineRule, type Rule } from '../../src/lint/rule.ts'
import { type Ran, Site } from './command.ts'

/** Happens once while a file is reviewed. */
let meanwhile: () => unknown = () => {}

/** Mends "teh" everywhere, one letter a round, and offers a change that needs the writer. */
const spelling = defineRule({
  id: 'test/spelling',
  severity: 'warning',
  summary: { en: 'Spell', id: 'Eja' },
  why: { en: 'For tests.', id: 'Untuk tes.', source: 'practice' },
  messages: { wrong: { en: 'Wrong: {word}', id: 'Salah: {word}' } },
  examples: [],
  *check({ piece }, { found }) {
    for (const { prose } of piece.piece.blocks) {
      for (const { index } of prose.text.matchAll(/teh|tha/g)) {
        meanwhile()
        meanwhile = () => {}
        const at = prose.span(index, index + 3)
        const parts = [prose.text.startsWith('teh', index) ? 'tha' : 'the']
        const fix = { title: 'Mend', kind: 'fix', edits: [{ span: at, parts }] } as const
        yield found(
          'wrong',
          at,
          { word: prose.text.slice(index, index + 3) },
          { rewrites: [{ ...fix, kind: 'suggestion', edits: [{ span: at, parts: ['NO'] }] }, fix] },
        )
      }
    }
  },
}) as unknown as Rule

vi.mock('../../src/review/registry.ts', () => ({
  get registry() {
    return [spelling]
  },
}))

let site: Site
const copydesk = (...args: string[]): Promise<Ran> => site.copydesk(...args)

beforeEach(() => {
  site = new Site()
})
afterEach(() => site.remove())

const page = (words: string): string => `---\nkind: landing\n---\n\n# Bake ${words} bread\n\nEat ${words} bread.\n`

describe('--fix', () => {
  test('applies fixes until nothing changes, and tells what is left', async () => {
    site.put({ 'a.md': page('teh'), 'b.md': page('your') })
    const before = statSync(site.path('b.md')).mtimeMs
    const { code, stdout, stderr } = await copydesk('--fix')
    expect(readFileSync(site.path('a.md'), 'utf8')).toBe(page('the'))
    expect(statSync(site.path('b.md')).mtimeMs).toBe(before)
    expect([code, stderr]).toEqual([0, 'copydesk: fixed 1 file: a.md\n'])
    expect(stdout).toMatch(/0 errors, 0 warnings/)
    expect(readdirSync(site.root)).toEqual(['a.md', 'b.md'])
  })

  test('keeps byte order mark, line endings, permissions and links', async () => {
    const text = `\uFEFF${page('teh').replaceAll('\n', '\r\n')}`
    site.put({ 'real.txt': text })
    chmodSync(site.path('real.txt'), 0o640)
    symlinkSync('real.txt', site.path('a.md'))
    await copydesk('--fix')
    expect(readFileSync(site.path('real.txt'), 'utf8')).toBe(text.replaceAll('teh', 'the'))
    expect(statSync(site.path('real.txt')).mode & 0o777).toBe(0o640)
    expect(lstatSync(site.path('a.md')).isSymbolicLink()).toBe(true)
  })

  test('leaves a write-protected file as it is, and says so', async () => {
    site.put({ 'a.md': page('teh'), 'b.md': page('teh') })
    chmodSync(site.path('a.md'), 0o444)
    const { code, stderr } = await copydesk('--fix')
    expect(readFileSync(site.path('a.md'), 'utf8')).toBe(page('teh'))
    expect(readFileSync(site.path('b.md'), 'utf8')).toBe(page('the'))
    expect(code).toBe(2)
    expect(stderr).toContain('copydesk: a.md: is write-protected and was left as it is\n')
    expect(readdirSync(site.root)).toEqual(['a.md', 'b.md'])
  })

  test('leaves a file as it is that somebody has saved meanwhile, and says so', async () => {
    site.put({ 'a.md': page('teh') })
    meanwhile = () => site.put({ 'a.md': page('teh own') })
    const { code, stderr } = await copydesk('--fix')
    expect(readFileSync(site.path('a.md'), 'utf8')).toBe(page('teh own'))
    expect([code, stderr]).toEqual([
      2,
      'copydesk: a.md: was changed by somebody else meanwhile and was left as it is\n',
    ])
    expect(readdirSync(site.root)).toEqual(['a.md'])
  })

  test('a name as long as the system allows can be written', async () => {
    const name = `${'a'.repeat(252)}.md`
    site.put({ [name]: page('teh') })
    expect((await copydesk('--fix')).code).toBe(0)
    expect(readFileSync(site.path(name), 'utf8')).toBe(page('the'))
  })

  test('without it nothing is written', async () => {
    site.put({ 'a.md': page('teh') })
    expect((await copydesk('--max-warnings', '0')).code).toBe(1)
    expect(readFileSync(site.path('a.md'), 'utf8')).toBe(page('teh'))
  })
})
