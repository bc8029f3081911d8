import type * as vscode from 'vscode'
import { start } from './activate.ts'

/** Entry for Node hosts: the desktop, remote machines, containers. */
export function activate(context: vscode.ExtensionContext): void {
  start(context)
}
