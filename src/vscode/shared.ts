import type * as vscode from 'vscode'
import type { FindingEntry } from '../report/entry.ts'
import { rangeOf } from './diagnostics.ts'
import type { KeptFiles } from './kept.ts'

/** A finding that several files took part in, at a place of an open document. */
export interface SharedFinding {
  readonly finding: FindingEntry
  readonly range: vscode.Range
}

/** Those that touch a range. Where the document no longer says what the finding was about there are none. */
export const sharedAt = (files: KeptFiles, document: vscode.TextDocument, at: vscode.Range): SharedFinding[] =>
  files
    .sharedIn(document.uri)
    .map((finding) => ({ finding, range: rangeOf(finding) }))
    .filter(({ finding, range }) => range.intersection(at) !== undefined && document.getText(range) === finding.text)
