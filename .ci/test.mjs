// `npm test`: everything, from types to suites inside a real VS Code. The last line counts all of it: "N passed, N failed".
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import './ready.mjs'

const minutes = 60_000
const root = fileURLToPath(new URL('../', import.meta.url))
const total = { passed: 0, failed: 0, skipped: 0 }
const failures = []
const details = []
const unsteady = []

process.chdir(root)
rmSync('.cache/results', { recursive: true, force: true })
mkdirSync('.cache/results', { recursive: true })

// The limits only end what hangs: a step takes a third of its own on an idle machine.
await step('types, format and lint', ['npm', 'run', '--silent', 'check'], 3 * minutes)
await step('package', ['npm', 'run', '--silent', 'package'], 3 * minutes)
await counted('unit tests', ['npx', 'vitest', 'run', ...reporters('unit')], 20 * minutes, unitCounts)
await counted(
  'VS Code',
  ['npm', 'run', '--silent', 'test:vscode', '--', '--json', results('vscode')],
  35 * minutes,
  codeCounts,
)

for (const text of unsteady) console.log(`\nPassed at the second try only: ${text}`)
for (const detail of details) console.log(`\n✗ ${detail}`)
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed > 0 ? 1 : 0

/** A step that counts as one test. */
async function step(name, command, limit) {
  add(
    name,
    (await run(name, command, limit)) === 0
      ? { passed: 1, failed: 0, skipped: 0 }
      : { passed: 0, failed: 1, skipped: 0 },
  )
}

/** A step that counts its own tests. One that dies, or leaves no count, or fails without a failed test, is a failure itself. */
async function counted(name, command, limit, read) {
  const code = await run(name, command, limit)
  let counts
  try {
    counts = read()
  } catch {
    counts = { passed: 0, failed: 0, skipped: 0 }
  }
  const empty = counts.passed + counts.failed + counts.skipped === 0
  add(name, empty || (code !== 0 && counts.failed === 0) ? { ...counts, failed: counts.failed + 1 } : counts)
}

/** Failures are told again at the end, where one looks first. */
function add(name, { passed, failed, skipped, failures: told = [], unsteady: once = [] }) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  if (failed > 0) failures.push(name)
  details.push(...told.map((failure) => `${name}: ${failure}`))
  unsteady.push(...once.map((failure) => `${name}: ${failure}`))
}

/** Runs a command in sight and returns its exit code; `limit` is in milliseconds. */
function run(name, [command, ...args], limit) {
  console.log(`\n=== ${name}`)
  const start = Date.now()
  return new Promise((done) => {
    // A process group of its own, so that a hanging step takes its children along.
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    })
    const end = (signal) => {
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
      } catch {
        // It has ended meanwhile.
      }
    }
    const timer = setTimeout(() => {
      console.log(`${name}: no end after ${limit / minutes} minutes`)
      end('SIGTERM')
      setTimeout(end, 10_000, 'SIGKILL').unref()
    }, limit)
    const interrupted = () => end('SIGTERM')
    process.on('SIGINT', interrupted).on('SIGTERM', interrupted)
    const finish = (code) => {
      clearTimeout(timer)
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
      console.log(`${name}: ${code === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - start) / 1000).toFixed(0)} s`)
      done(code)
    }
    child.on('error', () => finish(127))
    child.on('close', (code) => finish(code ?? 1))
  })
}

function results(name) {
  return `.cache/results/${name}.json`
}

function reporters(name) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${results(name)}`]
}

function unitCounts() {
  const report = JSON.parse(readFileSync(results('unit'), 'utf8'))
  // A file that fails to load has no tests that could fail.
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...broken.map(({ name, message }) => `${name}\n${message}`),
      ...report.testResults
        .flatMap((file) => file.assertionResults)
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages.join('\n')}`),
    ].slice(0, 20),
  }
}

function codeCounts() {
  const runs = Object.entries(JSON.parse(readFileSync(results('vscode'), 'utf8')))
  const sum = (key) => runs.reduce((all, [, counts]) => all + counts[key], 0)
  const texts = (key) => runs.flatMap(([run, counts]) => (counts[key] ?? []).map(({ text }) => `${run}: ${text}`))
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    failures: texts('failures'),
    unsteady: texts('unsteady'),
  }
}
