import * as vscode from 'vscode'
import type { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'

/** A span of the reviewed text as a range of the editor, for the text as it was when it was reviewed. */
export function toRange(source: Source, at: Span): vscode.Range {
  const from = source.position(at.start)
  const to = source.position(at.end)
  return new vscode.Range(from.line - 1, from.column - 1, to.line - 1, to.column - 1)
}

export const toLocation = (uri: vscode.Uri, source: Source, at: Span): vscode.Location =>
  new vscode.Location(uri, toRange(source, at))
