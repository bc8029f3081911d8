import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCommand, type Ran, run, Site } from '../cli/command.ts'
import { site } from './site.ts'

/** How many pages; many (10000) tell what a big site costs, few suffice to hold the promises. */
const PAGES = Number(process.env.COPYDESK_SCALE ?? 24)
const DAY = ['--today', '2026-03-01']
const home = new Site()
const folder = new Site()
let command = ''

const copydesk = (...args: string[]): Promise<Ran> => run(command, [...args, ...DAY], { cwd: folder.root })
const told = (name: string): string => readFileSync(folder.path(name), 'utf8')

beforeAll(async () => {
  command = await buildCommand(home.root)
  folder.put(Object.fromEntries(site(PAGES)))
}, 300_000)
afterAll(() => {
  home.remove()
  folder.remove()
})

/** Runs the command; milliseconds, and peak memory in MiB where the system tells it. */
async function measured(...args: string[]): Promise<{ ms: number; peak: number }> {
  const start = performance.now()
  const peak = await new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args, ...DAY], { cwd: folder.root, stdio: 'ignore' })
    let most = 0
    const watch = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
        most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
      } catch {
        // Gone, or not Linux.
      }
    }, 20)
    child.on('error', reject)
    child.on('close', () => {
      clearInterval(watch)
      resolve(most)
    })
  })
  return { ms: performance.now() - start, peak }
}

test('the site is made of blocks that hardly ever stand twice', () => {
  const blocks = [...site(PAGES)].flatMap(([, text]) => text.split(/\n\n+/).filter((block) => !block.startsWith('---')))
  expect(new Set(blocks).size / blocks.length).toBeGreaterThan(0.95)
  expect([...site(3)]).toEqual([...site(3)])
})

describe('a big folder', () => {
  test('says the same with any number of threads', async () => {
    expect((await copydesk('-f', 'json', '-o', 'one.json', '--concurrency', '1')).stderr).toBe('')
    await copydesk('-f', 'json', '-o', 'two.json', '--concurrency', '2')
    await copydesk('-f', 'json', '-o', 'default.json')
    expect(JSON.parse(told('one.json')).summary).toMatchObject({ files: PAGES, copyFiles: PAGES })
    expect(told('two.json') === told('one.json')).toBe(true)
    expect(told('default.json') === told('one.json')).toBe(true)
  }, 900_000)

  test('in parts and joined is byte for byte the same, in every format', async () => {
    for (const index of [1, 2, 3]) {
      const part = await copydesk('--shard', `${index}/3`, '-o', `part${index}.json`)
      expect(part.stderr).toBe('')
    }
    const parts = ['part3.json', 'part1.json', 'part2.json']
    for (const format of ['json', 'html']) {
      await copydesk('-f', format, '-o', `whole.${format}`)
      await run(command, ['merge', ...parts, '-f', format, '-o', `merged.${format}`], { cwd: folder.root })
      expect(told(`merged.${format}`) === told(`whole.${format}`), format).toBe(true)
    }
    const shard = JSON.parse(told('part1.json'))
    expect(shard.files[0].map.pieces[0].promise).toBeInstanceOf(Array)
  }, 900_000)

  test('a cache gives the same, and makes the second run at least ten times faster where there is much to do', async () => {
    const cached = (name: string, ...more: string[]) => measured('-f', 'json', '-o', name, '--cache', ...more)
    const bare = await measured('-f', 'json', '-o', 'bare.json')
    const first = await cached('first.json')
    const second = await cached('second.json')
    expect(told('first.json') === told('bare.json')).toBe(true)
    expect(told('second.json') === told('bare.json')).toBe(true)
    const figures = { bare, first, second }
    console.log(
      `${PAGES} pages:`,
      JSON.stringify(figures, (_, each) => (typeof each === 'number' ? Math.round(each) : each)),
    )
    if (PAGES >= 5000) expect(second.ms * 10).toBeLessThan(bare.ms)
    else expect(second.ms).toBeLessThan(first.ms)
  }, 900_000)
})

describe('the cache', () => {
  const json = (...args: string[]) => copydesk('pages/000', '-f', 'json', ...args)
  const files = () =>
    readdirSync(folder.path('.copydesk-cache'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    )

  test('survives runs that are killed, and leaves nothing broken', async () => {
    const right = (await json()).stdout
    rmSync(folder.path('.copydesk-cache'), { recursive: true, force: true })
    for (const wait of [300, 600]) {
      const child = spawn(process.execPath, [command, 'pages/000', '-f', 'json', '--cache', ...DAY], {
        cwd: folder.root,
        stdio: 'ignore',
      })
      setTimeout(() => child.kill('SIGKILL'), wait)
      await new Promise((resolve) => child.on('close', resolve))
    }
    expect(await json('--cache')).toMatchObject({ stdout: right, stderr: '' })
    expect(await json('--cache')).toMatchObject({ stdout: right, stderr: '' })
  }, 60_000)

  test('is used by two runs at once', async () => {
    rmSync(folder.path('.copydesk-cache'), { recursive: true, force: true })
    const [right, one, two] = await Promise.all([json(), json('--cache'), json('--cache')])
    expect([one?.stdout, two?.stdout]).toEqual([right?.stdout, right?.stdout])
    expect(files().filter((name) => name.endsWith('.tmp'))).toEqual([])
  }, 60_000)
})
