import * as vscode from 'vscode'
import { suite, suiteTeardown, teardown, test, until } from '../kit.ts'
import { ok, same } from './check.ts'
import { action, closeAll, draft, removeDrafts } from './files.ts'

const PAGE = `---
kind: landing
audience: b2c
---

# Automation that gets you home earlier

You're gonna like it. Every request is checked by our team.

[Buy now](/shop)
`

/** None where the window cancels the question because it is still busy with the document. */
const asked = (uri: vscode.Uri, range: vscode.Range, kind: string): Thenable<vscode.CodeAction[]> =>
  vscode.commands
    .executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind, 5)
    .then(undefined, () => [])

/** The text with the edits of an action in it: applying it would open the preview and wait. */
function withEdits(document: vscode.TextDocument, edit: vscode.WorkspaceEdit): string {
  const edits = edit.get(document.uri).toSorted((a, b) => b.range.start.compareTo(a.range.start))
  return edits.reduce(
    (text, { range, newText }) =>
      text.slice(0, document.offsetAt(range.start)) + newText + text.slice(document.offsetAt(range.end)),
    document.getText(),
  )
}

/** Refactorings, in whichever host. */
export function voiceSuite(): void {
  suite('refactorings to a voice', () => {
    teardown(closeAll)
    suiteTeardown(removeDrafts)

    test('tell the whole piece to companies, one entry a change, in one edit of the file', async () => {
      const { document } = await draft('voice.md', PAGE)
      const top = new vscode.Range(0, 0, 0, 0)
      const found = await until(async () => {
        const all = await asked(document.uri, top, 'refactor.rewrite.copydesk.b2b')
        return all.find(({ edit }) => edit)
      }, 'the rewrite for B2B')
      ok(found.edit, 'no edit')
      ok(found.edit.get(document.uri).length >= 4, 'entries')
      const text = withEdits(document, found.edit)
      ok(text.includes('audience: b2b'), text)
      ok(text.includes('Automation that cuts errors by [number]%'), text)
      ok(text.includes('You are going to like it. Our team checks every request.'), text)
      ok(!text.includes('Buy now'), text)
    })

    test('say a sentence another way, and are undone', async () => {
      const { document } = await draft('sentence.md', PAGE)
      const at = new vscode.Position(7, 30)
      const found = await action(
        document.uri,
        new vscode.Range(at, at),
        /Our team checks/,
        'refactor.rewrite.copydesk.sentence',
      )
      ok(found.edit && (await vscode.workspace.applyEdit(found.edit)), 'the edit was refused')
      same(document.lineAt(7).text, "You're gonna like it. Our team checks every request.")
      await vscode.commands.executeCommand('undo')
      same(document.getText(), PAGE, 'text after undo')
    })

    test('are not among quick fixes, and not offered for what is no copy', async () => {
      const { document } = await draft('voice-notes.md', '# Notes\n\nThings to do.\n')
      const top = new vscode.Range(0, 0, 0, 0)
      same((await asked(document.uri, top, 'refactor.rewrite.copydesk')).length, 0, 'offers on notes')
      const page = await draft('voice-quick.md', PAGE)
      await until(
        async () => (await asked(page.document.uri, top, 'refactor.rewrite.copydesk')).length === 2,
        'both voices',
      )
      const quick = await asked(page.document.uri, top, 'quickfix')
      same(quick.filter(({ kind }) => kind?.value.startsWith('refactor')).length, 0, 'refactorings among quick fixes')
    })
  })
}
