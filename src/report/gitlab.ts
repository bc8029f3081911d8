import type { Severity } from '../lint/rule.ts'
import { digest } from '../review/fingerprint.ts'
import type { Reporter } from './formats.ts'
import { named } from './occurrence.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' }

/** GitLab's code quality report. It has no place for what could not be read; that is told on standard error. */
export const gitlab: Reporter = ({ files }) => {
  const issues = files.flatMap(({ file, findings }) =>
    named(findings).map(([{ rule, severity, message, line, endLine }, name]) => ({
      description: message,
      check_name: rule,
      fingerprint: digest(`${file}\n${name}`).slice(0, 40),
      severity: SEVERITIES[severity],
      location: { path: file, lines: { begin: line, end: endLine } },
    })),
  )
  return `${JSON.stringify(issues, null, 2)}\n`
}
