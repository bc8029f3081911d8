import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FrameLocator } from 'playwright-core'
import { suite, suiteSetup, suiteTeardown, teardown, test } from '../mocha.ts'
import { root } from '../root.ts'
import { Window } from './window.ts'

const axe = readFileSync(createRequire(`${root}/package.json`).resolve('axe-core/axe.min.js'), 'utf8')

for (const theme of ['light', 'dark', 'contrast'] as const) {
  suite(`the report, ${theme}`, () => {
    let window: Window
    let report: FrameLocator

    suiteSetup(async function () {
      this.timeout(90_000)
      window = await Window.open({ theme, folder: 'media/samples' })
      await window.palette('Copydesk: Show Report')
      report = window.webview()
      await report.locator('#files').waitFor()
    })

    teardown(async function () {
      if (this.currentTest?.isFailed())
        await window.screenshot(`failure-${theme}-${this.currentTest.title.replace(/\W+/g, '-')}`)
    })

    suiteTeardown(() => window?.close())

    test('shows the campaign by audience', async () => {
      const groups = await report.locator('#files .group th').allTextContents()
      assert.ok(groups.some((each) => each.startsWith('B2B')) && groups.some((each) => each.startsWith('B2C')))
      await window.screenshot(`report-${theme}`, { keep: true })
    })

    test('has nothing that axe objects to', async () => {
      const frame = await window.webviewFrame()
      await frame.evaluate(axe)
      const { violations } = (await frame.evaluate('axe.run()')) as {
        violations: Array<{ id: string; nodes: Array<{ html: string }> }>
      }
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        [],
      )
    })

    test('sorts and filters by keyboard', async () => {
      await report.locator('#files thead button', { hasText: 'Warnings' }).focus()
      await window.page.keyboard.press('Enter')
      await report.locator('#files th[aria-sort=ascending]', { hasText: 'Warnings' }).waitFor()
      await report.getByRole('searchbox').focus()
      await window.page.keyboard.type('embun')
      const rows = report.locator('#files tbody tr:not(.group):visible th')
      assert.ok((await rows.allTextContents()).every((name) => name.includes('embun')))
      await report.getByRole('searchbox').fill('')
    })

    test('shows every finding', async () => {
      await report.locator('article').first().scrollIntoViewIfNeeded()
      await window.screenshot(`report-findings-${theme}`)
    })

    test('goes to the line that is clicked, and comes back as it was', async () => {
      const place = report.locator('.finding .place a').first()
      const [line] = ((await place.textContent()) ?? '').split(':')
      await place.click()
      await window.page.locator('.tab.active', { hasText: '.md' }).waitFor()
      await window.page.locator('.line-numbers.active-line-number', { hasText: String(line) }).waitFor()
      await window.page.locator('.tab', { hasText: 'Copydesk report' }).click()
      await report.locator('#files th[aria-sort=ascending]', { hasText: 'Warnings' }).waitFor()
    })
  })
}
