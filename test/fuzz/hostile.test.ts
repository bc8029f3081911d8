import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { here, Site } from '../cli/command.ts'
import { tell } from './engine.ts'

const HEAD = '---\nkind: landing\n---\n\n# Save an hour a day\n\n'

/** Processor milliseconds for a text. A megabyte takes one to three seconds where nothing is wrong; hanging takes minutes. */
function cost(text: string): number {
  const start = process.cpuUsage()
  const told = tell(text)
  const { user, system } = process.cpuUsage(start)
  expect(told.errors.filter((each) => /failed|could not be reviewed/.test(each))).toEqual([])
  return (user + system) / 1000
}

const MOST = 15_000

describe('hostile texts end in time', { timeout: 60_000 }, () => {
  const times = (of: string, count: number): string => of.repeat(count)
  test.each([
    ['quotes in quotes', times('>', 50_000)],
    ['quotes in quotes, spaced', times('> ', 20_000)],
    ['quotes, deeper a line', Array.from({ length: 500 }, (_, i) => `${times('>', i)} words here`).join('\n')],
    ['lists in lists', times('- ', 20_000)],
    ['lists, deeper a line', Array.from({ length: 300 }, (_, i) => `${times('  ', i)}- words here`).join('\n')],
    ['elements in elements', `${times('<div>', 20_000)}words${times('</div>', 20_000)}`],
    ['elements in elements, a line each', `${times('<div>\n', 3000)}words\n${times('</div>\n', 3000)}`],
    [
      'blank lines beside a drawn line',
      `We bake rye and spelt for every table in this town.\n\n──\n${times('\n', 100_000)}x`,
    ],
    ['brackets', times('[', 50_000)],
    ['emphasis', times('*a **a ', 10_000)],
    ['100,000 links', times('[a](b) ', 100_000)],
    ['100,000 links, a block each', times('[words here](b)\n\n', 20_000)],
    ['100,000 references', times('[a][b] ', 100_000)],
    ['definitions', times('[a]: b\n\n', 20_000)],
    ['one line of a megabyte', times('a', 1_000_000)],
    ['one line of a megabyte of words', times('word ', 200_000)],
    ['blanks', times(' ', 1_000_000)],
    ['digits', times('1,', 200_000)],
    ['quotation marks', times('“', 100_000)],
    ['open tags', times('<a ', 100_000)],
    ['open comments', times('<!--', 100_000)],
    ['open templates', times('{{', 100_000)],
    ['returns', times('\r', 200_000)],
    ['a table of many cells', `|${times('a|', 5000)}\n|${times('-|', 5000)}\n|${times('b|', 5000)}\n`],
    ['entities', times('&amp;', 20_000)],
    ['joined faces', times('👩‍👩‍👧', 20_000)],
  ])('%s', (_, text) => {
    expect(cost(HEAD + text)).toBeLessThan(MOST)
  })

  test.each([
    ['aliases of aliases', bomb()],
    ['nesting', `a: ${times('[', 5000)}`],
    ['nesting by lines', Array.from({ length: 2000 }, (_, i) => `${times(' ', i)}k:`).join('\n')],
    ['many keys', Array.from({ length: 10_000 }, (_, i) => `k${i}: v`).join('\n')],
    ['merge of itself', 'a: &a\n  <<: *a\n  title: words here\n'],
    ['keys of prototypes', '__proto__:\n  kind: landing\nconstructor: x\ntoString: y\nkind: landing'],
  ])('front matter: %s', (_, yaml) => {
    expect(cost(`---\n${yaml}\n---\n\n# Save an hour a day\n`)).toBeLessThan(MOST)
    expect(({} as { kind?: string }).kind).toBeUndefined()
  })
})

/** Nine lists, each nine times the one before: 9^9 items. */
function bomb(): string {
  const lines = ['a0: &a0 [words here]']
  for (let i = 1; i < 10; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    )
  return lines.join('\n')
}

