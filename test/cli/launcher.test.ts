import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const PROGRAM = `const { basename } = require('node:path')
console.log(basename(__filename), basename(require.resolve('./copydesk.js')), process.argv.slice(2).join(' '), [1, 2].map((n) => n * 2).join())`

// A script of the build, without types.
const { ascii, launcher } = (await import(`${process.cwd()}/.ci/launcher.mjs`)) as {
  readonly ascii: (code: string) => string
  readonly launcher: (build: string) => string
}

describe('the file that starts the command line', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-launch-'))
    writeFileSync(join(folder, 'copydesk.js'), PROGRAM)
    writeFileSync(join(folder, 'cli.js'), launcher('aaaa'))
  })
  afterEach(() => {
    chmodSync(folder, 0o755)
    rmSync(folder, { recursive: true })
  })

  const start = (env = {}): string =>
    execFileSync(process.execPath, [join(folder, 'cli.js'), 'a', 'b'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    })
  const compiled = (): string[] => (existsSync(join(folder, '.compiled')) ? readdirSync(join(folder, '.compiled')) : [])
  const said = 'copydesk.js copydesk.js a b 2,4\n'
  /** Newer ones keep what they compiled themselves. */
  const keeps = Number(process.versions.node.split('.')[0]) < 22

  test.runIf(keeps)('keeps what was compiled, for this very build and Node', () => {
    expect(start()).toBe(said)
    expect(compiled()).toEqual([`aaaa-${process.version}-${process.arch}.bin`])
    const file = join(folder, '.compiled', compiled()[0] as string)
    const { mtimeMs } = statSync(file)
    expect(start()).toBe(said)
    expect(statSync(file).mtimeMs).toBe(mtimeMs)
    writeFileSync(join(folder, 'copydesk.js'), PROGRAM.replace('n * 2', 'n * 3'))
    writeFileSync(join(folder, 'cli.js'), launcher('bbbb'))
    expect(start()).toBe('copydesk.js copydesk.js a b 3,6\n')
    expect(compiled()).toEqual([`bbbb-${process.version}-${process.arch}.bin`])
  })

  test.runIf(keeps)('starts all the same where what is kept is broken, and mends it', () => {
    start()
    const file = join(folder, '.compiled', compiled()[0] as string)
    const whole = readFileSync(file)
    for (const broken of [Buffer.alloc(0), Buffer.from('nonsense'), whole.subarray(0, whole.length >> 1)]) {
      writeFileSync(file, broken)
      expect(start()).toBe(said)
      expect(readFileSync(file).length).toBeGreaterThan(broken.length)
    }
  })

  test('starts where nothing can be kept, or is not to be', () => {
    expect(start({ NODE_DISABLE_COMPILE_CACHE: '1' })).toBe(said)
    expect(compiled()).toEqual([])
    chmodSync(folder, 0o555)
    expect(start()).toBe(said)
  })
})

test('the program in ASCII means the same', () => {
  const code = '[/^[→–]\\\\x$/u.test("–\\\\x"), /^\\/é😀$/u.test("/é😀"), /\\é→/.test("é→"), "é\\té".length]'
  const plain = ascii(code)
  expect(plain).not.toMatch(/[^\x20-\x7e]/)
  const run = (source: string): unknown => new Function(`return ${source}`)()
  expect(run(code)).toEqual([true, true, true, 3])
  expect(run(plain)).toEqual([true, true, true, 3])
})
