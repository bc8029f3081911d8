import type { Severity } from '../lint/rule.ts'
import { digest } from '../review/fingerprint.ts'
import type { Report } from './entry.ts'
import type { Reporter } from './formats.ts'
import { jsonList } from './lazy.ts'
import { named } from './occurrence.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' }

/** GitLab's code quality report. It has no place for what could not be read; that is told on standard error. */
export const gitlab: Reporter = function* ({ files }) {
  yield* jsonList(issues(files), 0)
  yield '\n'
}

function* issues(files: Report['files']) {
  for (const { file, findings } of files) {
    for (const [{ rule, severity, message, line, endLine }, name] of named(findings))
      yield {
        description: message,
        check_name: rule,
        fingerprint: digest(`${file}\n${name}`).slice(0, 40),
        severity: SEVERITIES[severity],
        location: { path: file, lines: { begin: line, end: endLine } },
      }
  }
}
