import * as vscode from 'vscode'
import { open, suite, test } from '../kit.ts'

suite('the web-worker extension host', () => {
  test('is a worker, not Node', () => {
    const worker = 'importScripts' in globalThis && !('process' in globalThis && globalThis.process.versions?.node)
    if (!worker) throw new Error('not a worker')
  })

  test('opens the workspace', async () => {
    await open('page.md')
    if (vscode.window.activeTextEditor?.document.languageId !== 'markdown') throw new Error('not Markdown')
  })
})
