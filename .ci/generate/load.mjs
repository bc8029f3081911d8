import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a TypeScript module of the project exports. */
export async function load(module) {
  const outfile = `${root}.cache/generate/${module.replaceAll('/', '-')}.mjs`
  await build({
    entryPoints: [root + module],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  })
  return import(`${pathToFileURL(outfile)}?${Date.now()}`)
}
