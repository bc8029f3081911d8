import * as vscode from 'vscode'
import type { LazyEngine } from './lazy.ts'
import { uiLanguage } from './words.ts'

export const OPEN_RULE_PAGE = 'copydesk.openRulePage'

/** A link that opens a rule's packaged page, in every host and without a network. */
export const rulePageLink = (rule: string): vscode.Uri =>
  vscode.Uri.parse(`command:${OPEN_RULE_PAGE}?${encodeURIComponent(JSON.stringify([rule]))}`)

export const rulePage = (extension: vscode.Uri, rule: string): vscode.Uri =>
  vscode.Uri.joinPath(extension, 'media', 'rules', `${rule.replaceAll('/', '-')}.md`)

/** Shows a rule's page as rendered Markdown; where the host has no preview, as text. */
export async function openRulePage(extension: vscode.Uri, rule: string): Promise<void> {
  const page = rulePage(extension, rule)
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page)
  } catch {
    await vscode.window.showTextDocument(page, { preview: true })
  }
}

/** Asks which rule's page to open. */
export async function pickRule(engine: LazyEngine): Promise<string | undefined> {
  const rules = [...(await (await engine.get()).rules()).values()]
  const items = rules.map((rule) => ({ label: rule.id, detail: rule.summary[uiLanguage()] }))
  const picked = await vscode.window.showQuickPick(items, {
    matchOnDetail: true,
    title: vscode.l10n.t('Rules of Copydesk'),
  })
  return picked?.label
}
