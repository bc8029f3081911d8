#!/usr/bin/env node
// npm run rule-times -- [DIR] [--runs N] [--write]
// What each rule costs of one review of a folder from a cold start, as `copydesk lint` runs it without workers: medians of N processes
// (default 3), in milliseconds and as a share of the whole (reading, understanding, judging, offering rewrites). The first rule that asks
// for something all share (a reading of the sentences) pays for it. Exit code 1 where a rule takes more than 10 %. --write puts the table
// into media/docs/precision.md.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { sources } from './sources.mjs'

const MOST = 0.1
const ROWS = 12
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, write: { type: 'boolean' }, once: { type: 'boolean' } },
})
const dir = resolve(positionals[0] ?? '../shared/corpus/dev')
if (!existsSync(dir)) {
  console.error(`${dir}: no such folder`)
  process.exit(2)
}
if (values.once) console.log(JSON.stringify(await once()))
else report(Array.from({ length: Number(values.runs) }, again))

/** One run in this process. */
async function once() {
  const { review, registry, defaultSettings } = await sources('rule-times', {
    'src/review/review.ts': ['review'],
    'src/review/registry.ts': ['registry'],
    'src/review/settings.ts': ['defaultSettings'],
  })
  const settings = defaultSettings(registry, '2026-01-15')
  const rules = {}
  const timed = { ...settings, rules: settings.rules.map((rule) => withClock(rule, rules)) }
  const files = readdirSync(dir).filter((name) => /\.(?:md|markdown|mdx)$/.test(name))
  const texts = files.sort().map((name) => [name, readFileSync(join(dir, name), 'utf8')])
  const start = performance.now()
  for (const [path, text] of texts) review(text, { path, settings: timed })
  return { files: texts.length, whole: performance.now() - start, rules }
}

/** The rule, with the time that its steps take added to `sums`. */
function withClock(rule, sums) {
  if (!rule.check) return rule
  return {
    ...rule,
    *check(page, tools) {
      const steps = rule.check(page, tools)
      for (;;) {
        const start = performance.now()
        const step = steps.next()
        sums[rule.id] = (sums[rule.id] ?? 0) + performance.now() - start
        if (step.done) return
        yield step.value
      }
    },
  }
}

function again() {
  const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), dir, '--once'], { encoding: 'utf8' })
  return JSON.parse(out)
}

function report(runs) {
  const median = (of) => runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0
  const whole = median((run) => run.whole)
  const ids = [...new Set(runs.flatMap((run) => Object.keys(run.rules)))]
  const rows = ids
    .map((id) => ({
      id,
      ms: median((run) => run.rules[id] ?? 0),
      share: median((run) => (run.rules[id] ?? 0) / run.whole),
    }))
    .sort((a, b) => b.share - a.share)
  const percent = (share) => `${(100 * share).toFixed(1)} %`
  const all = rows.reduce((sum, row) => sum + row.share, 0)
  const table = [
    '| rule | ms | of the run |',
    '| --- | --: | --: |',
    ...rows.slice(0, ROWS).map(({ id, ms, share }) => `| ${id} | ${ms.toFixed(0)} | ${percent(share)} |`),
    `| the other ${rows.length - ROWS} | ${rows
      .slice(ROWS)
      .reduce((sum, { ms }) => sum + ms, 0)
      .toFixed(0)} | ${percent(rows.slice(ROWS).reduce((sum, { share }) => sum + share, 0))} |`,
  ].join('\n')
  const lead = `One review of ${runs[0].files} labelled files from a cold start takes ${whole.toFixed(0)} ms in one thread (median of ${runs.length}); all rules together are ${percent(all)} of it.`
  console.log(`${lead}\n\n${table}`)
  if (values.write) write(`${lead}\n\n${table}`)
  process.exitCode = rows.some(({ share }) => share > MOST) ? 1 : 0
}

function write(text) {
  const file = fileURLToPath(new URL('../media/docs/precision.md', import.meta.url))
  const from = '<!-- rule-times -->'
  const to = '<!-- /rule-times -->'
  const old = readFileSync(file, 'utf8')
  const at = old.indexOf(from)
  const end = old.indexOf(to)
  if (at < 0 || end < at) throw new Error(`${file} has no place for the table: ${from} … ${to}`)
  writeFileSync(file, `${old.slice(0, at + from.length)}\n${text}\n${old.slice(end)}`)
}
