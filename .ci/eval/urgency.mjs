#!/usr/bin/env node
// node .ci/eval/urgency.mjs FILE [--show] [--lang en]
// Precision and recall of the urgency readings (timer, scarcity, social) on short strings: FILE is a table with tabs, text and category,
// first line a heading; categories Urgency, Scarcity and Social Proof against the rest. --show lists what is missed (-) and wrong (+).
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { engine } from './engine.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean' }, lang: { type: 'string', default: 'en' } },
})
const { read, understand } = await engine()
const rows = readFileSync(positionals[0] ?? '../shared/bench/darkpattern/dataset.tsv', 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => line.split('\t'))
const asked = { Urgency: 'timer', Scarcity: 'scarcity', 'Social Proof': 'social' }
const of = {}
let tp = 0
let fp = 0
let fn = 0
for (const [text = '', category = ''] of rows) {
  const copy = read(text.replaceAll('\\n', '\n'), { kind: 'landing', language: values.lang })
  const by = new Set(understand(copy).pieces.flatMap((piece) => piece.offer.urgency.map((one) => one.by)))
  by.delete('exclusivity')
  const wanted = category in asked
  of[category] ??= { n: 0, found: 0, same: 0 }
  const own = of[category]
  own.n++
  if (by.size > 0) own.found++
  if (by.has(asked[category])) own.same++
  if (wanted && by.size > 0) tp++
  else if (wanted) fn++
  else if (by.size > 0) fp++
  if (values.show && wanted !== by.size > 0)
    console.log(wanted ? '-' : '+', category, [...by].join(','), JSON.stringify(text))
}
for (const [category, { n, found, same }] of Object.entries(of))
  console.log(
    category.padEnd(18),
    `${found} of ${n} read as urgency`,
    category in asked ? `, ${same} as ${asked[category]}` : '',
  )
const f1 = (2 * tp) / (2 * tp + fp + fn)
console.log(`precision ${(tp / (tp + fp)).toFixed(3)}  recall ${(tp / (tp + fn)).toFixed(3)}  F1 ${f1.toFixed(3)}`)
