import type { ReviewError } from '../review/files.ts'
import type { EditEntry, FileEntry, FindingEntry } from './entry.ts'
import type { Reporter } from './formats.ts'
import { jsonList, lazily } from './lazy.ts'

/** Of the shape below; raised when a reader of the old one would go wrong. */
export const VERSION = 1

export const json: Reporter = function* ({ files, errors, summary }) {
  yield `{\n  "version": ${VERSION},\n  "files": `
  yield* jsonList(lazily(files, fileJson), 1)
  yield `,${JSON.stringify({ errors: errors.map(errorJson), summary }, null, 2).slice(1)}\n`
}

const fileJson = ({ file, kind, language, audience, findings, skipped }: FileEntry) =>
  skipped === undefined ? { file, kind, language, audience, findings: findings.map(findingJson) } : undefined

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

const errorJson = ({ file, key, line, message, isPartial }: ReviewError) => ({ file, key, line, message, isPartial })
