import * as vscode from 'vscode'
import { isMarkdown } from '../review/path.ts'

/** Milliseconds in which changes are gathered: a switch of branches changes hundreds of files at once. */
const PAUSE = 200

/** Watches the Markdown files below a folder. */
export class FolderWatch implements vscode.Disposable {
  readonly #changed = new Map<string, vscode.Uri>()
  readonly #subscriptions: vscode.Disposable[]
  #over = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly folder: vscode.Uri,
    readonly update: (changed: readonly vscode.Uri[]) => Promise<void>,
    readonly remove: (gone: vscode.Uri) => void,
  ) {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'))
    this.#subscriptions = [
      watcher,
      watcher.onDidCreate((uri) => void this.#appeared(uri)),
      watcher.onDidChange((uri) => this.#touch(uri)),
      watcher.onDidDelete((uri) => {
        this.#changed.delete(uri.toString())
        this.remove(uri)
      }),
    ]
  }

  #touch(uri: vscode.Uri): void {
    if (this.#over || !isMarkdown(uri.path)) return
    this.#changed.set(uri.toString(), uri)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const changed = [...this.#changed.values()]
      this.#changed.clear()
      void this.update(changed)
    }, PAUSE)
  }

  /** A folder that is moved or renamed comes as one event, for itself. */
  async #appeared(uri: vscode.Uri): Promise<void> {
    if (isMarkdown(uri.path)) return this.#touch(uri)
    if (/\.[^/]*$/.test(uri.path)) return
    const pattern = new vscode.RelativePattern(uri, '**/*.{md,markdown,mdx}')
    for (const file of await vscode.workspace.findFiles(pattern)) this.#touch(file)
  }

  dispose(): void {
    this.#over = true
    clearTimeout(this.#timer)
    for (const each of this.#subscriptions) each.dispose()
  }
}
