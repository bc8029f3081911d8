#!/usr/bin/env node
// node .ci/fit/signs.mjs [DIR] [--write] [--wrong]: fits the weights of src/copy/weights.ts on labelled files (logistic, ridge
// towards the weights a person would guess, each kept on its side) and prints the accuracy with whole repositories left out.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lines } from '../eval/labelled.mjs'
import { sources } from '../sources.mjs'

const GUESS = {
  bias: -1.5,
  subject: 3.5,
  silentMail: -4.5,
  labels: 3.5,
  buttons: 1.5,
  asks: 1,
  pitch: 1,
  you: 0.7,
  we: 0.5,
  ours: 1.5,
  offer: 1.2,
  gain: 1,
  money: 0.3,
  contact: 0.8,
  quoted: 1,
  heroKeys: 0.8,
  sellHeads: 0.5,
  site: 0.4,
  receipt: -3,
  genre: -3,
  manual: -1.5,
  article: -1.5,
  numbered: -1,
  headline: 0.7,
  layout: 1,
  steps: -1.5,
  questions: -3.5,
  genreHeads: -4,
  plain: -3.5,
  prices: 1.2,
  welcome: 3,
  shop: 3,
  services: 1.4,
  supplied: 2.5,
  included: -4.5,
  index: -3.5,
  guide: -3,
  demo: -6,
  joining: -5,
  briefing: -6,
  earning: -6,
  minutes: -4,
  guided: -6,
  codeShare: -2,
  inlineCode: -1,
  paths: -1.5,
  docTitle: -2,
  docHeads: -1.5,
  legal: -3.5,
  duty: -1,
  told: -0.7,
  news: -1,
  post: -3,
  datedSilent: -1,
  flat: -3,
  seoDraft: -2,
  channel: -3,
  checkboxes: -1,
  tables: -0.7,
  filler: -6,
  short: -2.5,
}
/** What is no copy must stay silent, so the undecided ones do: log odds below the fit. */
const MARGIN = 0.2
const RIDGE = 0.66
const ROUNDS = 1500
const RATE = 1.2

const root = fileURLToPath(new URL('../../', import.meta.url))
const args = process.argv.slice(2)
const dir = resolve(args.find((arg) => !arg.startsWith('--')) ?? '../shared/corpus')
const { parse, outline, certainlyNot, signNames, signsOf, Source } = await sources('fit-signs', {
  'src/copy/parse.ts': ['parse'],
  'src/copy/pieces.ts': ['outline'],
  'src/copy/glance.ts': ['certainlyNot'],
  'src/copy/sign-names.ts': ['signNames'],
  'src/copy/signs.ts': ['signsOf'],
  'src/text/source.ts': ['Source'],
})
const repository = new Map(lines(dir, 'manifest.jsonl').map((entry) => [entry.id, entry.repo]))
const rows = lines(dir, 'labels.jsonl').map((label) => {
  const source = new Source(readFileSync(join(dir, 'dev', `${label.id}.md`), 'utf8'))
  const { drafts } = parse(source)
  const signs = signsOf(source.text, outline(drafts), drafts)
  const never = certainlyNot(source.text)
  return {
    id: label.id,
    repo: repository.get(label.id),
    gold: label.is_copy ? 1 : 0,
    never,
    x: signNames.map((name) => signs[name]),
  }
})

const guess = [GUESS.bias, ...signNames.map((name) => GUESS[name] ?? 0)]
const raw = (w, row) => row.x.reduce((sum, x, i) => sum + w[i + 1] * x, w[0])
const right = (w, row) => (!row.never && raw(w, row) > MARGIN) === (row.gold === 1)

function fitted(data) {
  const w = [...guess]
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = w.map(() => 0)
    for (const row of data) {
      const error = 1 / (1 + Math.exp(-raw(w, row))) - row.gold
      gradient[0] += error
      row.x.forEach((x, i) => {
        gradient[i + 1] += error * x
      })
    }
    w.forEach((weight, i) => {
      const pull = (RIDGE * data.length * (weight - guess[i])) / 20
      const next = weight - (RATE * (gradient[i] + pull)) / data.length
      w[i] = i > 0 && next * guess[i] < 0 ? 0 : next
    })
  }
  return w
}

const folds = [...new Set(rows.map((row) => row.repo))].map((repo) => {
  const w = fitted(rows.filter((row) => row.repo !== repo))
  const test = rows.filter((row) => row.repo === repo)
  return { repo, n: test.length, wrong: test.filter((row) => !right(w, row)).map((row) => row.id) }
})
const wrong = folds.flatMap((fold) => fold.wrong)
const worst = folds.filter((fold) => fold.n >= 4).sort((a, b) => b.wrong.length / b.n - a.wrong.length / a.n)[0]
const w = fitted(rows)
console.log(`repository left out: ${(1 - wrong.length / rows.length).toFixed(3)} of ${rows.length} files`)
console.log(`worst of four files and more: ${worst.repo} ${worst.n - worst.wrong.length} of ${worst.n}`)
console.log(
  `all seen: ${(rows.filter((row) => right(w, row)).length / rows.length).toFixed(3)}, guess alone: ${(rows.filter((row) => right(guess, row)).length / rows.length).toFixed(3)}`,
)
if (args.includes('--wrong')) console.log(wrong.join(' '))
if (args.includes('--write')) {
  const entries = signNames.map((name, i) => `    ${name}: ${Number(w[i + 1].toFixed(2))},`).join('\n')
  const head =
    "import type { SignName } from './sign-names.ts'\n\n/** Log odds that each sign adds at full strength. Fitted by `.ci/fit/signs.mjs`. */\n"
  const type = 'export const weights: { readonly bias: number; readonly of: Readonly<Record<SignName, number>> } = {\n'
  writeFileSync(
    `${root}src/copy/weights.ts`,
    `${head}${type}  // What is no copy must stay silent, so the undecided ones do: ${MARGIN} below the fit.\n  bias: ${Number((w[0] - MARGIN).toFixed(2))},\n  of: {\n${entries}\n  },\n}\n`,
  )
}
