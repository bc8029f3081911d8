import * as vscode from 'vscode'
import { findings, suite, teardown, test, until } from '../kit.ts'
import { ok, same } from './check.ts'
import { closeAll } from './files.ts'

/** New pages and emails, in whichever host. */
export function newPieceSuite(): void {
  suite('a new piece', () => {
    teardown(closeAll)

    test('begins in a document of its own, with slots to fill', async () => {
      await vscode.commands.executeCommand('copydesk.newLanding', { audience: 'b2c', language: 'id' })
      const editor = await until(() => vscode.window.activeTextEditor, 'an editor')
      const { document, selections } = editor
      same([document.isUntitled, document.languageId], [true, 'markdown'])
      ok(document.getText().startsWith('---\nkind: landing\naudience: b2c\nlang: id\n'), document.getText())
      // The slot is selected, wherever its words stand: what is typed stands in all of them.
      ok(selections.length > 1 && selections.every((each) => document.getText(each) === '[produk]'), document.getText())
      await until(() => findings(document.uri).length > 0, 'findings of the open slots')
    })

    test('an email has its subject and its way out', async () => {
      await vscode.commands.executeCommand('copydesk.newEmail', { audience: 'b2b', language: 'en' })
      const editor = await until(() => vscode.window.activeTextEditor, 'an editor')
      for (const part of ['**Subject:**', '**Preheader:**', 'Unsubscribe'])
        ok(editor.document.getText().includes(part), part)
    })
  })
}
