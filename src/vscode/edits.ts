import * as vscode from 'vscode'
import { type Edit, type Part, plain } from '../rewrite/rewrite.ts'
import type { Source } from '../text/source.ts'
import { toRange } from './places.ts'

/**
 * A rewrite as one undoable change of the file. Hints become tab stops where the host knows snippets in edits, and stand
 * as `[hint]` where it does not. The editor refuses the change if the document is not the one that was reviewed.
 */
export function toWorkspaceEdit(uri: vscode.Uri, source: Source, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit()
  change.set(
    uri,
    edits.map((edit) => toEdit(source, edit)),
  )
  return change
}

function toEdit(source: Source, edit: Edit): vscode.TextEdit | vscode.SnippetTextEdit {
  const range = toRange(source, edit.span)
  const hasHints = edit.parts.some((part) => typeof part !== 'string')
  if (!hasHints || typeof vscode.SnippetTextEdit !== 'function')
    return vscode.TextEdit.replace(range, plain(edit.parts))
  const change = new vscode.SnippetTextEdit(range, toSnippet(edit.parts))
  // Newer hosts would otherwise indent the lines of the snippet once more.
  return Object.assign(change, { keepWhitespace: true })
}

/** A hint left unfilled still reads as an open slot, never as a fact. */
export function toSnippet(parts: readonly Part[]): vscode.SnippetString {
  const snippet = new vscode.SnippetString()
  for (const part of parts) {
    if (typeof part === 'string') snippet.appendText(part)
    else snippet.appendPlaceholder(plain([part]))
  }
  return snippet
}

/** The same, in which hints of the same words share a tab stop: what is written in one stands in all. */
export function toLinkedSnippet(parts: readonly Part[]): vscode.SnippetString {
  const snippet = new vscode.SnippetString()
  const stops = new Map<string, number>()
  for (const part of parts) {
    if (typeof part === 'string') {
      snippet.appendText(part)
      continue
    }
    const stop = stops.get(part.hint) ?? stops.size + 1
    stops.set(part.hint, stop)
    snippet.appendPlaceholder(plain([part]), stop)
  }
  return snippet
}
