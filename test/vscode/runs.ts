import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTests } from '@vscode/test-electron'
import { bundleForNode, bundleForWorker } from './bundle.ts'
import type { Code } from './code.ts'
import { type Counts, reportPaths } from './report.ts'
import { root } from './root.ts'
import { expectFindings, layOut, layOutRoots } from './workspace.ts'

interface Run {
  /** Whether the packaged extension is installed; else the project folder is the extension under development. */
  readonly installed?: boolean
  /** Whether suites compare with the command line. */
  readonly compares?: boolean
  /** How many fresh starts it has to pass once: a time limit holds for the best of them, as a busy machine can only slow one down. */
  readonly starts?: number
  /** Whether a workspace of two folders is open. */
  readonly roots?: boolean
}

const runs = {
  host: {},
  web: { compares: true },
  untrusted: {},
  roots: { roots: true },
  start: { installed: true, starts: 4 },
  vsix: { installed: true, compares: true },
  pace: { installed: true },
  soak: { installed: true },
  ui: {},
} as const satisfies Record<string, Run>

export type RunName = keyof typeof runs
export const runNames = Object.keys(runs) as RunName[]
export const isRunName = (name: string): name is RunName => name in runs

/** What a run needs to know. */
interface Task {
  readonly name: RunName
  readonly code: Code
  readonly files: readonly string[]
  /** Part of the titles to run; empty for all. */
  readonly grep: string
}

/** Runs suite files in one VS Code and returns what they counted. A run that dies or hangs counts as one failure. */
export async function runSuites(task: Task): Promise<Counts> {
  const { starts = 1 }: Run = runs[task.name]
  let counts = await runOnce(task)
  for (let start = 1; start < starts && counts.failed > 0; start++) {
    console.log(`Start ${start + 1} of ${starts}`)
    counts = await runOnce(task)
  }
  return starts === 1 && task.grep === '' ? steady(task, counts) : counts
}

/**
 * Suites with a failure get one more window, to themselves: a window has a hundred things going on, and a test that fails once in many
 * runs would hide what a change has broken. What fails again is a failure; what does not is told as unsteady, to be looked into.
 */
async function steady(task: Task, first: Counts): Promise<Counts> {
  const titles = [...new Set(first.failures.map(({ suite }) => suite))]
  if (titles.length === 0 || titles.includes(undefined)) return first
  console.log(`Once more, in a window of their own: ${titles.join(', ')}`)
  const again = await runOnce({ ...task, grep: `^(?:${titles.map((title) => escaped(title ?? '')).join('|')}) ` })
  if (again.failed > 0) return first
  const before = titles.reduce((sum, title) => sum + (first.suites[title ?? ''] ?? 0), 0)
  const suites = { ...first.suites, ...again.suites }
  const passed = first.passed - before + again.passed
  return { passed, failed: 0, skipped: first.skipped, failures: [], suites, unsteady: first.failures }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

async function runOnce(task: Task): Promise<Counts> {
  const temp = mkdtempSync(join(tmpdir(), 'copydesk-run-'))
  const report = join(temp, 'report.txt')
  const logs = join(root, '.cache/vscode', task.name, 'logs')
  rmSync(logs, { recursive: true, force: true })
  writeFileSync(report, '')
  try {
    const exitCode = await (task.name === 'ui' ? drive : host)(task, temp, {
      COPYDESK_REPORT: report,
      COPYDESK_LOGS: logs,
    })
    process.stdout.write(readFileSync(reportPaths(report).text, 'utf8'))
    return judge(exitCode, reportPaths(report).done, task.name === 'ui' ? join(root, 'test/shots') : logs)
  } finally {
    rmSync(temp, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Runs suites inside an extension host; resolves to the exit code. */
async function host({ name, code, files, grep }: Task, temp: string, env: Record<string, string>): Promise<number> {
  const { installed = false, compares = false, roots = false }: Run = runs[name]
  const [folder, user, extensions] = [join(temp, 'workspace'), join(temp, 'user'), join(temp, 'extensions')]
  layOut(folder)
  if (compares) expectFindings(folder)
  const opened = roots ? layOutRoots(folder, join(temp, 'second')) : folder
  if (installed) code.install(join(root, 'copydesk.vsix'), extensions, user)
  const worker = ['--extensionDevelopmentKind=web', '--extensionDevelopmentId=copydesk.copydesk']
  try {
    await runTests({
      vscodeExecutablePath: code.executable,
      // An installed extension is tested from beside it.
      extensionDevelopmentPath: installed ? join(root, 'test/vscode/harness') : root,
      extensionTestsPath: await (name === 'web' ? bundleForWorker(name, files, grep) : bundleForNode(name, files)),
      launchArgs: [
        opened,
        `--user-data-dir=${user}`,
        `--extensions-dir=${extensions}`,
        ...(name === 'web' ? worker : []),
      ],
      extensionTestsEnv: { ...env, COPYDESK_UNTRUSTED: name === 'untrusted' ? '1' : '0', COPYDESK_GREP: grep },
    })
    return 0
  } catch (error) {
    return (error as { code?: number }).code ?? 1
  }
}

/** Runs suites that use the window from outside, in a process of their own; resolves to the exit code. */
async function drive({ files, grep }: Task, _temp: string, env: Record<string, string>): Promise<number> {
  const entry = JSON.stringify(await bundleForNode('ui', files))
  const script = `require(${entry}).run().then(() => process.exit(0), () => process.exit(1))`
  const { status } = spawnSync(process.execPath, ['-e', script], {
    cwd: root,
    env: { ...process.env, ...env, COPYDESK_GREP: grep },
    stdio: 'inherit',
    timeout: 900_000,
  })
  return status ?? 124
}

/** Exit codes: 1 a test failed or the suites didn't load, 124 hung, 125 the server died, 126 the extension host died unnoticed. */
function judge(exitCode: number, done: string, logs: string): Counts {
  const counts = existsSync(done) ? (JSON.parse(readFileSync(done, 'utf8')) as Counts) : undefined
  const code = exitCode === 0 && counts === undefined ? 126 : exitCode
  if (code !== 0) console.log(`Exit code ${code}; logs and pictures in ${logs}`)
  const { passed = 0, failed = 0, skipped = 0, failures = [], suites = {} } = counts ?? {}
  const isEmpty = passed + failed + skipped === 0
  if (failed > 0 || (code === 0 && !isEmpty)) return { passed, failed, skipped, failures, suites }
  return { passed, failed: 1, skipped, failures: [{ text: `The run died or hung (exit code ${code}).` }], suites }
}
