import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite, suiteSetup, suiteTeardown, teardown, test } from '../mocha.ts'
import { Window } from './window.ts'

suite('the verdict in the status bar', () => {
  let window: Window

  suiteSetup(async function () {
    this.timeout(90_000)
    window = await Window.open({ folder: 'media/samples' })
  })

  teardown(async function () {
    if (this.currentTest?.isFailed())
      await window.screenshot(`failure-verdict-${this.currentTest.title.replace(/\W+/g, '-')}`)
  })

  suiteTeardown(() => window?.close())

  const item = () => window.page.locator('.statusbar-item', { hasText: 'CTA' })

  test('is read at a glance and aloud', async () => {
    await window.openFile('en/tracelot-page.md')
    await item().waitFor()
    assert.ok((await window.statusBar()).includes('B2B · promise ✓ · proofs 3/3 · 1 CTA'))
    const spoken = item().locator('[aria-label*="3 of 3 kinds of proof"]')
    await spoken.waitFor()
    await window.screenshot('verdict')
  })

  test('opens the message map', async () => {
    await item().locator('a').click()
    await window.page.locator('.pane .monaco-list:focus .monaco-list-row.focused', { hasText: 'Audience' }).waitFor()
  })

  test('goes where no copy is open, and where it is turned off', async () => {
    await window.openFile('README.md')
    await item().waitFor({ state: 'hidden' })
    await window.openFile('en/tracelot-emails.md')
    await item().waitFor()
    mkdirSync(join(window.folder, '.vscode'), { recursive: true })
    writeFileSync(join(window.folder, '.vscode/settings.json'), '{ "copydesk.statusBar": false }')
    await item().waitFor({ state: 'hidden' })
  })
})
