import assert from 'node:assert/strict'
import { extension, findings, open, suite, test, until } from '../kit.ts'

/** Milliseconds. */
const goal = 100

suite('the first moments of the installed extension', () => {
  test(`activation takes less than ${goal} ms`, async () => {
    const copydesk = extension()
    assert.equal(copydesk.isActive, false, 'it is active before a Markdown file opens')
    const start = performance.now()
    await copydesk.activate()
    const time = performance.now() - start
    console.log(`activation: ${time.toFixed(1)} ms`)
    assert.ok(time < goal, `${time.toFixed(1)} ms`)
  })

  test('findings come with the first Markdown file', async () => {
    const { document } = await open('page.md')
    await until(() => findings(document.uri).length > 0, 'findings')
  })
})
