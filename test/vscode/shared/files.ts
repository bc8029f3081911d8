import * as vscode from 'vscode'
import { findings, until, workspaceFile } from '../kit.ts'

const DRAFTS = 'drafts'

/** Where the files of these suites are, apart from those of others. */
export const draftFile = (path: string): vscode.Uri => workspaceFile(`${DRAFTS}/${path}`)

/** Takes all of them away. */
export async function removeDrafts(): Promise<void> {
  await vscode.workspace.fs.delete(workspaceFile(DRAFTS), { recursive: true })
}

/** Writes a file of the workspace as it stands, line endings included. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = draftFile(path)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return uri
}

/**
 * Writes a file and opens it in an editor as a person does; a document opened through the API would stay open for minutes
 * after its editor is closed.
 */
export async function draft(path: string, text: string): Promise<vscode.TextEditor> {
  const uri = await write(path, text)
  await vscode.commands.executeCommand('vscode.open', uri)
  return until(() => {
    const editor = vscode.window.activeTextEditor
    return editor?.document.uri.toString() === uri.toString() ? editor : undefined
  }, `an editor of ${path}`)
}

/** Ids of the rules that have something to say of a file now. */
export const rulesOf = (uri: vscode.Uri): string[] =>
  findings(uri).map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code ?? '')))

/** Waits until a rule speaks of a file; its diagnostic. */
export const found = (uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> =>
  until(() => findings(uri)[rulesOf(uri).indexOf(rule)], `${rule} in ${uri.path}`)

/** Waits until a rule no longer speaks of a file. */
export async function gone(uri: vscode.Uri, rule: string): Promise<void> {
  await until(() => !rulesOf(uri).includes(rule), `no ${rule} in ${uri.path}`)
}

/** Long enough for a review that should not come. */
export const quiet = (ms = 900): Promise<void> => new Promise((next) => setTimeout(next, ms))

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}

export async function set(key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('copydesk').update(key, value, vscode.ConfigurationTarget.Global)
}

/** The edit of the first action whose title fits, asked for until it is there. */
export const action = (uri: vscode.Uri, range: vscode.Range, title: RegExp, kind = 'quickfix') =>
  until(async () => {
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      kind,
    )
    return all.find((each) => title.test(each.title))
  }, `the action ${title}`)

/**
 * Writes a draft and waits until the editor has told of it: a file that comes and goes within one batch of its watcher was
 * never there for anybody.
 */
export async function writeSeen(path: string, text: string): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.md')
  const told = new Promise<void>((done) => {
    const see = (uri: vscode.Uri) => uri.path === draftFile(path).path && done()
    watcher.onDidCreate(see)
    watcher.onDidChange(see)
    setTimeout(done, 3000)
  })
  await write(path, text)
  await told
  watcher.dispose()
}
