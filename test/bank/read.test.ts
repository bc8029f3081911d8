import { describe, expect, test } from 'vitest'
import { looksLikeBank, readBank } from '../../src/bank/read.ts'
import { Source } from '../../src/text/source.ts'

const HEAD =
  '| claim | kind | sub | en | id | source | owner | valid until | audiences | places |\n|---|---|---|---|---|---|---|---|---|---|\n'
const bank = (rows: string, head = HEAD) => readBank(new Source(head + rows), 'proofs.md')
const faults = (rows: string, head = HEAD) =>
  bank(rows, head).faults.map(({ at, column, message }) => `${at.line}:${at.column} ${column ?? ''}: ${message}`)

describe('a bank', () => {
  test('a row with everything', () => {
    const { entries, faults } = bank(
      '| errors | number | roi | Errors down **31%** \\| 90 days | Kesalahan turun 31% | [Audit](a.pdf) | Ana | 2026-12-31 | b2b, b2c | site/**, email |\n',
    )
    expect(faults).toEqual([])
    expect(entries).toMatchObject([
      {
        claim: 'errors',
        kind: 'number',
        sub: 'roi',
        wording: {
          en: { text: 'Errors down 31% | 90 days', markdown: 'Errors down **31%** | 90 days' },
          id: { text: 'Kesalahan turun 31%' },
        },
        source: '[Audit](a.pdf)',
        owner: 'Ana',
        until: '2026-12-31',
        audiences: ['b2b', 'b2c'],
        kinds: ['email'],
        files: ['site/**'],
        at: { file: 'proofs.md', line: 3, column: 1 },
      },
    ])
    expect(entries[0]?.wording.en?.at).toMatchObject({ line: 3, column: 27 })
  })

  test('columns in any order, in Indonesian, with others of the team’s own; several tables; text between', () => {
    const { entries, faults } = readBank(
      new Source(
        '# Bukti\n\n| jenis | klaim | catatan | id |\n|---|---|---|---|\n| angka | galat | x | Turun 31% |\n\nKata lain.\n\n| harga | kota |\n|---|---|\n| 1 | Bandung |\n\n| klaim | jenis | id |\n|---|---|---|\n| iso | verifikasi | ISO 27001 |\n',
      ),
      'proofs.md',
    )
    expect(faults).toEqual([])
    expect(entries.map(({ claim, kind }) => [claim, kind])).toEqual([
      ['galat', 'number'],
      ['iso', 'verification'],
    ])
  })

  test('a cell that waits to be filled counts as empty', () => {
    const [entry] = bank('| a | number | | x 31% | [wording] | [source] | - | | | |\n').entries
    expect(entry).toMatchObject({ source: '', owner: '' })
    expect(entry?.wording.id).toBeUndefined()
  })

  test.each([
    ['| a | numbr | | x | | | | | | |', ['3:7 kind: must be number, case or verification, not “numbr”']],
    ['| | number | | x | | | | | | |', ['3:3 claim: is empty: give the claim a short name']],
    [
      '| a | case | roi | x | | | | | | |',
      ['3:14 sub: must be customer, case-study, logos for the kind case, not “roi”'],
    ],
    ['| a | number | | | | | | | | |', ['3:18 en: is empty: say the claim in at least one language']],
    [
      '| a | number | | x | | | | 31.12.2026 | | |',
      ['3:28 valid until: must be a day written YYYY-MM-DD, not “31.12.2026”'],
    ],
    [
      '| a | number | | x | | | | 2026-02-30 | | |',
      ['3:28 valid until: must be a day written YYYY-MM-DD, not “2026-02-30”'],
    ],
    ['| a | number | | x | | | | | b2x | |', ['3:30 audiences: must be b2b, b2c or both, not “b2x”']],
    [
      '| a | number | | x | y | | | | | | | c |',
      ['3:36 : the row has 12 cells, the header 10: write a bar inside a cell as \\|'],
    ],
  ])('%s', (row, expected) => {
    const { entries } = bank(`${row}\n| fine | number | | y 31% | | | | | | |\n`)
    expect(faults(`${row}\n`)).toEqual(expected)
    expect(entries.map(({ claim }) => claim)).toEqual(['fine'])
  })

  test('the second of two rows of one name', () => {
    const rows = '| a | number | | x | | | | | | |\n| A | number | | y | | | | | | |\n'
    expect(faults(rows)).toEqual(['4:3 claim: “A” stands in line 3 already'])
    expect(bank(rows).entries).toHaveLength(1)
  })

  test('no table, no wording', () => {
    expect(faults('', '# Nothing\n')[0]).toContain('holds no table of proofs')
    expect(faults('', '| claim | kind |\n|---|---|\n')).toEqual([
      '1:1 : the table has no column with the wording: name it en or id',
    ])
  })

  test('with Windows line ends and a byte order mark', () => {
    const { entries } = readBank(
      new Source(`\uFEFF${HEAD}| a | number | | x 31% | | s | | | | |\n`.replace(/\n/g, '\r\n')),
      'p',
    )
    expect(entries[0]).toMatchObject({ claim: 'a', source: 's', at: { line: 3, column: 1 } })
  })

  test.each([
    ['without bars at the edges', 'claim | kind | en\n---|---|---\na | number | x 31%\n'],
    ['with bold headings', '| **Claim** | _Kind_: | EN |\n|---|---|---|\n| a | number | x 31% |\n'],
    [
      'in words of its own',
      '| Proof | Kind of proof | English | Expiry date |\n|:-:|---|---|---|\n| a | Numbers | x 31% | |\n',
    ],
    [
      'in Indonesian throughout',
      '| Klaim | Jenis bukti | Subjenis | Indonesia | Kedaluwarsa |\n|---|---|---|---|---|\n| a | Angka | Skala | x 31% | |\n',
    ],
  ])('is known %s, by name too', (_, text) => {
    expect(looksLikeBank(text)).toBe(true)
    const { entries, faults } = readBank(new Source(text), 'proofs.md')
    expect([faults, entries.map(({ claim, kind }) => [claim, kind])]).toEqual([[], [['a', 'number']]])
  })

  test('that lacks a column is told so, not passed over', () => {
    const text = '| Claim | Sort of thing | English | Source |\n|---|---|---|---|\n| a | number | x 31% | y |\n'
    expect(looksLikeBank(text)).toBe(true)
    expect(faults('', text)).toEqual(['1:1 : the table has no column kind: none of its rows counts'])
    expect(looksLikeBank('# Proofs\n\n| city | price |\n|---|---|\n| Leeds | 4 |\n')).toBe(false)
    expect(looksLikeBank('claim | kind\n')).toBe(false)
  })

  test('globs with braces, audiences however they are listed', () => {
    const { entries } = bank(
      '| a | number | | x 31% | | | | | b2b/b2c | `site/{en,id}/**`, mail/\\*.md; email |\n| b | number | | y 31% | | | | | b2b dan b2c | |\n| c | number | | z 31% | | | | | B2B and B2C | |\n',
    )
    expect(entries.map(({ audiences }) => audiences.join())).toEqual(['b2b,b2c', 'b2b,b2c', 'b2b,b2c'])
    expect([entries[0]?.files, entries[0]?.kinds]).toEqual([['site/{en,id}/**', 'mail/*.md'], ['email']])
  })

  test('what a broken row says is kept apart', () => {
    const { entries, broken } = bank('| a | number | | x 31% | | | | 31.12.2026 | | |\n| | | | | | | | | | |\n')
    expect([entries, broken.map(({ claim, wording }) => [claim, wording.en?.text])]).toEqual([[], [['a', 'x 31%']]])
  })
})
