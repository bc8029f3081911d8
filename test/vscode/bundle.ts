import { chmodSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { root } from './root.ts'

const common: BuildOptions = {
  bundle: true,
  sourcemap: 'inline',
  target: 'es2022',
  external: ['vscode'],
  absWorkingDir: root,
  logLevel: 'warning',
}

/** The suite files of `test/vscode/<folder>` whose name contains `filter`. */
export function suiteFiles(folder: string, filter = ''): string[] {
  return readdirSync(join(root, 'test/vscode', folder))
    .filter((name) => name.endsWith('.suite.ts') && name.includes(filter))
    .sort()
    .map((name) => join(root, 'test/vscode', folder, name))
}

const imports = (files: readonly string[]) => files.map((file) => `import ${JSON.stringify(file)}`).join('\n')

/** Bundles suites for a Node extension host; returns the `extensionTestsPath`. */
export async function bundleForNode(name: string, files: readonly string[]): Promise<string> {
  const folder = join(root, '.cache/vscode', name)
  // CommonJS has no import.meta; root.ts asks for it.
  const address = JSON.stringify(pathToFileURL(join(root, 'test/vscode/root.ts')).href)
  const node: BuildOptions = {
    ...common,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha', 'playwright-core'],
    define: { 'import.meta.url': address },
  }
  await build({ ...node, entryPoints: ['test/vscode/entry.host.ts'], outfile: join(folder, 'index.cjs') })
  await build({
    ...node,
    stdin: { contents: imports(files), resolveDir: root, loader: 'ts' },
    outfile: join(folder, 'suites.cjs'),
  })
  return join(folder, 'index.cjs')
}

/** Bundles suites into the one file that a web-worker extension host can load; returns the `extensionTestsPath`. */
export async function bundleForWorker(name: string, files: readonly string[], grep = ''): Promise<string> {
  const outfile = join(root, '.cache/vscode', name, 'index.js')
  const suites: Plugin = {
    name: 'suites',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^copydesk:suites$/ }, () => ({ path: 'suites', namespace: 'suites' }))
      onLoad({ filter: /.*/, namespace: 'suites' }, () => ({
        contents: imports(files),
        resolveDir: root,
        loader: 'ts',
      }))
    },
  }
  await build({
    ...common,
    platform: 'browser',
    // A worker has no DOM: packages come in the form that does without.
    conditions: ['worker', 'module'],
    format: 'cjs',
    entryPoints: ['test/vscode/entry.web.ts'],
    define: { __GREP__: JSON.stringify(grep) },
    plugins: [suites],
    outfile,
  })
  return outfile
}

/** Bundles the stand-in for `code`; returns its path, an executable like any other to @vscode/test-electron. */
export async function bundleStandIn(): Promise<string> {
  const outfile = join(root, '.cache/scripts/stand-in.mjs')
  await build({
    ...common,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    banner: { js: '#!/usr/bin/env node' },
    entryPoints: ['test/vscode/stand-in.ts'],
    outfile,
  })
  chmodSync(outfile, 0o755)
  return outfile
}
