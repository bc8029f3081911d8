import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FLAWED, here, NOTES, names, type Ran, SILENT, Site } from './command.ts'

let site: Site
const copydesk = (...args: string[]): Promise<Ran> => site.copydesk(...args)
const json = (...args: string[]) => site.json(...args)

beforeEach(() => {
  site = new Site()
})
afterEach(() => site.remove())

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
