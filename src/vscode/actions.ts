import * as vscode from 'vscode'
import type { Finding } from '../lint/rule.ts'
import type { ReviewError } from '../review/files.ts'
import { offersAt } from '../review/offers.ts'
import type { Edit } from '../rewrite/rewrite.ts'
import type { Desk, Result } from './desk.ts'
import { toWorkspaceEdit } from './edits.ts'
import type { KeptFiles } from './kept.ts'
import { sharedAt } from './shared.ts'

const { t } = vscode.l10n
const { QuickFix } = vscode.CodeActionKind
export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('copydesk')

/** Offers on findings, and all fixes at once. Only for the document exactly as it was reviewed. */
export class Actions implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [QuickFix, FIX_ALL] }

  constructor(
    readonly desk: Desk,
    readonly files: KeptFiles,
  ) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const { log } = this.desk
    if (context.only?.contains(FIX_ALL)) {
      return log.guarded('Fix all', () => this.#fixAll(document, token), [])
    }
    if (context.only && !context.only.contains(QuickFix)) return []
    const isAsked = context.triggerKind === vscode.CodeActionTriggerKind.Invoke
    return log.guarded('Quick fixes', () => this.#quickFixes(document, range, { token, isAsked }), [])
  }

  async #quickFixes(
    document: vscode.TextDocument,
    range: vscode.Range,
    { token, isAsked }: { readonly token: vscode.CancellationToken; readonly isAsked: boolean },
  ): Promise<vscode.CodeAction[]> {
    const result = this.desk.current(document)
    if (!result) return []
    const own = await this.#ownFixes(result, document, range, { token, isAsked })
    const shared = await this.#sharedFixes(result, document, range)
    if (document.version !== result.version) return []
    return [...own, ...shared, ...(own.length + shared.length > 0 ? await this.#declare(result) : [])]
  }

  async #ownFixes(
    result: Result,
    document: vscode.TextDocument,
    range: vscode.Range,
    { token, isAsked }: { readonly token: vscode.CancellationToken; readonly isAsked: boolean },
  ): Promise<vscode.CodeAction[]> {
    const here = result.shown.filter(({ diagnostic }) => diagnostic.range.intersection(range) !== undefined)
    const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
    const engine = await this.desk.engine.get()
    const asked = here.map(({ finding }) => finding)
    const trial = await engine.offers(result.reviewed, asked, token)
    if (!trial || document.version !== result.version) return []
    this.#tell(trial.untried, isAsked)
    const { findings } = trial
    const offers = offersAt(findings, at)
    if (!offers) return []
    const diagnosticOf = (finding: Finding) => here[findings.indexOf(finding)]?.diagnostic
    const actions = offers.rewrites.map(({ finding, rewrite }, index) => {
      const action = offer(result, diagnosticOf(finding), rewrite.edits, rewrite.title)
      action.isPreferred = index === 0
      return action
    })
    const silence = await engine.silence(result.reviewed, offers.chosen)
    if (silence.length > 0) {
      const title = t('Suppress {0} here', offers.chosen.rule)
      actions.push(offer(result, diagnosticOf(offers.chosen), silence, title))
    }
    return actions
  }

  /** What several files say differently: written as in the other file, or silenced here. */
  async #sharedFixes(result: Result, document: vscode.TextDocument, at: vscode.Range): Promise<vscode.CodeAction[]> {
    const engine = await this.desk.engine.get()
    const diagnostics = vscode.languages.getDiagnostics(document.uri)
    const byRule = new Map(sharedAt(this.files, document, at).map((each) => [each.finding.rule, each]))
    const offered = await Promise.all(
      [...byRule].map(async ([rule, { finding, range }]) => {
        const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
        const diagnostic = diagnostics.find((each) => each.range.isEqual(range) && codeOf(each) === rule)
        const settling = finding.rewrites.map(({ title, edits }) => {
          const parts = edits.map(({ start, end, text }) => ({ span: { start, end }, parts: [text] }))
          return offer(result, diagnostic, parts, title)
        })
        const edits = await engine.silence(result.reviewed, { rule, span })
        return [...settling, offer(result, diagnostic, edits, t('Suppress {0} here', rule))]
      }),
    )
    return offered.flat()
  }

  /** The audience as front matter, where nothing says clearly whom the piece speaks to. */
  async #declare({ reviewed }: Result): Promise<vscode.CodeAction[]> {
    const declared = await (await this.desk.engine.get()).declarations(reviewed)
    return declared.map(({ audience, edits }) => {
      const action = new vscode.CodeAction(t('Declare the audience: {0}', audience.toUpperCase()), QuickFix)
      action.edit = toWorkspaceEdit(reviewed.uri, reviewed.review.source, edits)
      return action
    })
  }

  async #fixAll(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.CodeAction[]> {
    const result = await this.desk.fresh(document)
    if (!result || token.isCancellationRequested) return []
    const fixed = await (await this.desk.engine.get()).fixes(result.reviewed, token)
    if (!fixed || document.version !== result.version) return []
    const { edits, untried } = fixed
    this.#tell(untried, true)
    if (edits.length === 0) return []
    const action = new vscode.CodeAction(t('Apply all fixes of Copydesk'), FIX_ALL)
    action.edit = toWorkspaceEdit(document.uri, result.reviewed.review.source, edits)
    return [action]
  }

  /** Offers that could not be tried are missing in the menu: where the writer has asked for it, that is said. */
  #tell(untried: readonly ReviewError[], isAsked: boolean): void {
    for (const { file, message } of isAsked ? untried : []) {
      this.desk.log.info(`${file}: ${message}`)
      vscode.window.setStatusBarMessage(`$(info) Copydesk: ${message}`, 8000)
    }
  }
}

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code)

function offer(
  { reviewed }: Result,
  diagnostic: vscode.Diagnostic | undefined,
  edits: readonly Edit[],
  title: string,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, QuickFix)
  action.edit = toWorkspaceEdit(reviewed.uri, reviewed.review.source, edits)
  if (diagnostic) action.diagnostics = [diagnostic]
  return action
}
