import { readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/review/config.ts'
import { propose, type Seen } from '../../src/review/propose.ts'
import { registry } from '../../src/review/registry.ts'
import { FLAWED, NOTES, Site } from './command.ts'

let site: Site
beforeEach(() => {
  site = new Site()
})
afterEach(() => site.remove())

const PAGE = `---
kind: landing
---

# Your security team signs off in a day

Tallywell gives procurement, finance and your CFO one contract, one audit trail and SSO. ISO 27001 certified since 2022, with a data processing agreement for your legal team and an SLA of 99.9%.

- Cut invoice processing cost per employee by 31% in 90 days
- Case study: Larchfield Foods, 400 employees, closed its books in 3 days
- Integrates with SAP and Oracle; your IT team keeps control

[Book a demo for your team](/demo)
`

describe('init', () => {
  test('writes a configuration that holds, with what it saw', async () => {
    site.put({ 'docs/a.md': NOTES, 'docs/b.md': NOTES, 'docs/c/d.md': NOTES })
    for (const name of ['one', 'two', 'three']) site.put({ [`pages (new)/${name}.md`]: PAGE })
    const { code, stdout, stderr } = await site.copydesk('init')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^\.copydesk\.json written\. 6 Markdown files seen, 3 of them copy\./)
    const text = readFileSync(site.path('.copydesk.json'), 'utf8')
    const { config, errors } = parseConfig(text, '.copydesk.json', registry)
    expect(errors).toEqual([])
    expect(config.overrides).toEqual([{ files: ['pages \\(new\\)/**'], kind: 'landing', audience: 'b2b' }])
    expect(text).toMatch(/\/\/ 3 of 3 files are copy, 3 for b2b:\n *\/\/ {3}pages \(new\)\/one\.md:\d+ “.+” \(.+\)\n/)
    expect(text).toContain('// "/docs/", // none of its 3 files is copy')

    site.put({ 'pages (new)/four.md': NOTES })
    const report = await site.json('pages (new)/four.md')
    expect(report.files[0]).toMatchObject({ kind: 'landing', audience: 'b2b' })
  })

  test('never overwrites one', async () => {
    site.put({ '.copydesk.json': '{}', 'a.md': FLAWED })
    expect(await site.copydesk('init')).toMatchObject({
      code: 2,
      stderr: /^copydesk: \.copydesk\.json is there already/,
    })
    expect(readFileSync(site.path('.copydesk.json'), 'utf8')).toBe('{}')
    const { stdout, code } = await site.copydesk('init', '--print')
    expect(code).toBe(0)
    expect(parseConfig(stdout, 'x', registry).errors).toEqual([])
  })

  test('writes one for an empty folder too', async () => {
    expect((await site.copydesk('init')).code).toBe(0)
    expect(parseConfig(readFileSync(site.path('.copydesk.json'), 'utf8'), 'x', registry)).toMatchObject({ errors: [] })
  })
})

describe('proposals', () => {
  const seen = (file: string, kind: string, audience = 'unclear', more: Partial<Seen> = {}): Seen => ({
    file,
    kind,
    audience,
    isCopy: kind !== 'other',
    declared: false,
    ...more,
  })
  const of = (...files: Seen[]) =>
    propose(files).overrides.map(({ folder, kind, audience }) => [folder, kind, audience])

  test('are for the highest folder that agrees', () => {
    expect(of(seen('a/x/1.md', 'landing', 'b2c'), seen('a/y/2.md', 'landing', 'b2c'), seen('b/3.md', 'other'))).toEqual(
      [['a', 'landing', 'b2c']],
    )
    expect(of(seen('a/x/1.md', 'landing', 'b2c'), seen('a/y/2.md', 'landing', 'b2b'))).toEqual([
      ['a/x', 'landing', 'b2c'],
      ['a/y', 'landing', 'b2b'],
    ])
    expect(of(seen('1.md', 'email', 'b2b'), seen('2.md', 'email', 'b2b'))).toEqual([['', 'email', 'b2b']])
  })

  test('say nothing where files disagree, are unclear or declare themselves', () => {
    expect(of(seen('a/1.md', 'landing'), seen('a/2.md', 'email'))).toEqual([])
    expect(of(seen('a/1.md', 'landing', 'b2b', { declared: true }))).toEqual([])
    expect(of(seen('a/1.md', 'landing'), seen('a/2.md', 'landing'))).toEqual([['a', 'landing', undefined]])
    expect(of(seen('1.md', 'landing'))).toEqual([])
  })
})

