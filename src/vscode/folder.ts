import * as vscode from 'vscode'
import { FolderWatch } from './folder-watch.ts'
import { KeptFiles } from './kept.ts'
import type { LazyEngine } from './lazy.ts'
import type { Log } from './log.ts'
import type { Problems } from './problems.ts'
import { Tally } from './tally.ts'

const { t } = vscode.l10n

/** Reviews of whole folders: findings of files that nobody has open, kept up to date until they are cleared. */
export class FolderReview implements vscode.Disposable {
  readonly files: KeptFiles
  readonly #watches = new Map<string, FolderWatch>()
  readonly #subscription: vscode.Disposable
  #running = new vscode.CancellationTokenSource()
  /** Ends with `clear`. */
  #life = new vscode.CancellationTokenSource()

  constructor(
    readonly engine: LazyEngine,
    readonly problems: Problems,
    readonly log: Log,
  ) {
    this.files = new KeptFiles(problems)
    this.#subscription = problems.onDidClose((uri) => {
      if (this.files.has(uri)) void this.#update([uri])
    })
  }

  /** Reviews the folder that was clicked, or asks which where there are several. */
  async reviewFolder(clicked: unknown): Promise<Tally | undefined> {
    if (clicked instanceof vscode.Uri) return this.#start([clicked])
    const [first, ...others] = vscode.workspace.workspaceFolders ?? []
    const picked = others.length > 0 ? await vscode.window.showWorkspaceFolderPick() : first
    return picked && this.#start([picked.uri])
  }

  /** `shows`: whether Problems is shown, where the findings come in. */
  async reviewWorkspace({ shows = true } = {}): Promise<Tally | undefined> {
    return this.#start(
      (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri),
      shows,
    )
  }

  /** Stops a review that runs and takes back what reviews have found in closed files. */
  clear(): void {
    this.#running.cancel()
    this.#life.cancel()
    this.#life = new vscode.CancellationTokenSource()
    this.files.clear()
    for (const watch of this.#watches.values()) watch.dispose()
    this.#watches.clear()
    void vscode.commands.executeCommand('setContext', 'copydesk.reviewed', false)
  }

  /** Reviews again what has been reviewed before. */
  refresh(): void {
    const folders = [...this.#watches.values()].map((watch) => watch.folder)
    if (folders.length === 0) return
    const location = vscode.ProgressLocation.Window
    void this.log.guarded('Folder review', () => this.#review(folders, { location }), undefined)
  }

  async #start(folders: readonly vscode.Uri[], shows = true): Promise<Tally> {
    const options = { location: vscode.ProgressLocation.Notification, title: t('Copydesk review'), cancellable: true }
    // Before the work, which may take a while: in the end it would take the focus from whatever the writer does by then.
    if (shows) await vscode.commands.executeCommand('workbench.panel.markers.view.focus')
    const tally = await this.#review(folders, options)
    const words = tally.words()
    this.log.info(tally.cancelled ? t('Review cancelled. {0}', words) : words)
    for (const note of tally.notes) this.log.info(note)
    vscode.window.setStatusBarMessage(`$(checklist) Copydesk: ${words}`, 8000)
    return tally
  }

  async #review(folders: readonly vscode.Uri[], options: vscode.ProgressOptions): Promise<Tally> {
    this.#running.cancel()
    const running = new vscode.CancellationTokenSource()
    this.#running = running
    return vscode.window.withProgress(options, async (progress, asked) => {
      const listening = asked.onCancellationRequested(() => running.cancel())
      try {
        return await this.#run(folders, progress, running.token)
      } finally {
        listening.dispose()
      }
    })
  }

  async #run(
    folders: readonly vscode.Uri[],
    progress: vscode.Progress<{ message?: string; increment?: number }>,
    token: vscode.CancellationToken,
  ): Promise<Tally> {
    const tally = new Tally(token)
    const since = this.files.now()
    const engine = await this.engine.get()
    void vscode.commands.executeCommand('setContext', 'copydesk.reviewed', true)
    for (const folder of folders) {
      progress.report({ message: t('looking for Markdown files in {0}', vscode.workspace.asRelativePath(folder)) })
      const { files, ignored, errors } = await engine.walk(folder, token)
      if (token.isCancellationRequested) return tally
      this.#watch(folder)
      tally.leftOut(ignored, errors)
      for await (const reviewed of engine.reviewFiles(files, token)) {
        if (token.isCancellationRequested) return tally
        this.files.keep(reviewed, engine, since)
        tally.add(reviewed)
        const message = t('{0} of {1} files', tally.files, files.length)
        progress.report({ message, increment: 100 / files.length / folders.length })
      }
      if (token.isCancellationRequested) return tally
      this.files.keepOnly(folder, files)
    }
    await this.files.changed()
    tally.findings += this.files.shared
    this.problems.setConfigurations(engine.errors())
    return tally
  }

  #watch(folder: vscode.Uri): void {
    const key = folder.toString()
    if (this.#watches.has(key)) return
    const update = (changed: readonly vscode.Uri[]) => this.#update(changed)
    this.#watches.set(key, new FolderWatch(folder, update, (gone) => this.files.remove(gone)))
  }

  /** Reviews closed files that have changed on disk, or are new. */
  async #update(files: readonly vscode.Uri[]): Promise<void> {
    const { token } = this.#life
    await this.log.guarded(
      'Update of the folder review',
      async () => {
        const since = this.files.now()
        const engine = await this.engine.get()
        const wanted: vscode.Uri[] = []
        for (const file of files) if (await engine.accepts(file)) wanted.push(file)
        for await (const reviewed of engine.reviewFiles(wanted, token)) {
          if (token.isCancellationRequested) return
          this.files.keep(reviewed, engine, since)
        }
        await this.files.changed()
      },
      undefined,
    )
  }

  dispose(): void {
    this.clear()
    this.#running.dispose()
    this.#life.dispose()
    this.#subscription.dispose()
    this.files.dispose()
  }
}
