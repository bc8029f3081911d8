import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))

/**
 * Parts of the sources, bundled for this process as they stand: `exports` is a list of names by module
 * (`{ 'src/copy/read.ts': ['read'] }`), `name` that of the bundle in `.cache`.
 */
export async function sources(name, exports) {
  const outfile = `${root}.cache/${name}.cjs`
  mkdirSync(`${root}.cache`, { recursive: true })
  const lines = Object.entries(exports).map(([module, names]) => `export { ${names.join(', ')} } from './${module}'`)
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    conditions: ['worker'],
    outfile,
    logLevel: 'error',
  })
  return createRequire(import.meta.url)(outfile)
}
