import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import * as vscode from 'vscode'
import { findings, suite, suiteSetup, suiteTeardown, test, until } from '../kit.ts'
import { round } from '../pace/clock.ts'
import { longPage } from '../pace/copy.ts'
import { draftFile, removeDrafts, set, write } from '../shared/files.ts'

const SECONDS = Number(process.env.COPYDESK_SOAK ?? 60)
const FILES = 200
/** How often a file is opened before memory is measured first: by then all code has run. */
const WARM = 20
/** Megabytes that a host may hold more in the end. */
const MOST = 30

/** A page with something to find and something to fix, none like another. */
const pageOf = (n: number): string =>
  `${longPage(1500 + (n % 7) * 700, n * 31)}\nThere are basically many of them, in order to utilize page ${n}!!!\n`

const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms))

function held(): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return (heapUsed + external + arrayBuffers) / 1e6
}

async function logs(): Promise<string> {
  const harness = vscode.extensions.getExtension<{ readonly logs: string }>('copydesk.copydesk-harness')
  const told = await harness?.activate()
  assert.ok(told, 'the harness does not tell where logs are')
  return dirname(told.logs)
}

/** Lines of the host's own log, and of the extension's, that tell of an error; a host that keeps no files tells its window. */
function errorsIn(folders: readonly string[]): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.log'))
      .map((name) => join(folder, name)),
  )
  assert.ok(
    files.some((name) => /exthost|console/.test(name)),
    `no log of the host among ${files.join(', ')}`,
  )
  return files.flatMap((name) =>
    readFileSync(name, 'utf8')
      .split('\n')
      .filter(
        (line) =>
          /\[error\]|\bERR\b/i.test(line) && /copydesk\.copydesk|dist.(?:web.)?extension\.js/i.test(name + line),
      )
      .map((line) => `${name}: ${line}`),
  )
}

/** Opens a file, changes a word, applies the safe fixes, takes all of it back, and closes it. */
async function turn(n: number): Promise<void> {
  const uri = draftFile(`soak/${n}.md`)
  await vscode.commands.executeCommand('vscode.open', uri)
  const editor = await until(() => {
    const now = vscode.window.activeTextEditor
    return now?.document.uri.toString() === uri.toString() ? now : undefined
  }, `an editor of ${n}`)
  const { document } = editor
  const before = document.getText()
  await until(() => findings(uri).length > 0, `findings in ${n}`)
  await editor.edit((edit) =>
    edit.insert(new vscode.Position(document.lineCount - 2, 0), 'It was simply utilized by us. '),
  )
  await pause(20)
  const whole = new vscode.Range(0, 0, document.lineCount, 0)
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    whole,
    'source.fixAll.copydesk',
  )
  const [fix] = actions
  assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)), `no fixes in file ${n}`)
  for (let steps = 0; document.getText() !== before && steps < 10; steps++) await vscode.commands.executeCommand('undo')
  assert.equal(document.getText(), before, `undo does not restore file ${n}`)
  await until(() => !document.isDirty, `file ${n} as stored`)
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
}

suite('a long day', function () {
  this.timeout((SECONDS + 120) * 1000)

  suiteSetup(async () => {
    await set('delay', 0)
    for (let n = 0; n < FILES; n++) await write(`soak/${n}.md`, pageOf(n))
  })
  suiteTeardown(async () => {
    await set('delay', undefined)
    await removeDrafts()
  })

  test(`${FILES} files opened, edited, fixed, undone and closed for ${SECONDS} seconds`, async () => {
    const folder = await logs()
    const errors: unknown[] = []
    const crash = (error: unknown) => errors.push(error)
    process.on('unhandledRejection', crash)
    for (let n = 0; n < WARM; n++) await turn(n)
    await pause(500)
    const [start, resident] = [held(), process.memoryUsage().rss / 1e6]
    const end = performance.now() + SECONDS * 1000
    let turns = 0
    const series: number[] = []
    while (performance.now() < end) {
      await turn((WARM + turns++) % FILES)
      if (turns % 50 === 0) series.push(round(held() - start))
    }
    console.log(`soak: MB more held after every 50 files: ${series.join(', ')}`)
    await pause(1000)
    const grown = round(held() - start)
    const residentGrown = round(process.memoryUsage().rss / 1e6 - resident)
    process.off('unhandledRejection', crash)
    console.log(`soak: ${turns} files in ${SECONDS} s, ${grown} MB more held, ${residentGrown} MB more resident`)
    assert.deepEqual(errors.map(String), [])
    assert.deepEqual(errorsIn([folder, process.env.COPYDESK_LOGS ?? folder].filter(existsSync)), [])
    assert.ok(turns > SECONDS / 10, `no more than ${turns} files`)
    assert.ok(grown <= MOST, `${grown} MB more than in the beginning, after ${turns} files`)
  })
})
