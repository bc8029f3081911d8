import assert from 'node:assert/strict'
import { suite, suiteSetup, suiteTeardown, teardown, test } from '../mocha.ts'
import { Window } from './window.ts'

/** What a screen reader says of the line of a tree that has the focus. */
const focused = `(() => {
  const list = document.activeElement?.closest('.pane')?.querySelector('.monaco-list')
  const id = list?.getAttribute('aria-activedescendant')
  return (id && document.getElementById(id)?.getAttribute('aria-label')) || ''
})()`

suite('the trees by keyboard alone', () => {
  let window: Window

  suiteSetup(async function () {
    this.timeout(90_000)
    window = await Window.open({ folder: 'media/samples' })
    await window.openFile('en/tracelot-page.md')
  })

  teardown(async function () {
    if (this.currentTest?.isFailed())
      await window.screenshot(`failure-keyboard-${this.currentTest.title.replace(/\W+/g, '-')}`)
  })

  suiteTeardown(() => window?.close())

  const on = (words: RegExp) => window.page.waitForFunction(`${words}.test(${focused})`)

  test('the message map begins at its first line and goes to a place', async function () {
    this.timeout(60_000)
    await window.palette('Copydesk: Show Message Map')
    await on(/^Audience: B2B/)
    await window.screenshot('keyboard-map')
    await window.page.keyboard.press('ArrowDown')
    await on(/^Promise: /)
    const promise = String(await window.page.evaluate(focused)).replace(/^Promise: /, '')
    await window.page.keyboard.press('Enter')
    await window.page.waitForFunction(`document.activeElement?.closest('.editor-instance') !== null`)
    assert.equal(await selected(), promise)
  })

  test('the trust bank begins at its first line, opens it and goes to an entry', async function () {
    this.timeout(60_000)
    await window.palette('Copydesk: Show Trust Bank')
    await on(/^Expir|^Without|^Unused|^Number|^Contradicted/)
    const first = await window.page.evaluate(focused)
    await window.screenshot('keyboard-bank')
    await window.page.keyboard.press('ArrowRight')
    await window.page.locator('.pane .monaco-list:focus .monaco-list-row[aria-level="2"]').first().waitFor()
    await window.page.keyboard.press('ArrowDown')
    await window.page.waitForFunction(`${focused} !== ${JSON.stringify(first)}`)
    await window.page.keyboard.press('Enter')
    await window.page.locator('.tab.active', { hasText: 'proofs.md' }).waitFor()
    await window.page.waitForFunction(`document.activeElement?.closest('.editor-instance') !== null`)
  })

  /** The words that are selected in the editor, by way of the clipboard. */
  async function selected(): Promise<unknown> {
    await window.page.keyboard.press('Control+C')
    return window.page.evaluate('navigator.clipboard.readText()')
  }
})
