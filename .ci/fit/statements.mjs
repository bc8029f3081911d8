#!/usr/bin/env node
// node .ci/fit/statements.mjs promise|problem [DIR]: fits the weights of src/message/FIELD/weights.ts on labelled copy and prints (--write: writes) them
// with the score on repositories that the fit has not seen (ten groups of whole repositories).
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lines } from '../eval/labelled.mjs'
import { same } from '../eval/score.mjs'
import { sources } from '../sources.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [field = 'promise', folder = '../shared/corpus'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const dir = resolve(folder)
const flag = (name, value) => Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? value)
/** What a person would guess before looking at any label; the fit is drawn towards it, and no weight changes its sign. */
const GUESSES = {
  problem: {
    bias: -5,
    headline: -1,
    subhead: -0.8,
    heading: -0.5,
    bullet: -0.5,
    meta: -1,
    subject: -1.2,
    early: 1.5,
    earlyMail: 1.5,
    problemPart: 1.5,
    outcomePart: -0.3,
    faqPart: -0.7,
    stepsPart: -0.8,
    you: 0.6,
    we: -0.7,
    struggle: 2.5,
    cost: 2,
    hand: 2,
    question: 1,
    many: 1,
    denied: 0,
    body: 1.5,
    asked: -1,
    asks: 0.3,
    promised: -0.6,
    enable: -0.5,
    gain: -0.5,
    supply: -0.7,
    opens: 1.2,
    short: -0.6,
    long: -1,
    empathy: 1.2,
    yourPain: 0.7,
    theirPain: 0.7,
    youOpens: 0.8,
    partOpens: 0.7,
    courtesy: -0.5,
    quote: -1,
    bad: 1.5,
    badYou: 0.3,
    yourLack: 1,
    theirLack: 1,
    speaks: -0.4,
    headPain: 0.6,
    told: 0.2,
    offers: -0.7,
    askedThen: 1.8,
  },
}
const guess = GUESSES[field]
const engine = await sources(`fit-${field}`, {
  'src/copy/read.ts': ['read'],
  'src/lang/pack.ts': ['pack'],
  'src/message/statements.ts': ['readPiece', 'statementFact', 'factOf'],
  'src/message/ctas.ts': ['readingCtas'],
  'src/message/promise/surroundings.ts': ['surroundings'],
  'src/message/promise/eligible.ts': ['eligible'],
  'src/message/problem/passages.ts': ['passages'],
  [`src/message/${field}/traits.ts`]: ['traits'],
  [`src/message/${field}/weights.ts`]: ['weights'],
})
const names = Object.keys(engine.weights)
const repository = new Map(lines(dir, 'manifest.jsonl').map(({ id, repo }) => [id, repo]))

