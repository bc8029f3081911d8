import { expect, test } from 'vitest'
import { entryOf, type Report, summarize } from '../../src/report/entry.ts'
import { registry } from '../../src/review/registry.ts'
import { Resolver } from '../../src/review/resolve.ts'
import { review } from '../../src/review/review.ts'
import { memory } from '../review/memory.ts'
import { told as text } from './reports.ts'

const BANK =
  '| claim | kind | en | source | audiences |\n|---|---|---|---|---|\n| iso | verification | ISO 27001 certified | iso.pdf | b2b |\n| a | number | Invoice errors down 31% in 90 days | a.pdf | b2b |\n'
const page = (audience: string, line: string) =>
  `---\nkind: landing\nlang: en\naudience: ${audience}\n---\n\n# Books that close\n\n- ${line}\n\n[Order now](/shop)\n`

async function report(files: Readonly<Record<string, string>>): Promise<Report> {
  const resolver = new Resolver({ files: memory(files), rules: registry, today: '2026-02-01' })
  const entries = await Promise.all(
    ['a.md', 'b.md'].map(async (path) =>
      entryOf(review(files[`/${path}`] ?? '', { path, settings: await resolver.settings(`/${path}`) })),
    ),
  )
  return { files: entries, errors: [], summary: summarize(entries) }
}
const FILES = { '/a.md': page('b2b', 'Invoice errors down 31% in 90 days'), '/b.md': page('b2c', 'Fresh every day') }

test('a report tells which pages lack a kind of proof that the bank has for them', async () => {
  const told = await report({ ...FILES, '/proofs.md': BANK })
  expect([...told.files].map(({ pieces }) => pieces.map(({ banked }) => banked))).toEqual([[['verification']], [[]]])
  expect(await text('markdown', told)).toContain('## Missing here, in the trust bank\n\n- [a.md](a.md): verification\n')
  expect(await text('html', told)).toContain('Pieces without a kind of proof that the trust bank has for them')
})

test('without a bank it says nothing of one', async () => {
  const told = await report(FILES)
  expect([...told.files].flatMap(({ pieces }) => pieces.map(({ banked }) => banked))).toEqual([undefined, undefined])
  for (const format of ['markdown', 'html'] as const) expect(await text(format, told)).not.toMatch(/trust bank/i)
})
