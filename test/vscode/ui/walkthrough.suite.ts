import assert from 'node:assert/strict'
import { suite, suiteSetup, suiteTeardown, teardown, test } from '../mocha.ts'
import { Window } from './window.ts'

for (const theme of ['light', 'dark', 'contrast'] as const) {
  suite(`the walkthrough, ${theme}`, () => {
    let window: Window

    suiteSetup(async function () {
      this.timeout(90_000)
      window = await Window.open({ theme, folder: 'media/samples', size: { width: 1560, height: 860 } })
      await window.palette('Welcome: Open Walkthrough')
      await window.choose('Get started with Copydesk')
    })

    teardown(async function () {
      if (this.currentTest?.isFailed())
        await window.screenshot(`failure-${theme}-${this.currentTest.title.replace(/\W+/g, '-')}`)
    })

    suiteTeardown(() => window?.close())

    test('shows four steps, each with its picture', async function () {
      this.timeout(60_000)
      const steps = window.page.locator('.getting-started-step')
      await steps.first().waitFor()
      assert.equal(await steps.count(), 4)
      for (const index of [0, 1, 2, 3]) {
        await steps.nth(index).click()
        await window.page
          .frameLocator('iframe.webview')
          .last()
          .frameLocator('iframe#active-frame')
          .locator('svg')
          .waitFor()
        await window.screenshot(`walkthrough-${theme}-${index + 1}`, { keep: index === 0 && theme !== 'contrast' })
      }
    })
  })
}
