import { suite, suiteSetup, suiteTeardown, teardown, test } from '../mocha.ts'
import { Window } from './window.ts'

const drawn = (property: string, words: string, part?: string): string =>
  `[...document.querySelectorAll('.monaco-editor *')].some((each) => getComputedStyle(each, ${JSON.stringify(part ?? null)}).${property}.includes(${JSON.stringify(words)}))`

for (const theme of ['light', 'dark', 'contrast'] as const) {
  suite(`marks, ${theme}`, () => {
    let window: Window

    suiteSetup(async () => {
      window = await Window.open({ theme, folder: 'media/samples' })
    })

    teardown(async function () {
      if (this.currentTest?.isFailed())
        await window.screenshot(`failure-${theme}-${this.currentTest.title.replace(/\W+/g, '-')}`)
    })

    suiteTeardown(() => window?.close())

    test('stand in the gutter, and the fold stands as a line', async () => {
      await window.openFile('en/embun-page.md')
      // What is drawn stands in style sheets: no text of the window says it.
      for (const kind of ['promise', 'verification', 'cta'])
        await window.page.waitForFunction(drawn('backgroundImage', kind))
      await window.page.waitForFunction(drawn('content', 'end of the first screen', '::after'))
      await window.screenshot(`marks-${theme}`, { keep: true })
    })

    test('follow the cursor in the message map', async () => {
      await window.tree('Message Map')
      await window.click('Fall asleep 20 minutes sooner, tonight')
      const selected = window.page.locator('.pane .monaco-list-row.selected', { hasText: 'Promise' })
      await selected.first().waitFor()
    })

    test('stand in the preview', async () => {
      await window.palette('Markdown: Open Preview')
      await window.webview().locator('.copydesk-fold').first().waitFor()
      await window.screenshot(`preview-${theme}`, { keep: true })
    })
  })
}
