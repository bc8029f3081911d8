import * as vscode from 'vscode'
import { suite, suiteTeardown, teardown, test, until } from '../kit.ts'
import { ok, same } from './check.ts'
import { page } from './copy.ts'
import { closeAll, draftFile, removeDrafts, write, writeSeen } from './files.ts'

const reports = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('copydesk-report'))

async function exported(format: string): Promise<string> {
  const uri = draftFile(`report.${format}`)
  await vscode.commands.executeCommand('copydesk.exportReport', { format, uri })
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
}

/** The report on a folder review, in whichever host. What stands in it, and its clicks, are driven in `ui`. */
export function reportSuite(): void {
  suite('the report', () => {
    teardown(async () => {
      await vscode.commands.executeCommand('copydesk.clearReview')
      await closeAll()
    })
    suiteTeardown(removeDrafts)

    test('opens in one tab, whoever asks', async () => {
      await write('told/page.md', page)
      await vscode.commands.executeCommand('copydesk.reviewFolder', draftFile('told'))
      await vscode.commands.executeCommand('copydesk.showReport')
      await until(() => reports().length === 1, 'the tab')
      await vscode.commands.executeCommand('copydesk.showReport')
      same(
        reports().map(({ label, isActive }) => [label, isActive]),
        [['Copydesk report', true]],
        'tabs',
      )
    })

    test('reviews the workspace where nothing was reviewed', async () => {
      await vscode.commands.executeCommand('copydesk.showReport')
      await until(() => reports().length === 1, 'the tab')
    })

    test('is saved in every form, with the words of the copy as words', async () => {
      await write('saved/page.md', page.replace(/^# .*$/m, '# <img src=x onerror=alert(1)> & more'))
      await vscode.commands.executeCommand('copydesk.reviewFolder', draftFile('saved'))
      const html = await exported('html')
      ok(html.startsWith('<!doctype html>') && html.includes('drafts/saved/page.md'), html.slice(0, 200))
      ok(!html.includes('<img'), 'markup of the copy in the report')
      ok(!html.includes('vscode'.concat('-editor')), 'colours of the editor in the file')
      ok((await exported('markdown')).startsWith('# Copydesk\n'), 'Markdown')
      ok((await exported('csv')).startsWith('file,line,column,severity,rule'), 'CSV')
      const sarif = JSON.parse(await exported('sarif')) as { runs: Array<{ results: unknown[] }> }
      ok((sarif.runs[0]?.results.length ?? 0) > 0, 'results of SARIF')
    })

    test('follows the files', async () => {
      await writeSeen('moving/page.md', page)
      await vscode.commands.executeCommand('copydesk.reviewFolder', draftFile('moving'))
      const lines = async () => (await exported('csv')).split('\r\n').filter((line) => line.includes('/page.md')).length
      const before = await lines()
      ok(before > 0, 'findings')
      await vscode.workspace.fs.delete(draftFile('moving/page.md'))
      await until(async () => (await lines()) === 0, 'a report without the file that has gone')
    })
  })
}
