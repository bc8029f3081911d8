import type { ReviewError } from '../review/files.ts'
import type { FileEntry, FindingEntry } from './entry.ts'
import { attribute, markup } from './escape.ts'
import type { Reporter } from './formats.ts'
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
export const junit: Reporter = ({ files, errors }) => {
  const suites = [...files.filter((entry) => entry.skipped === undefined).map(suite), ...failed(errors)]
  const tests = sum(suites, ({ cases }) => cases.length)
  const counts = `tests="${tests}" failures="${sum(suites, (each) => each.failures)}" errors="${sum(suites, (each) => each.errors)}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="copydesk" ${counts}>`,
    ...suites.map(suiteXml),
    '</testsuites>',
    '',
  ].join('\n')
}

const sum = (suites: readonly Suite[], of: (suite: Suite) => number): number =>
  suites.reduce((total, each) => total + of(each), 0)

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
