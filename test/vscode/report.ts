/** What a suite run counted. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/**
 * Where a run inside VS Code leaves its report (plain text) and its counts ({@link Counts} as JSON). VS Code exits with 0 even when
 * the extension host dies, so a run without the counts is a failure, whatever the exit code.
 */
export const reportPaths = (report: string) => ({ text: report, done: `${report}.done` })

/** Prefixes of what a worker, which has no files, writes to its console instead. */
export const consoleMarks = { line: 'COPYDESK-REPORT ', done: 'COPYDESK-DONE ' }

/** Prints a mocha run to `print`, line by line, in the shape that every suite of the project shares. */
export function watch(runner: Mocha.Runner, print: (line: string) => void): () => Counts {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  runner.on('pass', (test) => {
    counts.passed++
    print(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`)
  })
  runner.on('pending', (test) => {
    counts.skipped++
    print(`  - ${test.fullTitle()}`)
  })
  runner.on('fail', (test, error: Error) => {
    counts.failed++
    print(`  ✗ ${test.fullTitle()}\n${String(error.stack ?? error).replace(/^/gm, '      ')}`)
  })
  return () => counts
}
