import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { entryOf, type FileEntry, type Report } from '../../src/report/entry.ts'
import { apply } from '../../src/rewrite/rewrite.ts'
import { look, NASTY_PATH, nastyReport, reportOf, told } from './reports.ts'

const schema = (name: string): string => readFileSync(new URL(`schema/${name}`, import.meta.url), 'utf8')
const report = nastyReport()

function valid(name: string, value: unknown): void {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  formats(ajv)
  const check = ajv.compile(JSON.parse(schema(name)))
  check(value)
  expect(check.errors ?? []).toEqual([])
}

/** A report of one file with this finding only. */
function odd(file: string, message: string): Report {
  const [base] = reportOf(look('---\nkind: landing\naudience: b2b\n---\n\n# Hello\n')).files as [FileEntry]
  const [finding] = base.findings
  if (!finding) throw new Error('the page must have a finding')
  const files = [{ ...base, file, findings: [{ ...finding, message }] }]
  return { files, errors: [], summary: { files: 1, copyFiles: 1, errors: 0, warnings: 1, infos: 0 } }
}

test('the report under test holds every severity, a suggestion, several edits and an error', () => {
  const findings = [...report.files].flatMap((entry) => entry.findings)
  expect(new Set(findings.map((each) => each.severity))).toEqual(new Set(['error', 'warning', 'info']))
  expect(findings.some((each) => each.rewrites.length > 0)).toBe(true)
  expect(report.errors).toHaveLength(1)
})

test.each(['json', 'sarif', 'github', 'junit', 'gitlab', 'markdown', 'html', 'csv'])(
  '%s gives the same bytes twice, ends in a line break, and takes an empty run',
  async (format) => {
    const text = await told(format, report)
    expect(await told(format, nastyReport())).toBe(text)
    expect(text).toMatch(/\n$/)
    const empty = { files: [], errors: [], summary: { files: 0, copyFiles: 0, errors: 0, warnings: 0, infos: 0 } }
    expect(await told(format, empty)).not.toContain('undefined')
  },
)

