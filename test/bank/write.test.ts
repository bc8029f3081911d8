import { describe, expect, test } from 'vitest'
import type { Bank } from '../../src/bank/entry.ts'
import { keptOf, ledger } from '../../src/bank/ledger.ts'
import { readBank } from '../../src/bank/read.ts'
import { bankText, namesOf, newEntries, withEntries } from '../../src/bank/write.ts'
import { read } from '../../src/copy/read.ts'
import { understand } from '../../src/message/understand.ts'
import { Source } from '../../src/text/source.ts'

const NONE: Bank = { files: [], entries: [], away: [] }
const PAGES = {
  'a.md':
    '---\nkind: landing\nlang: en\n---\n\n# Books that close\n\n- Invoice errors down 31% in 90 days\n- ISO 27001 certified\n',
  'b.md':
    '---\nkind: landing\nlang: en\n---\n\n# Close on time\n\n- Cut invoice errors by 28% in 90 days\n- ISO/IEC 27001 certified | audited\n',
  'c.md': '---\nkind: landing\nlang: en\n---\n\n# The third\n\n- Invoice errors down 31% in 90 days\n',
  'd.md':
    '---\nkind: landing\nlang: id\n---\n\n# Buku rapi\n\n- Bersertifikat ISO 27001\n- Dipercaya 4.200 pelanggan\n',
} as const

const bankOf = (text: string): Bank => ({
  files: ['proofs.md'],
  entries: readBank(new Source(text), 'proofs.md').entries,
  away: [],
})
const gather = (bank: Bank, files: Readonly<Record<string, string>> = PAGES) =>
  ledger(Object.entries(files).flatMap(([file, text]) => keptOf(understand(read(text)), file, bank, '2026-01-15')))

describe('what a folder claims', () => {
  test('is put together where it says the same, with all places and what differs', () => {
    const groups = gather(NONE)
    const told = groups.map(({ places, differing }) => [
      places.map(({ file, place }) => `${file}:${place.line}`),
      differing.map(({ file }) => file),
    ])
    expect(told).toEqual([
      [['a.md:8', 'b.md:8', 'c.md:8'], ['b.md']],
      [['a.md:9', 'b.md:9', 'd.md:8'], []],
      [['d.md:9'], []],
    ])
  })
})

describe('a new bank', () => {
  test('holds each proof once, in what most places say, with hints for source and owner, and reads without a fault', () => {
    const text = bankText(newEntries(gather(NONE), 'en'), 'en')
    const { entries, faults } = readBank(new Source(text), 'proofs.md')
    expect(faults).toEqual([])
    expect(
      entries.map(({ kind, source, owner, wording }) => [kind, source, owner, wording.en?.text, wording.id?.text]),
    ).toEqual([
      ['number', '', '', 'Invoice errors down 31% in 90 days', undefined],
      ['verification', '', '', 'ISO 27001 certified', 'Bersertifikat ISO 27001'],
      ['number', '', '', undefined, 'Dipercaya 4.200 pelanggan'],
    ])
    expect(text).toContain('| [source] | [owner] |')
  })

  test('words with bars, stars and brackets are shown as they are', () => {
    const files = {
      'x.md': '---\nkind: landing\nlang: en\n---\n\n# X\n\n- ISO 27001 certified \\*since* 2022 \\[a] a | b\n',
    }
    const { entries, faults } = readBank(new Source(bankText(newEntries(gather(NONE, files), 'en'), 'en')), 'p')
    expect([faults, entries[0]?.wording.en?.text]).toEqual([[], 'ISO 27001 certified *since* 2022 [a] a | b'])
  })
})

describe('the round trip', () => {
  const first = bankText(newEntries(gather(NONE, { 'a.md': PAGES['a.md'] }), 'en'), 'en')
  /** What people do to a bank: other columns, order, notes, odd blanks, a second table, text behind it. */
  const EDITS: ReadonlyArray<readonly [string, (text: string) => string]> = [
    ['nothing', (text) => text],
    [
      'source and owner filled',
      (text) => text.replace('[source]', '[Audit *2025*](a.pdf)').replace('[owner]', 'Ana  &  Budi'),
    ],
    ['a note below the table', (text) => `${text}\nAsk Ana first.  \n\n- one\n`],
    ['Windows line ends and a byte order mark', (text) => `\uFEFF${text.replace(/\n/g, '\r\n')}`],
    ['a bank without a last line break', (text) => text.replace(/\n$/, '')],
    ['aligned columns', (text) => text.replace(/ \| /g, '   |   ').replace(/ --- /g, ':---:')],
    ['a broken row', (text) => `${text}| odd | nmber | | x | | | | | | |\n`],
    ['another table first', (text) => `| a | b |\n|---|---|\n| 1 | 2 |\n\n${text}`],
  ]

  test.each(EDITS)('keeps every byte after: %s', (_, edit) => {
    const edited = edit(first)
    const bank = bankOf(edited)
    const added = newEntries(gather(bank), 'en', namesOf(bank))
    const after = withEntries(edited, added)
    expect(added.map(({ claim }) => claim)).toEqual(['Dipercaya 4.200 pelanggan'])
    const row = after?.split(/\r?\n/).find((line) => line.includes('Dipercaya')) ?? ''
    const eol = edited.includes('\r\n') ? '\r\n' : '\n'
    expect(after?.replace(eol + row, '')).toBe(edited)
    const again = bankOf(after ?? '')
    expect(again.entries.map(({ claim }) => claim)).toContain('Dipercaya 4.200 pelanggan')
    expect(newEntries(gather(again), 'en', namesOf(again))).toEqual([])
  })

  test('columns of the team’s own stay empty, in its order', () => {
    const own = '| jenis | klaim | catatan | id |\n|---|---|---|---|\n| angka | galat | x | Turun 31% |\n'
    const added = newEntries(gather(bankOf(own), { 'd.md': PAGES['d.md'] }), 'id', ['galat'])
    expect(withEntries(own, added)?.split('\n').slice(3, 5)).toEqual([
      '| verification | ISO 27001 | | Bersertifikat ISO 27001 |',
      '| number | Dipercaya 4.200 pelanggan | | Dipercaya 4.200 pelanggan |',
    ])
  })

  test('a table that has no rows yet gets its first ones below the line of dashes', () => {
    for (const eol of ['\n', '\r\n']) {
      const empty = ['# Ours', '', '| claim | kind | id |', '|---|---|---|', '', 'Ask Ana.', ''].join(eol)
      const after = withEntries(empty, newEntries(gather(NONE, { 'd.md': PAGES['d.md'] }), 'id')) ?? ''
      expect(after.split(eol).slice(2, 6)).toEqual([
        '| claim | kind | id |',
        '|---|---|---|',
        '| ISO 27001 | verification | Bersertifikat ISO 27001 |',
        '| Dipercaya 4.200 pelanggan | number | Dipercaya 4.200 pelanggan |',
      ])
      expect(bankOf(after).entries).toHaveLength(2)
    }
  })

  test('a text without a table of proofs is left alone', () => {
    expect(withEntries('# Nothing\n', [])).toBeUndefined()
  })
})
