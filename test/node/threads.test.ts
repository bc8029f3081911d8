import { spawn } from 'node:child_process'
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
  for (let i = 0; item === 'slow' && i < 10; i++) await new Promise((next) => setTimeout(next, 20))
  return item.toUpperCase()
})`

let folder = ''
/** A process of its own with two threads: it says when the other is at work, leaves the rest to it, and tells in the end what came out. */
const HOST = `
import { spread } from '../../src/node/threads.ts'
let kept = 0
let end
const ended = new Promise((done) => { end = done })
const work = async (item) => (await ended, item)
const keep = (done) => {
  kept++
  if (kept === 1) console.log('begun')
  if (kept === 8) end()
  return done
}
const lost = (item, why) => item + ': ' + why
const items = ['a', ...Array.from({ length: 8 }, () => 'slow')]
void spread(items, work, { script: process.argv[2], setup: undefined, threads: 2, lost, keep, patience: 1000 })
  .then((done) => console.log(JSON.stringify(done)))`

let script = ''
let host = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-threads-'))
  script = await bundled('worker', WORKER)
  host = await bundled('host', HOST)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function bundled(name: string, contents: string): Promise<string> {
  const outfile = join(folder, `${name}.cjs`)
  const stdin = { contents, resolveDir: import.meta.dirname, loader: 'ts' } as const
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' })
  return outfile
}

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

  test.skipIf(process.platform === 'win32')('are not taken for hanging because the process was stopped', async () => {
    const child = spawn(process.execPath, [host, script])
    let told = ''
    child.stdout.on('data', (chunk: Buffer) => {
      told += String(chunk)
      if (told !== 'begun\n') return
      child.kill('SIGSTOP')
      setTimeout(() => child.kill('SIGCONT'), 2500)
    })
    await new Promise((done) => child.on('close', done))
    expect(told).toBe(`begun\n${JSON.stringify(['a', ...Array.from({ length: 8 }, () => 'SLOW')])}\n`)
  })

  test('that do not start leave the work to this one', async () => {
    const options = { script: join(folder, 'none.cjs'), setup: undefined, threads: 2, lost, keep }
    expect(await spread(['a', 'b'], async (item) => item, options)).toEqual(['a', 'b'])
  })
})
