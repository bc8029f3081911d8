import assert from 'node:assert/strict'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import * as vscode from 'vscode'
import { findings, suite, suiteSetup, suiteTeardown, teardown, test, until } from '../kit.ts'
import { closeAll, draft, draftFile, removeDrafts, set, write } from '../shared/files.ts'
import { isBusy, limit, quantile, record, round, Watch, worked } from './clock.ts'
import { longPage, pageOfWords } from './copy.ts'

/** Milliseconds after the last keystroke, here. */
const DELAY = 60

const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms))

/** Diagnostics are made anew by each review. */
const mark = (uri: vscode.Uri): vscode.Diagnostic | undefined => findings(uri)[0]

async function reviewed(uri: vscode.Uri, before: vscode.Diagnostic | undefined, ms = 30_000): Promise<void> {
  const end = performance.now() + ms
  while (mark(uri) === before) {
    if (performance.now() > end) throw new Error(`No review of ${uri.path} in ${ms} ms`)
    await pause(1)
  }
}

interface Stroke {
  /** Milliseconds from the change, as the host hears of it, to new diagnostics, less the debounce: by the clock, and at work. */
  readonly clock: number
  readonly work: number
}

async function stroke(editor: vscode.TextEditor, at: vscode.Position, text: string): Promise<Stroke> {
  const { uri } = editor.document
  const before = mark(uri)
  let [start, used] = [0, 0]
  const heard = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (document.uri.toString() !== uri.toString()) return
    start = performance.now()
    // Right before the review is due.
    setTimeout(() => {
      used = worked()
    }, DELAY - 2)
  })
  await editor.edit((edit) => edit.insert(at, text), { undoStopBefore: false, undoStopAfter: false })
  await reviewed(uri, before)
  const [clock, work] = [performance.now() - start - DELAY, worked() - used]
  heard.dispose()
  return { clock, work }
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}

const fair = (strokes: readonly Stroke[]): number[] => strokes.map(({ clock, work }) => (isBusy() ? work : clock))

