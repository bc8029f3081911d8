/** What a run of suites counted. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** What failed, told again at the end of a long run. */
  readonly failures: readonly Failure[]
  /** How many tests passed, by the title of their suite. */
  readonly suites: Readonly<Record<string, number>>
  /** What failed first and passed then. */
  readonly unsteady?: readonly Failure[]
}

export interface Failure {
  /** Title of the suite; none where the run itself failed. */
  readonly suite?: string
  /** Full title and error. */
  readonly text: string
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
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] as Failure[], suites: {} as Record<string, number> }
  runner.on('pass', (test) => {
    counts.passed++
    const suite = suiteOf(test)
    counts.suites[suite] = (counts.suites[suite] ?? 0) + 1
    print(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`)
  })
  runner.on('pending', (test) => {
    counts.skipped++
    print(`  - ${test.fullTitle()}`)
  })
  runner.on('fail', (test, error: Error) => {
    counts.failed++
    const text = `${test.fullTitle()}\n${String(error.stack ?? error).replace(/^/gm, '      ')}`
    counts.failures.push({ suite: suiteOf(test), text })
    print(`  ✗ ${text}`)
  })
  return () => counts
}

const suiteOf = (test: Mocha.Runnable): string => test.titlePath()[0] ?? ''
