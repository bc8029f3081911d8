import * as vscode from 'vscode'
import { readText } from '../review/files.ts'
import { filesOf } from './files.ts'

/** Where an untitled document would be stored: the first folder of the workspace. */
export function stored(uri: vscode.Uri): vscode.Uri {
  if (uri.scheme !== 'untitled') return uri
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) return uri.with({ path: uri.path.startsWith('/') ? uri.path : `/${uri.path}` })
  return uri.path.startsWith('/') ? folder.uri.with({ path: uri.path }) : vscode.Uri.joinPath(folder.uri, uri.path)
}

/** The path as the workspace names it: what lies above the workspace is no hint of what the file is. */
export const nameOf = (uri: vscode.Uri): string =>
  vscode.workspace.getWorkspaceFolder(uri) ? vscode.workspace.asRelativePath(uri, false) : uri.path

export const textOf = (uri: vscode.Uri): Promise<string | Error> =>
  readText(filesOf(uri), uri.path).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  )

export const exists = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  )

/** ISO date of the writer's day. */
export function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
