import * as vscode from 'vscode'
import { type Fold, foldsOf, MARK_KINDS, type MarkKind, marksOf, type ScreenName } from '../review/marks.ts'
import type { Source } from '../text/source.ts'
import type { Desk } from './desk.ts'
import { toRange } from './places.ts'
import { readSettings } from './settings.ts'

const { t } = vscode.l10n
const COLOUR = new vscode.ThemeColor('copydesk.fold')

/** Signs in the gutter beside promise, proofs and calls to action, and a thin line where the first screen ends. */
export class Marks implements vscode.Disposable {
  readonly #kinds: ReadonlyMap<MarkKind, vscode.TextEditorDecorationType>
  readonly #fold = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    borderWidth: '1px 0 0',
    borderStyle: 'dashed',
    borderColor: COLOUR,
  })
  readonly #subscriptions: vscode.Disposable[]

  constructor(
    readonly desk: Desk,
    extension: vscode.Uri,
  ) {
    this.#kinds = new Map(MARK_KINDS.map((kind) => [kind, gutter(extension, kind)]))
    this.#subscriptions = [
      desk.onDidChange((document) => {
        if (!desk.isBusy(document)) this.#show(vscode.window.visibleTextEditors, document)
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.#show(editors)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('copydesk')) this.#show(vscode.window.visibleTextEditors)
      }),
    ]
  }

  #show(editors: readonly vscode.TextEditor[], only?: vscode.TextDocument): void {
    for (const editor of editors) {
      if (!only || editor.document === only) this.desk.log.guard('Marks', () => this.#mark(editor), undefined)
    }
  }

  /** A stale review leaves its marks where they are: the editor moves them with the text. */
  #mark(editor: vscode.TextEditor): void {
    const { document } = editor
    const { marks, fold } = readSettings(document.uri)
    const result = this.desk.current(document)
    if (!result && this.desk.latest(document)) return
    const review = result?.reviewed.review
    const seen = new Set<number>()
    const lines = new Map<MarkKind, vscode.Range[]>(MARK_KINDS.map((kind) => [kind, []]))
    for (const { kind, span } of review && marks ? marksOf(review.map) : []) {
      const { start } = toRange(review?.source as Source, span)
      // A line has room for one sign.
      if (!seen.has(start.line)) lines.get(kind)?.push(new vscode.Range(start, start))
      seen.add(start.line)
    }
    for (const [kind, type] of this.#kinds) editor.setDecorations(type, lines.get(kind) ?? [])
    const folds = review ? foldsOf(review.map, fold) : []
    editor.setDecorations(
      this.#fold,
      folds.map((each) => foldLine(document, each)),
    )
  }

  dispose(): void {
    for (const each of [...this.#kinds.values(), this.#fold, ...this.#subscriptions]) each.dispose()
  }
}

const gutter = (extension: vscode.Uri, kind: MarkKind): vscode.TextEditorDecorationType => {
  const icon = (theme: string) => ({
    gutterIconPath: vscode.Uri.joinPath(extension, 'media', 'marks', `${kind}-${theme}.svg`),
    gutterIconSize: '80%',
  })
  return vscode.window.createTextEditorDecorationType({ light: icon('light'), dark: icon('dark') })
}

/** Over the line behind the last block that is seen, which is empty as a rule: a line that wraps would show it more than once. */
function foldLine(document: vscode.TextDocument, { at, screens }: Fold): vscode.DecorationOptions {
  const last = document.positionAt(at).line
  const line = Math.min(last + 1, document.lineCount - 1)
  const contentText = foldLabel(screens)
  return {
    range: document.lineAt(line).range,
    hoverMessage: t('What stands above is seen without scrolling. An estimate.'),
    renderOptions: { after: { contentText, color: COLOUR, margin: '0 0 0 1em', fontStyle: 'italic' } },
  }
}

export const foldLabel = (screens: readonly ScreenName[]): string =>
  t(
    'end of the first screen: {0}',
    screens.map((screen) => (screen === 'phone' ? t('phone') : t('laptop'))).join(' · '),
  )
