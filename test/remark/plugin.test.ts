import { execFileSync } from 'node:child_process'
import { type BuildOptions, build } from 'esbuild'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type plugin from '../../src/remark/plugin.ts'
import { FLAWED, NOTES, Site } from '../cli/command.ts'

const site = new Site()
let copydesk: typeof plugin

beforeAll(async () => {
  const outfile = site.path('remark.mjs')
  const { bundles } = (await import(new URL('../../.ci/bundles.mjs', import.meta.url).href)) as {
    bundles: BuildOptions[]
  }
  const shipped = bundles.find((bundle) => bundle.outfile === 'dist/remark.mjs')
  await build({ ...shipped, outfile })
  copydesk = (await import(outfile)).default
}, 60_000)
afterAll(() => site.remove())

async function told(text: string, path = 'a.md', options = {}): Promise<VFile> {
  const file = new VFile({ value: text, path, cwd: site.root })
  return unified().use(remarkParse).use(copydesk, options).use(remarkStringify).process(file)
}

describe('the remark plugin', () => {
  test('is a module that Node itself loads', () => {
    const program = `import plugin from ${JSON.stringify(site.path('remark.mjs'))}; console.log(typeof plugin)`
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
    expect(out).toBe('function\n')
  })

  test('tells what the command line tells, at the same places', async () => {
    const text = `\uFEFF${FLAWED.replace('Close', 'Close 🎉').replace(/\n/g, '\r\n')}`
    site.put({ 'a.md': text })
    const [entry] = (await site.json('a.md')).files
    const { messages } = await told(text)
    const told_ = messages.map(({ ruleId, reason, line, column }) => [ruleId, reason, line, column])
    expect(told_).toEqual(
      entry.findings.map((each: { rule: string; message: string; line: number; column: number }) => [
        each.rule,
        each.message,
        each.line,
        each.column,
      ]),
    )
    expect(told_.length).toBeGreaterThan(2)
    for (const { source, place, actual } of messages) {
      expect(source).toBe('copydesk')
      const { start, end } = place as { start: { offset: number }; end: { offset: number } }
      expect(text.slice(start.offset, end.offset)).toBe(actual)
    }
  })

  test('warnings do not fail, infos are marked as such, errors do fail', async () => {
    site.put({ 'strict/.copydesk.json': '{ "rules": { "message/one-cta": "error" } }' })
    const { messages } = await told(FLAWED, 'strict/a.md')
    const fatal = new Map(messages.map(({ ruleId, fatal }) => [ruleId, fatal]))
    expect(fatal.get('message/one-cta')).toBe(true)
    expect([...fatal.values()]).toContain(null)
    expect(
      new Map((await told(FLAWED)).messages.map(({ ruleId, fatal }) => [ruleId, fatal])).get('message/one-cta'),
    ).toBe(false)
  })

  test('leaves the text and what is no copy alone, and what the project leaves out', async () => {
    expect((await told(NOTES)).messages).toEqual([])
    expect(String(await told('# Hello\n\nWorld.\n'))).toBe('# Hello\n\nWorld.\n')
    site.put({ 'out/.copydeskignore': '*.md\n' })
    expect((await told(FLAWED, 'out/a.md')).messages).toEqual([])
  })

  test('takes a configuration, and says what is wrong with it', async () => {
    site.put({ 'ci.json': '{ "rules": { "message/one-cta": "off", "message/one-ct": "off" } }' })
    const { messages } = await told(FLAWED, 'a.md', { config: 'ci.json' })
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('message/one-cta')
    expect(messages[0]).toMatchObject({ ruleId: 'failure', fatal: true, reason: /is no rule of Copydesk/ })
  })
})
