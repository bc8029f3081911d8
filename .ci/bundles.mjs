// The bundles that ship, as esbuild takes them.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inPieces } from './in-pieces.mjs'
import { builtIn } from './tables.mjs'

/**
 * One table of HTML's named characters, that of parse5, for Markdown too.
 * @type {import('esbuild').Plugin}
 */
const oneTable = {
  name: 'one-table',
  setup({ onResolve, resolve }) {
    const own = fileURLToPath(new URL('entity.mjs', import.meta.url))
    onResolve({ filter: /^decode-named-character-reference$/ }, () => ({ path: own }))
    onResolve({ filter: /^entities\/decode$/ }, async ({ importer, kind, path }) => {
      if (importer !== own) return undefined
      let from = own
      for (const name of ['hast-util-from-html', 'parse5']) {
        const found = await resolve(name, { kind, importer: from, resolveDir: dirname(from) })
        from = found.path
      }
      return resolve(path, { kind, importer: from, resolveDir: dirname(from) })
    })
  },
}

/**
 * Modules take `vscode` as it is. As a namespace each of them would make a copy of it, property by property: a tenth of a
 * second while the editor starts.
 * @type {import('esbuild').Plugin}
 */
const vscodeAsIs = {
  name: 'vscode-as-is',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]vscode[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /^import \* as vscode from 'vscode'$/m,
        "import vscode = require('vscode')",
      ),
      loader: 'ts',
    }))
  },
}

/** @type {import('esbuild').BuildOptions} */
const common = {
  plugins: [oneTable, builtIn],
  bundle: true,
  format: 'cjs',
  target: 'es2022',
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

// Node 18: that of the oldest VS Code that the manifest names.
/** @type {import('esbuild').BuildOptions} */
const host = { ...node, target: 'node18', external: ['vscode'] }

/** What is built from what. */
export const bundles = [
  // ASCII alone: the launcher reads it as it is, and V8 keeps such a text in half the room.
  { ...node, charset: 'ascii', entryPoints: ['src/cli/bin.ts'], outfile: 'dist/copydesk.js' },
  // The plugin of remark, an ES module as its ecosystem asks for; types of what it gets come with unified.
  // Packages of the old kind in it ask for Node's modules by `require`.
  {
    ...node,
    format: 'esm',
    entryPoints: ['src/remark/plugin.ts'],
    outfile: 'dist/remark.mjs',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  },
  {
    ...host,
    entryPoints: ['src/vscode/node.ts'],
    outfile: 'dist/extension.js',
    plugins: [oneTable, builtIn, vscodeAsIs],
  },
  {
    ...web,
    entryPoints: ['src/vscode/web.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode'],
    plugins: [oneTable, builtIn, vscodeAsIs, inPieces],
  },
].filter((bundle) => existsSync(bundle.entryPoints[0]))
