import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite, suiteSetup, suiteTeardown, teardown, test } from '../mocha.ts'
import { Window } from './window.ts'

const RULE = 'message/three-proofs'

/** Makes one rule of an installed Copydesk fail wherever it is asked. */
function sabotage(folder: string): void {
  const file = join(folder, 'dist/web/extension.js')
  const code = readFileSync(file, 'utf8')
  const check = code.indexOf('*check(', code.indexOf(`id:"${RULE}"`))
  const body = code.indexOf('){', check) + 2
  assert.ok(check > 0 && body - check < 200, 'the rule is not where it is looked for')
  writeFileSync(file, `${code.slice(0, body)}throw new TypeError("sabotage");${code.slice(body)}`)
}

suite('a rule that fails', () => {
  let window: Window

  suiteSetup(async function () {
    this.timeout(90_000)
    window = await Window.open({ folder: 'media/samples', installed: sabotage, settings: { 'files.autoSave': 'off' } })
  })

  teardown(async function () {
    if (this.currentTest?.isFailed())
      await window.screenshot(`failure-crash-${this.currentTest.title.replace(/\W+/g, '-')}`)
  })

  suiteTeardown(() => window?.close())

  const message = () => window.notification('A part of Copydesk failed')

  test('is told once, and hides no other', async function () {
    this.timeout(60_000)
    await window.openFile('en/tracelot-page-first-draft.md')
    await message().waitFor()
    const rows = await window.problems('message/one-cta')
    assert.ok(!rows.some((row) => row.includes(RULE)), rows.join('\n'))
    await window.screenshot('crash')
  })

  test('tells what its authors need to hear', async function () {
    this.timeout(60_000)
    await message().getByRole('button', { name: 'Copy Details' }).click()
    await message().waitFor({ state: 'hidden' })
    await window.page.waitForFunction(`navigator.clipboard.readText().then((text) => text.includes('sabotage'))`)
    const said = String(await window.page.evaluate('navigator.clipboard.readText()'))
    assert.match(
      said,
      new RegExp(`^copydesk 0\\.\\d+\\.\\d+, VS Code 1\\.[\\d.]+, ${RULE}, .*page-first-draft\\.md, .*sabotage$`),
    )
  })

  test('is not told again while the writer goes on', async function () {
    this.timeout(60_000)
    await window.click('The future of quality')
    await window.page.keyboard.press('End')
    await window.page.keyboard.type(' today')
    await window.openFile('en/embun-page-first-draft.md')
    await window.problems('embun-page-first-draft.md')
    await window.page.waitForTimeout(1500)
    assert.equal(await message().count(), 0)
  })
})
