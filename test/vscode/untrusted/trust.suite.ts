import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { open, suite, test } from '../kit.ts'

suite('an untrusted folder', () => {
  test('is untrusted', async () => {
    await open('page.md')
    assert.equal(vscode.workspace.isTrusted, false)
  })
})
