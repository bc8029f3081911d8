import { describe, expect, test } from 'vitest'
import { entryOf, quieted, type Report, summarize } from '../../src/report/entry.ts'
import { FORMATS } from '../../src/report/formats.ts'
import { mapEntry } from '../../src/report/map-json.ts'
import { mapPretty } from '../../src/report/map-pretty.ts'
import { errorLine, oneLine } from '../../src/report/paint.ts'
import type { ReviewError } from '../../src/review/files.ts'
import { registry } from '../../src/review/registry.ts'
import { nothing, type Review, review } from '../../src/review/review.ts'
import { defaultSettings } from '../../src/review/settings.ts'
import { Source } from '../../src/text/source.ts'

const settings = { ...defaultSettings(registry, '2026-03-01'), minWords: 0 }
const look = (text: string, path = 'site/a.md'): Review => review(text, { path, settings })

const PAGE = look(
  '---\nkind: landing\naudience: b2b\n---\n\n# Finance teams close their books 4 times faster\r\n\nTallywell matches every invoice 🎉 with its payment.\r\n\n[Book a demo](/demo)\r\n',
)
const EMAILS = look(
  '---\nkind: email\n---\n\n## Email 1: The reminder\n\n**Subject:** Your basket is waiting\n\nYour bread is still warm.\n\n[Order now](/order)\n\n## Email 2: Last call\n\n**Subject:** Last loaves\n\nThe last loaves leave at nine. You can still have one for your family.\n\n[Order now](/order)\n',
  'site/b.md',
)
const NOTES = look('# Notes\n\nThings to do.\n', 'site/notes.md')
const GERMAN = review('---\nkind: landing\nlang: de\n---\n\n# Besser schlafen\n', { path: 'site/de.md', settings })
const BROKEN = nothing('site/z.md', new Source(''), 'is a binary file, not text')

function reportOf(...reviews: Review[]): Report {
  const files = reviews.map(entryOf)
  return { files, errors: files.flatMap((each) => each.errors), summary: summarize(files) }
}

const told = async (format: string, report: Report, color = false): Promise<string> =>
  [...((await FORMATS[format]?.())?.(report, { color }) ?? [])].join('')

describe('json', () => {
  test('has the agreed shape', async () => {
    const report = JSON.parse(await told('json', reportOf(PAGE, NOTES, BROKEN)))
    expect(Object.keys(report)).toEqual(['version', 'files', 'errors', 'summary'])
    expect(report.files.map((each: { file: string }) => each.file)).toEqual(['site/a.md', 'site/notes.md'])
    expect(Object.keys(report.files[0])).toEqual(['file', 'kind', 'language', 'audience', 'findings'])
    expect(report.files[0]).toMatchObject({ kind: 'landing', language: 'en', audience: 'b2b' })
    expect(report.files[1]).toMatchObject({ kind: 'other', findings: [] })
    expect(report.errors).toEqual([{ file: 'site/z.md', message: 'is a binary file, not text' }])
    const { files, copyFiles, errors, warnings, infos } = report.summary
    expect([files, copyFiles]).toEqual([2, 1])
    expect(errors + warnings + infos).toBe(report.files[0].findings.length)
  })

  test('findings say where they are and what to write, in the line endings of the file', async () => {
    const { files } = JSON.parse(await told('json', reportOf(PAGE)))
    expect(files[0].findings.length).toBeGreaterThan(0)
    const { text } = PAGE.source
    for (const finding of files[0].findings) {
      expect(Object.keys(finding)).toEqual(
        'rule severity message line column endLine endColumn start end rewrites'.split(' '),
      )
      expect(text.slice(0, finding.start).split(/\r\n|\n/)).toHaveLength(finding.line)
      for (const { kind, edits } of finding.rewrites) {
        expect(['fix', 'suggestion']).toContain(kind)
        for (const edit of edits) {
          expect(Object.keys(edit)).toEqual(['start', 'end', 'text'])
          expect(edit.text).not.toMatch(/\r(?!\n)/)
        }
      }
    }
  })

  test('gives the same bytes for the same input', async () => {
    expect(await told('json', reportOf(PAGE, EMAILS))).toBe(await told('json', reportOf(PAGE, EMAILS)))
  })
})

