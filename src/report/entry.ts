import type { Severity } from '../lint/rule.ts'
import type { ReviewError } from '../review/files.ts'
import { written } from '../review/fix.ts'
import type { Review } from '../review/review.ts'
import { type Verdict, verdict } from '../review/verdict.ts'
import type { Place } from '../text/source.ts'

export interface RewriteEntry {
  readonly title: string
  readonly kind: 'fix' | 'suggestion'
  readonly edits: ReadonlyArray<{ readonly start: number; readonly end: number; readonly text: string }>
}

export interface FindingEntry extends Place {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly rewrites: readonly RewriteEntry[]
}

/** What reports keep of a review: plain data, so that the file and its trees can go. */
export interface FileEntry {
  readonly file: string
  readonly isCopy: boolean
  readonly kind: string
  readonly language: string
  readonly audience: string
  readonly findings: readonly FindingEntry[]
  readonly pieces: ReadonlyArray<Verdict & { readonly name?: string; readonly line: number }>
  readonly errors: readonly ReviewError[]
  readonly unavailable: readonly string[]
  /** Why nothing was read, where nothing was. */
  readonly skipped?: string
}

export function entryOf(review: Review): FileEntry {
  const { path, source, map, findings, errors, unavailable, skipped } = review
  return {
    file: path,
    isCopy: map.copy.isCopy,
    kind: map.copy.kind,
    language: map.copy.language,
    audience: map.audience.value,
    findings: findings.map(({ rule, severity, message, span, rewrites }) => ({
      rule,
      severity,
      message,
      ...source.place(span),
      rewrites: rewrites.map(({ title, kind, edits }) => ({
        title,
        kind,
        edits: edits.map((edit) => ({ start: edit.span.start, end: edit.span.end, text: written(edit, source) })),
      })),
    })),
    pieces: map.pieces.map((each) => ({
      ...verdict(map, each),
      ...(each.piece.name && { name: each.piece.name }),
      line: source.line(each.piece.span.start),
    })),
    errors,
    unavailable,
    ...(skipped && { skipped }),
  }
}

/** A run, as reports are given it. */
export interface Report {
  /** In path order. */
  readonly files: readonly FileEntry[]
  /** Everything that failed: usage, configuration, reading, rules. */
  readonly errors: readonly ReviewError[]
  readonly summary: Summary
}

export interface Summary {
  readonly files: number
  readonly copyFiles: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export function summarize(entries: readonly FileEntry[]): Summary {
  const count = { error: 0, warning: 0, info: 0 }
  for (const { findings } of entries) for (const { severity } of findings) count[severity]++
  const files = entries.filter((entry) => entry.skipped === undefined)
  return {
    files: files.length,
    copyFiles: files.filter((entry) => entry.isCopy).length,
    errors: count.error,
    warnings: count.warning,
    infos: count.info,
  }
}

/** The report with errors only; the summary still counts everything. */
export const quieted = (report: Report): Report => ({
  ...report,
  files: report.files.map((entry) => ({
    ...entry,
    findings: entry.findings.filter((finding) => finding.severity === 'error'),
  })),
})
