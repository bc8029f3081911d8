import { lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { FLAWED, NOTES, names, type Ran, Site } from './command.ts'

let site: Site
const copydesk = (...args: string[]): Promise<Ran> => site.copydesk(...args)
const json = (...args: string[]) => site.json(...args)

beforeEach(() => {
  site = new Site()
})
afterEach(() => site.remove())

/** Everything in a folder: names, sizes, times. */
const snapshot = (folder: string): string[] =>
  readdirSync(folder).map((name) => {
    const { size, mtimeMs } = lstatSync(join(folder, name))
    return `${name} ${size} ${mtimeMs}`
  })

describe('exit codes', () => {
  test('0 with warnings, 1 with more of them than allowed', async () => {
    site.put({ 'a.md': FLAWED })
    const { code, summary } = await json()
    expect(summary).toMatchObject({ files: 1, copyFiles: 1, errors: 0 })
    expect(summary.warnings).toBeGreaterThan(0)
    expect(code).toBe(0)
    expect((await copydesk('--max-warnings', String(summary.warnings))).code).toBe(0)
    const beyond = await copydesk('--max-warnings', '0')
    expect(beyond.code).toBe(1)
    expect(beyond.stderr).toMatch(/more than the 0 allowed/)
  })

  test('1 with an error', async () => {
    site.put({ 'a.md': FLAWED })
    expect((await copydesk('--rule', 'message/one-cta=error')).code).toBe(1)
  })

  test('2 where no file is matched, said loudly', async () => {
    site.put({ 'readme.txt': 'x' })
    const { code, stderr, stdout } = await copydesk()
    expect(code).toBe(2)
    expect(stderr).toMatch(/^copydesk: \.: 0 files matched/)
    expect(stdout).toBe('No file was reviewed.\n')
    expect((await copydesk('pages/**/*.md')).stderr).toMatch(/pages\/\*\*\/\*\.md: 0 files matched/)
  })

  test('0 where files are matched and none is copy, and it says so', async () => {
    site.put({ 'notes.md': NOTES })
    const { code, stdout } = await copydesk()
    expect(code).toBe(0)
    expect(stdout).toMatch(/1 file read, none of them copy/)
  })

  test('2 where the folder holds only what is ignored, with the reason', async () => {
    site.put({ 'drafts/a.md': FLAWED, '.gitignore': 'drafts/\n' })
    expect(await copydesk()).toMatchObject({ code: 2, stderr: expect.stringMatching(/1 left out by \.gitignore/) })
  })
})

describe('bad usage is one clear line', () => {
  test.each([
    [['--formt', 'json'], /unknown flag --formt\. Did you mean "--format"\?/],
    [['--zzzzzzzz'], /unknown flag --zzzzzzzz\. `copydesk --help`/],
    [['--base', 'x'], /unknown flag --base/],
    [['--format', 'xml'], /--format must be one of: pretty, json/],
    [['--format'], /--format needs a value/],
    [['--quiet=yes'], /--quiet takes no value/],
    [['--max-warnings', 'few'], /--max-warnings must be a whole number/],
    [['--concurrency', '0'], /--concurrency must be a whole number, 1 or more/],
    [['--today', '2026-02-30'], /--today must be a date/],
    [['--audience', 'b2x'], /--audience must be one of: b2b, b2c, both/],
    [['--kind', 'page'], /--kind must be one of/],
    [['--rule', 'message/one-cta'], /--rule must be ID=SEVERITY/],
    [['--rule', 'message/one-cta=loud'], /--rule must be ID=SEVERITY/],
    [['--stdin', 'a.md'], /--stdin takes no paths/],
    [['--stdin-filename', 'a.md'], /--stdin-filename goes with --stdin/],
    [['--stdin', '--fix'], /--fix is about files/],
    [['explain', 'message/one-ct'], /no rule "message\/one-ct"\. Did you mean "message\/one-cta"/],
    [['explain', 'one-cta'], /no rule "one-cta"\. Did you mean "message\/one-cta"/],
    [['lnt'], /no command, file or folder "lnt"\. Did you mean "lint"/],
    [['explain'], /explain needs one rule/],
    [['rules', 'x'], /rules takes no paths/],
  ])('%j', async (args, message) => {
    site.put({ 'a.md': FLAWED })
    const { code, stdout, stderr } = await copydesk(...args)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
  })

  test('an unknown rule is said, and the rest is reviewed', async () => {
    site.put({ 'a.md': FLAWED })
    const { code, files, errors, stderr } = await json('--rule', 'message/one-ctaa=off')
    expect(code).toBe(2)
    expect(files[0].findings.length).toBeGreaterThan(0)
    expect(errors).toEqual([
      { file: '--rule', key: 'message/one-ctaa', message: expect.stringMatching(/Did you mean/) },
    ])
    expect(stderr).toMatch(/^copydesk: --rule: message\/one-ctaa: is no rule/)
  })
})

describe('bad files: one clear line each, the rest is reviewed, nothing is written', () => {
  beforeEach(() => {
    site.put({
      'a.md': FLAWED,
      'binary.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
      'empty.md': '',
      'huge.md': 'Words and more words.\n'.repeat(500_000),
      'latin.md': new Uint8Array([0x23, 0x20, 0x63, 0x61, 0x66, 0xe9, 0x0a]),
      'yaml.md': '---\nkind: landing\ntitle: "open\n---\n\n# Walk\n',
    })
    mkdirSync(site.path('folder.md'))
    symlinkSync('nowhere', site.path('gone.md'))
    symlinkSync('.', site.path('loop'))
  })

  test('in a folder', async () => {
    const before = snapshot(site.root)
    const { code, files, errors, stderr } = await json()
    expect(code).toBe(2)
    expect(files.map((each: { file: string }) => each.file)).toEqual(['a.md', 'empty.md', 'yaml.md'])
    expect(errors.map((each: { file: string; message: string }) => `${each.file}: ${each.message}`)).toEqual([
      'binary.md: is a binary file, not text',
      'gone.md: is a link that leads nowhere',
      expect.stringMatching(/^huge\.md: skipped: 11 MB/),
      expect.stringMatching(/^latin\.md: is not UTF-8 text \(line 1\)/),
      expect.stringMatching(/^yaml\.md: /),
    ])
    expect(errors.at(-1)).toMatchObject({ line: expect.any(Number) })
    expect(stderr.trimEnd().split('\n')).toHaveLength(5)
    expect(snapshot(site.root)).toEqual(before)
  })

  test('in the map', async () => {
    const { code, stdout } = await copydesk('map', '--format', 'json')
    const map: Array<{ file: string; isCopy: boolean; error?: string }> = JSON.parse(stdout)
    expect(code).toBe(2)
    expect(map.filter((each) => each.error).map((each) => [each.file, each.isCopy])).toEqual([
      ['binary.md', false],
      ['gone.md', false],
      ['huge.md', false],
      ['latin.md', false],
    ])
  })

  test('named', async () => {
    const { code, errors, files } = await json('nowhere.md', 'gone.md', 'a.md', 'huge.md')
    expect(code).toBe(2)
    expect(names({ files })).toEqual(['a.md'])
    expect(errors.map((each: { file: string }) => each.file)).toEqual(['nowhere.md', 'gone.md', 'huge.md'])
  })

  test('of another kind', async () => {
    site.put({ 'a.txt': 'x' })
    expect(await copydesk('a.txt')).toMatchObject({
      code: 2,
      stderr: 'copydesk: a.txt: is no Markdown file (.md, .markdown, .mdx)\n',
    })
    expect(await copydesk('folder.md')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^copydesk: folder\.md: 0 files matched/),
    })
  })
})

