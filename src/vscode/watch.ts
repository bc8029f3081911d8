import * as vscode from 'vscode'
import type { BankView } from './bank.ts'
import type { Desk } from './desk.ts'
import type { FolderReview } from './folder.ts'
import type { LazyEngine } from './lazy.ts'
import { isConfig } from './scope.ts'

/** What decides how files are reviewed; a change of one of these is a reason to review again. */
const CONFIGURATION = '**/{.copydesk.json,.copydeskignore,.gitignore,proofs.md}'
const PAUSE = 150

/** Reviews again when settings, configurations or the folders of the workspace change. */
export function watch(engine: LazyEngine, desk: Desk, folder: FolderReview, bank: BankView): vscode.Disposable {
  const { workspace } = vscode
  let timer: ReturnType<typeof setTimeout> | undefined
  const again = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      engine.forget()
      desk.reviewAll()
      folder.refresh()
      bank.refresh()
    }, PAUSE)
  }
  const watcher = workspace.createFileSystemWatcher(CONFIGURATION)
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(again),
    watcher.onDidChange(again),
    watcher.onDidDelete(again),
    workspace.onDidChangeWorkspaceFolders(again),
    // A configuration outside of the workspace is not watched, nor a bank of another name.
    workspace.onDidSaveTextDocument(({ uri }) => {
      if (isConfig(uri) || engine.isBank(uri.path)) again()
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('copydesk')) again()
    }),
    { dispose: () => clearTimeout(timer) },
  )
}