/** What a reading in slices comes to. */
function finished(steps) {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** One entry a file: gold quotes, and the statements of each piece with their traits and the gold quote that they are. */
const files = lines(dir, 'labels.jsonl').flatMap((label) => {
  const copy = engine.read(readFileSync(join(dir, 'dev', `${label.id}.md`), 'utf8'), { path: `${label.id}.md` })
  const language = engine.pack(copy.language)
  if (!label.is_copy || !language || copy.pieces.length === 0) return []
  const golds = field === 'promise' ? label.value : label.problem
  const readings = copy.pieces.map((piece) => engine.readPiece(piece, language))
  const ctas = finished(engine.readingCtas(readings))
  const place = (span) => ({
    line: copy.source.line(span.start),
    endLine: copy.source.line(span.end),
    text: copy.source.slice(span),
  })
  /** The golds that a passage of the piece is. */
  const told = ({ statement, start, end }) => {
    const found = place(engine.factOf(statement.block, start, end).span)
    return golds.flatMap((gold, i) => (same(gold, found) ? [i] : []))
  }
  const pieces = readings.map((reading, at) => {
    const around = engine.surroundings(reading, ctas[at])
    return reading.statements.flatMap((statement, index) => {
      if (!engine.eligible(statement)) return []
      const fact = engine.statementFact(statement)
      const found = {
        line: copy.source.line(fact.span.start),
        endLine: copy.source.line(fact.span.end),
        text: copy.source.slice(fact.span),
      }
      const traits = engine.traits(statement, index, around)
      const x = names.map((name) => traits[name])
      const on = names.flatMap((_, i) => (x[i] ? [i] : []))
      return [
        {
          x,
          on,
          at: on.map((i) => x[i]),
          found,
          gold: golds.flatMap((gold, i) => (same(gold, found) ? [i] : [])),
          text: statement.text,
          statement,
          order: index,
          told,
        },
      ]
    })
  })
  return [{ id: label.id, repo: repository.get(label.id), golds, pieces }]
})

const dot = (w, x) => x.reduce((sum, value, i) => sum + w[i] * value, 0)

/**
 * Weights by gradient descent (Adam): the share of the gold statements among those of their piece, and whether a statement is gold at
 * all. Pieces of a sequence that hold no gold are left out: labels name two statements a file.
 */
function learnt(data, { ridge, steps, listwise }) {
  const n = names.length + 1
  const w = new Float64Array(n)
  w[n - 1] = guess?.bias ?? -3
  names.forEach((name, j) => {
    w[j] = guess?.[name] ?? 0
  })
  const m = new Float64Array(n)
  const v = new Float64Array(n)
  const pieces = data.flatMap(({ pieces: own, golds }) =>
    own.filter((piece) => golds.length === 0 || own.length < 2 || piece.some(({ gold }) => gold.length > 0)),
  )
  const lists = pieces.filter((piece) => piece.some(({ gold }) => gold.length > 0)).length
  const g = new Float64Array(n)
  const push = ({ on, at }, amount) => {
    for (let k = 0; k < on.length; k++) g[on[k]] += amount * at[k]
  }
  for (let step = 1; step <= steps; step++) {
    for (let j = 0; j < n - 1; j++) g[j] = ridge * (w[j] - (guess?.[names[j]] ?? 0))
    g[n - 1] = 0
    for (const piece of pieces) {
      const s = piece.map((row) => sum(w, row))
      const e = s.map((value) => Math.exp(value))
      const all = e.reduce((a, b) => a + b, 0)
      const right = piece.reduce((total, { gold }, i) => total + (gold.length > 0 ? e[i] : 0), 0)
      piece.forEach((row, i) => {
        const isGold = row.gold.length > 0
        if (right > 0) push(row, (listwise * (e[i] / all - (isGold ? e[i] / right : 0))) / lists)
        const error = (1 / (1 + Math.exp(-s[i] - w[n - 1])) - (isGold ? 1 : 0)) / pieces.length
        push(row, error * (1 - listwise))
        g[n - 1] += error
      })
    }
    for (let j = 0; j < n; j++) {
      m[j] = 0.9 * m[j] + 0.1 * g[j]
      v[j] = 0.999 * v[j] + 0.001 * g[j] * g[j]
      w[j] -= (0.1 * (m[j] / (1 - 0.9 ** step))) / (Math.sqrt(v[j] / (1 - 0.999 ** step)) + 1e-8)
      if (guess && j < n - 1 && w[j] * guess[names[j]] < 0) w[j] = 0
    }
  }
  return { w: [...w.slice(0, -1)], bias: w[n - 1] }
}

function sum(w, { on, at }) {
  let total = 0
  for (let k = 0; k < on.length; k++) total += w[on[k]] * at[k]
  return total
}

const score = ({ w, bias }, piece) =>
  piece.map((row) => ({ ...row, p: dot(w, row.x) + bias })).sort((a, b) => b.p - a.p)

/** At most two of a piece: statements, or of a problem passages. */
function best(piece, threshold) {
  if (field !== 'problem') return piece.slice(0, 2).filter(({ p }) => p >= threshold)
  const scored = [...piece].sort((a, b) => a.order - b.order).map((row) => ({ ...row, score: row.p }))
  return engine.passages(scored, threshold, 2).map((passage) => ({ ...passage, gold: passage.told(passage) }))
}

function evaluate(results, threshold) {
  let tp = 0
  let fp = 0
  let fn = 0
  for (const { golds, pieces } of results) {
    if (field === 'problem' && pieces.length > 1) continue
    const chosen = pieces.flatMap((piece) => best(piece, threshold))
    if (field === 'promise') {
      const hit = chosen.some(({ gold }) => gold.length > 0)
      tp += hit ? 1 : 0
      fp += chosen.length > 0 && !hit ? 1 : 0
      fn += golds.length > 0 && !hit ? 1 : 0
    } else {
      const left = new Set(golds.keys())
      const right = chosen.filter(({ gold }) => gold.some((i) => left.delete(i))).length
      tp += right
      fp += chosen.length - right
      fn += left.size
    }
  }
  return { f1: (2 * tp) / (2 * tp + fp + fn), tp, fp, fn }
}

const repos = [...new Set(files.map(({ repo }) => repo))]
const sizes = new Map(repos.map((repo) => [repo, files.filter((file) => file.repo === repo).length]))
const parts = Array.from({ length: 10 }, () => [])
for (const repo of repos.sort((a, b) => sizes.get(b) - sizes.get(a)))
  parts.sort((a, b) => a.reduce((n, r) => n + sizes.get(r), 0) - b.reduce((n, r) => n + sizes.get(r), 0))[0].push(repo)
const options = {
  ridge: flag('ridge', field === 'promise' ? 0.002 : 0.02),
  steps: flag('steps', field === 'promise' ? 120 : 150),
  listwise: flag('listwise', field === 'promise' ? 0.8 : 0.1),
}
const held = parts.flatMap((part) => {
  const model = learnt(
    files.filter(({ repo }) => !part.includes(repo)),
    options,
  )
  return files
    .filter(({ repo }) => part.includes(repo))
    .map((file) => ({ ...file, pieces: file.pieces.map((piece) => score(model, piece)) }))
})
const model = learnt(files, options)
const whole = files.map((file) => ({ ...file, pieces: file.pieces.map((piece) => score(model, piece)) }))
const line = (name, results) => {
  const rows = Array.from({ length: 33 }, (_, i) => -5 + i * 0.2).map((t) => ({ t, ...evaluate(results, t) }))
  const best = rows.reduce((a, b) => (b.f1 > a.f1 ? b : a))
  console.log(
    name,
    'best',
    best.f1.toFixed(3),
    `at ${best.t.toFixed(1)} tp ${best.tp} fp ${best.fp} fn ${best.fn}`,
    'no threshold',
    evaluate(results, -99).f1.toFixed(3),
    rows
      .filter((_, i) => i % 2 === 0)
      .map(({ t, f1 }) => `${t.toFixed(1)}:${f1.toFixed(2)}`)
      .join(' '),
  )
}
line('held out', held)
line('whole   ', whole)
if (process.argv.includes('--misses'))
  for (const { id, pieces } of held) {
    if (field === 'problem' && pieces.length > 1) continue
    const chosen = pieces.flatMap((piece) => piece.slice(0, 2))
    if (chosen.some(({ gold }) => gold.length > 0) && field === 'promise') continue
    console.log('==', id, repository.get(id))
    for (const piece of pieces.slice(0, 3))
      piece.forEach((row, rank) => {
        if (rank < (field === 'promise' ? 3 : 4) || row.gold.length > 0)
          console.log(
            row.gold.length > 0 ? '*' : ' ',
            String(rank).padStart(3),
            row.p.toFixed(1),
            row.found.line,
            row.text.slice(0, 150),
            '|',
            names.filter((_, i) => row.x[i] > 0).join(' '),
          )
      })
  }
if (process.argv.includes('--write')) {
  const file = `${root}src/message/${field}/weights.ts`
  let source = readFileSync(file, 'utf8').replace(/(BIAS = )-?[\d.]+/, `$1${model.bias.toFixed(2)}`)
  names.forEach((name, i) => {
    source = source.replace(new RegExp(`(\\n  ${name}: )-?[\\d.]+`), `$1${model.w[i].toFixed(2)}`)
  })
  writeFileSync(file, source)
} else if (!process.argv.includes('--quiet')) {
  console.log('bias', model.bias.toFixed(2))
  for (const [i, name] of names.entries()) console.log(`  ${name}: ${model.w[i].toFixed(2)},`)
}
