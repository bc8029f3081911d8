import { spawn } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { buildCommand, here, type Ran, run, Site } from './command.ts'

let site: Site

beforeEach(() => {
  site = new Site()
})
afterEach(() => site.remove())

const copydesk = (...args: string[]): Promise<Ran> => here(args, { cwd: site.root })

/** The JSON of a run, with its exit code and standard error. */
async function json(...args: string[]) {
  const { code, stdout, stderr } = await copydesk(...args, '--format', 'json')
  return { code, stderr, ...JSON.parse(stdout) }
}

const names = (report: { files: Array<{ file: string }> }): string[] => report.files.map((each) => each.file)

/** Everything in a folder: names, sizes, times. */
const snapshot = (folder: string): string[] =>
  readdirSync(folder).map((name) => {
    const { size, mtimeMs } = lstatSync(join(folder, name))
    return `${name} ${size} ${mtimeMs}`
  })

/** A B2B page that asks for nothing: one warning for sure. */
const FLAWED =
  '---\nkind: landing\naudience: b2b\n---\n\n# Close your books 4 times faster\n\nTallywell matches every invoice with its payment, all by itself, on every working day, and writes down what it did, so that your team can go home at five instead of ten at the end of each month and enjoy it.\n'
const SILENT = '---\nkind: landing\nlang: de\n---\n\n# Besser schlafen\n'
const NOTES = '# Notes\n\nThings to do today.\n'

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
    [['--baseline', 'x'], /unknown flag --baseline/],
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
    [['--stdin', '--fix'], /--fix changes files/],
    [['explain', 'message/one-ct'], /no rule "message\/one-ct"\. Did you mean "message\/one-cta"/],
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
      'binary.md: is a binary file, not Markdown',
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

describe('which files', () => {
  test('paths with spaces, parentheses, brackets and other letters; folders, files, globs', async () => {
    const odd = 'halaman (baru) [1]/日本 é 🎉.md'
    site.put({ [odd]: SILENT, 'b/c.markdown': SILENT, 'b/d.mdx': SILENT, 'b/e.MD': SILENT, 'x.md': NOTES })
    expect(names(await json())).toEqual(['b/c.markdown', 'b/d.mdx', 'b/e.MD', odd, 'x.md'])
    expect(names(await json(odd))).toEqual([odd])
    expect(names(await json('halaman (baru) [1]'))).toEqual([odd])
    expect(names(await json('**/*.{mdx,markdown}'))).toEqual(['b/c.markdown', 'b/d.mdx'])
    expect(names(await json('.', '!b'))).toEqual([odd, 'x.md'])
    expect(names(await json('b', 'b/c.markdown', 'b/*.mdx'))).toEqual(['b/c.markdown', 'b/d.mdx', 'b/e.MD'])
  })

  test('a file that is named is taken, wherever it is', async () => {
    site.put({ 'node_modules/x/a.md': SILENT, '.github/b.md': SILENT, 'build/c.md': SILENT, '.gitignore': 'build\n' })
    const report = await json('node_modules/x/a.md', '.github/b.md', 'build/c.md')
    expect(names(report)).toEqual(['.github/b.md', 'build/c.md', 'node_modules/x/a.md'])
    expect(report.code).toBe(0)
  })

  test('except where the project tells Copydesk to leave it out, which is said', async () => {
    site.put({ 'old.md': SILENT, '.copydeskignore': 'old.md\n' })
    expect(await copydesk('old.md')).toMatchObject({
      code: 0,
      stdout: 'No file was reviewed.\n',
      stderr: 'copydesk: old.md: left out by .copydeskignore\n',
    })
  })

  test('a folder outside of the current one is named from there', async () => {
    site.put({ 'inner/x.txt': '', 'a.md': SILENT })
    const { stdout } = await here(['..', '--format', 'json'], { cwd: site.path('inner') })
    expect(names(JSON.parse(stdout))).toEqual(['../a.md'])
  })
})

describe('configuration', () => {
  test('is found per folder; an error names file, line and key, and the rest holds', async () => {
    site.put({
      'a.md': FLAWED,
      'b/a.md': FLAWED,
      '.copydesk.json': '{\n  "rules": {\n    "message/one-cta": "error",\n    "message/one-ctaa": "off"\n  }\n}\n',
      'b/.copydesk.json': '{ "rules": { "message/one-cta": "off" } }',
    })
    const { code, stderr, files } = await json()
    const ctas = files.map((each: { findings: Array<{ rule: string; severity: string }> }) =>
      each.findings.filter((finding) => finding.rule === 'message/one-cta').map((finding) => finding.severity),
    )
    expect(ctas).toEqual([['error'], []])
    expect(code).toBe(2)
    expect(stderr).toBe(
      'copydesk: .copydesk.json:4: rules.message/one-ctaa: is no rule of Copydesk. Did you mean "message/one-cta"?\n',
    )
  })

  test('can be named; a missing one is an error', async () => {
    site.put({ 'a.md': FLAWED, 'ci/strict.json': '{ "rules": { "message/one-cta": "error" } }' })
    expect((await copydesk('--config', 'ci/strict.json')).code).toBe(1)
    expect(await copydesk('--config', 'ci/no.json')).toMatchObject({
      code: 2,
      stderr: 'copydesk: ci/no.json: there is no such file or folder\n',
    })
  })

  test('flags decide over it', async () => {
    site.put({ 'a.md': FLAWED, '.copydesk.json': '{ "rules": { "message/one-cta": "off" } }' })
    expect((await copydesk('--rule', 'message/one-cta=error')).code).toBe(1)
  })

  test('--kind, --audience and --lang say what a file is where it does not', async () => {
    site.put({ 'notes.md': NOTES })
    const { files } = await json('--kind', 'email', '--audience', 'b2c', '--lang', 'id')
    expect(files[0]).toMatchObject({ kind: 'email', audience: 'b2c', language: 'id' })
  })

  test('--message-language', async () => {
    site.put({ 'a.md': FLAWED })
    const said = async (...args: string[]) =>
      (await json(...args)).files[0].findings.map((each: { message: string }) => each.message)
    expect(await said('--message-language', 'id')).not.toEqual(await said())
    expect(await said('--message-language', 'en')).toEqual(await said())
  })
})

