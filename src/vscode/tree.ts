import * as vscode from 'vscode'
import type { Desk } from './desk.ts'
import { focusTree } from './focus.ts'
import { mapNodes, type Node } from './nodes.ts'
import { toRange } from './places.ts'
import { isReviewable } from './scope.ts'

export const VIEW = 'copydesk.map'
/** Milliseconds for which the cursor rests before the map follows it. */
const REST = 150

/** The lines that are shown, and which stands below which. */
class Shown {
  readonly parents = new Map<Node, Node>()

  constructor(readonly roots: readonly Node[]) {
    for (const root of roots) this.#adopt(root)
  }

  #adopt(node: Node): void {
    for (const child of node.children ?? []) {
      this.parents.set(child, node)
      this.#adopt(child)
    }
  }

  /** The line of the smallest fact that holds an offset. */
  at(offset: number): Node | undefined {
    const all = [...this.roots, ...this.parents.keys()]
    const here = all.filter(({ span, place }) => span && !place && span.start <= offset && offset <= span.end)
    return here.sort((a, b) => size(a) - size(b))[0]
  }
}

const size = ({ span }: Node): number => (span ? span.end - span.start : 0)

/** The message map of the active document, as a tree; a click goes to the place. */
export class MapView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #view: vscode.TreeView<Node>
  readonly #subscriptions: vscode.Disposable[]
  #document: vscode.TextDocument | undefined
  #shown = new Shown([])
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(readonly desk: Desk) {
    this.#view = vscode.window.createTreeView<Node>(VIEW, { treeDataProvider: this, showCollapseAll: true })
    this.#subscriptions = [
      desk.onDidChange((document) => {
        if (document !== this.#document || desk.isBusy(document)) return
        if (document.isClosed) this.#turnTo(vscode.window.activeTextEditor)
        this.#changed.fire(undefined)
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#turnTo(editor)),
      vscode.window.onDidChangeTextEditorSelection((event) => this.#follow(event)),
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
    this.#shown = new Shown(map ? mapNodes(map) : [])
    return [...this.#shown.roots]
  }

  getParent(node: Node): Node | undefined {
    return this.#shown.parents.get(node)
  }

  /** Selects what the cursor stands in, once it rests. */
  #follow({ textEditor }: vscode.TextEditorSelectionChangeEvent): void {
    clearTimeout(this.#timer)
    if (textEditor.document !== this.#document || !this.#view.visible) return
    this.#timer = setTimeout(() => {
      if (!this.desk.current(textEditor.document)) return
      const node = this.#shown.at(textEditor.document.offsetAt(textEditor.selection.active))
      if (node) this.#view.reveal(node, { select: true, focus: false }).then(undefined, () => {})
    }, REST)
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState
    const state = node.children?.length ? (node.folded ? Collapsed : Expanded) : None
    const item = new vscode.TreeItem(node.label, state)
    const color = node.missing ? new vscode.ThemeColor('list.warningForeground') : undefined
    item.iconPath = new vscode.ThemeIcon(node.icon, color)
    if (node.description) item.description = node.description
    const words = [node.label, node.description].filter(Boolean).join(': ')
    item.tooltip = node.tooltip ?? words
    // Or a screen reader would be told the tooltip, without the name of the line.
    item.accessibilityInformation = { label: words }
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

  /** Shows the map with the focus on its first line, from where arrows go on. */
  async reveal(): Promise<void> {
    await focusTree(VIEW, this.#view, async () => {
      if (this.#document) await this.desk.fresh(this.#document)
      return (this.#shown.roots.length > 0 ? this.#shown.roots : this.getChildren())[0]
    })
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#view.dispose()
    this.#changed.dispose()
    for (const each of this.#subscriptions) each.dispose()
  }
}
