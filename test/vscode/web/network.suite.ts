import * as vscode from 'vscode'
import { findings, suite, suiteTeardown, test, until } from '../kit.ts'
import { ok, same } from '../shared/check.ts'
import { closeAll, draft, draftFile, removeDrafts } from '../shared/files.ts'

const PAGE =
  '---\nkind: landing\naudience: b2b\n---\n\n# Save an hour a day\n\n![Team](https://example.com/team.png) <img src="https://example.com/p.gif" onerror="fetch(1)">\n\nThere are basically many of them!!!\n'

/** Every way out of a worker. */
const WAYS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'Worker']

suite('nothing leaves the worker', () => {
  suiteTeardown(async () => {
    await closeAll()
    await vscode.commands.executeCommand('copydesk.clearReview')
    await removeDrafts()
  })

  test('while the extension reviews, hovers, fixes and reports', async () => {
    await draft('net/first.md', PAGE)
    await until(() => findings(draftFile('net/first.md')).length > 0, 'the engine')
    const own = globalThis as unknown as Record<string, unknown>
    const before = WAYS.map((name) => [name, own[name]] as const)
    const calls: string[] = []
    for (const name of WAYS)
      own[name] = function shut(): never {
        calls.push(new Error(name).stack ?? name)
        throw new Error(`no network: ${name}`)
      }
    try {
      const noticed = (): boolean => {
        try {
          void (own.fetch as typeof fetch)('https://example.com')
          return false
        } catch {
          return calls.splice(0).length === 1
        }
      }
      ok(noticed(), 'the wall does not hold')
      const { document } = await draft('net/page.md', PAGE)
      await until(() => findings(document.uri).length > 0, 'findings')
      const { range } = findings(document.uri)[0] as vscode.Diagnostic
      await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, range.start)
      await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range)
      await vscode.commands.executeCommand('copydesk.reviewFolder', draftFile('net'))
      await vscode.commands.executeCommand('copydesk.showReport')
      await new Promise((next) => setTimeout(next, 300))
      same(calls, [], 'calls')
    } finally {
      for (const [name, value] of before) own[name] = value
    }
  })
})
