import assert from 'node:assert/strict'
import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import net from 'node:net'
import tls from 'node:tls'
import * as vscode from 'vscode'
import { findings, suite, suiteSetup, suiteTeardown, test, until } from '../kit.ts'
import { closeAll, draft, draftFile, removeDrafts } from '../shared/files.ts'

/** Links, pictures and scripts that anything careless would follow. */
const PAGE = `---
kind: landing
audience: b2b
image: https://example.com/cover.png
---

# Save an hour a day with <script src="https://example.com/a.js"></script> us

![Team](https://example.com/team.png) <img src="https://example.com/pixel.gif" onerror="fetch('https://example.com/x')">

[Book a demo](https://example.com/demo) There are basically many of them!!!
`

interface Wall {
  readonly calls: string[]
  readonly open: () => void
}

/** Every way that Node has to reach another machine fails from here on, and is noted with what called it. */
function wall(): Wall {
  const calls: string[] = []
  const undo: Array<() => void> = []
  const shut = (of: object, name: string): void => {
    const own = of as Record<string, unknown>
    const before = own[name]
    if (typeof before !== 'function') return
    own[name] = () => {
      const { stack = '' } = new Error(name)
      calls.push(stack)
      throw new Error(`no network: ${name}`)
    }
    undo.push(() => {
      own[name] = before
    })
  }
  // http, https, http2, fetch and TLS all come down to this one.
  shut(net.Socket.prototype, 'connect')
  shut(dgram.Socket.prototype, 'send')
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
    shut(dns, name)
    shut(dns.promises, name)
  }
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']) shut(globalThis, name)
  const open = (): void => {
    for (const each of undo) each()
  }
  return { calls, open }
}

suite('nothing leaves the machine', function () {
  this.timeout(90_000)
  let held: Wall | undefined

  suiteSetup(closeAll)
  suiteTeardown(async () => {
    held?.open()
    await closeAll()
    await vscode.commands.executeCommand('copydesk.clearReview')
    await removeDrafts()
  })

  test('the wall holds', async () => {
    const { calls, open } = wall()
    const ways: Readonly<Record<string, () => unknown>> = {
      http: () => http.get('http://127.0.0.1:9').on('error', () => {}),
      net: () => net.connect(9),
      tls: () => tls.connect(9),
      fetch: () => globalThis.fetch('http://127.0.0.1:9').catch(() => {}),
      dns: () => dns.lookup('localhost', () => {}),
    }
    const through: string[] = []
    for (const [name, way] of Object.entries(ways)) {
      const before = calls.length
      try {
        way()
      } catch {
        // As it should be; some fail a moment later.
      }
      await new Promise((next) => setTimeout(next, 100))
      if (calls.length === before) through.push(name)
    }
    open()
    assert.deepEqual(through, [])
  })

  test('while it reviews, hovers, fixes, previews, reports and explains', async () => {
    held = wall()
    const { document } = await draft('net/page.md', PAGE)
    const { uri } = document
    await until(() => findings(uri).length > 0, 'findings')
    const { range } = findings(uri)[0] as vscode.Diagnostic
    await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, range.start)
    await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range)
    await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', uri, new vscode.Position(1, 0))
    await vscode.commands.executeCommand('markdown.api.render', document)
    await vscode.commands.executeCommand('copydesk.reviewFolder', draftFile('net'))
    await vscode.commands.executeCommand('copydesk.showReport')
    await vscode.commands.executeCommand('copydesk.openRulePage', 'tone/passive')
    await vscode.commands.executeCommand('copydesk.showMap')
    await new Promise((next) => setTimeout(next, 500))
    held.open()
    // Other extensions share the host; whose call it is stands in the stack, and without a path it is anybody's.
    const others = /extensions[/\\](?!.*copydesk)[^\n]*$/m
    assert.deepEqual(
      held.calls.filter(
        (stack) => /copydesk|extension\.js/i.test(stack.split('\n').slice(2).join('\n')) || !others.test(stack),
      ),
      [],
    )
  })
})
