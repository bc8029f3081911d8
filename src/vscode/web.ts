import type * as vscode from 'vscode'
import { type Api, start } from './activate.ts'

/** Entry for the browser host, a web worker without Node and without a disk. */
export function activate(context: vscode.ExtensionContext): Api {
  return start(context, () => import('./load.ts'))
}
