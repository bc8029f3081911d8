import type { Severity } from '../lint/rule.ts'
import type { Verdict } from '../review/verdict.ts'
import type { FileEntry, FindingEntry, Summary } from './entry.ts'
import type { Reporter } from './formats.ts'
import { type Ink, oneLine, type Paint, painter, plural, visible } from './paint.ts'

const INKS: Record<Severity, Ink> = { error: 'red', warning: 'yellow', info: 'blue' }

/** For a copywriter: what each piece is, then what to do about it. */
export const pretty: Reporter = function* ({ files, summary }, { color }) {
  const paint = painter(color)
  for (const entry of files) if (entry.isCopy) yield `${fileText(entry, paint)}\n`
  yield `${summaryText(summary, paint)}\n`
}

function fileText(entry: FileEntry, paint: Paint): string {
  const lines = [paint('bold', visible(entry.file))]
  const several = entry.pieces.length > 1
  for (const piece of entry.pieces) {
    const name = several ? `${piece.name ? oneLine(piece.name, 60) : `line ${piece.line}`}: ` : ''
    lines.push(`  ${name}${verdictText(piece)}`)
  }
  if (entry.pieces.length === 0) lines.push(`  ${paint('dim', unread(entry))}`)
  for (const finding of entry.findings) lines.push(...findingText(finding, paint))
  if (entry.unavailable.length > 0) {
    lines.push(`  ${paint('dim', `not checked in this language: ${entry.unavailable.join(', ')}`)}`)
  }
  return `${lines.join('\n')}\n`
}

const unread = ({ language }: FileEntry): string =>
  language === 'en' || language === 'id'
    ? 'no copy was found in this file'
    : `written in "${language}": Copydesk reviews English and Indonesian`

const AUDIENCES = { b2b: 'B2B', b2c: 'B2C', both: 'B2B and B2C', unclear: 'audience unclear' }

/** `B2B · promise ✓ · proofs 2/3 · 1 CTA` */
export function verdictText({ audience, promise, proofs, missingProofs, asks }: Verdict): string {
  const kinds = proofs.length + missingProofs.length
  return [
    AUDIENCES[audience],
    `promise ${promise ? '✓' : '✗'}`,
    `proofs ${proofs.length}/${kinds}`,
    asks === 0 ? 'no CTA' : plural(asks, 'CTA'),
  ].join(' · ')
}

function findingText({ line, column, severity, message, rule, rewrites }: FindingEntry, paint: Paint): string[] {
  const place = `${line}:${column}`.padEnd(8)
  const lines = [
    `  ${paint('dim', place)}${paint(INKS[severity], severity.padEnd(8))} ${visible(message)}  ${paint('dim', rule)}`,
  ]
  const [first] = rewrites
  if (first) {
    const text = first.edits.length === 1 ? oneLine(first.edits[0]?.text ?? '') : ''
    lines.push(
      `${' '.repeat(19)}${paint('green', '→')} ${first.title}${text && !first.title.includes(text) ? `: ${text}` : ''}`,
    )
  }
  return lines
}

function summaryText({ files, copyFiles, errors, warnings, infos }: Summary, paint: Paint): string {
  if (files === 0) return 'No file was reviewed.'
  if (copyFiles === 0) {
    return `${plural(files, 'file')} read, none of them copy. To have one reviewed, write \`kind: landing\` or \`kind: email\` in its front matter.`
  }
  const counts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'info')].join(', ')
  const ink = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green'
  const rest = copyFiles < files ? ` (of ${plural(files, 'file')} read)` : ''
  return `${paint(ink, counts)} in ${plural(copyFiles, 'copy file')}${rest}.`
}
