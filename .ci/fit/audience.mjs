#!/usr/bin/env node
// node .ci/fit/audience.mjs [DIR]: fits the weights of src/message/audience-weights.ts on labelled copy (logistic, ridge towards
// equal weights, each weight kept on its signal's side) and prints them with the accuracy over folds of whole repositories.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { lines } from '../eval/labelled.mjs'
import { sources } from '../sources.mjs'

const dir = resolve(process.argv[2] ?? '../shared/corpus')
const { read, pack, readPiece, readingCtas, gathering, strengths, sides } = await sources('fit-audience', {
  'src/copy/read.ts': ['read'],
  'src/lang/pack.ts': ['pack'],
  'src/message/statements.ts': ['readPiece'],
  'src/message/ctas.ts': ['readingCtas'],
  'src/message/audience.ts': ['gathering', 'strengths'],
  'src/message/audience-weights.ts': ['sides'],
})
const repository = new Map(lines(dir, 'manifest.jsonl').map((entry) => [entry.id, entry.repo]))
const names = Object.keys(sides)
/** What a reading in slices comes to. */
function finished(steps) {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
const rows = []
for (const label of lines(dir, 'labels.jsonl')) {
  if (!label.is_copy) continue
  const copy = read(readFileSync(join(dir, 'dev', `${label.id}.md`), 'utf8'), {})
  const language = pack(copy.language)
  if (!language || copy.pieces.length === 0) continue
  const readings = copy.pieces.map((piece) => readPiece(piece, language))
  const words = readings.reduce((sum, reading) => sum + reading.words, 0)
  const evidence = finished(gathering(readings, finished(readingCtas(readings))))
  const strength = strengths(evidence, words)
  rows.push({
    id: label.id,
    gold: label.audience,
    repo: repository.get(label.id),
    x: names.map((name) => strength[name]),
    words,
  })
}
const sign = names.map((name) => (sides[name] === 'b2b' ? 1 : -1))
/** Gradient descent on log loss; weights are magnitudes, kept at or above zero, drawn towards `prior`. */
function fitted(data, { ridge = 0.02, prior = 1, steps = 3000, rate = 0.15 } = {}) {
  const w = names.map(() => prior)
  let bias = 0
  for (let step = 0; step < steps; step++) {
    const g = names.map((_, i) => ridge * (w[i] - prior))
    let gb = 0
    for (const { gold, x } of data) {
      const s = bias + x.reduce((sum, value, i) => sum + sign[i] * w[i] * value, 0)
      const error = 1 / (1 + Math.exp(-s)) - (gold === 'b2b' ? 1 : 0)
      gb += error / data.length
      for (let i = 0; i < x.length; i++) g[i] += (error * sign[i] * x[i]) / data.length
    }
    bias -= rate * gb
    for (let i = 0; i < w.length; i++) w[i] = Math.max(0, w[i] - rate * g[i])
  }
  return { w, bias }
}
const clear = (data) => data.filter(({ gold }) => gold === 'b2b' || gold === 'b2c')
const lean = ({ w, bias }, x) => bias + x.reduce((sum, value, i) => sum + sign[i] * w[i] * value, 0)
const sums = ({ w }, x) =>
  [1, -1].map((side) => x.reduce((sum, value, i) => sum + (sign[i] === side ? w[i] * value : 0), 0))
const repos = [...new Set(rows.map(({ repo }) => repo))]
for (const ridge of [0.005, 0.02, 0.05, 0.1, 0.3, 1]) {
  const results = []
  for (const held of repos) {
    const model = fitted(clear(rows.filter(({ repo }) => repo !== held)), { ridge, steps: 800 })
    for (const row of rows.filter(({ repo }) => repo === held))
      results.push({ ...row, lean: lean(model, row.x), sums: sums(model, row.x) })
  }
  const known = clear(results)
  const right = known.filter((row) => (row.lean > 0 ? 'b2b' : 'b2c') === row.gold).length
  const loss =
    known.reduce((sum, row) => sum + Math.log1p(Math.exp(row.gold === 'b2b' ? -row.lean : row.lean)), 0) / known.length
  console.log(
    `ridge ${ridge}: held-out accuracy ${(right / known.length).toFixed(3)} of ${known.length}, loss ${loss.toFixed(3)}`,
  )
  if (process.argv.includes('--rows') && ridge === 0.1)
    for (const row of results.sort((a, b) => a.lean - b.lean))
      console.log(
        row.lean.toFixed(2).padStart(6),
        row.sums.map((s) => s.toFixed(1)).join('/'),
        row.gold.padEnd(8),
        row.id,
        row.words,
        row.repo,
      )
}
const model = fitted(clear(rows), { ridge: 0.05 })
console.log('bias', model.bias.toFixed(2))
for (const [i, name] of names.entries()) console.log(`    '${name}': ${model.w[i].toFixed(2)},`)