describe('doctor', () => {
  test('tells what is matched and what is left out, and by what', async () => {
    site.put({
      'a.md': FLAWED,
      'notes.md': NOTES,
      'old/b.md': FLAWED,
      'x.md': FLAWED,
      '.gitignore': 'old/\n',
      '.copydeskignore': 'x.md\n',
    })
    const { code, stdout } = await site.copydesk('doctor')
    expect(code).toBe(0)
    expect(stdout).toMatch(/configurations: none; `copydesk init` writes one/)
    expect(stdout).toMatch(/2 files matched, 1 of them copy: 1 landing, b2b/)
    expect(stdout).toMatch(/1 left out by \.copydeskignore\n1 left out by \.gitignore/)
    expect(stdout).toMatch(/Not taken for copy: .*\n {2}notes\.md/)
  })

  test('tells of a file that no folder run comes by', async () => {
    site.put({ 'node_modules/pack/a.md': FLAWED, '.drafts/b.md': FLAWED })
    const { stdout } = await site.copydesk('doctor', 'node_modules/pack/a.md', '.drafts/b.md')
    expect(stdout).toMatch(/left out by +its place: of node_modules only what is named is reviewed/)
    expect(stdout).toMatch(/left out by +its place: of \.drafts only what is named is reviewed/)
  })

  test('tells what holds for a file', async () => {
    site.put({
      '.copydesk.json':
        '{ "rules": { "message/one-cta": "off" }, "overrides": [{ "files": "pages/**", "kind": "email" }] }',
      'pages/.copydesk.json': '{ "minWords": 10, "files": ["other/**"] }',
      'pages/a.md': NOTES,
    })
    const { stdout } = await site.copydesk('doctor', 'pages/a.md')
    expect(stdout).toMatch(/left out by +“files” of the configuration \(in folder runs\)/)
    expect(stdout).toMatch(/configuration +\.copydesk\.json, then pages\/\.copydesk\.json/)
    expect(stdout).toMatch(/is copy +yes, email, in en/)
    expect(stdout).toMatch(/minWords +10/)
    expect(stdout).toMatch(/rules +\{"message\/one-cta":"off"\}/)
    const [file] = JSON.parse((await site.copydesk('doctor', 'pages/a.md', '-f', 'json')).stdout).files
    expect(file).toMatchObject({ kind: 'email', configs: ['.copydesk.json', 'pages/.copydesk.json'] })
  })

  test('tells what could not be read, and what was named but is left out', async () => {
    site.put({
      'a.md': FLAWED,
      'b.md': FLAWED,
      'c.md': FLAWED,
      'd.md': FLAWED,
      'x.md': FLAWED,
      '.copydeskignore': 'x.md\n',
    })
    writeFileSync(site.path('wide.md'), Buffer.from('\uFEFF# Hello', 'utf16le'))
    const { stdout } = await site.copydesk('doctor', 'a.md', 'b.md', 'c.md', 'wide.md', 'x.md', '.')
    expect(stdout).toMatch(/5 files matched, 4 of them copy: 4 landing, b2b\n/)
    expect(stdout).toMatch(/Left out, though named:\n {2}x\.md: by \.copydeskignore\n/)
    expect(stdout).toMatch(/Could not be read:\n {2}wide\.md: is written in UTF-16; save it as UTF-8\n/)
    expect((await site.copydesk('doctor', 'wide.md')).stdout).not.toContain('is copy')
  })

  test('fails where the configuration does', async () => {
    site.put({ '.copydesk.json': '{ "rulez": 1 }', 'a.md': NOTES })
    expect(await site.copydesk('doctor')).toMatchObject({ code: 2, stderr: /\.copydesk\.json:1: rulez: is no key/ })
    site.remove()
    site = new Site()
    expect(await site.copydesk('doctor')).toMatchObject({ code: 2, stderr: /0 files matched/ })
  })
})
