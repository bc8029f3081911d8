import * as vscode from 'vscode'
import { faults, type Shown, show } from './diagnostics.ts'
import type { Reviewed } from './engine.ts'

/**
 * What stands in the Problems panel: of open documents as they are typed, of closed files as the folder review found
 * them. An open document always wins over its file on disk.
 */
export class Problems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('copydesk')
  readonly #open = new Set<string>()
  readonly #closed = new vscode.EventEmitter<vscode.Uri>()
  /** Fires when an open document has gone, and its diagnostics with it. */
  readonly onDidClose = this.#closed.event

  setOpen(uri: vscode.Uri, reviewed: Reviewed, shown: readonly Shown[]): void {
    this.#open.add(uri.toString())
    this.#collection.set(uri, [...faults(reviewed), ...shown.map((each) => each.diagnostic)])
  }

  /** Findings of a file on disk; left aside where the file is open in the editor. */
  setClosed(uri: vscode.Uri, reviewed: Reviewed): void {
    if (this.#open.has(uri.toString())) return
    this.#collection.set(uri, [...faults(reviewed), ...show(reviewed).map((each) => each.diagnostic)])
  }

  clear(uri: vscode.Uri): void {
    this.#collection.delete(uri)
  }

  clearClosed(uris: Iterable<vscode.Uri>): void {
    for (const uri of uris) if (!this.#open.has(uri.toString())) this.#collection.delete(uri)
  }

  close(uri: vscode.Uri): void {
    this.#open.delete(uri.toString())
    this.#collection.delete(uri)
    this.#closed.fire(uri)
  }

  dispose(): void {
    this.#collection.dispose()
    this.#closed.dispose()
  }
}
