import * as vscode from 'vscode'
import type { MarkKind } from '../review/marks.ts'
import { type LineMarks, lineMarks } from '../review/preview.ts'
import type { Desk } from './desk.ts'
import { foldLabel } from './marks.ts'
import { openDocuments } from './scope.ts'
import { readSettings } from './settings.ts'
import { proofWord } from './words.ts'

const { t } = vscode.l10n

/** The parts of markdown-it that are used here. */
interface Token {
  readonly type: string
  readonly level: number
  /** First line and the one behind the last. */
  readonly map: readonly [number, number] | null
  content: string
  attrJoin(name: string, value: string): void
  attrSet(name: string, value: string): void
}
interface State {
  readonly src: string
  tokens: Token[]
  readonly Token: new (type: string, tag: string, nesting: number) => Token
}
export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: State) => void): void } }
}

/** The marks of the editor in VS Code's own Markdown preview, from the newest review; the page itself is left as it is. */
export class Preview implements vscode.Disposable {
  readonly #subscription: vscode.Disposable
  /** Documents that were rendered before they were reviewed. */
  readonly #waiting = new Set<string>()
  readonly #texts = new WeakMap<vscode.TextDocument, { readonly version: number; readonly text: string }>()

  constructor(readonly desk: Desk) {
    this.#subscription = vscode.Disposable.from(
      desk.onDidChange((document) => {
        if (!desk.isBusy(document) && desk.current(document) && this.#waiting.delete(document.uri.toString())) refresh()
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('copydesk.marks') || event.affectsConfiguration('copydesk.fold')) refresh()
      }),
    )
  }

  extend = <M extends MarkdownIt>(markdown: M): M => {
    markdown.core.ruler.push('copydesk', (state) => this.desk.log.guard('Preview', () => this.#mark(state), undefined))
    return markdown
  }

  /** VS Code does not say which document it is; its words do. */
  #mark(state: State): void {
    const document = openDocuments().find((each) => this.#rendered(each) === state.src)
    if (!document) return
    const result = this.desk.current(document)
    if (result) annotate(state, lineMarks(result.reviewed.review.map, readSettings(document.uri)))
    else this.#waiting.add(document.uri.toString())
  }

  /** The text as markdown-it has it, made once a version: the preview, the outline and others render the same text again and again. */
  #rendered(document: vscode.TextDocument): string {
    const known = this.#texts.get(document)
    if (known?.version === document.version) return known.text
    const text = document.getText().replace(/\r\n?/g, '\n').replace(/\0/g, '\uFFFD')
    this.#texts.set(document, { version: document.version, text })
    return text
  }

  dispose(): void {
    this.#subscription.dispose()
  }
}

const refresh = () => void vscode.commands.executeCommand('markdown.preview.refresh')

function annotate(state: State, { marks, folds }: LineMarks): void {
  for (const token of state.tokens) {
    const [first, end] = token.map ?? [0, 0]
    if (!/^(?:heading|paragraph|blockquote|td|th|tr)_open$/.test(token.type)) continue
    const kinds = new Set<MarkKind>()
    for (let line = first; line < end; line++) for (const kind of marks.get(line) ?? []) kinds.add(kind)
    if (kinds.size === 0 || token.type === 'blockquote_open') continue
    token.attrJoin('class', ['copydesk-mark', ...[...kinds].map((kind) => `copydesk-${kind}`)].join(' '))
    token.attrSet('data-copydesk', [...kinds].map(markWord).join(' · '))
  }
  for (const { line, screens } of folds) {
    const at = state.tokens.findIndex((token) => token.level === 0 && token.map && token.map[0] > line)
    if (at < 0) continue
    const fold = new state.Token('html_block', '', 0)
    fold.content = `<div class="copydesk-fold" role="separator" aria-label="${attribute(foldLabel(screens))}"></div>\n`
    state.tokens.splice(at, 0, fold)
  }
}

const markWord = (kind: MarkKind): string =>
  kind === 'promise' ? t('Promise') : kind === 'cta' ? t('Call to action') : proofWord(kind)

const attribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
