import * as vscode from 'vscode'
import { findings, suite, suiteTeardown, teardown, test, until } from '../kit.ts'
import { ok, same } from './check.ts'
import { notes, page } from './copy.ts'
import { action, closeAll, draft, draftFile, found, quiet, removeDrafts, rulesOf, write } from './files.ts'

interface Tally {
  readonly files: number
  readonly copyFiles: number
  readonly findings: number
  readonly cancelled: boolean
}

const review = (folder: string): Thenable<Tally> =>
  vscode.commands.executeCommand('copydesk.reviewFolder', draftFile(folder))

const clear = (): Thenable<unknown> => vscode.commands.executeCommand('copydesk.clearReview')

/** The folder review, in whichever host. */
export function folderSuite(): void {
  suite('the folder review', () => {
    teardown(async () => {
      await clear()
      await closeAll()
    })
    suiteTeardown(removeDrafts)

    test('finds what is wrong in files that nobody has open', async () => {
      const uri = await write('all/site (new)/página 1.md', page)
      const silent = await write('all/notes.md', notes)
      await write('all/node_modules/pkg/page.md', page)
      const tally = await review('all')
      same([tally.files, tally.copyFiles, tally.cancelled], [2, 1, false], 'files, pieces of copy, cancelled')
      ok(rulesOf(uri).includes('message/one-cta'), `findings: ${rulesOf(uri).join(', ')}`)
      same(tally.findings, findings(uri).length, 'findings counted and shown')
      same(rulesOf(silent), [], 'findings in notes')
      await clear()
      await until(() => findings(uri).length === 0, 'no findings after clearing')
    })

    test('tells where two files disagree, and when they do no more', async () => {
      const told = (days: number): string =>
        `---\nkind: landing\n---\n\n# Brambleway keeps your invoices in order\n\nStart your ${days}-day free trial.\n`
      const one = await write('campaign/a.md', told(14))
      const other = await write('campaign/b.md', told(30))
      const tally = await review('campaign')
      const diagnostic = await found(other, 'cross/number')
      const [related] = diagnostic.relatedInformation ?? []
      same(related?.location.uri.toString(), one.toString(), 'the file that disagrees')
      same(rulesOf(one).includes('cross/number'), false, 'told in both files')
      same(tally.findings, findings(one).length + findings(other).length, 'findings counted and shown')
      await write('campaign/b.md', told(14))
      await until(() => !rulesOf(other).includes('cross/number'), 'no disagreement left')
    })

    test('tells what a whole folder lacks once, also where a file is open', async () => {
      const mail = (day: string): string =>
        `---\nkind: email\n---\n\nSubject: Rye on ${day}\n\nHi there,\n\nOn ${day} we bake rye at 6 am.\n\n${'The oven stays warm until noon, so come by whenever you like and take a loaf home. '.repeat(3)}\n`
      const rule = 'email/unsubscribe'
      const one = await write('mails/1.md', mail('Friday'))
      const two = await write('mails/2.md', mail('Monday'))
      await review('mails')
      const { message } = await found(one, rule)
      ok(message.includes('1 more of this folder'), message)
      same(rulesOf(two).includes(rule), false, 'told in the other mail too')
      await draft('mails/2.md', mail('Monday'))
      // The folder may come by the file while it is half written; what stands in the end counts.
      await until(() => findings(two).length > 0, 'the open mail is reviewed')
      await until(() => !rulesOf(two).includes(rule), 'the open mail is hushed')
      await quiet()
      same(rulesOf(two).includes(rule), false, 'told in the open mail too')
      await clear()
      await until(() => rulesOf(two).includes(rule), 'a mail by itself is told')
    })

    test('explains and silences what two files disagree on', async () => {
      const told = (days: number): string =>
        `---\nkind: landing\n---\n\n# Brambleway keeps your invoices in order\n\nStart your ${days}-day free trial.\n`
      await write('settled/a.md', told(14))
      const uri = await write('settled/b.md', told(30))
      await review('settled')
      const { range } = await found(uri, 'cross/number')
      const document = await vscode.workspace.openTextDocument(uri)
      await vscode.window.showTextDocument(document)
      const settle = await action(uri, range, /^Write “14-day”/)
      same(
        settle.edit
          ?.get(uri)
          .map(({ newText }) => newText)
          .join(),
        '14-day free trial',
      )
      const suppress = await action(uri, range, /^Suppress cross\/number/)
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        uri,
        range.start,
      )
      const words = hovers.flatMap((each) => each.contents as vscode.MarkdownString[]).map((each) => each.value)
      ok(
        words.some((each) => each.includes('Why') && each.includes('cross/number')),
        words.join('\n'),
      )
      ok(suppress.edit && (await vscode.workspace.applyEdit(suppress.edit)), 'the edit was refused')
      ok(document.getText().includes('copydesk-disable-next-line cross/number'), document.getText())
      await document.save()
      await closeAll()
      await until(() => !rulesOf(uri).includes('cross/number'), 'no disagreement told')
      ok(!rulesOf(uri).some((rule) => rule.startsWith('suppression/')), rulesOf(uri).join())
    })

    test('keeps up with files that change, come and go', async () => {
      const uri = await write('kept/page.md', page)
      await review('kept')
      await found(uri, 'message/one-cta')
      await write('kept/page.md', notes)
      await until(() => findings(uri).length === 0, 'no findings in the changed file')
      const later = await write('kept/later.md', page)
      await found(later, 'message/one-cta')
      const renamed = draftFile('kept/renamed.md')
      await vscode.workspace.fs.rename(later, renamed)
      await found(renamed, 'message/one-cta')
      await until(() => findings(later).length === 0, 'no findings under the old name')
      await vscode.workspace.fs.delete(renamed)
      await until(() => findings(renamed).length === 0, 'no findings of a deleted file')
    })

    test('leaves findings in Problems when a file is opened and closed', async () => {
      const uri = await write('opened/page.md', page)
      await review('opened')
      const before = findings(uri).length
      await vscode.commands.executeCommand('vscode.open', uri)
      await until(() => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString(), 'the editor')
      await quiet()
      same(findings(uri).length, before, 'findings while open')
      await closeAll()
      await until(
        () => vscode.workspace.textDocuments.every((each) => each.uri.toString() !== uri.toString()),
        'closing',
      )
      await quiet(300)
      same(findings(uri).length, before, 'findings after closing')
    })

    test('does not touch what an open draft says', async () => {
      const editor = await draft('dirty/page.md', page)
      const { document } = editor
      await found(document.uri, 'message/one-cta')
      const whole = new vscode.Range(0, 0, document.lineCount, 0)
      await editor.edit((edit) => edit.replace(whole, notes))
      await until(() => findings(document.uri).length === 0, 'no findings in the draft')
      await review('dirty')
      same(rulesOf(document.uri), [], 'findings of the file on disk in place of those of the draft')
    })

    test('stops at once', async () => {
      // No two alike: a text seen before is not read again.
      await Promise.all(
        Array.from({ length: 200 }, (_, i) => write(`many/page-${i}.md`, `${page}\nRow ${i} of 200.\n`)),
      )
      const running = review('many')
      await quiet(60)
      const asked = Date.now()
      await clear()
      const tally = await running
      const took = Date.now() - asked
      ok(tally.cancelled && tally.files < 200, `not cancelled: ${tally.files} files`)
      ok(took < 200, `took ${took} ms to stop`)
      await quiet(300)
      const left = vscode.languages
        .getDiagnostics()
        .filter(([uri, all]) => uri.path.includes('/many/') && all.length > 0)
      same(
        left.map(([uri]) => uri.path),
        [],
        'files with findings after the review was taken back',
      )
    })

    test('heeds a configuration, and its changes', async () => {
      const uri = await write('ruled/page.md', page)
      await write('ruled/.copydesk.json', '{ "rules": { "message/one-cta": "off" } }')
      await review('ruled')
      await found(uri, 'message/three-proofs')
      ok(!rulesOf(uri).includes('message/one-cta'), 'a rule that is off speaks')
      await write('ruled/.copydesk.json', '{ "rules": { "message/three-proofs": "off" } }')
      await found(uri, 'message/one-cta')
      const config = await write('ruled/.copydesk.json', '{ "rules": { "message/one-ctaa": "off" } }')
      const [fault] = await until(() => (findings(config).length > 0 ? findings(config) : undefined), 'a fault')
      ok(fault?.message.includes('message/one-ctaa'), fault?.message ?? '')
      await vscode.workspace.fs.delete(config)
      await until(() => findings(config).length === 0, 'no fault of a configuration that is gone')
    })
  })
}
