import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FLAWED, here, NOTES, type Ran, Site } from './command.ts'

let site: Site
const copydesk = (...args: string[]): Promise<Ran> => site.copydesk(...args)
const json = (...args: string[]) => site.json(...args)

beforeEach(() => {
  site = new Site()
})
afterEach(() => site.remove())

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
      stderr: 'copydesk: <stdin>: is a binary file, not text\n',
    })
  })
})
