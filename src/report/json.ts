import type { ReviewError } from '../review/files.ts'
import type { EditEntry, FileEntry, FindingEntry } from './entry.ts'
import type { Reporter } from './formats.ts'

/** Of the shape below; raised when a reader of the old one would go wrong. */
export const VERSION = 1

export const json: Reporter = ({ files, errors, summary }) =>
  `${JSON.stringify(
    {
      version: VERSION,
      files: files.filter((entry) => entry.skipped === undefined).map(fileJson),
      errors: errors.map(errorJson),
      summary,
    },
    null,
    2,
  )}\n`

const fileJson = ({ file, kind, language, audience, findings }: FileEntry) => ({
  file,
  kind,
  language,
  audience,
  findings: findings.map(findingJson),
})

function findingJson(finding: FindingEntry) {
  const { rule, severity, message, line, column, endLine, endColumn, start, end, rewrites, related } = finding
  return {
    rule,
    severity,
    message,
    line,
    column,
    endLine,
    endColumn,
    start,
    end,
    rewrites: rewrites.map(({ title, kind, edits }) => ({ title, kind, edits: edits.map(editJson) })),
    ...(related && { related }),
  }
}

const editJson = ({ start, end, text }: EditEntry) => ({ start, end, text })

const errorJson = ({ file, key, line, message }: ReviewError) => ({ file, key, line, message })
