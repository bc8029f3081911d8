import type { FileEntry, FindingEntry, Report, Summary } from './entry.ts'
import { plainMarkdown, uri } from './escape.ts'
import type { Reporter } from './formats.ts'
import { errorLine, oneLine, plural } from './paint.ts'
import { verdictText } from './pretty.ts'

/** For a comment on a pull request or the summary of a job. */
export const markdown: Reporter = (report) => {
  const told = report.files.filter((entry) => entry.findings.length > 0)
  const parts = [
    '# Copydesk',
    summaryText(report.summary),
    ...table(report),
    ...coverage(report),
    ...told.map(fileText),
  ]
  if (report.errors.length > 0) {
    parts.push(
      ['## What failed', '', ...report.errors.map((error) => `- ${plainMarkdown(errorLine(error))}`)].join('\n'),
    )
  }
  return `${parts.join('\n\n')}\n`
}

const summaryText = ({ files, copyFiles, errors, warnings, infos }: Summary): string =>
  `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'info')} in ${plural(copyFiles, 'copy file')} (${plural(files, 'file')} read).`

function table({ files }: Report): string[] {
  const rows = files.filter((entry) => entry.isCopy).map(row)
  if (rows.length === 0) return []
  return [['| file | piece | errors | warnings | infos |', '|---|---|--:|--:|--:|', ...rows].join('\n')]
}

/** Pages that lack a kind of proof which the trust bank has for them. */
function coverage({ files }: Report): string[] {
  const lines = files.flatMap(({ file, pieces }) => {
    const kinds = [...new Set(pieces.flatMap(({ banked = [] }) => banked))]
    return kinds.length > 0 ? [`- ${link(file)}: ${kinds.join(', ')}`] : []
  })
  return lines.length === 0 ? [] : [['## Missing here, in the trust bank', '', ...lines].join('\n')]
}

function row({ file, pieces, findings }: FileEntry): string {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  const [first, ...more] = pieces
  const piece = first
    ? `${verdictText(first)}${more.length > 0 ? `, and ${plural(more.length, 'piece')} more` : ''}`
    : ''
  return `| ${link(file)} | ${piece} | ${count('error')} | ${count('warning')} | ${count('info')} |`
}

const link = (file: string): string => `[${plainMarkdown(file)}](${uri(file)})`

const fileText = ({ file, findings }: FileEntry): string =>
  [`## ${plainMarkdown(file)}`, '', ...findings.map((finding) => findingText(file, finding))].join('\n')

function findingText(file: string, { line, column, severity, rule, message, rewrites }: FindingEntry): string {
  const [first] = rewrites
  const offer = first ? `\n  - ${plainMarkdown(oneLine(first.title))}` : ''
  return `- [${line}:${column}](${uri(file)}#L${line}) **${severity}** ${plainMarkdown(message)} \`${rule}\`${offer}`
}
