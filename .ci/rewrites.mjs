#!/usr/bin/env node
// npm run rewrites -- [DIR] [--draw N] [--seed S]
// Applies every rewrite that is offered on the Markdown files of a folder (alone, slots open) and holds it to its word: its finding
// goes, none comes, figures and names come from the file. Exit code 1 where one does not. --draw prints N of them, drawn at random.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { sources } from './sources.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { draw: { type: 'string' }, seed: { type: 'string' } },
})
const dir = resolve(positionals[0] ?? '../shared/corpus/dev')
if (!existsSync(dir)) {
  console.error(`${dir}: no such folder`)
  process.exit(2)
}
const { hold, registry, defaultSettings } = await sources('rewrites', {
  'test/corpus/held.ts': ['hold'],
  'src/review/registry.ts': ['registry'],
  'src/review/settings.ts': ['defaultSettings'],
})
const settings = defaultSettings(registry, '2026-01-15')
const all = readdirSync(dir)
  .filter((name) => /\.(?:md|markdown|mdx)$/.test(name))
  .sort()
  .map((name) => hold(name, readFileSync(join(dir, name), 'utf8'), settings))
const offers = all.flatMap((each) => each.offers)
const broken = all.flatMap((each) => each.broken)
const sum = (key) => all.reduce((total, each) => total + each[key], 0)

for (const { file, rule, title, what } of broken) console.log(`${file}  ${rule}  “${title}”: ${what}`)
const kinds = Map.groupBy ? Map.groupBy(offers, (offer) => offer.rule) : groups(offers)
console.log(
  `\n${offers.length} rewrites on ${all.length} files, ${offers.filter((each) => each.kind === 'fix').length} of them fixes; ${broken.length} broken promises`,
)
for (const [rule, of] of [...kinds].sort((a, b) => b[1].length - a[1].length))
  console.log(String(of.length).padStart(5), rule)
console.log(
  `warnings with a rewrite: ${sum('answered')} of ${sum('warnings')} (${Math.round((100 * sum('answered')) / Math.max(1, sum('warnings')))} %)`,
)
if (values.draw) draw(Number(values.draw), Number(values.seed ?? 1))
process.exitCode = broken.length > 0 ? 1 : 0

function groups(list) {
  const found = new Map()
  for (const offer of list) found.set(offer.rule, [...(found.get(offer.rule) ?? []), offer])
  return found
}

/** As many of each language, drawn without putting back. */
function draw(count, seed) {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  for (const language of ['en', 'id']) {
    const pool = offers.filter((offer) => offer.language === language)
    for (let i = 0; i < Math.ceil(count / 2) && pool.length > 0; i++) {
      const [offer] = pool.splice(Math.floor(random() * pool.length), 1)
      console.log(
        `\n=== ${language} ${i + 1}: ${offer.file} ${offer.rule} (${offer.kind}) “${offer.title}”\n    ${offer.finding}\n--- before\n${offer.before}\n--- after\n${offer.after}`,
      )
    }
  }
}
