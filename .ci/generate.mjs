// Writes what is made from the rules: their index, their pages and the schema of the configuration. `--check` writes nothing and fails where a file is stale.
//   npm run generate [-- --check]
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { configSchema } from './generate/config-schema.mjs'
import { load } from './generate/load.mjs'
import { rulePages } from './generate/rule-pages.mjs'
import { rulesIndex } from './generate/rules-index.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const check = process.argv.includes('--check')
const stale = []

// The index comes first: the rules are read through it.
put(rulesIndex(root))
const { registry } = await load('src/review/registry.ts')
const pages = rulePages(registry)
put(pages)
drop('media/rules/', pages)
const schema = await load('src/review/schema.ts')
put(configSchema(schema.configSchema(registry)))

if (stale.length > 0) {
  console.error(`Stale, run \`npm run generate\`: ${stale.join(', ')}`)
  process.exitCode = 1
}

/** Writes the files that differ, or notes them as stale. */
function put(files) {
  for (const [path, text] of files) {
    if (existsSync(root + path) && readFileSync(root + path, 'utf8') === text) continue
    if (check) stale.push(path)
    else {
      mkdirSync(dirname(root + path), { recursive: true })
      writeFileSync(root + path, text)
      console.log(path)
    }
  }
}

/** Takes away generated files whose rule is gone. */
function drop(folder, files) {
  for (const name of readdirSync(root + folder)) {
    const path = folder + name
    if (files.has(path)) continue
    if (check) stale.push(path)
    else rmSync(root + path)
  }
}
