import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildCommand, FLAWED, type Ran, run, Site } from './command.ts'

let site: Site
const copydesk = (...args: string[]): Promise<Ran> => site.copydesk(...args)

beforeEach(() => {
  site = new Site()
})
afterEach(() => site.remove())

describe('the built command', () => {
  const home = new Site()
  let command = ''
  beforeAll(async () => {
    command = await buildCommand(home.root)
  }, 60_000)
  afterAll(() => home.remove())

  test('exits as it should and writes to both outputs', async () => {
    site.put({ 'a.md': FLAWED })
    const built = (...args: string[]) => run(command, args, { cwd: site.root })
    expect(await built()).toEqual(await copydesk())
    expect(await built('--max-warnings', '0')).toEqual(await copydesk('--max-warnings', '0'))
    expect(await built('--nonsense')).toEqual(await copydesk('--nonsense'))
  })

  test('reads standard input', async () => {
    const { stdout, code } = await run(command, ['--stdin', '-f', 'json'], { cwd: site.root, input: FLAWED })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).files).toMatchObject([{ file: '<stdin>', kind: 'landing' }])
  })

  test('survives a reader that goes away', async () => {
    site.put(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, FLAWED])))
    const child = spawn(process.execPath, [command, '--format', 'json'], { cwd: site.root })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    await new Promise((resolve) => child.on('close', resolve))
    expect(stderr).toBe('')
  })

  test.skipIf(!existsSync('/dev/full'))('says that a report could not be written where the disk is full', async () => {
    site.put({ 'a.md': FLAWED })
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [command], { cwd: site.root, stdio: ['ignore', full, 'pipe'] })
    let stderr = ''
    child.stderr?.on('data', (chunk) => {
      stderr += chunk
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    closeSync(full)
    expect([code, stderr]).toEqual([2, 'copydesk: the report could not be written: the disk is full\n'])
  })

  test('leaves whole files when --fix is ended in the middle', { timeout: 60_000 }, async () => {
    const rough = `${FLAWED}\n${'Order your first box today!!!\n\n'.repeat(40)}`
    const names = Array.from({ length: 40 }, (_, index) => `${index}.md`)
    site.put({ 'one/a.md': rough })
    await run(command, ['lint', '--fix', 'one'], { cwd: site.root })
    const mended = readFileSync(site.path('one/a.md'), 'utf8')
    expect(mended).not.toBe(rough)
    let between = 0
    for (let attempt = 0; attempt < 6; attempt++) {
      site.put(Object.fromEntries(names.map((name) => [`many/${name}`, rough])))
      const child = spawn(process.execPath, [command, 'lint', '--fix', '--concurrency', '1', 'many'], {
        cwd: site.root,
      })
      const ended = new Promise((resolve) => child.on('close', resolve))
      while (
        child.exitCode === null &&
        names.every((name) => readFileSync(site.path(`many/${name}`), 'utf8') === rough)
      )
        await new Promise((next) => setTimeout(next, 2))
      child.kill('SIGKILL')
      await ended
      const texts = names.map((name) => readFileSync(site.path(`many/${name}`), 'utf8'))
      expect(texts.filter((text) => text !== rough && text !== mended)).toEqual([])
      if (texts.includes(rough) && texts.includes(mended)) between++
    }
    expect(between).toBeGreaterThan(0)
  })
})
