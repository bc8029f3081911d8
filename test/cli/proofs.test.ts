import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Site } from './command.ts'

let site: Site
beforeEach(() => {
  site = new Site()
})
afterEach(() => site.remove())

const page = (...lines: readonly string[]) =>
  `---\nkind: landing\nlang: en\n---\n\n# Books that close\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`
const HEAD = '| claim | kind | en | source |\n|---|---|---|---|\n'
const bank = () => readFileSync(site.path('proofs.md'), 'utf8')

describe('copydesk proofs', () => {
  test('lists every claim with its places, what is told in two ways first', async () => {
    site.put({
      'a.md': page('ISO 27001 certified', 'Invoice errors down 31% in 90 days'),
      'b.md': page('Invoice errors down 28% in 90 days'),
      'notes.md': '# Notes\n\nErrors went down 31% last year.\n',
    })
    const { code, stdout, stderr } = await site.copydesk('proofs')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(
      `Numbers (1)
  Invoice errors down 31% in 90 days
    a.md:9:3
    b.md:8:3  says Invoice errors down 28% in 90 days

Verifications (1)
  ISO 27001 certified
    a.md:8:3

2 claims in 2 files, 1 told in different ways.
`,
    )
  })

  test('as data, with what the bank says', async () => {
    site.put({
      'a.md': page('Invoice errors down 28% in 90 days'),
      'proofs.md': `${HEAD}| errors | number | Invoice errors down 31% in 90 days | a.pdf |\n`,
    })
    const { code, groups } = await site.json('proofs')
    expect(code).toBe(0)
    expect(groups).toMatchObject([
      {
        ...{ about: 'figure', kind: 'number', sub: 'roi', agrees: true, standing: 'contradicted', entry: 'errors' },
        places: [{ file: 'a.md', line: 8, column: 3, text: 'Invoice errors down 28% in 90 days' }],
      },
    ])
  })

  test('begins a bank, which reviews then use; never a second one', async () => {
    site.put({ 'a.md': page('Invoice errors down 31% in 90 days', 'ISO 27001 certified') })
    const begun = await site.copydesk('proofs', '--init')
    expect([begun.code, begun.stdout.split('.')[0]]).toEqual([0, 'proofs'])
    expect(bank()).toContain('| Invoice errors down 31% in 90 days | number | roi |')
    const { files } = await site.json('lint')
    const rules = files.flatMap((file: { findings: Array<{ rule: string }> }) => file.findings.map(({ rule }) => rule))
    expect(rules.filter((rule: string) => rule.startsWith('claim/'))).toEqual([])
    const again = await site.copydesk('proofs', '--init')
    expect([again.code, again.stderr]).toEqual([
      2,
      'copydesk: proofs.md is there already; `copydesk proofs --sync` adds what is new\n',
    ])
  })

  test('adds what is new and changes nothing else', async () => {
    const text = `# Ours\n\n${HEAD}| errors | number | Invoice errors   down 31% in 90 days | a.pdf |\n\nAsk Ana.\n`
    site.put({ 'a.md': page('Invoice errors down 31% in 90 days', 'ISO 27001 certified'), 'proofs.md': text })
    const { code, stdout } = await site.copydesk('proofs', '--sync')
    expect([code, stdout]).toEqual([0, 'proofs.md: 1 proof added. Fill in source and owner of each.\n  ISO 27001\n'])
    expect(bank()).toBe(
      text.replace('a.pdf |\n', 'a.pdf |\n| ISO 27001 | verification | ISO 27001 certified | [source] |\n'),
    )
    expect((await site.copydesk('proofs', '--sync')).stdout).toBe('proofs.md: nothing new.\n')
  })

  test('a row with a fault is not added a second time', async () => {
    const text =
      '| claim | kind | en | valid until |\n|---|---|---|---|\n| iso | verification | ISO 27001 certified | 31.12.2026 |\n'
    site.put({ 'a.md': page('ISO 27001 certified'), 'proofs.md': text })
    const { code, stdout, stderr } = await site.copydesk('proofs', '--sync')
    expect([code, stdout, bank()]).toEqual([2, 'proofs.md: nothing new.\n', text])
    expect(stderr).toContain('valid until: must be a day written YYYY-MM-DD')
  })

  test('begins the bank where the configuration wants one; beside a bank elsewhere it begins none', async () => {
    site.put({ 'a.md': page('ISO 27001 certified'), '.copydesk.json': '{ "bank": ["brand/claims.md"] }' })
    const begun = await site.copydesk('proofs', '--init')
    expect([begun.code, begun.stderr, begun.stdout.split(' ')[0]]).toEqual([0, '', 'brand/claims.md'])
    expect(readFileSync(site.path('brand/claims.md'), 'utf8')).toContain('| ISO 27001 | verification |')
    const again = await site.copydesk('proofs', '--init')
    expect([again.code, again.stderr]).toEqual([
      2,
      'copydesk: brand/claims.md is there already; `copydesk proofs --sync` adds what is new\n',
    ])
    expect((await site.copydesk('proofs', '--sync')).stdout).toBe('brand/claims.md: nothing new.\n')
  })

  test('without a bank there is nothing to add to', async () => {
    site.put({ 'a.md': page('ISO 27001 certified') })
    const { code, stderr } = await site.copydesk('proofs', '--sync')
    expect([code, stderr]).toEqual([
      2,
      'copydesk: there is no trust bank to add to; `copydesk proofs --init` begins one\n',
    ])
  })
})

describe('a broken row', () => {
  test('is one clear line with row and column, exit code 2; the rest is reviewed', async () => {
    site.put({
      'a.md': page('Invoice errors down 28% in 90 days'),
      'proofs.md': `${HEAD}| odd | nmber | x | |\n| errors | number | Invoice errors down 31% in 90 days | a.pdf |\n`,
    })
    const { code, stderr, stdout } = await site.copydesk('lint')
    expect(code).toBe(2)
    expect(stderr).toContain('copydesk: proofs.md:3:9: kind: must be number, case or verification, not “nmber”\n')
    expect(stdout).toContain('claim/contradicted')
  })
})
