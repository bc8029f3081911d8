// Builds the bundles of `dist/`: the command line and the extension for Node and browser hosts. `--watch` rebuilds on
// every change, `--dev` keeps names and adds source maps.
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { context, build as esbuild } from 'esbuild'
import { bundles as shipped } from './bundles.mjs'
import { ascii, launcher } from './launcher.mjs'
import { notice } from './notice.mjs'

const watch = process.argv.includes('--watch')
const dev = watch || process.argv.includes('--dev')

const bundles = shipped.map((bundle) => ({ ...bundle, minify: !dev, sourcemap: dev ? 'linked' : false }))

const remarkTypes = `import type { Plugin } from 'unified'

export interface Options {
  /** The one configuration to use; otherwise those found beside the files. */
  readonly config?: string
  /** The day that counts as today, YYYY-MM-DD. */
  readonly today?: string
}

declare const copydesk: Plugin<[Options?]>
export default copydesk
`

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist', { recursive: true })
writeFileSync('dist/remark.d.mts', remarkTypes)

if (watch) {
  launch(String(Date.now()))
  await Promise.all(bundles.map(async (bundle) => (await context(bundle)).watch()))
} else {
  const built = await Promise.all(bundles.map((bundle) => esbuild(bundle)))
  const program = ascii(readFileSync('dist/copydesk.js', 'utf8'))
  writeFileSync('dist/copydesk.js', program)
  launch(createHash('sha256').update(program).digest('hex').slice(0, 16))
  writeFileSync('dist/NOTICE.txt', notice(built.map(({ metafile }) => metafile)))
}

function launch(build) {
  writeFileSync('dist/cli.js', launcher(build))
  chmodSync('dist/cli.js', 0o755)
}
