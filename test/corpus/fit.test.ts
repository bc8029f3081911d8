import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = process.env.COPYDESK_CORPUS ?? join(root, '../shared/corpus')
const present = existsSync(join(folder, 'labels.jsonl'))
if (!present) console.warn(`fits left out: no labelled corpus in ${folder} (COPYDESK_CORPUS names another place)`)

/** The scripts that weights come from still run on the reader as it is. */
describe.skipIf(!present)('weights can be fitted anew', () => {
  const run = (script: string, ...args: readonly string[]): string =>
    execFileSync(process.execPath, [join(root, '.ci/fit', script), ...args], { encoding: 'utf8', cwd: root })

  test.each(['promise', 'problem'])('%s', { timeout: 60_000 }, (field) => {
    expect(run('statements.mjs', field, folder, '--steps=2')).toMatch(/^held out best 0\.\d+/m)
  })

  test('audience', { timeout: 60_000 }, () => {
    expect(run('audience.mjs', folder)).toMatch(/'ask demo': \d/)
  })
})
