import { registry } from '../review/registry.ts'
import type { FileEntry, FindingEntry } from './entry.ts'

/** 1-based lines; `to` is below `from` where lines were only taken out between the two. */
export interface Lines {
  readonly from: number
  readonly to: number
}

export type ChangedLines = readonly Lines[] | 'all'

const COVERAGE = new Set(registry.filter((rule) => rule.coverage).map((rule) => rule.id))

/** Whether the file has findings of which only the text before the change can tell whether they are new. */
export const isUnsure = (entry: FileEntry, changed: ChangedLines): boolean =>
  entry.findings.some((finding) => COVERAGE.has(finding.rule) && !touches(finding, changed))

/**
 * What the change brought: findings on changed lines, and of what is missing in the piece also what was not missing
 * `before`, since what was taken out leaves no line to stand on.
 */
export function broughtBy(entry: FileEntry, changed: ChangedLines, before?: FileEntry): FileEntry {
  const old = new Set(before?.findings.map(({ fingerprint }) => fingerprint))
  const findings = entry.findings.filter(
    (finding) => touches(finding, changed) || (before && COVERAGE.has(finding.rule) && !old.has(finding.fingerprint)),
  )
  return { ...entry, findings }
}

/**
 * The same of what files say to each other: those findings of a file stay of which a changed line is part, here or in another
 * file. `linesOf` knows files by their reports' name.
 */
export const broughtAcross = (
  file: string,
  findings: readonly FindingEntry[],
  linesOf: (file: string) => ChangedLines,
): FindingEntry[] =>
  findings.filter(
    (finding) =>
      touches(finding, linesOf(file)) || (finding.related ?? []).some((each) => touches(each, linesOf(each.file))),
  )

const touches = ({ line, endLine }: Pick<FindingEntry, 'line' | 'endLine'>, changed: ChangedLines): boolean =>
  changed === 'all' || changed.some(({ from, to }) => line <= to && endLine >= from)
