// Stands in for the desktop `code`: takes the arguments that @vscode/test-electron passes, runs the suite in the extension host of
// the VS Code server with a headless Chromium as its window, and exits with the suite's code (124 hung, 125 the server died).
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, parseArgs } from 'node:util'
import { consoleMarks, reportPaths } from './report.ts'
import { launch } from './workbench.ts'

const { values, positionals } = parseArgs({
  strict: false, // the runner passes flags that only mean something to the desktop
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionDevelopmentKind: { type: 'string' },
    extensionDevelopmentId: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
})
const text = (name: string): string => {
  const value = values[name]
  if (typeof value !== 'string') throw new Error(`The stand-in needs --${name}.`)
  return value
}

const folder = positionals[0]
const report = process.env.COPYDESK_REPORT
const logs = process.env.COPYDESK_LOGS
if (folder === undefined || report === undefined || logs === undefined)
  throw new Error('The stand-in needs a folder, COPYDESK_REPORT and COPYDESK_LOGS.')
mkdirSync(logs, { recursive: true })
const log = (name: string, line: string) => appendFileSync(join(logs, `${name}.log`), `${line}\n`)

// The browser build ignores the payload's extensionDevelopmentKind; this user setting has the same effect.
const worker =
  values.extensionDevelopmentKind === 'web'
    ? { 'remote.extensionKind': { [text('extensionDevelopmentId')]: ['web'] } }
    : {}
const workbench = await launch({
  folder,
  driver: true,
  untrusted: process.env.COPYDESK_UNTRUSTED === '1',
  userDataDir: text('user-data-dir'),
  extensionsDir: text('extensions-dir'),
  settings: worker,
  payload: [
    ['extensionDevelopmentPath', text('extensionDevelopmentPath')],
    ['extensionTestsPath', text('extensionTestsPath')],
  ],
  onLog: log,
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => workbench.close().finally(() => process.exit(130)))

let code: number
try {
  const { page, died } = workbench
  const exited = new Promise<number>((done) => {
    void page.exposeFunction('codeAutomationExit', done)
  })
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    const line = format(...args)
    log('workbench', `[${type}] ${line}`)
    readConsole(line, report)
  })
  const late = new Promise<number>((done) => {
    setTimeout(done, Number(process.env.COPYDESK_TIMEOUT_MS ?? 240_000), 124).unref()
  })
  await page.goto(workbench.url)
  code = await Promise.race([exited, died.then(() => 125), late])
  if (code !== 0) await page.screenshot({ path: join(logs, 'failure.png') }).catch(() => {})
} finally {
  await workbench.close()
}
process.exit(code)

/** The worker has no files: its report comes through the console, and this process writes it where a Node host would. */
function readConsole(line: string, path: string): void {
  if (line.startsWith(consoleMarks.line)) appendFileSync(path, `${line.slice(consoleMarks.line.length)}\n`)
  if (line.startsWith(consoleMarks.done)) writeFileSync(reportPaths(path).done, line.slice(consoleMarks.done.length))
}
