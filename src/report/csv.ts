import type { Reporter } from './formats.ts'

const HEAD = ['file', 'line', 'column', 'severity', 'rule', 'message', 'kind', 'language', 'audience']

/** RFC 4180, a finding a line. */
export const csv: Reporter = ({ files }) => {
  const rows = files.flatMap(({ file, kind, language, audience, findings }) =>
    findings.map(({ line, column, severity, rule, message }) => [
      ...[file, line, column, severity, rule, message],
      ...[kind, language, audience],
    ]),
  )
  return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A cell that begins like a formula gets an apostrophe, so that spreadsheets take it for text. */
function cell(value: string | number): string {
  const text = String(value)
  const safe = typeof value === 'string' && /^[\s]*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
