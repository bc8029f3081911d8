import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBank, SUBS } from '../../src/bank/read.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { BANK_COLUMNS, bankColumn } from '../../src/lang/bank-words.ts'
import { parseConfig } from '../../src/review/config.ts'
import { registry } from '../../src/review/registry.ts'
import { Source } from '../../src/text/source.ts'
import { root } from '../house/sources.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const page = read('media/docs/trust-bank.md')
const block = (text: string, language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? ''

describe('the page on the trust bank', () => {
  test('shows a bank and a configuration that read without a fault', () => {
    const { entries, faults } = readBank(new Source(block(page, 'markdown')), 'proofs.md')
    expect([entries.length, faults]).toEqual([2, []])
    expect(parseConfig(block(page, 'json'), 'x', registry).errors).toEqual([])
  })

  test('names every column, and only those, and every sub', () => {
    const named = [...page.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
    )
    const columns = named.filter((name) => bankColumn(name))
    expect(new Set(columns.map(bankColumn))).toEqual(new Set(Object.keys(BANK_COLUMNS)))
    for (const sub of Object.values(SUBS).flat()) expect(page).toContain(`\`${sub}\``)
  })

  test('names flags and rules that there are', () => {
    const flags = [...page.matchAll(/copydesk proofs --([a-z]+)/g)].map((match) => match[1] ?? '')
    expect(flags.length).toBeGreaterThan(2)
    for (const flag of flags) expect(COMMANDS.proofs.flags).toHaveProperty(flag)
    const rules = [...page.matchAll(/\[`(claim\/[a-z-]+)`\]/g)].map((match) => match[1])
    expect(rules).toEqual(['claim/contradicted', 'claim/expired', 'claim/unbacked', 'claim/wrong-place'])
    for (const rule of rules) expect(registry.map(({ id }) => id)).toContain(rule)
  })
})

test('the bank of the samples reads without a fault; so does the one in the README', () => {
  const sample = readBank(new Source(read('media/samples/proofs.md')), 'proofs.md')
  expect(sample.faults).toEqual([])
  expect(sample.entries.length).toBeGreaterThan(8)
  const readme = read('README.md')
  const own = readBank(new Source(block(readme.slice(readme.indexOf('## The trust bank')), 'markdown')), 'proofs.md')
  expect([own.entries.length, own.faults]).toEqual([1, []])
})
