// Builds the bundles of `dist/`: the command line and the extension for Node and browser hosts. `--watch` rebuilds on
// every change, `--dev` keeps names and adds source maps.
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { context, build as esbuild } from 'esbuild'
import { notice } from './notice.mjs'

const watch = process.argv.includes('--watch')
const dev = watch || process.argv.includes('--dev')

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  metafile: true,
}

/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', target: 'node20', mainFields: ['module', 'main'] }

// `worker`: packages that would reach for the DOM in a page come in the form for a web worker, where extensions run.
/** @type {import('esbuild').BuildOptions} */
const web = {
  ...common,
  platform: 'browser',
  conditions: ['worker', 'module'],
  mainFields: ['browser', 'module', 'main'],
}

const bundles = [
  { ...node, entryPoints: ['src/cli/bin.ts'], outfile: 'dist/copydesk.js' },
  // The plugin of remark, an ES module as its ecosystem asks for; types of what it gets come with unified.
  { ...node, format: 'esm', entryPoints: ['src/remark/plugin.ts'], outfile: 'dist/remark.mjs' },
  // Node 18: that of the oldest VS Code that the manifest names.
  {
    ...node,
    target: 'node18',
    entryPoints: ['src/vscode/node.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
  },
  { ...web, entryPoints: ['src/vscode/web.ts'], outfile: 'dist/web/extension.js', external: ['vscode'] },
].filter((bundle) => existsSync(bundle.entryPoints[0]))

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
