import { expect, test } from 'vitest'
import { across } from '../../src/report/campaign.ts'
import { type Files, memberIn } from './check.ts'

/** What is offered on the findings of a rule: by file, the old words and the new ones, as the JSON report gives them. */
function offered(files: Files, rule: string): Array<[file: string, old: string, now: string]> {
  const { findings, errors } = across(Object.entries(files).map(([file, text]) => memberIn(file, text)))
  expect(errors).toEqual([])
  return [...findings].flatMap(([file, all]) =>
    all
      .filter((each) => each.rule === rule)
      .flatMap(({ rewrites }) =>
        rewrites.flatMap(({ kind, edits }) => {
          expect(kind).toBe('suggestion')
          return edits.map(({ start, end, text }): [string, string, string] => [
            file,
            (files[file] ?? '').slice(start, end),
            text,
          ])
        }),
      ),
  )
}

const page = (line: string): string => `# Brambleway keeps your invoices in order\n\n${line}\n`

test.each<[string, string, string, Array<[string, string, string]>]>([
  [
    'Your free trial lasts 14 days.',
    'Your free trial lasts 30 days.',
    'cross/number',
    [['b.md', '30 days', '14 days']],
  ],
  [
    'Brambleway cuts invoice errors by 41%.',
    'Brambleway cuts invoice errors by **38%**.',
    'cross/number',
    [['b.md', '38%', '41%']],
  ],
  ['Your free trial lasts 2 weeks.', 'Your free trial lasts 30 days.', 'cross/number', []],
  ['Your free trial lasts 1 month.', 'Your free trial lasts 3 months.', 'cross/number', []],
  [
    'Brambleway is ISO 27001 certified.',
    'Brambleway is ISO 9001 certified.',
    'cross/certificate',
    [['b.md', 'ISO 9001', 'ISO 27001']],
  ],
])('%s / %s', (one, other, rule, expected) => {
  expect(offered({ 'a.md': page(one), 'b.md': page(other) }, rule)).toEqual(expected)
})

test('in front matter, with the line ends of Windows, letter by letter', () => {
  const b =
    '---\r\nkind: landing\r\nhero:\r\n  title: Brambleway untuk klinik\r\n  text: Brambleway memangkas kesalahan faktur 38%.\r\n---\r\n'
  const a = '# Brambleway merapikan faktur Anda\n\nBrambleway memangkas kesalahan faktur 41%.\n'
  expect(offered({ 'a.md': a, 'b.md': b }, 'cross/number')).toEqual([['b.md', '38%', '41%']])
})

test('in another language only percentages, and only whole ones', () => {
  const en = (line: string) =>
    `# Brambleway keeps your invoices in order\n\nBrambleway cuts invoice errors by ${line}.\n`
  const id = '# Brambleway merapikan faktur Anda\n\nBrambleway memangkas kesalahan faktur 38%.\n'
  expect(offered({ 'page.id.md': id, 'page.md': en('41%') }, 'cross/languages')).toEqual([['page.md', '41%', '38%']])
  expect(offered({ 'en/page.md': en('41.5%'), 'id/page.md': id }, 'cross/languages')).toEqual([])
})

const campaign = (more: string, copy: string): string => `---\nkind: landing\ncampaign: fair\n${more}---\n\n${copy}\n`
const declared = campaign('promise: Brambleway closes the month in 2 days\n', '# Brambleway closes the month in 2 days')

test('the promise that the campaign declares, in a sentence of the sender alone', () => {
  const rule = 'cross/promise'
  const other = 'Brambleway makes paperwork 40% cheaper for clinics'
  const [offer] = offered({ 'a.md': declared, 'b.md': campaign('', `# ${other}`) }, rule)
  expect(offer).toEqual(['b.md', other, 'Brambleway closes the month in 2 days'])
  const quoted = campaign('', `“${other},” says Ana Berg.`)
  expect(offered({ 'a.md': declared, 'b.md': quoted }, rule)).toEqual([])
})
