import * as vscode from 'vscode'
import type { Elsewhere, Finding, Severity } from '../lint/rule.ts'
import type { FindingEntry } from '../report/entry.ts'
import { tooLong } from '../review/files.ts'
import type { Place } from '../text/source.ts'
import type { ConfigError, Reviewed } from './engine.ts'
import { rulePageLink } from './pages.ts'
import { toLocation, toRange } from './places.ts'

export const SOURCE = 'Copydesk'

const SEVERITY: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
}

/** A finding and how the editor shows it. */
export interface Shown {
  readonly finding: Finding
  readonly diagnostic: vscode.Diagnostic
}

export const show = (reviewed: Reviewed): Shown[] =>
  reviewed.review.findings.map((finding) => ({ finding, diagnostic: toDiagnostic(reviewed, finding) }))

function toDiagnostic({ uri, review: { source } }: Reviewed, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(source, finding.span), finding.message, SEVERITY[finding.severity])
  diagnostic.source = SOURCE
  diagnostic.code = { value: finding.rule, target: rulePageLink(finding.rule) }
  if (finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(
      ({ span, elsewhere, message }) =>
        new vscode.DiagnosticRelatedInformation(
          elsewhere ? locationIn(uri, elsewhere) : toLocation(uri, source, span),
          message,
        ),
    )
  }
  return diagnostic
}

/** A place in another file of the same file system; the engine of the editor names files by their path. */
const locationIn = (base: vscode.Uri, { file, line, column, endLine, endColumn }: Elsewhere): vscode.Location =>
  new vscode.Location(
    base.with({ path: file, query: '', fragment: '' }),
    new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1),
  )

/** A finding of a report; `uris` are the files by the names that it uses. */
export function entryDiagnostic(finding: FindingEntry, uris: ReadonlyMap<string, vscode.Uri>): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(finding), finding.message, SEVERITY[finding.severity])
  diagnostic.source = SOURCE
  diagnostic.code = { value: finding.rule, target: rulePageLink(finding.rule) }
  diagnostic.relatedInformation = (finding.related ?? []).flatMap((each) => {
    const uri = uris.get(each.file)
    return uri ? [new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, rangeOf(each)), each.message)] : []
  })
  return diagnostic
}

export const rangeOf = ({ line, column, endLine, endColumn }: Omit<Place, 'text'>): vscode.Range =>
  new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1)

/** What is wrong with the file itself; a file too long to be reviewed says so in its status only. */
export function faults({ review, ignoredBy }: Reviewed): vscode.Diagnostic[] {
  const { source, skipped } = review
  if (ignoredBy || tooLong(source.text.length)) return []
  if (skipped) return [fault(new vscode.Range(0, 0, 0, 0), vscode.l10n.t('Not reviewed: {0}', skipped))]
  return review.faults.map(({ span, message }) => fault(toRange(source, span), message))
}

/** What is wrong with a configuration. */
export const configFault = ({ line = 1, column = 1, endColumn, key, message }: ConfigError): vscode.Diagnostic =>
  fault(
    new vscode.Range(line - 1, column - 1, line - 1, endColumn ? endColumn - 1 : Number.MAX_SAFE_INTEGER),
    key ? `${key}: ${message}` : message,
  )

function fault(range: vscode.Range, message: string): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error)
  diagnostic.source = SOURCE
  return diagnostic
}