describe('sarif', async () => {
  const log = JSON.parse(await told('sarif', report))
  const [run] = log.runs

  test('is what the standard asks for', async () => {
    valid('sarif-2.1.0.json', log)
    valid('sarif-2.1.0.json', JSON.parse(await told('sarif', odd('a.md', 'x\uD800'))))
    expect(() => valid('sarif-2.1.0.json', { ...log, extra: 1 })).toThrow()
  })

  test('has every rule with help', () => {
    for (const { id, help, shortDescription } of run.tool.driver.rules) {
      expect(help.text.length, id).toBeGreaterThan(100)
      expect(help.markdown, id).toContain(shortDescription.text)
      expect(help.text, id).not.toMatch(/[⟦⟧]/)
    }
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })

  test('names files by relative URIs', () => {
    const uris = run.results.map(
      (each: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
        each.locations[0].physicalLocation.artifactLocation.uri,
    )
    expect(uris[0]).toBe(
      'site/50%25%2C%20%22a%3Ab%22%20%3Ci%3E%26%27%C3%A9%20%E6%97%A5%20%F0%9F%8E%89%20%281%29%20%232%3F.md',
    )
    expect(decodeURIComponent(uris[0])).toBe(NASTY_PATH)
    expect(run.invocations[0].executionSuccessful).toBe(false)
    expect(run.invocations[0].toolConfigurationNotifications[0].message.text).toContain('binary')
  })

  test('counts columns in UTF-16 units, and its fixes say what the rewrites say', () => {
    const text = '---\nkind: landing\naudience: b2b\n---\n\n# 🎉🎉 Hello, world\r\n\r\nHe sells shoes.\r\n'
    const review = look(text)
    const [entry] = reportOf(review).files as [FileEntry]
    let fixes = 0
    for (const [index, finding] of entry.findings.entries()) {
      const line = text.split(/\r?\n/)[finding.line - 1] ?? ''
      expect(finding.column).toBeLessThanOrEqual(line.length + 1)
      for (const [at, rewrite] of finding.rewrites.entries()) {
        fixes++
        const lines = text.split(/(?<=\n)/)
        const offset = (row: number, column: number) => lines.slice(0, row - 1).join('').length + column - 1
        let out = ''
        let last = 0
        for (const edit of rewrite.edits) {
          out += text.slice(last, offset(edit.line, edit.column)) + edit.text
          last = offset(edit.endLine, edit.endColumn)
        }
        const meant = review.findings[index]?.rewrites[at]
        if (meant)
          expect((out + text.slice(last)).replace(/\r\n/g, '\n')).toBe(apply(text, meant).replace(/\r\n/g, '\n'))
      }
    }
    expect(fixes).toBeGreaterThan(0)
  })

  test('every result has a fingerprint of its own within its file', () => {
    const seen = new Map<string, number>()
    for (const { partialFingerprints, locations } of run.results) {
      const key = `${locations[0].physicalLocation.artifactLocation.uri} ${partialFingerprints['copydeskContent/v1']}`
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
    expect([...seen.values()].filter((count) => count > 1)).toEqual([])
  })
})

describe('github', () => {
  test('escapes what its commands are made of', async () => {
    const text = await told('github', odd('a,b:50%.md', '100 % of\r\nthis: x, y'))
    expect(text).toMatch(
      /^::(?:warning|notice|error) file=a%2Cb%3A50%25\.md,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[^:,]+::100 %25 of%0D%0Athis: x, y\n$/,
    )
  })

  test('has one line a finding or error', async () => {
    const lines = (await told('github', report)).trimEnd().split('\n')
    expect(lines).toHaveLength([...report.files].flatMap((entry) => entry.findings).length + 1)
    expect(lines.at(-1)).toBe('::error file=site/z <1>.md::is a binary file, not text')
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=/)
  })
})

describe('junit', () => {
  const check = (contents: string) =>
    validateXML({
      xml: [{ fileName: 'report.xml', contents }],
      schema: [{ fileName: 'junit.xsd', contents: schema('junit.xsd') }],
    })

  test('is what its readers accept', async () => {
    for (const text of [
      await told('junit', report),
      await told('junit', odd('a\u0001.md', 'x\uD800\u0000"\n<![CDATA[ ]]>')),
    ]) {
      expect((await check(text)).errors).toEqual([])
    }
    expect((await check('<testsuites><testsuite/></testsuites>')).valid).toBe(false)
  })

  test('counts warnings and errors as failures, unread files as errors, infos not at all', async () => {
    const text = await told('junit', report)
    const { errors, warnings } = report.summary
    expect(text).toContain(`failures="${errors + warnings}" errors="1"`)
    expect(text.match(/<failure /g)).toHaveLength(errors + warnings)
    expect(text.match(/<testcase /g)).toHaveLength(Number(/tests="(\d+)"/.exec(text)?.[1]))
    expect(text).toContain('<testsuite name="notes.md" tests="1" failures="0" errors="0">')
  })
})

describe('gitlab', () => {
  test('is what GitLab accepts, with fingerprints of their own', async () => {
    const issues = JSON.parse(await told('gitlab', report))
    valid('gitlab.json', issues)
    expect(issues).toHaveLength([...report.files].flatMap((entry) => entry.findings).length)
    expect(new Set(issues.map((each: { fingerprint: string }) => each.fingerprint)).size).toBe(issues.length)
    expect(() => valid('gitlab.json', [{ description: 'x' }])).toThrow()
  })

  test('keeps fingerprints while lines move', async () => {
    const page = '---\nkind: landing\naudience: b2b\n---\n\n# Close your books\n\nTallywell matches every invoice.\n'
    const prints = async (text: string) =>
      JSON.parse(await told('gitlab', reportOf(look(text)))).map((each: { fingerprint: string }) => each.fingerprint)
    const before = await prints(page)
    expect(before.length).toBeGreaterThan(0)
    expect(await prints(page.replace('# Close', '\n\n\n# Close'))).toEqual(before)
  })
})

/** Reads CSV as RFC 4180 says. */
function records(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    const cell = match[1] ?? ''
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (match[2] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('csv', () => {
  test('has a head and a row a finding, each with every cell', async () => {
    const rows = records(await told('csv', report))
    expect(rows[0]?.slice(0, 4)).toEqual(['file', 'line', 'column', 'severity'])
    expect(rows).toHaveLength(1 + [...report.files].flatMap((entry) => entry.findings).length)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([9]))
    expect(rows[1]?.[0]).toBe(NASTY_PATH)
  })

  test.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\r=1'])('%j is no formula', async (message) => {
    const [, row] = records(await told('csv', odd('a.md', message)))
    expect(row?.[5]).toBe(`'${message}`)
  })

  test('quotes what has commas, quotes and line breaks', async () => {
    const [, row] = records(await told('csv', odd('a.md', 'He said "no",\nthen left')))
    expect(row?.[5]).toBe('He said "no",\nthen left')
  })
})

describe('markdown', () => {
  test('copy and names are plain words in it', async () => {
    const text = await told('markdown', odd('a|b [x](y) *.md', 'Use <b> | `code` ![x](http://e.x) @all'))
    expect(text).toContain('Use \\<b\\> \\| \\`code\\` \\!\\[x\\](http://e.x) \\@all')
    expect(text).toContain('[a\\|b \\[x\\](y) \\*.md](a%7Cb%20%5Bx%5D%28y%29%20%2A.md)')
  })

  test('sums up and lists', async () => {
    const text = await told('markdown', report)
    expect(text).toMatch(/^# Copydesk\n\n\d+ errors?, \d+ warnings?, \d+ infos? in 3 copy files \(4 files read\)\./)
    expect(text).toContain('## What failed')
    expect(text).toMatch(/\| \[site\/a\.md\]\(site\/a\.md\) \| B2B · promise ✓ · proofs \d\/3 · 1 CTA \|/)
  })
})

test('entries are plain data that can be sent and stored', () => {
  const entry = entryOf(look('---\nkind: landing\naudience: b2b\n---\n\n# Hello\n'))
  expect(structuredClone(entry)).toEqual(entry)
  expect(JSON.parse(JSON.stringify(entry))).toEqual(entry)
})
