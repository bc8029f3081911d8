// Puts the word lists into the bundles as texts that are read when a language is first needed, without what only people and
// tests read, and beside them their automata, which no run then has to build.
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const SOURCE = `
import { english } from './src/lang/en/pack.ts'
import { indonesian } from './src/lang/id/pack.ts'
import { compiling } from './src/lang/match/entries.ts'
import { frozen } from './src/lang/match/frozen.ts'
import { packed } from './src/lang/match/packed.ts'
function compile(language) {
  const slices = compiling(language)
  for (;;) {
    const { done, value } = slices.next()
    if (done) return value
  }
}
export const tables = Object.fromEntries([english, indonesian].map(({ code, language }) => {
  const { phrases, labels, ...entries } = compile(language)
  return [code, { phrases: frozen(phrases), labels: frozen(labels), entries: packed(entries) }]
}))
const bare = ({ id, match, groups, shapes, traps }) => ({
  id,
  about: '',
  audience: 'none',
  match,
  groups: Object.fromEntries(Object.entries(groups).map(([name, entries]) => [name, entries.map(entry)])),
  shapes,
  traps: traps?.map(([pattern]) => [pattern, '']),
  hits: [],
  misses: [],
})
const entry = (one) => (typeof one === 'string' ? one : { p: one.p, min: one.min })
export const words = Object.fromEntries(
  [english, indonesian].map(({ code, language }) => [code, JSON.stringify(language.lists().map(bare))]),
)
`

let made

async function make() {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

/** @type {import('esbuild').Plugin} */
export const builtIn = {
  name: 'tables',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lang[\\/]match[\\/]tables\.ts$/ }, async () => {
      made ??= make()
      return { contents: `export const TABLES = ${JSON.stringify((await made).tables)}`, loader: 'js' }
    })
    onLoad({ filter: /[\\/]lang[\\/](?:en|id)[\\/]words\.ts$/ }, async ({ path }) => {
      made ??= make()
      const text = JSON.stringify((await made).words[basename(dirname(path))])
      return { contents: `let made\nexport const words = () => (made ??= JSON.parse(${text}))`, loader: 'js' }
    })
  },
}
