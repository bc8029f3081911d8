import * as vscode from 'vscode'
import type { Finding, Severity } from '../lint/rule.ts'
import type { Reviewed } from './engine.ts'
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
  reviewed.findings.map((finding) => ({ finding, diagnostic: toDiagnostic(reviewed, finding) }))

function toDiagnostic({ uri, source }: Reviewed, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(source, finding.span), finding.message, SEVERITY[finding.severity])
  diagnostic.source = SOURCE
  diagnostic.code = { value: finding.rule, target: rulePageLink(finding.rule) }
  if (finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(
      (each) => new vscode.DiagnosticRelatedInformation(toLocation(uri, source, each.span), each.message),
    )
  }
  return diagnostic
}

/** What is wrong with the file or its configuration, one diagnostic each, without a rule. */
export function faults(reviewed: Reviewed): vscode.Diagnostic[] {
  return reviewed.faults.map((fault) => {
    const diagnostic = new vscode.Diagnostic(
      toRange(reviewed.source, fault.span),
      fault.message,
      vscode.DiagnosticSeverity.Error,
    )
    diagnostic.source = SOURCE
    return diagnostic
  })
}
