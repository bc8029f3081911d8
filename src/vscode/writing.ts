import * as vscode from 'vscode'
import { type Completion, complete } from '../review/writing/complete.ts'
import { explainAt, explanation } from '../review/writing/explain.ts'
import { Source } from '../text/source.ts'
import type { Desk } from './desk.ts'
import { toSnippet } from './edits.ts'
import { OPEN_RULE_PAGE, rulePageLink } from './pages.ts'
import { toRange } from './places.ts'
import { FolderTags } from './tags.ts'
import { uiLanguage } from './words.ts'

const KIND = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  verb: vscode.CompletionItemKind.Keyword,
  rule: vscode.CompletionItemKind.Constant,
  tag: vscode.CompletionItemKind.Variable,
  proof: vscode.CompletionItemKind.Reference,
}

/** What can be written in front matter, in suppressions and in merge tags, and what the words there say. */
export class WritingHelp implements vscode.CompletionItemProvider, vscode.HoverProvider {
  /** Signs behind which something is offered unasked. */
  static readonly triggers = [' ', '{', '|', '%', '[', '$', '=', '-', '/']
  readonly #tags = new FolderTags()

  constructor(readonly desk: Desk) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    _token: vscode.CancellationToken,
    context: vscode.CompletionContext,
  ): Promise<vscode.CompletionItem[]> {
    const before = document.lineAt(position).text.slice(0, position.character)
    const { log } = this.desk
    const known = mayOffer(before) ? await log.guarded('Completion', () => this.#complete(document, position), []) : []
    // Proofs come only where somebody asks for them: nobody wants a list behind every new bullet.
    const asked = context.triggerKind !== vscode.CompletionTriggerKind.TriggerCharacter
    return known.length > 0 || !asked ? known : log.guarded('Proofs', () => this.#proofs(document, position), [])
  }

  async #proofs(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[]> {
    const reviewed = (this.desk.latest(document) ?? (await this.desk.fresh(document)))?.reviewed
    if (!reviewed) return []
    const source = new Source(document.getText())
    const engine = await this.desk.engine.get()
    const offers = await engine.proofsAt(reviewed, source, document.offsetAt(position), uiLanguage())
    return offers.map((offer, index) => toItem(source, offer, index))
  }

  async #complete(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[]> {
    const source = new Source(document.getText())
    const engine = await this.desk.engine.get()
    const found = this.desk.latest(document)?.shown.map(({ finding }) => finding.rule)
    const offers = await complete(source, document.offsetAt(position), {
      rules: [...(await engine.rules()).values()],
      spoken: uiLanguage(),
      found: new Set(found),
      tags: () => this.#tags.of(document.uri, source.text),
    })
    return offers.map((offer, index) => toItem(source, offer, index))
  }

  provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    return this.desk.log.guarded('Hover', () => this.#explain(document, position), undefined)
  }

  async #explain(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const source = new Source(document.getText())
    const rules = await (await this.desk.engine.get()).rules()
    const found = explainAt(source, document.offsetAt(position), rules)
    if (!found) return undefined
    const text = new vscode.MarkdownString(explanation(found, uiLanguage()).join('\n\n'))
    if ('rule' in found) {
      text.isTrusted = { enabledCommands: [OPEN_RULE_PAGE] }
      text.appendMarkdown(`\n\n[${vscode.l10n.t('Why')}](${rulePageLink(found.rule.id).toString()})`)
    }
    return new vscode.Hover(text, toRange(source, found.span))
  }
}

/** Cheap, because it is asked behind every space: what offers look like, from the start of the line. */
const mayOffer = (before: string): boolean =>
  /^\s*["']?[\w/-]*["']?$|[:=]\s+["']?[\w/-]*$|<!--|\{\/\*|#|[{|%[$=][\w .@-]*$/.test(before)

function toItem(source: Source, offer: Completion, index: number): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label: offer.label, description: 'Copydesk' }, KIND[offer.what])
  item.documentation = offer.about
  item.insertText = toSnippet(offer.parts)
  item.range = toRange(source, offer.span)
  item.filterText = offer.filter ?? offer.label
  item.sortText = String(index).padStart(3, '0')
  item.keepWhitespace = true
  if (offer.goesOn) item.command = { command: 'editor.action.triggerSuggest', title: '' }
  return item
}
