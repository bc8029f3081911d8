// What suites inside VS Code share. Runs in Node and in the worker.
import * as vscode from 'vscode'

export { setup, suite, suiteSetup, suiteTeardown, teardown, test } from './mocha.ts'

/**
 * The first truthy answer of `ask`, polled every 25 ms. Rejects after `ms`. VS Code has no event for most of what a test waits for,
 * and answers a code action request with nothing while any extension registers a provider, so ask again rather than once.
 */
export async function until<T>(
  ask: () => T | Promise<T> | Thenable<T>,
  what = 'what was waited for',
  ms = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + ms
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`Timed out after ${ms} ms: ${what}`)
    await new Promise((next) => setTimeout(next, 25))
  }
}

/** A file of the workspace by its path from the workspace folder, with forward slashes. */
export function workspaceFile(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]
  if (folder === undefined) throw new Error('No folder is open.')
  return vscode.Uri.joinPath(folder.uri, path)
}

/** Opens a file of the workspace in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(workspaceFile(path)))
}

/** Copydesk's diagnostics of a document, in file order. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source?.toLowerCase() === 'copydesk')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
}

/** The installed extension under test. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('copydesk.copydesk')
  if (found === undefined) throw new Error('copydesk.copydesk is not installed.')
  return found
}
