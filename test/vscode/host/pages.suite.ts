import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { extension, findings, suite, teardown, test, until } from '../kit.ts'
import { closeAll, quiet } from '../shared/files.ts'

const tabs = (): string[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map((tab) => tab.label))

suite('the page of a rule', () => {
  teardown(closeAll)

  test('opens from the package, rendered', async () => {
    await vscode.commands.executeCommand('copydesk.openRulePage', 'message/one-cta')
    await until(
      () => tabs().some((label) => label.includes('message-one-cta')),
      `a tab of the page in ${tabs().join()}`,
    )
  })

  test('is there for every rule, and is no copy itself', async () => {
    const folder = vscode.Uri.joinPath(extension().extensionUri, 'media', 'rules')
    const pages = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name)
    assert.ok(pages.includes('b2b-roi-proof.md') && pages.includes('suppression-unused.md'), pages.join())
    const uri = vscode.Uri.joinPath(folder, 'message-one-cta.md')
    await vscode.commands.executeCommand('vscode.open', uri)
    await quiet()
    assert.deepEqual(findings(uri), [])
  })
})
