import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The engine as it stands in src, bundled for this process: `map(path, text)` gives a file's map as the contract has it. */
export async function engine(entry = 'src/report/map-json.ts') {
  const outfile = `${root}.cache/eval-engine.cjs`
  mkdirSync(`${root}.cache`, { recursive: true })
  await build({
    stdin: {
      contents: `
        export { read } from './src/copy/read.ts'
        export { understand } from './src/message/understand.ts'
        export { mapEntry } from './${entry}'`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  })
  const { read, understand, mapEntry } = createRequire(import.meta.url)(outfile)
  return { read, understand, map: (path, text) => mapEntry({ path, map: understand(read(text, { path })) }) }
}
