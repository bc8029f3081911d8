import * as vscode from 'vscode'
import type { Reviewed, Walked } from './engine.ts'

const { t } = vscode.l10n

/** What a folder review came to. */
export class Tally {
  /** Files reviewed, copy or not. */
  files = 0
  copyFiles = 0
  findings = 0
  ignored = 0
  /** What could not be reviewed, a line each. */
  readonly notes: string[] = []

  constructor(readonly token: vscode.CancellationToken) {}

  get cancelled(): boolean {
    return this.token.isCancellationRequested
  }

  leftOut(ignored: number, errors: Walked['errors']): void {
    this.ignored += ignored
    for (const { uri, message } of errors) this.notes.push(`${vscode.workspace.asRelativePath(uri)}: ${message}`)
  }

  add({ uri, review }: Reviewed): void {
    this.files++
    if (review.map.copy.isCopy) this.copyFiles++
    this.findings += review.findings.length
    for (const { message } of review.errors) this.notes.push(`${vscode.workspace.asRelativePath(uri)}: ${message}`)
  }

  words(): string {
    if (this.files === 0) return t('no Markdown files')
    if (this.copyFiles === 0) return t('{0} Markdown files, none of them copy', this.files)
    return t('{0} findings in {1} files of copy ({2} Markdown files)', this.findings, this.copyFiles, this.files)
  }
}