describe('pretty', () => {
  test('lets no name and no words of a file control the terminal', async () => {
    const text = await told('pretty', reportOf({ ...PAGE, path: 'new\nline\u001B[2J.md' }))
    expect(text).toContain('new\u240Aline\u241B[2J.md')
    expect(text).not.toContain('\u001B')
  })

  test('names each file with its verdict, its findings with place, severity and rule', async () => {
    const text = await told('pretty', reportOf(PAGE))
    const [name, verdict, first] = text.split('\n')
    expect(name).toBe('site/a.md')
    expect(verdict).toMatch(/^ {2}B2B · promise ✓ · proofs \d\/3 · 1 CTA$/)
    expect(first).toMatch(/^ {2}\d+:\d+ +(?:error|warning|info) +\S.* {2}[a-z0-9]+\/[a-z-]+$/)
    expect(text).toMatch(/\d+ errors, \d+ warnings?, \d+ infos? in 1 copy file\.\n$/)
  })

  test('gives each piece of a sequence its own verdict', async () => {
    const text = await told('pretty', reportOf(EMAILS))
    expect(text).toMatch(/^ {2}Email 1: The reminder: /m)
    expect(text).toMatch(/^ {2}Email 2: Last call: /m)
  })

  test('leaves out what is no copy, and says so where nothing is', async () => {
    expect(await told('pretty', reportOf(PAGE, NOTES))).not.toContain('notes.md')
    expect(await told('pretty', reportOf(PAGE, NOTES))).toContain('1 copy file (of 2 files read)')
    expect(await told('pretty', reportOf(NOTES))).toContain('1 file read, none of them copy')
  })

  test('names a language that is not reviewed', async () => {
    expect(await told('pretty', reportOf(GERMAN))).toContain('written in "de"')
  })

  test('has colours only where they are wanted', async () => {
    expect(await told('pretty', reportOf(PAGE))).not.toContain('\u001B')
    expect(await told('pretty', reportOf(PAGE), true)).toContain('\u001B[33mwarning')
  })
})

test('quiet hides what is no error and counts it all the same', () => {
  const report = reportOf(PAGE)
  const quiet = quieted(report)
  expect(report.summary.warnings).toBeGreaterThan(0)
  const told = [...quiet.files].flatMap(({ findings }) => findings)
  expect(told.filter((each) => each.severity !== 'error')).toEqual([])
  expect(quiet.summary).toEqual(report.summary)
})

describe('the map', () => {
  const entry = JSON.parse(JSON.stringify(mapEntry(PAGE)))

  test('has the agreed shape', () => {
    expect(Object.keys(entry)).toEqual(['file', 'isCopy', 'kind', 'language', 'audience', 'pieces'])
    expect(Object.keys(entry.audience)).toEqual(['value', 'declared', 'confidence', 'evidence'])
    const keys = 'kind line endLine subjects preheaders promise problem proofs ctas primaryAsks has firstScreen'
    expect(Object.keys(entry.pieces[0])).toEqual(keys.split(' '))
    expect(Object.keys(entry.pieces[0].has)).toEqual('roi security reference socialProof riskRelief price'.split(' '))
    expect(Object.keys(entry.pieces[0].firstScreen)).toEqual(['phone', 'laptop'])
    expect(Object.keys(entry.pieces[0].firstScreen.phone)).toEqual(['endLine', 'promise', 'cta'])
  })

  test('every place says line, column, offsets and the raw text', () => {
    const { text } = PAGE.source
    const { promise, proofs, ctas } = entry.pieces[0]
    expect(promise.length).toBeGreaterThan(0)
    expect(ctas).toHaveLength(1)
    for (const place of [...promise, ...proofs, ...ctas]) {
      const keys = ['line', 'column', 'endLine', 'endColumn', 'start', 'end', 'text']
      expect(Object.keys(place)).toEqual(expect.arrayContaining(keys))
      expect(place.text).toBe(text.slice(place.start, place.end))
      const lines = text.slice(0, place.start).split(/\r\n|\n/)
      expect([place.line, place.column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1])
    }
  })

  test('emails have no first screen', () => {
    const emails = mapEntry(EMAILS)
    expect(emails.pieces.map((piece) => piece.firstScreen)).toEqual([null, null])
    expect(emails.pieces.map((piece) => piece.subjects.map((subject) => subject.text))).toEqual([
      ['Your basket is waiting'],
      ['Last loaves'],
    ])
  })

  test('files that are no copy have no pieces, unread ones say why', () => {
    expect(mapEntry(NOTES)).toMatchObject({ file: 'site/notes.md', isCopy: false, kind: 'other', pieces: [] })
    expect(mapEntry(BROKEN)).toMatchObject({ isCopy: false, error: 'is a binary file, not text' })
  })

  test('for a person: evidence is quoted, what is missing is named', () => {
    const text = mapPretty(PAGE, { color: false })
    expect(text).toMatch(/promise +“Finance teams close their books 4 times faster” line 6/)
    expect(text).toMatch(/call to action +“Book a demo” line 10 \w+, primary/)
    expect(text).toMatch(/case +missing/)
    expect(text).toMatch(/speaks to +B2B: an organisation buys \(declared\)/)
    expect(mapPretty(EMAILS, { color: false })).toMatch(/subject +“Your basket is waiting”/)
    expect(mapPretty(NOTES, { color: false })).toBe('')
  })
})

describe('texts on one line', () => {
  test.each([
    ['a  b\n c', 20, 'a b c'],
    ['one two three', 8, 'one two ...'],
    [`${'a'.repeat(9)}🎉b`, 10, `${'a'.repeat(9)} ...`],
  ])('%j cut at %i', (text, most, line) => {
    expect(oneLine(text, most)).toBe(line)
  })

  test.each<[ReviewError, string]>([
    [{ file: 'a.md', message: 'is empty' }, 'a.md: is empty'],
    [{ file: 'a.json', line: 3, key: 'rules.x', message: 'must be\n  a text' }, 'a.json:3: rules.x: must be a text'],
  ])('%j', (error, line) => {
    expect(errorLine(error)).toBe(line)
  })
})
