// Runs a TypeScript script on a Node that cannot: bundles it to .cache/scripts/ (packages stay outside) and starts it.
//   node .ci/ts.mjs test/vscode/run.ts host
// With `--built` before the script, the word lists stand in it ready made, as they do in the bundles that ship.
import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { builtIn } from './tables.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const given = process.argv.slice(2)
const built = given[0] === '--built'
const [script = '', ...args] = built ? given.slice(1) : given
const outfile = `${root}.cache/scripts/${basename(script, '.ts')}.mjs`
await build({
  entryPoints: [script],
  outfile,
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  plugins: built ? [builtIn] : [],
  sourcemap: 'inline',
  // Packages of the old kind are asked for by `require`.
  banner: {
    js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
  },
  logLevel: 'warning',
})
const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
