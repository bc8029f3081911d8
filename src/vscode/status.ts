import * as vscode from 'vscode'
import { pieceAt, verdict } from '../review/verdict.ts'
import type { Desk } from './desk.ts'
import { isReviewable, SELECTOR } from './scope.ts'
import { verdictLine, verdictSpoken } from './words.ts'

const { t } = vscode.l10n

/** The verdict on the piece at the cursor, among the language's status items. */
export class Status implements vscode.Disposable {
  readonly #item = vscode.languages.createLanguageStatusItem('copydesk.verdict', SELECTOR)
  readonly #subscriptions: vscode.Disposable[]

  constructor(readonly desk: Desk) {
    this.#item.name = 'Copydesk'
    this.#item.command = { command: 'copydesk.showMap', title: t('Message map') }
    const update = () => this.#update()
    this.#subscriptions = [
      desk.onDidChange(update),
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.onDidChangeTextEditorSelection(update),
    ]
    update()
  }

  #update(): void {
    const editor = vscode.window.activeTextEditor
    if (!editor || !isReviewable(editor.document)) return
    this.#item.busy = this.desk.isBusy(editor.document)
    const { text, detail, spoken = text } = this.#words(editor)
    this.#item.text = text
    this.#item.detail = detail
    this.#item.accessibilityInformation = { label: `Copydesk: ${spoken}` }
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
    for (const each of this.#subscriptions) each.dispose()
  }
}
