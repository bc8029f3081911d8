import { join } from 'node:path'
import type * as vscode from 'vscode'
import { type Api, start } from './activate.ts'
import { piecesOf } from './node-pieces.ts'

/** `require` of the file, which gives `vscode` to the engine. */
declare const require: (id: string) => unknown

/** Entry for Node hosts: the desktop, remote machines, containers. The engine comes piece by piece from the file of the browser host. */
export function activate(context: vscode.ExtensionContext): Api {
  const bundle = join(context.extensionPath, 'dist', 'web', 'extension.js')
  return start(context, async () => {
    const use = await piecesOf(bundle, require)
    return use('./load.js') as typeof import('./load.ts')
  })
}
