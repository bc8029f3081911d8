import * as vscode from 'vscode'
import { pieceAt, verdict } from '../review/verdict.ts'
import type { Desk } from './desk.ts'
import { isReviewable, SELECTOR } from './scope.ts'
import { readSettings } from './settings.ts'
import { verdictLine, verdictSpoken } from './words.ts'

const { t } = vscode.l10n

/** Left of the editor's own items, of which the place of the cursor comes first with 100.5. */
const PRIORITY = 101

/** The verdict on the piece at the cursor: in the status bar where there is one, and with all else among the language's status items. */
export class Status implements vscode.Disposable {
  readonly #item = vscode.languages.createLanguageStatusItem('copydesk.verdict', SELECTOR)
  readonly #bar = vscode.window.createStatusBarItem('copydesk.bar', vscode.StatusBarAlignment.Right, PRIORITY)
  readonly #subscriptions: vscode.Disposable[]

  constructor(readonly desk: Desk) {
    this.#item.name = 'Copydesk'
    this.#item.command = { command: 'copydesk.showMap', title: t('Message map') }
    this.#bar.name = 'Copydesk'
    this.#bar.command = 'copydesk.showMap'
    const update = () => this.#update()
    this.#subscriptions = [
      desk.onDidChange(update),
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.onDidChangeTextEditorSelection(update),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('copydesk.statusBar')) update()
      }),
    ]
    update()
  }

  #update(): void {
    const editor = vscode.window.activeTextEditor
    if (!editor || !isReviewable(editor.document)) {
      this.#bar.hide()
      return
    }
    this.#item.busy = this.desk.isBusy(editor.document)
    const words = this.#words(editor)
    const { text, detail, spoken = text } = words
    const accessibilityInformation = { label: `Copydesk: ${spoken}` }
    this.#item.text = text
    this.#item.detail = detail
    this.#item.accessibilityInformation = accessibilityInformation
    this.#bar.text = text
    this.#bar.tooltip = `${detail}: ${spoken}`
    this.#bar.accessibilityInformation = { ...accessibilityInformation, role: 'button' }
    if (words.spoken && readSettings(editor.document.uri).statusBar) this.#bar.show()
    else this.#bar.hide()
  }

  #words({ document, selection }: vscode.TextEditor): { text: string; detail: string; spoken?: string } {
    const result = this.desk.latest(document)
    if (!result) return { text: t('not reviewed'), detail: 'Copydesk' }
    const { ignoredBy } = result.reviewed
    const { map, skipped } = result.reviewed.review
    if (ignoredBy) return { text: t('left out'), detail: t('{0} leaves this file out', ignoredBy) }
    if (skipped) return { text: skipped, detail: t('Copydesk left this file out') }
    const index = pieceAt(map, document.offsetAt(selection.active))
    const piece = map.pieces[index]
    if (!piece) return { text: t('not copy'), detail: t('Copydesk reviews landing pages and emails only') }
    const line = verdict(map, piece)
    const which = t('Copydesk · piece {0} of {1}', index + 1, map.pieces.length)
    return {
      text: verdictLine(line),
      detail: map.pieces.length > 1 ? which : 'Copydesk',
      spoken: verdictSpoken(line),
    }
  }

  dispose(): void {
    this.#item.dispose()
    this.#bar.dispose()
    for (const each of this.#subscriptions) each.dispose()
  }
}
