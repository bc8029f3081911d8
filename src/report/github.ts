import type { Severity } from '../lint/rule.ts'
import type { ReviewError } from '../review/files.ts'
import type { FileEntry, FindingEntry } from './entry.ts'
import type { Reporter } from './formats.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands that GitHub Actions shows as annotations in the files of a pull request. */
export const github: Reporter = function* ({ files, errors }) {
  for (const entry of files) for (const finding of entry.findings) yield annotation(entry, finding)
  yield* errors.map(failure)
}

function annotation(
  { file }: FileEntry,
  { severity, rule, message, line, column, endLine, endColumn }: FindingEntry,
): string {
  // GitHub takes columns only of a place within one line.
  const columns = line === endLine ? { col: column, endColumn } : {}
  return command(COMMANDS[severity], { file, line, endLine, ...columns, title: rule }, message)
}

const failure = ({ file, line, key, message, isPartial }: ReviewError): string =>
  command(isPartial ? 'notice' : 'error', { file, ...(line && { line }) }, key ? `${key}: ${message}` : message)

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${name} ${given.join(',')}::${data(message)}\n`
}

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
