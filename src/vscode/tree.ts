import * as vscode from 'vscode'
import type { Desk } from './desk.ts'
import { mapNodes, type Node } from './nodes.ts'
import { toRange } from './places.ts'
import { isReviewable } from './scope.ts'

export const VIEW = 'copydesk.map'

/** The message map of the active document, as a tree; a click goes to the place. */
export class MapView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #view: vscode.TreeView<Node>
  readonly #subscriptions: vscode.Disposable[]
  #document: vscode.TextDocument | undefined

  constructor(readonly desk: Desk) {
    this.#view = vscode.window.createTreeView<Node>(VIEW, { treeDataProvider: this, showCollapseAll: true })
    this.#subscriptions = [
      desk.onDidChange((document) => {
        if (document !== this.#document || desk.isBusy(document)) return
        if (document.isClosed) this.#turnTo(vscode.window.activeTextEditor)
        this.#changed.fire(undefined)
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#turnTo(editor)),
    ]
    this.#turnTo(vscode.window.activeTextEditor)
  }

  /** Follows the editor; a preview, a panel or a view that takes the focus leaves the map as it is. */
  #turnTo(editor: vscode.TextEditor | undefined): void {
    const beside = !editor || editor.document.uri.scheme === 'output'
    if (beside && this.#document && !this.#document.isClosed) return
    const document = editor && isReviewable(editor.document) ? editor.document : undefined
    if (document === this.#document) return
    this.#document = document
    this.#changed.fire(undefined)
  }

  getChildren(node?: Node): Node[] {
    if (node) return [...(node.children ?? [])]
    const map = this.#document && this.desk.latest(this.#document)?.reviewed.review.map
    return map ? [...mapNodes(map)] : []
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState
    const state = node.children?.length ? (node.folded ? Collapsed : Expanded) : None
    const item = new vscode.TreeItem(node.label, state)
    const color = node.missing ? new vscode.ThemeColor('list.warningForeground') : undefined
    item.iconPath = new vscode.ThemeIcon(node.icon, color)
    if (node.description) item.description = node.description
    item.tooltip = node.tooltip ?? [node.label, node.description].filter(Boolean).join(': ')
    const go = this.#goTo(node)
    if (go) item.command = go
    return item
  }

  #goTo({ span }: Node): vscode.Command | undefined {
    const reviewed = this.#document && this.desk.latest(this.#document)?.reviewed
    if (!span || !reviewed || !this.#document) return undefined
    const selection = toRange(reviewed.review.source, span)
    return { command: 'vscode.open', title: '', arguments: [this.#document.uri, { selection }] }
  }

  async reveal(): Promise<void> {
    await vscode.commands.executeCommand(`${VIEW}.focus`)
  }

  dispose(): void {
    this.#view.dispose()
    this.#changed.dispose()
    for (const each of this.#subscriptions) each.dispose()
  }
}
