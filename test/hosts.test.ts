import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
/** What the oldest editor that the manifest names does not have: it runs Node 18, and Chromium 114 in the browser. */
const NEWER =
  /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed)\(|\b(?:Object|Map)\.groupBy\(|\bPromise\.withResolvers\(/

test('what the extension bundles runs in the oldest editor that the manifest names', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => file.endsWith('.ts') && !/^(?:cli|node|remark)[\\/]/.test(file))
  expect(sources.length).toBeGreaterThan(50)
  const newer = sources.filter((file) => NEWER.test(readFileSync(join(root, 'src', file), 'utf8')))
  expect(newer).toEqual([])
})

test('the types of the editor are those of the oldest one', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}.0`)
})
