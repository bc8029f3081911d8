import * as vscode from 'vscode'
import type { EntryView } from '../review/bank-view.ts'
import type { BankSeen } from './engine.ts'
import { focusTree } from './focus.ts'
import type { LazyEngine } from './lazy.ts'
import type { Log } from './log.ts'
import { proofWord } from './words.ts'

const { t } = vscode.l10n
export const BANK_VIEW = 'copydesk.bank'
const KINDS = ['number', 'case', 'verification'] as const
/** Milliseconds in which changes are gathered before the folder is looked at again. */
const PAUSE = 800

interface Line {
  readonly label: string
  readonly icon: string
  readonly description?: string
  readonly warns?: boolean
  readonly folded?: boolean
  readonly at?: vscode.Location
  readonly children?: readonly Line[]
}

/** The trust bank as a tree: what needs a hand, then the entries by kind with every place that uses them. */
export class BankView implements vscode.TreeDataProvider<Line>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #view: vscode.TreeView<Line>
  readonly #subscriptions: vscode.Disposable[]
  #running: vscode.CancellationTokenSource | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #stale = true
  #lines: readonly Line[] = []
  readonly #parents = new WeakMap<Line, Line>()

  constructor(
    readonly engine: LazyEngine,
    readonly log: Log,
  ) {
    this.#view = vscode.window.createTreeView<Line>(BANK_VIEW, { treeDataProvider: this, showCollapseAll: true })
    this.#subscriptions = [
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.#stale) void this.look()
      }),
      vscode.workspace.onDidSaveTextDocument(({ languageId }) => {
        if (languageId === 'markdown' || languageId === 'mdx') this.refresh()
      }),
    ]
  }

  /** Looks at the folders again, once nothing changes for a while and somebody sees the tree. */
  refresh(): void {
    this.#stale = true
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#view.visible) void this.look()
    }, PAUSE)
  }

  /** Shows the tree as it is now with the focus on its first line, from where arrows go on. Returns what `look` does. */
  async show(): Promise<string[]> {
    const shown = this.look()
    await focusTree(BANK_VIEW, this.#view, async () => {
      await shown
      return this.#lines[0]
    })
    return shown
  }

  /** Reads the bank and the copy of every folder of the workspace. Returns what is shown, as texts by depth. */
  async look(): Promise<string[]> {
    this.#running?.cancel()
    const running = new vscode.CancellationTokenSource()
    this.#running = running
    this.#stale = false
    await this.log.guarded('Trust bank', () => this.#read(running.token), undefined)
    return texts(this.#lines)
  }

  async #read(token: vscode.CancellationToken): Promise<void> {
    const engine = await this.engine.get()
    const folders = vscode.workspace.workspaceFolders ?? []
    const lines: Line[] = []
    for (const { uri, name } of folders) {
      for (const seen of await engine.banks(uri, token)) {
        const own = linesOf(seen)
        const label = folders.length > 1 ? `${name}: ${seen.name}` : seen.name
        lines.push({
          label,
          icon: 'book',
          children: own,
          description: String(seen.entries.length),
          at: new vscode.Location(seen.uri, new vscode.Position(0, 0)),
        })
      }
    }
    if (token.isCancellationRequested) return
    const [only] = lines
    this.#lines = lines.length === 1 && only ? (only.children ?? []) : lines
    this.#changed.fire(undefined)
  }

  getChildren(line?: Line): Line[] {
    if (!line && this.#stale && this.#view.visible) void this.look()
    if (!line) return [...this.#lines]
    for (const child of line.children ?? []) this.#parents.set(child, line)
    return [...(line.children ?? [])]
  }

  getParent(line: Line): Line | undefined {
    return this.#parents.get(line)
  }

  getTreeItem({ label, description, icon, warns, folded, at, children = [] }: Line): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState
    const item = new vscode.TreeItem(label, children.length === 0 ? None : folded ? Collapsed : Expanded)
    item.iconPath = new vscode.ThemeIcon(icon, warns ? new vscode.ThemeColor('list.warningForeground') : undefined)
    if (description) item.description = description
    const words = [label, description].filter(Boolean).join(': ')
    item.tooltip = words
    item.accessibilityInformation = { label: words }
    if (at) item.command = { command: 'vscode.open', title: '', arguments: [at.uri, { selection: at.range }] }
    return item
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#running?.cancel()
    this.#view.dispose()
    this.#changed.dispose()
    for (const each of this.#subscriptions) each.dispose()
  }
}

const texts = (lines: readonly Line[], depth = 0): string[] =>
  lines.flatMap(({ label, description, children = [] }) => [
    `${'  '.repeat(depth)}${label}${description ? ` (${description})` : ''}`,
    ...texts(children, depth + 1),
  ])

function linesOf(seen: BankSeen): Line[] {
  const { entries } = seen
  const kinds = KINDS.flatMap((kind) =>
    section(
      proofWord(kind),
      kindIcon(kind),
      entries.filter(({ entry }) => entry.kind === kind),
      seen,
      false,
    ),
  )
  return [
    ...section(
      t('Contradicted'),
      'error',
      entries.filter(({ against }) => against.length > 0),
      seen,
      true,
    ),
    ...section(
      t('Expired'),
      'history',
      entries.filter(({ state }) => state === 'expired'),
      seen,
      true,
    ),
    ...section(
      t('Expiring soon'),
      'clock',
      entries.filter(({ state }) => state === 'soon'),
      seen,
      true,
    ),
    ...section(
      t('Without a source'),
      'question',
      entries.filter(({ state }) => state === 'unsourced'),
      seen,
      true,
    ),
    ...section(
      t('Unused'),
      'circle-slash',
      entries.filter(({ uses, against }) => uses.length + against.length === 0),
      seen,
      false,
    ),
    ...kinds,
  ]
}

const kindIcon = (kind: string): string => (kind === 'number' ? 'graph' : kind === 'case' ? 'person' : 'verified')

function section(label: string, icon: string, entries: readonly EntryView[], seen: BankSeen, warns: boolean): Line[] {
  if (entries.length === 0) return []
  return [
    {
      label,
      icon,
      warns,
      folded: true,
      description: String(entries.length),
      children: entries.map((each) => entryLine(each, seen)),
    },
  ]
}

function entryLine({ entry, uses, against, state }: EntryView, seen: BankSeen): Line {
  const wording = entry.wording.en?.text ?? entry.wording.id?.text ?? ''
  const until = entry.until ? ` · ${t('until {0}', entry.until)}` : ''
  const warnings = [...(against.length > 0 ? [t('Contradicted')] : []), ...(state === 'expired' ? [t('Expired')] : [])]
  const place = (each: (typeof uses)[number], icon: string, standing?: string): Line[] => {
    const uri = seen.files.get(each.file)
    const label = `${each.file}:${each.place.line}`
    const description = [standing, each.text].filter(Boolean).join(' · ')
    return uri ? [{ label, description, icon, at: new vscode.Location(uri, rangeOf(each.place)) }] : []
  }
  return {
    label: entry.claim,
    description: [...warnings, `${wording}${until}`].join(' · '),
    icon: 'symbol-constant',
    warns: warnings.length > 0,
    folded: true,
    at: new vscode.Location(seen.at(entry), rangeOf(entry.at)),
    children: [
      ...against.flatMap((each) => place(each, 'error', t('Contradicted'))),
      ...uses.flatMap((each) => place(each, 'pass')),
    ],
  }
}

const rangeOf = (at: { line: number; column: number; endLine: number; endColumn: number }): vscode.Range =>
  new vscode.Range(at.line - 1, at.column - 1, at.endLine - 1, at.endColumn - 1)

/** Begins a bank from the copy of a folder, or adds to it what is new; opens it, unsaved where it was there already. */
export async function gatherProofs(engine: LazyEngine): Promise<string | undefined> {
  const [first, ...others] = vscode.workspace.workspaceFolders ?? []
  const folder = others.length > 0 ? await vscode.window.showWorkspaceFolderPick() : first
  if (!folder) return undefined
  const options = { location: vscode.ProgressLocation.Notification, title: t('Gathering proofs'), cancellable: true }
  const gathered = await vscode.window.withProgress(options, async (_, token) =>
    (await engine.get()).gather(folder.uri, token),
  )
  if (!gathered) return undefined
  if ('refused' in gathered) {
    const name = vscode.workspace.asRelativePath(gathered.refused)
    const words = t('{0} is there already and holds no table of proofs. Give it one, or rename it.', name)
    void vscode.window.showErrorMessage(`Copydesk: ${words}`)
    await vscode.window.showTextDocument(gathered.refused)
    return undefined
  }
  const { uri, added, isNew, edit } = gathered
  if (isNew) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(edit.text))
  const document = await vscode.workspace.openTextDocument(uri)
  await vscode.window.showTextDocument(document)
  if (!isNew && added > 0) {
    const change = new vscode.WorkspaceEdit()
    change.insert(uri, document.positionAt(edit.at), edit.text)
    await vscode.workspace.applyEdit(change)
  }
  const words =
    added === 0
      ? t('The trust bank holds every proof of the copy.')
      : t('{0} proofs gathered: fill in source and owner of each.', added)
  vscode.window.setStatusBarMessage(`$(book) Copydesk: ${words}`, 8000)
  return uri.toString()
}
