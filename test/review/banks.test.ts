import { describe, expect, test } from 'vitest'
import { registry } from '../../src/review/registry.ts'
import { Resolver, type ResolverOptions } from '../../src/review/resolve.ts'
import { review } from '../../src/review/review.ts'
import { settingsKey } from '../../src/review/settings-key.ts'
import { memory } from './memory.ts'

const HEAD = '| claim | kind | en | source | places |\n|---|---|---|---|---|\n'
const ROW = '| errors | number | Invoice errors down 31% in 90 days | a.pdf | |\n'
const resolver = (files: Readonly<Record<string, string>>, more: Partial<ResolverOptions> = {}) =>
  new Resolver({ files: memory(files), rules: registry, today: '2026-03-01', ...more })
const held = async (from: Resolver, path: string) => (await from.settings(path)).bank.entries.map(({ claim }) => claim)

describe('where the bank is', () => {
  test('the nearest proofs.md upwards; none where there is none', async () => {
    const from = resolver({
      '/site/proofs.md': HEAD + ROW,
      '/site/shop/proofs.md': `${HEAD}${ROW.replace('errors |', 'shop |')}`,
      '/other/x.md': '',
    })
    expect(await held(from, '/site/deep/x.md')).toEqual(['errors'])
    expect(await held(from, '/site/shop/x.md')).toEqual(['shop'])
    expect(await held(from, '/other/x.md')).toEqual([])
    expect([...from.banks].sort()).toEqual(['/site/proofs.md', '/site/shop/proofs.md'])
  })

  test('not further than the configurations go', async () => {
    const from = resolver({ '/proofs.md': HEAD + ROW, '/site/.copydesk.json': '{"root": true}' })
    expect(await held(from, '/site/x.md')).toEqual([])
  })

  test('where the configuration says, several files as one; a file that is not there is told', async () => {
    const from = resolver({
      '/site/.copydesk.json': '{"bank": ["bank/a.md", "bank/b.md", "gone.md"]}',
      '/site/bank/a.md': HEAD + ROW,
      '/site/bank/b.md': `${HEAD}${ROW}${ROW.replace('errors |', 'more |')}`,
      '/site/proofs.md': HEAD + ROW.replace('errors |', 'not this |'),
    })
    expect(await held(from, '/site/x.md')).toEqual(['errors', 'more'])
    expect(from.errors.map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`)).toEqual([
      '/site/.copydesk.json: there is no file "gone.md"',
      '/site/bank/b.md:3 “errors” stands in /site/bank/a.md already',
    ])
  })

  test('an empty list turns it off', async () => {
    const from = resolver({ '/site/.copydesk.json': '{"bank": []}', '/site/proofs.md': HEAD + ROW })
    expect(await held(from, '/site/x.md')).toEqual([])
  })

  test('a page that is called proofs.md is no bank, and is reviewed', async () => {
    const from = resolver({ '/site/proofs.md': '# Proofs\n\n| a | b |\n|---|---|\n| 1 | 2 |\n' })
    expect(await held(from, '/site/x.md')).toEqual([])
    expect(from.errors).toEqual([])
    expect((await from.settings('/site/proofs.md')).isBank).toBeUndefined()
  })

  test('beside the configuration that was given', async () => {
    const files = { '/house/c.json': '{}', '/house/proofs.md': HEAD + ROW, '/site/proofs.md': HEAD }
    const from = resolver(files, { config: { file: '/house/c.json', base: '/site' } })
    expect(await held(from, '/site/x.md')).toEqual(['errors'])
  })
})

describe('a broken row', () => {
  test('is told with file, line, column and header; the rest counts', async () => {
    const from = resolver({ '/site/proofs.md': `${HEAD}| x | numbr | y | | |\n${ROW}` })
    expect(await held(from, '/site/x.md')).toEqual(['errors'])
    expect(from.errors).toEqual([
      {
        file: '/site/proofs.md',
        line: 3,
        column: 7,
        endColumn: 12,
        key: 'kind',
        message: 'must be number, case or verification, not “numbr”',
      },
    ])
  })
})

describe('the bank in reviews', () => {
  const page = '---\nkind: landing\nlang: en\n---\n\n# Books that close\n\n- Invoice errors down 28% in 90 days\n'
  const rules = async (from: Resolver, path: string) =>
    review(page, { path, settings: await from.settings(path) })
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('claim/'))

  test('reaches the rules; without one they are silent', async () => {
    expect(await rules(resolver({ '/site/proofs.md': HEAD + ROW }), '/site/x.md')).toEqual(['claim/contradicted'])
    expect(await rules(resolver({}), '/site/x.md')).toEqual([])
  })

  test('another bank is another key', async () => {
    const keys = await Promise.all(
      [ROW, ROW.replace('31%', '32%'), ''].map(async (rows) =>
        settingsKey(await resolver({ '/site/proofs.md': HEAD + rows }).settings('/site/x.md')),
      ),
    )
    expect(new Set(keys).size).toBe(3)
  })

  test('places are globs seen from the bank', async () => {
    const from = resolver({ '/site/proofs.md': `${HEAD}${ROW.replace('a.pdf | |', 'a.pdf | pages/** |')}` })
    expect((await from.settings('/site/pages/a.md')).bank.away).toEqual([])
    expect((await from.settings('/site/b.md')).bank.away).toEqual([0])
  })

  test('is no copy itself, whatever it says', async () => {
    const from = resolver({ '/site/proofs.md': HEAD + ROW })
    const settings = await from.settings('/site/proofs.md')
    const { map, findings, errors } = review(`---\nkind: landing\n---\n\n${HEAD}${ROW}`, {
      path: 'proofs.md',
      settings,
    })
    expect([map.copy.isCopy, findings, errors]).toEqual([false, [], []])
  })
})
