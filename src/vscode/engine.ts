import type * as vscode from 'vscode'
import type { DeclaredAudience, Fault } from '../copy/piece.ts'
import type { Finding, Rule, Spoken } from '../lint/rule.ts'
import type { MessageMap } from '../message/map.ts'
import type { Edit } from '../rewrite/rewrite.ts'
import type { Source } from '../text/source.ts'

/** A review as the editor needs it. */
export interface Reviewed {
  readonly uri: vscode.Uri
  readonly source: Source
  /** undefined where the file was skipped. */
  readonly map?: MessageMap
  readonly findings: readonly Finding[]
  /** What is wrong with the file itself. */
  readonly faults: readonly Fault[]
  /** Why the file was left out. */
  readonly skipped?: string
  /** Language in which its findings speak. */
  readonly spoken: Spoken
}

/** The engine behind the editor, loaded when the first document needs it. */
export interface Engine {
  /** undefined where it was cancelled, or where the configuration ignores the file. */
  review(uri: vscode.Uri, text: string, token: vscode.CancellationToken): Promise<Reviewed | undefined>
  rules(): Promise<ReadonlyMap<string, Rule>>
  /** The edits that silence a finding where it stands. */
  silence(reviewed: Reviewed, finding: Finding): Promise<readonly Edit[]>
  /** The edits that declare each audience in the front matter, the likeliest first. */
  declarations(reviewed: Reviewed): Promise<ReadonlyArray<{ audience: DeclaredAudience; edits: readonly Edit[] }>>
  /** The edits of all fixes together. */
  fixes(reviewed: Reviewed): Promise<readonly Edit[]>
}
