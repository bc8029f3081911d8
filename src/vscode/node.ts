import type * as vscode from 'vscode'
import { type Api, start } from './activate.ts'

/** Entry for Node hosts: the desktop, remote machines, containers. */
export function activate(context: vscode.ExtensionContext): Api {
  return start(context)
}
