import { isFailure, type ReviewError } from '../review/files.ts'
import type { FileEntry, FindingEntry } from './entry.ts'
import { attribute, markup } from './escape.ts'
import type { Reporter } from './formats.ts'
import { lazily } from './lazy.ts'
import { errorLine } from './paint.ts'

interface Suite {
  readonly name: string
  readonly cases: readonly string[]
  readonly failures: number
  readonly errors: number
}

/**
 * A suite a file, a failed test a warning or error. Infos fail nothing: they are the output of a passed test, which
 * every file has that fails in nothing.
 */
export const junit: Reporter = function* ({ files, errors }) {
  const read = lazily(files, (entry) => (entry.skipped === undefined ? suite(entry) : undefined))
  const unread = failed(errors.filter(isFailure))
  const sum = { tests: 0, failures: 0, errors: 0 }
  for (const suites of [read, unread]) {
    for (const each of suites) {
      sum.tests += each.cases.length
      sum.failures += each.failures
      sum.errors += each.errors
    }
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<testsuites name="copydesk" tests="${sum.tests}" failures="${sum.failures}" errors="${sum.errors}">\n`
  for (const suites of [read, unread]) for (const each of suites) yield `${suiteXml(each)}\n`
  yield '</testsuites>\n'
}

function suite({ file, findings }: FileEntry): Suite {
  const wrong = findings.filter(({ severity }) => severity !== 'info')
  const infos = findings.filter(({ severity }) => severity === 'info').map((each) => line(file, each))
  const cases = wrong.map((finding) => failure(file, finding))
  if (wrong.length === 0 || infos.length > 0) cases.push(passed(file, infos))
  return { name: file, cases, failures: wrong.length, errors: 0 }
}

/** What could not be read or configured: a suite by file, its tests in error. */
function failed(errors: readonly ReviewError[]): Suite[] {
  const byFile = new Map<string, ReviewError[]>()
  for (const error of errors) byFile.set(error.file, [...(byFile.get(error.file) ?? []), error])
  return [...byFile].map(([name, own]) => ({ name, cases: own.map(broken), failures: 0, errors: own.length }))
}

const line = (file: string, { line, column, message, rule }: FindingEntry): string =>
  `${file}:${line}:${column}: ${message} (${rule})`

const testcase = (name: string, file: string, inside: string): string =>
  `    <testcase name="${attribute(name)}" classname="${attribute(file)}">${inside}</testcase>`

const failure = (file: string, finding: FindingEntry): string =>
  testcase(
    `${finding.rule} (${finding.line}:${finding.column})`,
    file,
    `<failure type="${finding.severity}" message="${attribute(finding.message)}">${markup(line(file, finding))}</failure>`,
  )

const passed = (file: string, infos: readonly string[]): string =>
  testcase('copydesk', file, infos.length > 0 ? `<system-out>${markup(infos.join('\n'))}</system-out>` : '')

const broken = (error: ReviewError): string =>
  testcase(
    error.key ?? 'copydesk',
    error.file,
    `<error type="failure" message="${attribute(error.message)}">${markup(errorLine(error))}</error>`,
  )

const suiteXml = ({ name, cases, failures, errors }: Suite): string =>
  [
    `  <testsuite name="${attribute(name)}" tests="${cases.length}" failures="${failures}" errors="${errors}">`,
    ...cases,
    '  </testsuite>',
  ].join('\n')
