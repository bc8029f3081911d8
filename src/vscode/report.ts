import * as vscode from 'vscode'
import type { Report } from '../report/entry.ts'
import { EXPORT_NAMES, EXPORTS, type Export } from '../report/exports.ts'
import type { Engine } from './engine.ts'
import type { FolderReview } from './folder.ts'
import type { Kept } from './kept.ts'
import type { LazyEngine } from './lazy.ts'
import type { Log } from './log.ts'
import { reportWords } from './report-words.ts'
import type { Tally } from './tally.ts'

const { t } = vscode.l10n
const NAME = 'copydesk-report'

/** The report on the folders that were reviewed: a view to sort, filter and click, and what it can be saved as. */
export class ReportView implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined
  /** The files of the report that is shown, in its order. */
  #shown: readonly Kept[] = []
  /** Whether more is known by now than is shown. */
  #stale = false
  readonly #subscription: vscode.Disposable

  constructor(
    readonly folder: FolderReview,
    readonly engine: LazyEngine,
    readonly log: Log,
    readonly extension: vscode.Uri,
  ) {
    this.#subscription = folder.files.onDidChange(() => {
      this.#stale = true
      void this.#panel?.webview.postMessage({ stale: true })
    })
  }

  /** Says what a review came to, and offers the report on it. */
  offered(tally: Tally | undefined): Tally | undefined {
    if (tally && !tally.cancelled && tally.copyFiles > 0) {
      void this.log.guarded('Report', () => this.#offer(tally.words()), undefined)
    }
    return tally
  }

  async #offer(words: string): Promise<void> {
    const button = t('Show Report')
    if ((await vscode.window.showInformationMessage(`Copydesk: ${words}`, button)) === button) await this.show()
  }

  /** Shows the report on what has been reviewed; where nothing has, reviews the workspace first. */
  async show(): Promise<void> {
    if (this.folder.files.all().length === 0) await this.folder.reviewWorkspace({ shows: false })
    if (this.folder.files.all().length === 0) return
    this.#panel ??= this.#open()
    this.#panel.reveal()
    await this.#render()
  }

  #open(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(NAME, t('Copydesk report'), vscode.ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [],
    })
    const icon = (theme: string) => vscode.Uri.joinPath(this.extension, 'media', `report-${theme}.svg`)
    panel.iconPath = { light: icon('light'), dark: icon('dark') }
    panel.webview.onDidReceiveMessage((message: unknown) =>
      this.log.guarded('Report', () => this.#answer(message), undefined),
    )
    // A view that was hidden begins anew; what it missed comes with it.
    panel.onDidChangeViewState(() => {
      if (panel.visible && this.#stale) void this.log.guarded('Report', () => this.#render(), undefined)
    })
    panel.onDidDispose(() => {
      this.#panel = undefined
      this.#shown = []
    })
    return panel
  }

  async #render(): Promise<void> {
    const engine = await this.engine.get()
    const kept = this.folder.files.all()
    if (!this.#panel) return
    this.#shown = kept
    this.#stale = false
    this.#panel.webview.html = await engine.view(report(kept, engine), reportWords(), nonce())
  }

  async #answer(message: unknown): Promise<void> {
    if (typeof message !== 'object' || message === null) return
    if ('renew' in message) await this.#render()
    if ('export' in message) await this.export(message.export)
    if ('go' in message && Array.isArray(message.go)) await this.#go(message.go)
  }

  /** `place`: the file's index, line and column, 1-based. */
  async #go(place: readonly unknown[]): Promise<void> {
    const [file, line, column] = place.map(Number)
    const uri = this.#shown[file ?? -1]?.uri
    if (!uri || !line || !column) return
    const at = new vscode.Position(line - 1, column - 1)
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at), preview: true })
  }

  /** Saves the report; asks for the format and the file unless they are given as `{ format, uri }` or a format. */
  async export(given: unknown): Promise<void> {
    const format = asked(given) ?? (await pickFormat())
    if (!format) return
    const kept = this.folder.files.all()
    const target = givenFile(given) ?? (await pickFile(format, kept))
    if (!target) return
    const engine = await this.engine.get()
    const text = await engine.report(report(kept, engine), format, reportWords())
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text))
    const words = t('Saved as {0}', vscode.workspace.asRelativePath(target))
    vscode.window.setStatusBarMessage(`$(check) Copydesk: ${words}`, 8000)
  }

  dispose(): void {
    this.#panel?.dispose()
    this.#subscription.dispose()
  }
}

function report(kept: readonly Kept[], engine: Engine): Pick<Report, 'files' | 'errors'> {
  const files = kept.map(({ entry }) => entry)
  const faults = engine.errors().map((error) => ({ ...error, file: vscode.workspace.asRelativePath(error.uri) }))
  return { files, errors: [...files.flatMap(({ errors }) => errors), ...faults] }
}

const isExport = (value: unknown): value is Export => EXPORTS.some((each) => each === value)

function asked(given: unknown): Export | undefined {
  if (isExport(given)) return given
  const format = typeof given === 'object' && given !== null && 'format' in given ? given.format : undefined
  return isExport(format) ? format : undefined
}

const givenFile = (given: unknown): vscode.Uri | undefined =>
  typeof given === 'object' && given !== null && 'uri' in given && given.uri instanceof vscode.Uri
    ? given.uri
    : undefined

async function pickFormat(): Promise<Export | undefined> {
  const items = EXPORTS.map((format) => ({ label: EXPORT_NAMES[format].label, format }))
  return (await vscode.window.showQuickPick(items, { title: t('Export the report as') }))?.format
}

async function pickFile(format: Export, kept: readonly Kept[]): Promise<vscode.Uri | undefined> {
  const { label, extension } = EXPORT_NAMES[format]
  const uri = kept[0]?.uri
  const folder = (uri && vscode.workspace.getWorkspaceFolder(uri)) ?? vscode.workspace.workspaceFolders?.[0]
  const defaultUri = folder && vscode.Uri.joinPath(folder.uri, `${NAME}.${extension}`)
  return vscode.window.showSaveDialog({
    filters: { [label]: [extension] },
    title: t('Export the report as {0}', label),
    ...(defaultUri && { defaultUri }),
  })
}

/** 128 random bits, from the host's source of them where it has one. */
function nonce(): string {
  const bytes = new Uint8Array(16)
  const source = (globalThis as { crypto?: { getRandomValues(bytes: Uint8Array): void } }).crypto
  if (source) source.getRandomValues(bytes)
  else for (const index of bytes.keys()) bytes[index] = Math.floor(Math.random() * 256)
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
