import { createRequire } from 'node:module'
import { join } from 'node:path'
import { characterEntities } from 'character-entities'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { root } from './house/sources.ts'

test('the bundles know every named character that Markdown knows, from the one table they carry', async () => {
  const path = join(root, '.ci/bundles.mjs')
  const { bundles } = await import(path)
  const outfile = join(root, '.cache/entity.cjs')
  const { metafile } = await build({
    stdin: { contents: `export * from 'decode-named-character-reference'`, resolveDir: root, loader: 'js' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    metafile: true,
    plugins: bundles[0].plugins,
  })
  expect(Object.keys(metafile.inputs).filter((file) => file.includes('/character-entities/'))).toEqual([])
  const { decodeNamedCharacterReference: decode } = createRequire(import.meta.url)(outfile)
  const wrong = Object.entries(characterEntities).filter(([name, meant]) => decode(name) !== meant)
  expect(wrong).toEqual([])
  expect(['notit', 'x', '', 'constructor', '#65'].filter((name) => decode(name) !== false)).toEqual([])
})
