import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { spread } from '../../src/node/threads.ts'

/** A worker that writes in capitals, dies over "die" and "throw", and never ends with "hang". */
const WORKER = `
import { serve } from '../../src/node/threads.ts'
serve(() => async (item) => {
  if (item === 'die') process.exit(3)
  if (item === 'throw') setTimeout(() => { throw new Error('no paper') }, 0)
  if (item === 'throw') await new Promise(() => {})
  while (item === 'hang') Math.sqrt(2)
  return item.toUpperCase()
})`

let folder = ''
let script = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-threads-'))
  script = join(folder, 'worker.cjs')
  await build({
    stdin: { contents: WORKER, resolveDir: import.meta.dirname, loader: 'ts' },
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** This thread is slow, so that the others meet the hard ones. */
const slowly = async (item: string): Promise<string> => {
  if (['die', 'throw', 'hang'].includes(item)) throw new Error('met by the wrong thread')
  await new Promise((next) => setTimeout(next, 1500))
  return item.toUpperCase()
}

const lost = (item: string, why: string): string => `${item}: ${why}`
const keep = (done: string): string => done
const run = (items: string[], threads = 2): Promise<string[]> =>
  spread(items, slowly, { script, setup: undefined, threads, lost, keep, patience: 400 })

describe('threads', () => {
  test('do the work in order of the items', async () => {
    expect(await run(['a', 'b', 'c', 'd'], 3)).toEqual(['A', 'B', 'C', 'D'])
  })

  test('that die or hang cost one item each, are named, and are replaced', async () => {
    expect(await run(['a', 'die', 'b', 'throw', 'c', 'hang', 'd'])).toEqual([
      'A',
      'die: skipped: the thread that reviewed it ended',
      'B',
      'throw: skipped: the thread that reviewed it ended: no paper',
      'C',
      'hang: skipped: not done after 0.4 seconds',
      'D',
    ])
  })

  test('that do not start leave the work to this one', async () => {
    const options = { script: join(folder, 'none.cjs'), setup: undefined, threads: 2, lost, keep }
    expect(await spread(['a', 'b'], async (item) => item, options)).toEqual(['a', 'b'])
  })
})
