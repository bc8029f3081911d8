import { describe, expect, test } from 'vitest'
import { defineRule, type Rule } from '../../src/lint/rule.ts'
import type { FileSystem } from '../../src/review/files.ts'
import { Resolver, type ResolverOptions } from '../../src/review/resolve.ts'
import { walk } from '../../src/review/walk.ts'
import { memory } from './memory.ts'

const named = (id: string): Rule =>
  defineRule({
    id,
    severity: 'warning',
    summary: { en: id, id },
    why: { en: 'For tests.', id: 'Untuk tes.', source: 'practice' },
    messages: { said: { en: 'Said', id: 'Kata' } },
    examples: [],
    check: () => [],
  }) as unknown as Rule

const rules = [named('a/a'), named('b/b')]
const resolver = (files: FileSystem, more: Partial<ResolverOptions> = {}) =>
  new Resolver({ files, rules, today: '2026-03-01', ...more })
const config = (value: unknown): string => JSON.stringify(value)
const levels = async (from: Resolver, path: string) =>
  Object.fromEntries([...(await from.settings(path)).configured].map(([id, { level }]) => [id, level]))

describe('a configuration that is none', () => {
  test('is told, and the files are reviewed as without it', async () => {
    const from = new Resolver({
      files: memory({ '/a/.copydesk.json/x.txt': '', '/b/.copydesk.json': null, '/a/x.md': '', '/b/x.md': '' }),
      rules: [],
      today: '2026-03-01',
    })
    expect(await from.configs('/a/x.md')).toEqual([])
    await from.settings('/b/x.md')
    expect(from.errors.map(({ file, message }) => `${file} ${message}`)).toEqual([
      '/a/.copydesk.json is a folder',
      '/b/.copydesk.json is a link that leads nowhere',
    ])
  })
})

describe('settings', () => {
  test('the nearest configuration wins, key by key', async () => {
    const from = resolver(
      memory({
        '/site/.copydesk.json': config({ rules: { 'a/a': 'error', 'b/b': 'off' }, minWords: 10 }),
        '/site/emails/.copydesk.json': config({ rules: { 'a/a': 'info' } }),
      }),
    )
    expect(await levels(from, '/site/emails/x.md')).toEqual({ 'a/a': 'info', 'b/b': 'off' })
    expect(await levels(from, '/site/x.md')).toEqual({ 'a/a': 'error', 'b/b': 'off' })
    expect((await from.settings('/site/emails/x.md')).minWords).toBe(10)
    expect(await from.configs('/site/emails/x.md')).toEqual(['/site/.copydesk.json', '/site/emails/.copydesk.json'])
  })

  test('root stops the search', async () => {
    const from = resolver(
      memory({
        '/.copydesk.json': config({ minWords: 1 }),
        '/site/.copydesk.json': config({ root: true }),
        '/site/deep/.copydesk.json': config({ rules: { 'a/a': 'off' } }),
      }),
    )
    expect((await from.settings('/site/deep/x.md')).minWords).toBe(40)
    expect(await levels(from, '/site/deep/x.md')).toEqual({ 'a/a': 'off' })
    expect((await from.settings('/other/x.md')).minWords).toBe(1)
  })

  test('overrides hold for their files, later ones and nearer ones win', async () => {
    const from = resolver(
      memory({
        '/site/.copydesk.json': config({
          overrides: [
            { files: 'emails/**', kind: 'email', audience: 'b2b' },
            { files: ['*.id.md', '!old.id.md'], language: 'id', audience: 'b2c' },
          ],
        }),
        '/site/emails/new/.copydesk.json': config({ overrides: [{ files: '*', audience: 'both' }] }),
      }),
    )
    const about = async (path: string) => {
      const { kind, audience, language } = await from.settings(path)
      return [kind, audience, language]
    }
    expect(await about('/site/x.md')).toEqual([undefined, undefined, undefined])
    expect(await about('/site/emails/x.md')).toEqual(['email', 'b2b', undefined])
    expect(await about('/site/emails/x.id.md')).toEqual(['email', 'b2c', 'id'])
    expect(await about('/site/emails/old.id.md')).toEqual(['email', 'b2b', undefined])
    expect(await about('/site/emails/new/x.id.md')).toEqual(['email', 'both', 'id'])
  })

  test('globs meet spaces, parentheses, brackets and other letters in paths', async () => {
    const from = resolver(
      memory({
        '/my (site)/[a] é/.copydesk.json': config({ overrides: [{ files: 'halaman baru/**', kind: 'landing' }] }),
      }),
    )
    expect((await from.settings('/my (site)/[a] é/halaman baru/x (1).md')).kind).toBe('landing')
    expect((await from.settings('/my (site)/[a] é/lain/x (1).md')).kind).toBeUndefined()
  })

  test('extends presets and files; what the configuration says itself wins', async () => {
    const files = memory({
      '/site/.copydesk.json': config({
        extends: ['copydesk:structure-only', './shared/base.json'],
        rules: { 'b/b': 'error' },
      }),
      '/site/shared/base.json': config({
        rules: { 'a/a': 'info', 'b/b': 'info' },
        overrides: [{ files: 'emails/**', kind: 'email' }],
      }),
    })
    const from = resolver(files)
    expect(await levels(from, '/site/x.md')).toEqual({ 'a/a': 'info', 'b/b': 'error' })
    expect((await from.settings('/site/emails/x.md')).kind).toBe('email')
    expect(from.errors).toEqual([])
  })

  test.each([
    [
      'a circle',
      { '/s/.copydesk.json': { extends: './b.json' }, '/s/b.json': { extends: './.copydesk.json' } },
      /circle: \/s\/\.copydesk\.json > \/s\/b\.json > \/s\/\.copydesk\.json/,
    ],
    ['an unknown preset', { '/s/.copydesk.json': { extends: 'copydesk:strickt' } }, /Did you mean "copydesk:strict"/],
    ['a file that is not there', { '/s/.copydesk.json': { extends: './no.json' } }, /no file "\.\/no\.json"/],
  ])('extending %s is one error', async (_, contents, message) => {
    const from = resolver(
      memory(Object.fromEntries(Object.entries(contents).map(([path, value]) => [path, config(value)]))),
    )
    await from.settings('/s/x.md')
    await from.settings('/s/deep/y.md')
    expect(from.errors).toEqual([expect.objectContaining({ key: 'extends', message: expect.stringMatching(message) })])
  })

  test('a configuration that is named replaces those that are found', async () => {
    const files = memory({
      '/site/.copydesk.json': config({ minWords: 1 }),
      '/ci/strict.json': config({ overrides: [{ files: 'site/**', kind: 'landing' }] }),
    })
    const from = resolver(files, { config: { file: '/ci/strict.json', base: '/' } })
    const settings = await from.settings('/site/x.md')
    expect([settings.minWords, settings.kind]).toEqual([40, 'landing'])
  })

  test('flags win over configurations', async () => {
    const files = memory({ '/.copydesk.json': config({ rules: { 'a/a': 'off' }, messageLanguage: 'id' }) })
    const from = resolver(files, { flags: { rules: new Map([['a/a', { level: 'error' }]]), messageLanguage: 'en' } })
    expect(await levels(from, '/x.md')).toEqual({ 'a/a': 'error' })
    expect((await from.settings('/x.md')).messageLanguage).toBe('en')
  })

  test('the bank is found from the file that names it', async () => {
    const files = memory({
      '/site/.copydesk.json': config({ bank: '../bank.md' }),
      '/bank.md': '| claim | kind | en |\n|---|---|---|\n| a | number | x 31% |\n',
    })
    expect((await resolver(files).settings('/site/deep/x.md')).bank.files).toEqual(['/bank.md'])
  })

  test('each configuration is read once', async () => {
    const files = memory({ '/site/.copydesk.json': config({}) })
    const from = resolver(files)
    await Promise.all(['/site/a.md', '/site/b.md', '/site/c/d.md'].map((path) => from.settings(path)))
    expect(files.reads).toEqual(['/site/.copydesk.json'])
  })
})

