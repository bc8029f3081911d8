import assert from 'node:assert/strict'
import { suite, suiteSetup, suiteTeardown, teardown, test } from '../mocha.ts'
import { Window } from './window.ts'

for (const theme of ['light', 'dark'] as const) {
  suite(`a copywriter's window, ${theme}`, () => {
    let window: Window

    suiteSetup(async () => {
      window = await Window.open({ theme, folder: 'media/samples' })
    })

    teardown(async function () {
      if (this.currentTest?.isFailed())
        await window.screenshot(`failure-${theme}-${this.currentTest.title.replace(/\W+/g, '-')}`)
    })

    suiteTeardown(() => window?.close())

    test('shows findings while a page is open', async () => {
      await window.openFile('en/tracelot-page-first-draft.md')
      const rows = await window.problems('message/one-cta')
      assert.ok(rows.length > 2, rows.join('\n'))
      await window.screenshot(`problems-${theme}`, { keep: true })
    })

    test('offers quick fixes at a finding, and applies one', async () => {
      await window.goToProblem('message/')
      const before = await window.editorText()
      const titles = await window.quickFixes()
      assert.ok(titles.length > 0)
      await window.screenshot(`quick-fix-${theme}`, { keep: true })
      await window.applyQuickFix(titles[0] ?? '')
      await window.page.waitForTimeout(500)
      assert.notEqual(await window.editorText(), before)
      await window.screenshot(`quick-fix-applied-${theme}`)
      await window.page.keyboard.press('Escape') // out of the snippet
      await window.page.keyboard.press('Control+Z')
      await window.page.waitForTimeout(500)
      assert.equal(await window.editorText(), before)
    })

    test('shows the message map', async () => {
      await window.foldFiles()
      const rows = await window.tree('Message Map')
      assert.ok(rows.length > 2, rows.join('\n'))
      await window.screenshot(`message-map-${theme}`, { keep: true })
    })

    test('reviews the folder, closed files too', async () => {
      await window.foldFiles()
      await window.palette('View: Close All Editors')
      await window.palette('Copydesk: Review Workspace')
      await window.problems('embun-page-first-draft.md')
      await window.foldProblems('embun-page-first-draft.md') // its findings fill the panel
      const rows = await window.problems('tracelot-page-first-draft.md')
      const files = rows.filter((row) => row.includes('.md') && !row.includes('[Ln'))
      assert.ok(files.length > 1, rows.join('\n'))
      await window.notification('Copydesk').waitFor({ state: 'hidden' }) // its progress
      await window.screenshot(`folder-review-${theme}`, { keep: true })
    })
  })
}