describe('output', () => {
  test('is the same twice, whatever the concurrency', async () => {
    site.put(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.md`, FLAWED])))
    const [one, two] = await Promise.all([
      copydesk('-f', 'json', '--concurrency', '1'),
      copydesk('-f', 'json', '--concurrency', '7'),
    ])
    expect(one.stdout).toBe(two.stdout)
  })

  test('goes into a file', async () => {
    site.put({ 'a.md': FLAWED })
    const { stdout, code } = await copydesk('--format', 'json', '--output', 'report.json')
    expect([stdout, code]).toEqual(['', 0])
    expect(JSON.parse(readFileSync(site.path('report.json'), 'utf8')).files).toHaveLength(1)
    expect(await copydesk('--output', 'no/such/report.json')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^copydesk: no\/such\/report\.json: there is no such file or folder/),
    })
  })

  test('--quiet shows errors only', async () => {
    site.put({ 'a.md': FLAWED })
    const { files, summary } = await json('--quiet', '--rule', 'message/one-cta=error')
    expect(files[0].findings.map((each: { rule: string }) => each.rule)).toEqual(['message/one-cta'])
    expect(summary.warnings).toBeGreaterThan(0)
  })

  test('has colours on demand only', async () => {
    site.put({ 'a.md': FLAWED })
    expect((await copydesk()).stdout).not.toContain('\u001B')
    expect((await copydesk('--color')).stdout).toContain('\u001B')
    const forced = (env: NodeJS.ProcessEnv, ...args: string[]) => here(args, { cwd: site.root, env })
    expect((await forced({ FORCE_COLOR: '1' })).stdout).toContain('\u001B')
    expect((await forced({ FORCE_COLOR: '1' }, '--no-color')).stdout).not.toContain('\u001B')
    expect((await forced({ FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain('\u001B')
  })
})

describe('standard input', () => {
  const piped = (input: string | Uint8Array, ...args: string[]) =>
    here(['--stdin', '-f', 'json', ...args], { cwd: site.root, input })

  test('is reviewed under the name that is given, with its configuration', async () => {
    site.put({ 'emails/.copydesk.json': '{ "overrides": [{ "files": "*.md", "kind": "email" }] }' })
    const { stdout, code } = await piped(NOTES, '--stdin-filename', 'emails/new.md')
    expect(code).toBe(0)
    expect(JSON.parse(stdout).files).toMatchObject([{ file: 'emails/new.md', kind: 'email' }])
  })

  test('needs no name', async () => {
    expect(JSON.parse((await piped(FLAWED)).stdout).files).toMatchObject([{ file: '<stdin>', kind: 'landing' }])
    expect(await piped(new Uint8Array([0, 1, 2]))).toMatchObject({
      code: 2,
      stderr: 'copydesk: <stdin>: is a binary file, not Markdown\n',
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
  expect(stdout).toMatch(/CTA +missing/)
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

describe('the built command', () => {
  const home = new Site()
  let command = ''
  beforeAll(async () => {
    command = await buildCommand(home.root)
  }, 60_000)
  afterAll(() => home.remove())

  test('exits as it should and writes to both outputs', async () => {
    site.put({ 'a.md': FLAWED })
    const built = (...args: string[]) => run(command, args, { cwd: site.root })
    expect(await built()).toEqual(await copydesk())
    expect(await built('--max-warnings', '0')).toEqual(await copydesk('--max-warnings', '0'))
    expect(await built('--nonsense')).toEqual(await copydesk('--nonsense'))
  })

  test('reads standard input', async () => {
    const { stdout, code } = await run(command, ['--stdin', '-f', 'json'], { cwd: site.root, input: FLAWED })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).files).toMatchObject([{ file: '<stdin>', kind: 'landing' }])
  })

  test('survives a reader that goes away', async () => {
    site.put(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, FLAWED])))
    const child = spawn(process.execPath, [command, '--format', 'json'], { cwd: site.root })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    await new Promise((resolve) => child.on('close', resolve))
    expect(stderr).toBe('')
  })
})
