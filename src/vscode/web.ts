import type * as vscode from 'vscode'
import { type Api, start } from './activate.ts'

/** Node hosts take the engine from this file too: one copy of it is enough. */
export { load } from './load.ts'

/** Entry for the browser host, a web worker without Node and without a disk. */
export function activate(context: vscode.ExtensionContext): Api {
  return start(context)
}
