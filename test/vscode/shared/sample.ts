import * as vscode from 'vscode'
import { findings, suite, suiteTeardown, teardown, test, until } from '../kit.ts'
import { ok, same } from './check.ts'
import { closeAll, draftFile, found, removeDrafts, write } from './files.ts'

/** The sample campaign of the walkthrough, in whichever host. */
export function sampleSuite(): void {
  suite('the sample campaign', () => {
    teardown(closeAll)
    suiteTeardown(removeDrafts)

    test('is copied into a folder, and what was there stays', async () => {
      const kept = await write('copydesk-samples/en/embun-page.md', '# Mine\n')
      await vscode.commands.executeCommand('copydesk.openSample', draftFile(''))
      const { document } = await until(() => vscode.window.activeTextEditor, 'an editor')
      ok(document.uri.path.includes('/drafts/copydesk-samples/'), document.uri.path)
      await found(document.uri, 'message/three-proofs')
      same(new TextDecoder().decode(await vscode.workspace.fs.readFile(kept)), '# Mine\n', 'a file that was there')
      const others = await vscode.workspace.fs.readDirectory(draftFile('copydesk-samples/id'))
      same(others.length, 4, 'Indonesian samples')
    })

    test('has a draft that stays untitled', async () => {
      const pages = await vscode.workspace.fs.readFile(draftFile('copydesk-samples/en/tracelot-page-first-draft.md'))
      const content = new TextDecoder().decode(pages)
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content })
      await vscode.window.showTextDocument(document)
      await until(() => findings(document.uri).length > 2, 'findings in an untitled document')
    })
  })
}
