import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite, suiteSetup, suiteTeardown, teardown, test } from '../mocha.ts'
import { Window } from './window.ts'

const DRAFT = 'en/tracelot-page-first-draft.md'

suite("a new user's first minutes", () => {
  let window: Window

  suiteSetup(async function () {
    this.timeout(90_000)
    window = await Window.open({ folder: 'media/samples', settings: { 'files.autoSave': 'off' } })
  })

  teardown(async function () {
    if (this.currentTest?.isFailed())
      await window.screenshot(`failure-first-${this.currentTest.title.replace(/\W+/g, '-')}`)
  })

  suiteTeardown(() => window?.close())

  test('the sample campaign opens from the first step of the walkthrough', async function () {
    this.timeout(60_000)
    await window.palette('Welcome: Open Walkthrough')
    await window.choose('Get started with Copydesk')
    const step = window.page.locator('.getting-started-step').first()
    await step.waitFor()
    await step.locator('.monaco-button').first().click()
    await window.choose('Open a draft')
    await window.sees('The future of quality is here')
    await window.screenshot('first-sample')
  })

  test('a fix is applied by keyboard, and undone', async function () {
    this.timeout(60_000)
    await window.openFile(DRAFT)
    await window.goToProblem('message/three-proofs')
    const before = readFileSync(join(window.folder, DRAFT), 'utf8')
    assert.ok((await window.quickFixes()).length > 0)
    await window.page.keyboard.press('Enter')
    await window.page.locator('.tab.active.dirty').waitFor()
    await window.page.keyboard.press('Escape')
    await window.page.keyboard.press('Control+Z')
    await window.page.locator('.tab.active.dirty').waitFor({ state: 'detached' })
    assert.equal(readFileSync(join(window.folder, DRAFT), 'utf8'), before)
    await window.screenshot('first-undone')
  })

  test('the campaign is reviewed, and the report saved', async function () {
    this.timeout(90_000)
    await window.palette('Copydesk: Review Workspace')
    await window.problems('embun-page-first-draft.md')
    await window.palette('Copydesk: Export Report')
    await window.choose('Markdown')
    const path = window.page.locator('.quick-input-widget input')
    await window.page.waitForFunction(
      `document.querySelector('.quick-input-widget input')?.value.endsWith('copydesk-report.md')`,
    )
    await path.press('Enter')
    await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
    await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'copydesk-report.md' }).waitFor()
    assert.ok(readFileSync(join(window.folder, 'copydesk-report.md'), 'utf8').startsWith('# Copydesk'))
    await window.screenshot('first-exported')
  })
})
