import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { extension, suite, test } from '../kit.ts'
import { page } from '../shared/copy.ts'
import { draft, found, write } from '../shared/files.ts'

suite('activation', () => {
  test('waits for Markdown', async () => {
    await vscode.window.showTextDocument(await write('plain.txt', 'Words.'))
    await new Promise((next) => setTimeout(next, 500))
    assert.equal(extension().isActive, false)
  })

  test('takes less than 100 ms, and shows the first findings soon after', async () => {
    const before = performance.now()
    await extension().activate()
    const took = performance.now() - before
    const { document } = await draft('first.md', page)
    const opened = performance.now()
    await found(document.uri, 'message/one-cta')
    console.log(
      `activated in ${took.toFixed(1)} ms; first findings ${(performance.now() - opened).toFixed(0)} ms after opening`,
    )
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
