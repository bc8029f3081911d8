import * as vscode from 'vscode'

const LANGUAGES: readonly string[] = ['markdown', 'mdx']
export const SELECTOR: vscode.DocumentFilter[] = LANGUAGES.map((language) => ({ language }))
export const CONFIG_FILE = '.copydesk.json'
const NOT_THE_WRITERS = new Set(['git', 'output', 'vscode-notebook-cell', 'vscode-userdata', 'vscode-settings'])

/** Whether a document is a Markdown file of the writer's own: no notebook cell, no side of a diff, no output. */
export function isReviewable(document: vscode.TextDocument): boolean {
  return LANGUAGES.includes(document.languageId) && isWritten(document.uri.scheme) && !isRulePage(document.uri)
}

/** The rules' pages quote flawed copy. */
function isRulePage(uri: vscode.Uri): boolean {
  const own = vscode.extensions.getExtension('copydesk.copydesk')?.extensionUri
  return own !== undefined && uri.toString().startsWith(`${vscode.Uri.joinPath(own, 'media', 'rules').toString()}/`)
}

/** Whether files of this scheme are written by people, here: `file`, `untitled`, a folder of the workspace, a writable file system. */
function isWritten(scheme: string): boolean {
  if (NOT_THE_WRITERS.has(scheme)) return false
  if (scheme === 'file' || scheme === 'untitled') return true
  const folders = vscode.workspace.workspaceFolders ?? []
  return (
    folders.some((folder) => folder.uri.scheme === scheme) || vscode.workspace.fs.isWritableFileSystem(scheme) === true
  )
}

export const isConfig = (uri: vscode.Uri): boolean => uri.path.endsWith(`/${CONFIG_FILE}`)

/** The documents on screen, the active one first, then the others that are open. */
export function openDocuments(): vscode.TextDocument[] {
  const active = vscode.window.activeTextEditor?.document
  const visible = vscode.window.visibleTextEditors.map((editor) => editor.document)
  const all = [...(active ? [active] : []), ...visible, ...vscode.workspace.textDocuments]
  return [...new Set(all)].filter(isReviewable)
}
