// Runs the suites inside a real VS Code and counts them.
//   node .ci/ts.mjs test/vscode/run.ts [host|web|untrusted|roots|start|vsix|pace|soak|ui]... [--only PART_OF_FILE_NAME] [--grep TITLE] [--json FILE]
//   [--seconds LENGTH_OF_THE_SOAK]
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { suiteFiles } from './bundle.ts'
import { findCode } from './code.ts'
import { Missing } from './install.ts'
import type { Counts } from './report.ts'
import { isRunName, type RunName, runNames, runSuites } from './runs.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    grep: { type: 'string' },
    json: { type: 'string' },
    seconds: { type: 'string' },
  },
})
if (values.seconds !== undefined) {
  process.env.COPYDESK_SOAK = values.seconds
  process.env.COPYDESK_TIMEOUT_MS = String((Number(values.seconds) + 240) * 1000)
}
const unknown = positionals.find((name) => !isRunName(name))
if (unknown !== undefined) throw new Error(`"${unknown}" is none of ${runNames.join(', ')}.`)
const asked = positionals.length === 0 ? runNames : positionals.filter(isRunName)
const names = asked.filter((name) => suiteFiles(name, values.only).length > 0)
if (names.length === 0)
  throw new Error(`No suites in ${asked.join(', ')} whose file name contains "${values.only ?? ''}".`)

const isCI = !['', '0', 'false'].includes(process.env.CI ?? '')
const results: Record<string, Counts> = {}
for (const name of names) results[name] = await attempt(name)
for (const [name, { passed, failed, skipped }] of Object.entries(results))
  console.log(`VS Code ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(results))
process.exitCode = Object.values(results).some(({ failed }) => failed > 0) ? 1 : 0

/** A part that this machine lacks leaves the run out; in CI, and for any other error, it fails. */
async function attempt(name: RunName): Promise<Counts> {
  const files = suiteFiles(name, values.only)
  try {
    const code = await findCode(name)
    console.log(`\nVS Code ${name} (${code.name})`)
    return await runSuites({ name, code, files, grep: values.grep ?? '' })
  } catch (error) {
    const isOurs = !(error instanceof Missing) || isCI
    const message = error instanceof Error ? error.message : String(error)
    console.log(`VS Code ${name} ${isOurs ? 'FAILED' : 'skipped'}: ${message}`)
    return isOurs
      ? { passed: 0, failed: 1, skipped: 0, failures: [{ text: message }], suites: {} }
      : { passed: 0, failed: 0, skipped: files.length, failures: [], suites: {} }
  }
}
