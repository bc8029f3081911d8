#!/usr/bin/env node
// npm run eval -- DIR [--show FIELD] [--lang CODE] [--folds] [--json FILE]
// Scores what the reader understands of a folder of labelled copy. DIR holds labels.jsonl, manifest.jsonl and the files in dev/
// (or any one folder of *.md beside labels.jsonl). --show lists misses (-) and false alarms (+) of a field; --folds gives the mean
// and the worst of five folds grouped by repository.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { engine } from './eval/engine.mjs'
import { lines } from './eval/labelled.mjs'
import { flatten, score } from './eval/score.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    show: { type: 'string' },
    lang: { type: 'string' },
    folds: { type: 'boolean' },
    json: { type: 'string' },
    only: { type: 'string' },
  },
})
const dir = resolve(positionals[0] ?? '../shared/corpus')
if (!existsSync(join(dir, 'labels.jsonl'))) {
  console.error(`${positionals[0] ?? dir}: no labels.jsonl there`)
  process.exit(2)
}
const only = values.only?.split(',')
const labels = lines(dir, 'labels.jsonl').filter(
  (label) => (!values.lang || label.language === values.lang) && (!only || only.includes(label.id)),
)
const repositories = existsSync(join(dir, 'manifest.jsonl'))
  ? new Map(lines(dir, 'manifest.jsonl').map((entry) => [entry.id, entry.repo]))
  : new Map()
const folder = readdirSync(dir, { withFileTypes: true }).find(
  (entry) => entry.isDirectory() && existsSync(join(dir, entry.name, `${labels[0]?.id}.md`)),
)
const { map } = await engine()
const maps = new Map(
  labels.map(({ id }) => [id, map(`${id}.md`, readFileSync(join(dir, folder?.name ?? '.', `${id}.md`), 'utf8'))]),
)
const table = score(labels, maps, { show: values.show })
const flat = flatten(table)
for (const [field, { value, detail }] of Object.entries(flat))
  console.log(field.padEnd(26), value.toFixed(3), ' ', detail)
if (values.folds) folds(labels)
if (values.json) writeFileSync(values.json, `${JSON.stringify(table, null, 1)}\n`)

/** Five folds of whole repositories, largest first into the emptiest fold. */
function folds(all) {
  const groups = new Map()
  for (const label of all) {
    const repository = repositories.get(label.id) ?? label.id
    groups.set(repository, [...(groups.get(repository) ?? []), label])
  }
  const parts = [[], [], [], [], []]
  for (const group of [...groups.values()].sort((a, b) => b.length - a.length))
    parts.sort((a, b) => a.length - b.length)[0].push(...group)
  const tables = parts.map((part) => flatten(score(part, maps, {})))
  console.log('\nfive folds by repository'.padEnd(27), 'mean   worst')
  for (const field of Object.keys(flat)) {
    const each = tables.map((one) => one[field]?.value).filter((value) => Number.isFinite(value))
    if (each.length === 0) continue
    const mean = each.reduce((sum, value) => sum + value, 0) / each.length
    console.log(field.padEnd(26), mean.toFixed(3), ' ', Math.min(...each).toFixed(3))
  }
}
