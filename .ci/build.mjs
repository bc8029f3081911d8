// Builds the bundles of `dist/`: the command line and the extension for Node and browser hosts. `--watch` rebuilds on
// every change, `--dev` keeps names and adds source maps.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { context, build as esbuild } from 'esbuild'
import { bundles as shipped } from './bundles.mjs'
import { notice } from './notice.mjs'

const watch = process.argv.includes('--watch')
const dev = watch || process.argv.includes('--dev')

const bundles = shipped.map((bundle) => ({ ...bundle, minify: !dev, sourcemap: dev ? 'linked' : false }))

// A file of its own, because Node's compile cache keeps only what is loaded after it was switched on.
const launcher = `#!/usr/bin/env node
'use strict'
require('node:module').enableCompileCache?.()
require('./copydesk.js')
`

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
writeFileSync('dist/cli.js', launcher)
chmodSync('dist/cli.js', 0o755)
writeFileSync('dist/remark.d.mts', remarkTypes)

if (watch) {
  await Promise.all(bundles.map(async (bundle) => (await context(bundle)).watch()))
} else {
  const built = await Promise.all(bundles.map((bundle) => esbuild(bundle)))
  writeFileSync('dist/NOTICE.txt', notice(built.map(({ metafile }) => metafile)))
}
