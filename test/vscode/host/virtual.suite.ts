import * as vscode from 'vscode'
import { findings, suite, suiteSetup, suiteTeardown, teardown, test, until } from '../kit.ts'
import { MemoryFiles } from '../memory.ts'
import { ok, same } from '../shared/check.ts'
import { notes, page } from '../shared/copy.ts'
import { action, closeAll, found, gone, rulesOf } from '../shared/files.ts'

const CTA = 'message/one-cta'
const at = (path: string): vscode.Uri => vscode.Uri.from({ scheme: 'copymemory', authority: 'desk', path })

async function write(path: string, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text))
  return at(path)
}

async function open(path: string, text: string): Promise<vscode.TextDocument> {
  const uri = await write(path, text)
  await vscode.commands.executeCommand('vscode.open', uri)
  return until(() => {
    const document = vscode.window.activeTextEditor?.document
    return document?.uri.toString() === uri.toString() ? document : undefined
  }, `an editor of ${path}`)
}

const review = (path: string): Thenable<{ readonly files: number; readonly copyFiles: number }> =>
  vscode.commands.executeCommand('copydesk.reviewFolder', at(path))

suite('files that are on no disk', () => {
  let registered: vscode.Disposable

  suiteSetup(() => {
    registered = vscode.workspace.registerFileSystemProvider('copymemory', new MemoryFiles(), { isCaseSensitive: true })
  })
  teardown(async () => {
    await vscode.commands.executeCommand('copydesk.clearReview')
    await closeAll()
  })
  suiteTeardown(() => registered.dispose())

  test('are reviewed as you type, explained and mended', async () => {
    const document = await open('/open/page.md', page)
    const { range } = await found(document.uri, CTA)
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      range.start,
    )
    const words = hovers.flatMap((each) => each.contents as vscode.MarkdownString[]).map((each) => each.value)
    ok(words.join().includes(CTA), words.join())
    const { edit } = await action(document.uri, range, /^End on one link/)
    ok(edit && (await vscode.workspace.applyEdit(edit)), 'the edit was refused')
    await gone(document.uri, CTA)
    ok(await document.save(), 'the file was not saved')
    const stored = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri))
    same(stored, document.getText(), 'what is stored')
  })

  test('heed a configuration beside them', async () => {
    await write('/ruled/.copydesk.json', '{ "rules": { "message/one-cta": "off" } }')
    const document = await open('/ruled/page.md', page)
    await found(document.uri, 'message/three-proofs')
    ok(!rulesOf(document.uri).includes(CTA), 'a rule that is off speaks')
  })

  test('are reviewed by the folder, closed, with a report that is stored among them', async () => {
    const one = await write('/site/uk (new)/page.md', page)
    const silent = await write('/site/notes.md', notes)
    await write('/site/node_modules/x/page.md', page)
    const tally = await review('/site')
    same([tally.files, tally.copyFiles], [2, 1], 'files, pieces of copy')
    ok(rulesOf(one).includes(CTA), rulesOf(one).join())
    same(rulesOf(silent), [], 'findings in notes')
    const uri = at('/site/report.csv')
    await vscode.commands.executeCommand('copydesk.exportReport', { format: 'csv', uri })
    const csv = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    ok(csv.includes('page.md') && csv.includes(CTA), csv)
    await vscode.commands.executeCommand('copydesk.clearReview')
    same(findings(one).length, 0, 'findings after the review was taken back')
  })
})
