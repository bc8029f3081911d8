import type { Reporter } from './formats.ts'

const HEAD = ['file', 'line', 'column', 'severity', 'rule', 'message', 'kind', 'language', 'audience']

/** RFC 4180, a finding a line. */
export const csv: Reporter = function* ({ files }) {
  yield rowText(HEAD)
  for (const { file, kind, language, audience, findings } of files) {
    for (const { line, column, severity, rule, message } of findings)
      yield rowText([file, line, column, severity, rule, message, kind, language, audience])
  }
}

const rowText = (row: ReadonlyArray<string | number>): string => `${row.map(cell).join(',')}\r\n`

/** A cell that begins like a formula gets an apostrophe, so that spreadsheets take it for text. */
function cell(value: string | number): string {
  const text = String(value)
  const safe = typeof value === 'string' && /^[\s]*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
