import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { open, suite, test, workspaceFile } from '../kit.ts'

suite('the Node extension host', () => {
  test('is Node', () => assert.match(process.version, /^v\d+/))

  test('opens the workspace, trusted', async () => {
    await open('page.md')
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), workspaceFile('page.md').toString())
    assert.equal(vscode.workspace.isTrusted, true)
  })
})
