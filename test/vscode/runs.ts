import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTests } from '@vscode/test-electron'
import { bundleForNode, bundleForWorker } from './bundle.ts'
import type { Code } from './code.ts'
import { type Counts, reportPaths } from './report.ts'
import { root } from './root.ts'

export const runNames = ['host', 'web', 'untrusted', 'vsix'] as const
export type RunName = (typeof runNames)[number]
export const isRunName = (name: string): name is RunName => (runNames as readonly string[]).includes(name)

/** Runs suite files in one VS Code and returns what they counted. A run that dies or hangs counts as one failure. */
export async function runSuites(name: RunName, code: Code, files: readonly string[], grep = ''): Promise<Counts> {
  const temp = mkdtempSync(join(tmpdir(), 'copydesk-run-'))
  try {
    return await runIn(temp, name, code, files, grep)
  } finally {
    rmSync(temp, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function runIn(temp: string, name: RunName, code: Code, files: readonly string[], grep: string): Promise<Counts> {
  const folder = join(temp, 'workspace')
  const [user, extensions] = [join(temp, 'user'), join(temp, 'extensions')]
  const report = join(temp, 'report.txt')
  const logs = join(root, '.cache/vscode', name, 'logs')
  rmSync(logs, { recursive: true, force: true })
  cpSync(join(root, 'test/vscode/fixtures/workspace'), folder, { recursive: true })
  mkdirSync(join(user, 'User'), { recursive: true })
  writeFileSync(report, '')
  if (name === 'vsix') code.install(join(root, 'copydesk.vsix'), extensions, user)

  const outcome = await runTests({
    vscodeExecutablePath: code.executable,
    // An installed extension is tested from beside it; the others run from the source folder.
    extensionDevelopmentPath: name === 'vsix' ? join(root, 'test/vscode/harness') : root,
    extensionTestsPath: await (name === 'web' ? bundleForWorker(name, files, grep) : bundleForNode(name, files)),
    launchArgs: [
      folder,
      `--user-data-dir=${user}`,
      `--extensions-dir=${extensions}`,
      ...(name === 'web' ? ['--extensionDevelopmentKind=web', '--extensionDevelopmentId=copydesk.copydesk'] : []),
    ],
    extensionTestsEnv: {
      COPYDESK_REPORT: report,
      COPYDESK_LOGS: logs,
      COPYDESK_ROOT: root,
      COPYDESK_UNTRUSTED: name === 'untrusted' ? '1' : '0',
      ...(grep === '' ? {} : { COPYDESK_GREP: grep }),
    },
  }).then(
    () => 0,
    (error: unknown) => (error as { code?: number }).code ?? 1,
  )
  process.stdout.write(readFileSync(reportPaths(report).text, 'utf8'))
  return judge(outcome, reportPaths(report).done, logs)
}

/** Exit codes: 1 a test failed or the suites didn't load, 124 hung, 125 the server died, 126 the extension host died unnoticed. */
function judge(exitCode: number, done: string, logs: string): Counts {
  const counts = existsSync(done) ? (JSON.parse(readFileSync(done, 'utf8')) as Counts) : undefined
  const code = exitCode === 0 && counts === undefined ? 126 : exitCode
  if (code !== 0) console.log(`Exit code ${code}; logs in ${logs}`)
  if (counts !== undefined && counts.passed + counts.failed + counts.skipped > 0 && (code === 0 || counts.failed > 0))
    return counts
  return { passed: counts?.passed ?? 0, failed: (counts?.failed ?? 0) + 1, skipped: counts?.skipped ?? 0 }
}
