import { readFileSync, renameSync, rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { here, type Ran, Site } from './command.ts'

let site: Site
const copydesk = (...args: string[]): Promise<Ran> => site.copydesk(...args)
const head = '---\nkind: landing\naudience: b2b\nlang: en\n---\n\n'
const WHOLE =
  '# Finance teams close their books 4 times faster\n\nTallywell matches every invoice with its payment, on every working day, so that your team goes home at five, and the auditors of your company find each number where they look for it first, all the year round.\n'
const TODO = '\nRead more in [our guide](/guide), written for you and your team.\n'

beforeEach(() => {
  site = new Site().put({ 'site/a.md': head + WHOLE + TODO, 'site/b.md': head + WHOLE })
})
afterEach(() => site.remove())

const stored = () => JSON.parse(readFileSync(site.path('known.json'), 'utf8'))
const lint = (...args: string[]) => copydesk('--baseline', 'known.json', '-f', 'json', ...args)
const findings = ({ stdout }: Ran): Array<[string, string]> =>
  JSON.parse(stdout).files.flatMap(({ file, findings }: { file: string; findings: Array<{ rule: string }> }) =>
    findings.map(({ rule }) => [file, rule]),
  )

describe('a baseline', () => {
  test('takes up all there is, and then only what is new is told', async () => {
    const before = findings(await copydesk('-f', 'json'))
    expect(before.length).toBeGreaterThan(4)
    const written = await lint('--update-baseline')
    expect([written.code, findings(written)]).toEqual([0, []])
    expect(written.stderr).toBe(`copydesk: known.json: ${before.length} findings written\n`)
    const quiet = await lint('--max-warnings', '0')
    expect([quiet.code, findings(quiet)]).toEqual([0, []])
    expect(quiet.stderr).toBe(`copydesk: known.json: 0 new, ${before.length} known\n`)
    expect(JSON.parse(quiet.stdout).summary).toMatchObject({ errors: 0, warnings: 0, infos: 0 })

    site.put({ 'site/c.md': head + WHOLE })
    const more = findings(await lint())
    expect(new Set(more.map(([file]) => file))).toEqual(new Set(['site/c.md']))
  })

  test('holds while lines move, paragraphs are wrapped anew and pages move', async () => {
    await lint('--update-baseline')
    const reflowed = `${head}\n\n\n${WHOLE.replace(/, /g, ',\n')}${TODO.replace('in ', 'in\n')}`
    site.put({ 'site/a.md': reflowed.replace(/\n/g, '\r\n') })
    expect(findings(await lint())).toEqual([])
    renameSync(site.path('site/b.md'), site.path('site/renamed.md'))
    expect(findings(await lint())).toEqual([])
    expect(Object.keys(stored().files)).toEqual(['site/a.md', 'site/renamed.md'])
  })

  test('knows words again that a line break has come to stand in', async () => {
    const page = (label: string) => ({ 'site/a.md': `${head}${WHOLE}\nIt runs by itself. [${label}](/more)\n` })
    site.put(page('Click here'))
    await lint('--update-baseline')
    expect(stored().files['site/a.md']).toHaveProperty('cta/weak')
    site.put(page('Click\nhere'))
    expect(findings(await lint())).toEqual([])
    site.put(page('Read\nmore'))
    expect(findings(await lint())).toContainEqual(['site/a.md', 'cta/weak'])
  })

  test('prunes itself, but not in CI, nor on runs that look at less', async () => {
    await lint('--update-baseline')
    const rules = () => Object.keys(stored().files['site/b.md'] ?? {})
    expect(rules()).toContain('message/one-cta')
    const asked = `${head + WHOLE}\n[Book a demo](/demo)\n`
    const kept = readFileSync(site.path('site/b.md'), 'utf8')
    site.put({ 'site/b.md': asked })
    await here(['--baseline', 'known.json'], { cwd: site.root, env: { CI: '1' } })
    await lint('--rule', 'message/one-promise=off')
    await copydesk('site/a.md', '--baseline', 'known.json')
    expect(rules()).toContain('message/one-cta')
    expect((await lint()).stderr).toMatch(/, \d+ gone and taken out\n/)
    expect(rules()).not.toContain('message/one-cta')
    site.put({ 'site/b.md': kept })
    expect(findings(await lint())).toContainEqual(['site/b.md', 'message/one-cta'])
  })

  test('forgets files that are no more, keeps those that were not looked at', async () => {
    await lint('--update-baseline')
    rmSync(site.path('site/b.md'))
    await lint()
    expect(Object.keys(stored().files)).toEqual(['site/a.md'])
    site.put({ 'site/d.md': head + WHOLE })
    await copydesk('site/d.md', '--baseline', 'known.json', '--update-baseline')
    expect(Object.keys(stored().files)).toEqual(['site/a.md', 'site/d.md'])
  })

  test('means the same from every folder', async () => {
    await lint('--update-baseline')
    const { stdout } = await here(['a.md', '--baseline', '../known.json', '-f', 'json'], { cwd: site.path('site') })
    expect(JSON.parse(stdout).files[0].findings).toEqual([])
  })

  test.each([
    ['no file', undefined, /known\.json: there is no such file; --update-baseline writes it/],
    ['broken', '{', /known\.json: is no baseline: it is no valid JSON/],
    ['of another kind', '{"version":1,"files":{"a":[]}}', /known\.json: is no baseline: "a" must hold an object/],
    ['of a version to come', '{"version":2,"files":{}}', /known\.json: is no baseline of version 1/],
  ])('%s is said, and everything is told', async (_, text, message) => {
    if (text) site.put({ 'known.json': text })
    const ran = await lint()
    expect(ran.code).toBe(2)
    expect(ran.stderr).toMatch(message)
    expect(findings(ran).length).toBeGreaterThan(4)
  })

  test('--update-baseline needs it', async () => {
    expect(await copydesk('--update-baseline')).toMatchObject({ code: 2, stderr: /needs --baseline/ })
  })
})