test('help and version', async () => {
  expect((await copydesk('--version')).stdout).toBe(`${version}\n`)
  expect((await copydesk('--help')).stdout).toMatch(/Usage: copydesk/)
  expect((await copydesk('map', '--help')).stdout).toMatch(/copydesk map \[flags\]/)
})

test('map tells a person what was understood', async () => {
  site.put({ 'a.md': FLAWED })
  const { stdout, code } = await copydesk('map')
  expect(code).toBe(0)
  expect(stdout).toMatch(/promise +“Close your books 4 times faster”/)
  expect(stdout).toMatch(/call to action +missing/)
  expect(stdout).toMatch(/1 file read, 1 of them copy\.\n$/)
})

test('rules lists them, explain tells about one in either language', async () => {
  const { stdout } = await copydesk('rules', '--format', 'json')
  const ids = JSON.parse(stdout).map((each: { id: string }) => each.id)
  expect(ids).toEqual(expect.arrayContaining(['message/one-promise', 'b2b/roi-proof', 'suppression/unused']))
  expect((await copydesk('rules')).stdout).toMatch(/^message\/one-cta +warning +\S/m)
  for (const id of ids) {
    const [english, indonesian] = await Promise.all([copydesk('explain', id), copydesk('explain', id, '--lang', 'id')])
    expect(english).toMatchObject({ code: 0, stderr: '' })
    expect(english.stdout).not.toBe(indonesian.stdout)
  }
})
