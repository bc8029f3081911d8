import type { FileEntry, FindingEntry, Summary } from './entry.ts'
import { plainMarkdown, uri } from './escape.ts'
import type { Reporter } from './formats.ts'
import { lazily } from './lazy.ts'
import { errorLine, oneLine, plural } from './paint.ts'
import { verdictText } from './pretty.ts'

/** For a comment on a pull request or the summary of a job. */
export const markdown: Reporter = function* (report) {
  yield `# Copydesk\n\n${summaryText(report.summary)}\n`
  yield* listed(lazily(report.files, row), '| file | piece | errors | warnings | infos |\n|---|---|--:|--:|--:|')
  yield* listed(lazily(report.files, coverage), '## Missing here, in the trust bank\n')
  for (const entry of report.files) if (entry.findings.length > 0) yield `\n${fileText(entry)}\n`
  yield* listed(
    report.errors.map((error) => `- ${plainMarkdown(errorLine(error))}`),
    '## What failed\n',
  )
}

/** Lines below their head, where there are any. */
function* listed(lines: Iterable<string>, head: string): Generator<string> {
  let isFirst = true
  for (const line of lines) {
    yield isFirst ? `\n${head}\n${line}\n` : `${line}\n`
    isFirst = false
  }
}

const summaryText = ({ files, copyFiles, errors, warnings, infos }: Summary): string =>
  `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'info')} in ${plural(copyFiles, 'copy file')} (${plural(files, 'file')} read).`

/** A page that lacks a kind of proof which the trust bank has for it. */
function coverage({ file, pieces }: FileEntry): string | undefined {
  const kinds = [...new Set(pieces.flatMap(({ banked = [] }) => banked))]
  return kinds.length > 0 ? `- ${link(file)}: ${kinds.join(', ')}` : undefined
}

function row({ file, isCopy, pieces, findings }: FileEntry): string | undefined {
  if (!isCopy) return undefined
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
