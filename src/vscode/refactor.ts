import * as vscode from 'vscode'
import { written } from '../review/fix.ts'
import type { Voiced } from '../review/voice.ts'
import type { Change } from '../rewrite/voice/change.ts'
import type { Desk, Result } from './desk.ts'
import { toWorkspaceEdit } from './edits.ts'
import { toRange } from './places.ts'

const { t } = vscode.l10n
const REWRITE = vscode.CodeActionKind.RefactorRewrite.append('copydesk')
export const VOICES = { b2b: REWRITE.append('b2b'), b2c: REWRITE.append('b2c') } as const
export const SENTENCE = REWRITE.append('sentence')

type Voice = keyof typeof VOICES

/** The whole piece in one voice. Its edit is made when it is chosen: it reads the piece many times. */
class VoiceAction extends vscode.CodeAction {
  constructor(
    readonly voice: Voice,
    readonly document: vscode.TextDocument,
  ) {
    super(t('Rewrite the whole piece for {0}…', voice === 'b2b' ? 'B2B' : 'B2C'), VOICES[voice])
  }
}

/** Refactorings: a sentence said another way, and the whole piece in one voice, through the refactor preview. Only where somebody asks. */
export class Refactor implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [...Object.values(VOICES), SENTENCE],
  }

  constructor(readonly desk: Desk) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only, triggerKind }: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    // A bulb on every line of every piece would be noise: unasked, only for a selection.
    if (only ? !only.intersects(REWRITE) : triggerKind === vscode.CodeActionTriggerKind.Automatic && range.isEmpty)
      return []
    const wants = (kind: vscode.CodeActionKind) => !only || only.contains(kind)
    return this.desk.log.guarded('Refactorings', async () => {
      const result = await this.desk.fresh(document)
      if (!result?.reviewed.review.map.copy.isCopy || token.isCancellationRequested) return []
      const sentences = wants(SENTENCE) ? await this.#sentence(result, document, range) : []
      const voices = (['b2b', 'b2c'] as const).filter((voice) => wants(VOICES[voice]))
      return [...sentences, ...voices.map((voice) => new VoiceAction(voice, document))]
    }, [])
  }

  async resolveCodeAction(action: vscode.CodeAction, token: vscode.CancellationToken): Promise<vscode.CodeAction> {
    if (!(action instanceof VoiceAction)) return action
    const { document, voice } = action
    return this.desk.log.guarded(
      'Rewrite in a voice',
      async () => {
        const result = await this.desk.fresh(document)
        const voiced = result && (await (await this.desk.engine.get()).inVoice(result.reviewed, voice, token))
        if (!voiced || document.version !== result.version) return action
        if (voiced.untried) void vscode.window.showWarningMessage(`Copydesk: ${voiced.untried}`)
        if (voiced.changes.length > 0) action.edit = toPreview(document.uri, voiced)
        else
          void vscode.window.showInformationMessage(
            t('Nothing to change: the piece speaks to {0} already.', voice.toUpperCase()),
          )
        return action
      },
      action,
    )
  }

  async #sentence(
    { reviewed }: Result,
    document: vscode.TextDocument,
    range: vscode.Range,
  ): Promise<vscode.CodeAction[]> {
    const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
    const found = await (await this.desk.engine.get()).refactorings(reviewed, at)
    return found.map(({ title, edits }) => {
      const action = new vscode.CodeAction(title, SENTENCE)
      action.edit = toWorkspaceEdit(reviewed.uri, reviewed.review.source, edits)
      return action
    })
  }
}

/**
 * The changes with one entry each in the refactor preview. What keeps the meaning is ticked there, what needs the writer is
 * not; where nothing needs the writer, all wait for a yes, so that there is a preview at all.
 */
function toPreview(uri: vscode.Uri, { source, changes }: Voiced): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit()
  const asks = changes.some(({ kind }) => kind === 'asks')
  for (const change of changes) {
    for (const each of change.edits) {
      edit.replace(
        uri,
        toRange(source, each.span),
        written(each, source),
        entry(change, !asks || change.kind === 'asks'),
      )
    }
  }
  return edit
}

const entry = ({ title, kind }: Change, needsConfirmation: boolean): vscode.WorkspaceEditEntryMetadata => ({
  label: title,
  description: kind === 'asks' ? t('for you to look at; fill the [slots]') : t('same meaning, other words'),
  needsConfirmation,
})