describe('hostile folders', () => {
  const site = new Site()
  const page = `${HEAD}We help you close the month.\n`
  const lint = async (...args: string[]) => {
    const { stdout, stderr, code } = await here(['--format', 'json', ...args], { cwd: site.root })
    return { code, stderr, ...(JSON.parse(stdout) as { files: { file: string }[]; errors: { message: string }[] }) }
  }
  const names = ({ files }: { files: readonly { file: string }[] }): string[] => files.map(({ file }) => file)

  beforeAll(() => {
    site.put({ 'a/good.md': page, 'a/new\nline.md': page, 'a/"quoted" \u202E.md': page })
    mkdirSync(join(site.root, 'a/loop'))
    symlinkSync('..', join(site.root, 'a/loop/up'))
    symlinkSync('self.md', join(site.root, 'a/self.md'))
  })
  afterAll(() => site.remove())

  test('links in circles end, and paths with line breaks are files like others', async () => {
    const told = await lint('a')
    expect(names(told)).toEqual(expect.arrayContaining(['a/good.md', 'a/new\nline.md']))
    expect(names(told).filter((name) => name.endsWith('good.md'))).toEqual(['a/good.md'])
  })

  test('a name with a line break stays one line in reports of lines', async () => {
    const { stdout } = await here(['--format', 'github', 'a'], { cwd: site.root })
    const lines = stdout.trim().split('\n')
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => !line.startsWith('::'))).toEqual([])
  })

  test('a configuration with keys of prototypes is data, and named', async () => {
    site.put({
      'p/.copydesk.json':
        '{ "__proto__": { "rules": { "tone/we": "off" } }, "rules": { "__proto__": "off", "constructor": "off" } }',
      'p/page.md': page,
    })
    const told = await lint('p')
    expect(names(told)).toEqual(['p/page.md'])
    expect(told.errors.length).toBeGreaterThan(0)
    expect(({} as Record<string, unknown>).rules).toBeUndefined()
  })

  test('globs that would take for ever are named, and a plus sign is a plus sign', async () => {
    const wild = ['*a*a*a*a*a*a*a*a*a*a*a*b', '**/**/a/**/a/**/b']
    site.put({
      'g/.copydesk.json': JSON.stringify({ overrides: [{ files: [...wild, '(a+)+b', 'c++.md'], kind: 'email' }] }),
      [`g/${'a'.repeat(120)}.md`]: page.replace('kind: landing', 'lang: en'),
      'g/c++.md': '# Save an hour a day\n\nWe help you close the month.\n',
    })
    const start = process.cpuUsage()
    const told = await lint('g')
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000)
    expect(told.errors).toMatchObject([
      { file: 'g/.copydesk.json', key: 'overrides.0.files', message: expect.stringContaining(wild[0] ?? '') },
      { file: 'g/.copydesk.json', key: 'overrides.0.files', message: expect.stringContaining(wild[1] ?? '') },
    ])
    expect(told.files).toContainEqual(expect.objectContaining({ file: 'g/c++.md', kind: 'email' }))
  })

  test('a configuration nested past any stack is told in words, and the rest is reviewed', async () => {
    site.put({ 'n/.copydesk.json': '['.repeat(100_000), 'n/page.md': page })
    const told = await lint('n')
    expect(names(told)).toEqual(['n/page.md'])
    expect(told.errors).toMatchObject([{ file: 'n/.copydesk.json', message: 'is nested too deeply to be read' }])
  })

  test('a configuration or an ignore list that is too long, or leads to files without end, is told', async () => {
    const long = `{ "rules": {${Array.from({ length: 40_000 }, (_, i) => `"tone/none-such-${i}": "off"`).join()}} }`
    const twice = (next: number) => JSON.stringify({ extends: [`./c${next}.json`, `./c${next}.json`] })
    site.put({
      'l/.copydesk.json': long,
      'l/.copydeskignore': 'x*y\n'.repeat(300_000),
      'l/page.md': page,
      ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`e/c${i}.json`, twice(i + 1)])),
      'e/c30.json': '{}',
      'e/.copydesk.json': twice(0),
      'e/page.md': page,
    })
    expect((await lint('l')).errors).toEqual([
      { file: 'l/.copydesk.json', message: 'is not read: 1.2 MB, and no more than 1 MB may be' },
      { file: 'l/.copydeskignore', message: 'is not read: 1.2 MB, and no more than 1 MB may be' },
    ])
    const told = await lint('e')
    expect(names(told)).toEqual(['e/page.md'])
    expect(told.errors).toMatchObject([{ message: 'leads to more than 50 files; no more are read' }])
  })

  test('of a configuration that is all wrong, the first errors are told and the number of the others', async () => {
    const rules = Array.from({ length: 70 }, (_, i) => `"tone/none-such-${i}": "off"`)
    site.put({ 'x/.copydesk.json': `{ "rules": {\n${rules.join(',\n')}\n} }`, 'x/page.md': page })
    const { errors } = await lint('x')
    expect(errors).toHaveLength(51)
    expect(errors.at(-1)).toMatchObject({ file: 'x/.copydesk.json', message: 'and 20 more errors' })
  })

  test('a glob on the command line that would take for ever is told too', async () => {
    site.put({ [`q/${'a'.repeat(120)}.md`]: page })
    const start = process.cpuUsage()
    for (const glob of ['q/+(a*)b.md', 'q/+([a-z]|a)b.md', 'q/?(a)?(a)?(a)?(a)b.md']) {
      const { errors } = await lint(glob)
      expect(errors).toMatchObject([{ file: glob, message: expect.stringMatching(/^repeats a group|too many groups/) }])
    }
    expect((await lint('q/(a|aa)+b.md')).errors).toMatchObject([{ message: expect.stringMatching(/^0 files matched/) }])
    expect((await lint('q', '!q/+(a*)b.md')).errors).toHaveLength(1)
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000)
  })

  test('one file that is too much does not hide the others', async () => {
    site.put({ 'm/big.md': `${HEAD}${'- one more\n'.repeat(9000)}`, 'm/page.md': page })
    const told = await lint('m')
    expect(names(told)).toEqual(['m/page.md'])
    expect(told.errors).toMatchObject([
      { file: 'm/big.md', message: expect.stringMatching(/^skipped: a block of 9\d{3} lines/) },
    ])
    expect(told.code).toBe(2)
  })
})
