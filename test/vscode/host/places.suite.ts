import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as vscode from 'vscode'
import { findings, suite, suiteTeardown, teardown, test, until } from '../kit.ts'
import { notes, page } from '../shared/copy.ts'
import { closeAll, draft, draftFile, found, quiet, removeDrafts, rulesOf, write } from '../shared/files.ts'

/** Diagnostics of Copydesk below a folder, by file. */
const below = (folder: vscode.Uri): string[] =>
  vscode.languages
    .getDiagnostics()
    .filter(([uri, all]) => uri.path.startsWith(`${folder.path}/`) && all.some(({ source }) => source === 'Copydesk'))
    .map(([uri]) => uri.path.slice(folder.path.length + 1))
    .sort()

suite('wherever copy is', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('copydesk.clearReview')
    await closeAll()
  })
  suiteTeardown(removeDrafts)

  test('untitled documents are reviewed, and leave nothing', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: page })
    await vscode.window.showTextDocument(document)
    await found(document.uri, 'message/one-cta')
    await closeAll()
    await until(() => findings(document.uri).length === 0, 'no findings of a draft that was thrown away')
  })

  test('cells of notebooks are left alone', async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, page, 'markdown')
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]))
    await vscode.window.showNotebookDocument(notebook)
    await quiet()
    const [first] = notebook.getCells()
    assert.equal(first?.document.languageId, 'markdown')
    assert.deepEqual(rulesOf(first.document.uri), [])
  })

  test('of a diff, the side that can be written is reviewed', async () => {
    const file = await write('diff.md', page)
    const before = file.with({ scheme: 'git', query: '{"ref":"HEAD"}' })
    const provider = vscode.workspace.registerTextDocumentContentProvider('git', {
      provideTextDocumentContent: () => page,
    })
    await vscode.commands.executeCommand('vscode.diff', before, file, 'diff.md (HEAD)')
    await found(file, 'message/one-cta')
    assert.ok(vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === before.toString()))
    assert.deepEqual(rulesOf(before), [])
    provider.dispose()
  })

  test('an open file keeps its findings through a rename', async () => {
    const { document } = await draft('before.md', page)
    await found(document.uri, 'message/one-cta')
    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(document.uri, draftFile('after.md'))
    assert.ok(await vscode.workspace.applyEdit(edit))
    await found(draftFile('after.md'), 'message/one-cta')
    await until(() => findings(document.uri).length === 0, 'no findings under the old name')
  })

  test('an open file that changes or goes on disk is reviewed anew, or forgotten', async () => {
    const { document } = await draft('disk.md', page)
    await found(document.uri, 'message/one-cta')
    writeFileSync(document.uri.fsPath, notes)
    await until(() => findings(document.uri).length === 0, 'no findings in what is there now')
    writeFileSync(document.uri.fsPath, page)
    await found(document.uri, 'message/one-cta')
    rmSync(document.uri.fsPath)
    await closeAll()
    await until(() => findings(document.uri).length === 0, 'no findings of a file that has gone')
  })

  test('a switch of branches under a review shows in its findings', async function () {
    this.timeout(60_000)
    const folder = draftFile('branch')
    const path = (name: string) => join(folder.fsPath, name)
    mkdirSync(join(folder.fsPath, 'old'), { recursive: true })
    for (let n = 0; n < 60; n++) writeFileSync(path(`page-${n}.md`), page)
    for (let n = 0; n < 20; n++) writeFileSync(path(`old/page-${n}.md`), page)
    await vscode.commands.executeCommand('copydesk.reviewFolder', folder)
    assert.equal(below(folder).length, 80)
    // The other branch: a folder has gone, a third of the pages are notes now, a new folder has come.
    rmSync(join(folder.fsPath, 'old'), { recursive: true })
    for (let n = 0; n < 60; n += 3) writeFileSync(path(`page-${n}.md`), notes)
    mkdirSync(path('new'))
    for (let n = 0; n < 10; n++) writeFileSync(path(`new/page-${n}.md`), page)
    const expected = [
      ...Array.from({ length: 10 }, (_, n) => `new/page-${n}.md`),
      ...Array.from({ length: 60 }, (_, n) => n)
        .filter((n) => n % 3 !== 0)
        .map((n) => `page-${n}.md`),
    ].sort()
    await until(() => below(folder).join() === expected.join(), 'the findings of the other branch', 40_000)
    await quiet()
    assert.deepEqual(below(folder), expected)
    await vscode.commands.executeCommand('copydesk.clearReview')
    assert.deepEqual(below(folder), [])
  })

  test('files that a configuration takes out lose their findings', async () => {
    await write('ruled/in.md', page)
    await write('ruled/archive/out.md', page)
    await vscode.commands.executeCommand('copydesk.reviewFolder', draftFile('ruled'))
    assert.deepEqual(below(draftFile('ruled')), ['archive/out.md', 'in.md'])
    await write('ruled/.copydesk.json', '{ "ignore": ["archive/**"] }')
    await until(() => below(draftFile('ruled')).join() === 'in.md', 'only what is still reviewed')
  })
})
