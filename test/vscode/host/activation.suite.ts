import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { extension, suite, suiteTeardown, test } from '../kit.ts'
import { page } from '../shared/copy.ts'
import { draft, found, removeDrafts, write } from '../shared/files.ts'

suite('activation', () => {
  suiteTeardown(removeDrafts)

  test('waits for Markdown', async () => {
    await vscode.window.showTextDocument(await write('plain.txt', 'Words.'))
    await new Promise((next) => setTimeout(next, 500))
    assert.equal(extension().isActive, false)
  })

  test('takes less than 100 ms, and shows the first findings soon after', async () => {
    // Time of the processor, which does not grow when the machine is busy with other work.
    const before = process.cpuUsage()
    await extension().activate()
    const { user, system } = process.cpuUsage(before)
    const took = (user + system) / 1000
    const { document } = await draft('first.md', page)
    const opened = performance.now()
    await found(document.uri, 'message/one-cta')
    const first = performance.now() - opened
    console.log(`activated in ${took.toFixed(0)} ms; first findings ${first.toFixed(0)} ms after opening`)
    assert.ok(took < 100, `${took} ms`)
  })

  test('registers every command of the manifest', async () => {
    const there = new Set(await vscode.commands.getCommands(true))
    const { contributes } = extension().packageJSON as { contributes: { commands: Array<{ command: string }> } }
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((each) => !there.has(each)),
      [],
    )
  })
})
