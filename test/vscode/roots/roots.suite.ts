import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { findings, suite, suiteSetup, suiteTeardown, test, until } from '../kit.ts'
import { page } from '../shared/copy.ts'
import { closeAll, rulesOf } from '../shared/files.ts'

const root = (index: number): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[index]
  if (!folder) throw new Error(`No folder ${index} is open.`)
  return folder.uri
}
const at = (index: number, path: string): vscode.Uri => vscode.Uri.joinPath(root(index), path)
const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))

suite('two folders in a workspace', () => {
  suiteSetup(async () => {
    await until(() => vscode.workspace.workspaceFolders?.length === 2, 'both folders')
    for (const index of [0, 1]) await write(at(index, 'own/page.md'), page)
    await write(at(0, 'own/.copydesk.json'), '{ "rules": { "message/one-cta": "off" } }')
    await write(at(1, '.copydesk.json'), '{ "rules": { "message/one-cta": "error" } }')
  })
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('copydesk.clearReview')
    await closeAll()
  })

  test('each heeds its own configuration', async () => {
    await vscode.commands.executeCommand('vscode.open', at(0, 'own/page.md'))
    await until(() => findings(at(0, 'own/page.md')).length > 0, 'findings in the first folder')
    assert.ok(!rulesOf(at(0, 'own/page.md')).includes('message/one-cta'))
    await vscode.commands.executeCommand('vscode.open', at(1, 'own/page.md'))
    const own = () => findings(at(1, 'own/page.md'))
    await until(() => own().length > 0, 'findings in the second folder')
    const cta = own()[rulesOf(at(1, 'own/page.md')).indexOf('message/one-cta')]
    assert.equal(cta?.severity, vscode.DiagnosticSeverity.Error)
  })

  test('each heeds its own settings', async () => {
    const settings = vscode.workspace.getConfiguration('copydesk', root(1))
    await settings.update('rules', { 'message/three-proofs': 'off' }, vscode.ConfigurationTarget.WorkspaceFolder)
    await until(() => !rulesOf(at(1, 'own/page.md')).includes('message/three-proofs'), 'a rule that is off')
    assert.ok(rulesOf(at(0, 'own/page.md')).includes('message/three-proofs'))
    await settings.update('rules', undefined, vscode.ConfigurationTarget.WorkspaceFolder)
    await until(() => rulesOf(at(1, 'own/page.md')).includes('message/three-proofs'), 'the rule again')
  })

  test('a review of the workspace names the files of both', async () => {
    await vscode.commands.executeCommand('copydesk.reviewWorkspace')
    const uri = at(0, 'report.csv')
    await vscode.commands.executeCommand('copydesk.exportReport', { format: 'csv', uri })
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    for (const folder of vscode.workspace.workspaceFolders ?? [])
      assert.ok(text.includes(`\r\n${folder.name}/own/page.md,`), `${folder.name} in ${text.slice(0, 300)}`)
    await vscode.workspace.fs.delete(uri)
  })
})