suite('the pace of the editor', function () {
  this.timeout(200_000)

  suiteSetup(async () => {
    await set('delay', DELAY)
  })
  teardown(closeAll)
  suiteTeardown(async () => {
    await set('delay', undefined)
    await removeDrafts()
  })

  test('the first page in a new window', async () => {
    const watch = new Watch()
    const [start, used] = [performance.now(), worked()]
    const { document } = await draft('first.md', pageOfWords(400))
    await until(() => findings(document.uri).length > 0, 'the first findings', 60_000)
    const [clock, work] = [round(performance.now() - start), round(worked() - used)]
    await pause(300)
    const blocks = watch.stop()
    record('first page in a new window', { clock, work, ...blocks })
    assert.ok(blocks.longest <= limit(50), `blocked for ${blocks.longest} ms`)
  })

  test('typing in a page of 5,000 words', async () => {
    const editor = await draft('typing.md', pageOfWords(5000))
    await until(() => findings(editor.document.uri).length > 0, 'findings', 60_000)
    const line = Math.floor(editor.document.lineCount / 2)
    const words = 'and a word more, so that the sentence grows while somebody reads it. '
    const strokes: Stroke[] = []
    for (let n = 0; n < 8; n++) await stroke(editor, new vscode.Position(line, 0), pickFrom(words, n))
    const watch = new Watch()
    for (let n = 0; n < 60; n++) {
      // Every fifth elsewhere, as a person who mends a page does.
      const where = n % 5 === 4 ? (n * 13) % editor.document.lineCount : line
      const { text } = editor.document.lineAt(where)
      strokes.push(await stroke(editor, new vscode.Position(where, text.length), pickFrom(words, n)))
    }
    const { longest, longestOfHost, longestByClock } = watch.stop()
    const times = fair(strokes)
    const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)]
    record('typing', { median, p95, longest, longestOfHost, longestByClock })
    // The goal is 25; the processor's own speed changes by a fifth from run to run (21.6 to 25.8 measured when idle).
    assert.ok(median <= limit(30), `median ${median} ms`)
    assert.ok(p95 <= limit(60), `p95 ${p95} ms`)
    assert.ok(longest <= limit(50), `blocked for ${longest} ms`)
  })

  test('first open of a page of 1 MB', async () => {
    await write('huge.md', longPage(1_000_000))
    const [start, used] = [performance.now(), worked()]
    const watch = new Watch()
    await vscode.commands.executeCommand('vscode.open', draftFile('huge.md'))
    await reviewed(draftFile('huge.md'), undefined, 120_000)
    const [clock, work] = [round(performance.now() - start), round(worked() - used)]
    await pause(300)
    const blocks = watch.stop()
    record('first open of 1 MB', { clock, work, ...blocks })
    assert.ok(blocks.longest <= limit(50), `blocked for ${blocks.longest} ms`)
  })

  test('a folder review of 500 files', async () => {
    await Promise.all(
      Array.from({ length: 500 }, (_, n) =>
        write(`folder/page-${n}.md`, longPage(n % 50 === 0 ? 30_000 : 4000, n * 20)),
      ),
    )
    const start = performance.now()
    const watch = new Watch()
    const tally = await vscode.commands.executeCommand<{ files: number }>('copydesk.reviewFolder', draftFile('folder'))
    const clock = round(performance.now() - start)
    const blocks = watch.stop()
    record('folder review of 500 files', { clock, ...blocks })
    assert.equal(tally.files, 500)
    const reporting = new Watch()
    await vscode.commands.executeCommand('copydesk.showReport')
    await pause(500)
    const report = reporting.stop()
    record('its report', { ...report })
    assert.ok(
      blocks.longest <= limit(50),
      `blocked for ${blocks.longest} ms by the review, ${blocks.over50} times over 50 ms`,
    )
    assert.ok(report.longest <= limit(50), `blocked for ${report.longest} ms by the report`)

    await vscode.commands.executeCommand('copydesk.clearReview')
    const times: number[] = []
    for (const wait of [30, 150, 400, 900]) {
      const running = vscode.commands.executeCommand<{ cancelled: boolean }>(
        'copydesk.reviewFolder',
        draftFile('folder'),
      )
      await pause(wait)
      const [asked, used] = [performance.now(), worked()]
      await vscode.commands.executeCommand('copydesk.clearReview')
      const { cancelled } = await running
      if (cancelled) times.push(isBusy() ? worked() - used : performance.now() - asked)
    }
    record('cancelling it', { longest: round(Math.max(...times)), times: times.length })
    assert.ok(times.length >= 3, `${times.length} reviews were cancelled`)
    assert.ok(Math.max(...times) <= 200, `took ${Math.max(...times)} ms to stop`)
  })

  test('memory after 1,000 edits', async () => {
    const editor = await draft('memory.md', pageOfWords(5000))
    const { uri, lineCount } = editor.document
    await until(() => findings(uri).length > 0, 'findings', 60_000)
    await set('delay', 0)
    const edit = async (n: number): Promise<void> => {
      const line = 8 + ((n * 17) % (lineCount - 8))
      const before = mark(uri)
      const old = editor.document.lineAt(line).range
      // As many characters go as come.
      await editor.edit((edit) =>
        edit.replace(old, old.isEmpty ? '' : `${n} ${editor.document.getText(old).replace(/^\d+ /, '')}`),
      )
      if (n % 10 === 0 && !old.isEmpty) await reviewed(uri, before)
    }
    for (let n = 0; n < 100; n++) await edit(n)
    await pause(200)
    collectGarbage()
    const start = process.memoryUsage().heapUsed
    for (let n = 100; n < 1100; n++) await edit(n)
    await pause(500)
    collectGarbage()
    const grown = round((process.memoryUsage().heapUsed - start) / 1e6)
    record('memory after 1,000 edits', { grown })
    await set('delay', DELAY)
    assert.ok(grown <= 20, `${grown} MB more`)
  })
})

const pickFrom = (words: string, n: number): string => words[n % words.length] ?? 'x'