describe('what is left out', () => {
  const tree = {
    '/repo/.git/config': '',
    '/repo/.gitignore': 'build/\n*.tmp.md\n',
    '/repo/site/.gitignore': '!keep.tmp.md\n',
    '/repo/site/.copydeskignore': 'drafts/\n',
    '/repo/site/.copydesk.json': config({ ignore: ['old (1).md'] }),
    '/repo/site/index.md': '',
    '/repo/site/a.tmp.md': '',
    '/repo/site/keep.tmp.md': '',
    '/repo/site/old (1).md': '',
    '/repo/site/drafts/a.md': '',
    '/repo/build/site.md': '',
    '/repo/.vscode/notes.md': '',
    '/repo/node_modules/x/README.md': '',
    '/repo/docs/a.markdown': '',
    '/repo/docs/b.mdx': '',
    '/repo/docs/c.txt': '',
    '/repo/docs/.hidden.md': '',
    '/repo/docs/gone.md': null,
    '/.gitignore': 'docs/',
  }

  test('of a folder: dot folders, node_modules, ignored files, other files', async () => {
    const files = memory(tree)
    const { files: found, ignored } = await walk('/repo', { files, resolver: resolver(files) })
    expect(found).toEqual([
      '/repo/docs/a.markdown',
      '/repo/docs/b.mdx',
      '/repo/docs/gone.md',
      '/repo/site/index.md',
      '/repo/site/keep.tmp.md',
    ])
    expect(Object.fromEntries(ignored)).toEqual({
      '/repo/.gitignore': 2,
      '/repo/site/.copydeskignore': 1,
      '/repo/site/.copydesk.json': 1,
    })
  })

  test('a walk and a single question agree on every file', async () => {
    const files = memory(tree)
    const walked = new Set((await walk('/repo', { files, resolver: resolver(files) })).files)
    const asked = resolver(files)
    for (const path of Object.keys(tree)) {
      if (!/\.(?:md|mdx|markdown)$/.test(path) || /\/\.|node_modules/.test(path)) continue
      expect([path, (await asked.ignoredBy(path, 'walk')) === undefined]).toEqual([path, walked.has(path)])
    }
  })

  test('a file that is named: only what the project says to Copydesk', async () => {
    const from = resolver(memory(tree))
    expect(await from.ignoredBy('/repo/build/site.md', 'named')).toBeUndefined()
    expect(await from.ignoredBy('/repo/site/drafts/a.md', 'named')).toBe('/repo/site/.copydeskignore')
    expect(await from.ignoredBy('/repo/site/old (1).md', 'named')).toBe('/repo/site/.copydesk.json')
  })

  test('`files` of the nearest configuration says what a folder run takes', async () => {
    const files = memory({
      '/s/.copydesk.json': config({ files: ['pages/**/*.md'] }),
      '/s/pages/a.md': '',
      '/s/notes/b.md': '',
      '/s/notes/mine/.copydesk.json': config({ files: ['*.md'] }),
      '/s/notes/mine/c.md': '',
    })
    const { files: found } = await walk('/s', { files, resolver: resolver(files) })
    expect(found).toEqual(['/s/notes/mine/c.md', '/s/pages/a.md'])
  })

  test('a cancelled walk stops', async () => {
    const files = memory(tree)
    const { files: found } = await walk('/repo', { files, resolver: resolver(files), signal: AbortSignal.abort() })
    expect(found).toEqual([])
  })
})
