import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../src/cli/commands.ts'
import { buildCommand, run, Site } from './cli/command.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Every way that Node has to reach another machine fails, and tells. */
const WALL = `
const out = (name) => function () { require('node:fs').writeSync(2, 'NETWORK: ' + name + '\\n'); process.exit(97) }
for (const [name, calls] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'], tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'], https: ['request', 'get', 'createServer'], http2: ['connect', 'createServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse', 'resolveAny', 'resolveMx', 'resolveTxt', 'resolveSrv'],
  'dns/promises': ['lookup', 'resolve', 'resolve4', 'resolve6'],
})) for (const call of calls) require('node:' + name)[call] = out(name + '.' + call)
require('node:net').Socket.prototype.connect = out('net.Socket.connect')
require('node:module').syncBuiltinESMExports()
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']) globalThis[name] = out(name)
`

const site = new Site()
const home = new Site()
let command = ''
const PAGE =
  '---\nkind: landing\n---\n\n# Save an hour a day\n\nSee https://www.example.com/a.png ![x](https://example.com/x.png) <img src="https://example.com/y.png"> [Go](https://example.com)\n'

beforeAll(async () => {
  command = await buildCommand(home.root)
  writeFileSync(join(home.root, 'wall.cjs'), WALL)
  site.put({ 'page.md': PAGE })
}, 60_000)
afterAll(() => {
  site.remove()
  home.remove()
})

/** Every command, and the flags that touch files, processes or threads. */
const COVERED: ReadonlyArray<readonly [string, ...string[]]> = [
  ['lint', '.', '--format', 'html'],
  ['lint', '.', '--fix'],
  ['map', '.', '--format', 'json'],
  ['rules'],
  ['explain', 'tone/we'],
  ['doctor'],
  ['lint', '.', '--cache', '--concurrency', '2'],
  ['lint', '.', '--baseline', 'base.json', '--update-baseline'],
  ['lint', '.', '--changed', 'HEAD'],
  ['lint', '.', '--shard', '1/1', '--output', 'part.json'],
  ['merge', 'part.json', '--format', 'sarif'],
  ['rewrite', 'page.md', '--voice', 'b2c', '--diff'],
  ['new', 'landing', '--audience', 'b2b', '--lang', 'en'],
  ['proofs', '.'],
  ['proofs', '--init'],
  ['proofs', '--sync'],
  ['init', '--print'],
  ['help'],
  ['lint', 'https://example.com/page.md'],
]

const walled = (...args: string[]) =>
  run(command, args, {
    cwd: site.root,
    env: { NODE_OPTIONS: `--require ${JSON.stringify(join(home.root, 'wall.cjs'))}` },
  })

describe('nothing leaves the machine', { timeout: 60_000 }, () => {
  test('the wall holds', async () => {
    const script = join(home.root, 'leak.cjs')
    for (const leak of [
      "fetch('http://127.0.0.1:9')",
      "require('https').get('https://127.0.0.1:9')",
      "require('net').connect(9)",
    ]) {
      writeFileSync(script, leak)
      const ran = await run(script, [], {
        cwd: site.root,
        env: { NODE_OPTIONS: `--require ${JSON.stringify(join(home.root, 'wall.cjs'))}` },
      })
      expect([ran.code, ran.stderr]).toEqual([97, expect.stringContaining('NETWORK')])
    }
  })

  test.each(COVERED)('by the command line: %s %s %s %s', async (...args) => {
    const ran = await walled(...args)
    expect(ran.stderr).not.toMatch(/NETWORK|Cannot find module/)
    expect(ran.stdout + ran.stderr === '').toBe(args.includes('--output'))
    expect([0, 1, 2]).toContain(ran.code)
  })

  test('the list has every command', () => {
    expect(Object.keys(COMMANDS).filter((name) => !COVERED.some(([first]) => first === name))).toEqual([])
  })

  test('by the extension: its bundles know no way out', async () => {
    const { bundles } = (await import(`${root}.ci/bundles.mjs`)) as { bundles: ReadonlyArray<Record<string, unknown>> }
    const ways = /^(?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns\/promises|child_process|cluster|inspector)$/
    const editor = bundles.filter(({ outfile }) => /extension/.test(String(outfile)))
    expect(editor.length).toBe(2)
    for (const bundle of editor) {
      const { metafile, outputFiles } = await build({ ...bundle, write: false, metafile: true, minify: true })
      const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path))
      expect(
        imports.filter((path) => ways.test(path)),
        String(bundle.outfile),
      ).toEqual([])
      const code = outputFiles.map(({ text }) => text).join('\n')
      const calls = code.match(
        /\bfetch\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b|\.sendBeacon\(|\bimportScripts\(/g,
      )
      expect(calls ?? [], String(bundle.outfile)).toEqual([])
    }
  })
})

test('two builds are the same, byte for byte', { timeout: 120_000 }, async () => {
  const { bundles } = (await import(`${root}.ci/bundles.mjs`)) as { bundles: ReadonlyArray<Record<string, unknown>> }
  const sums = async (): Promise<string[]> => {
    const all = []
    for (const bundle of bundles) {
      const { outputFiles } = await build({ ...bundle, write: false, minify: true })
      all.push(...outputFiles.map(({ contents }) => createHash('sha256').update(contents).digest('hex')))
    }
    return all
  }
  const first = await sums()
  expect(first.length).toBe(4)
  expect(await sums()).toEqual(first)
})

test('every dependency stands in the table of dependencies, with what it is for', () => {
  const table = readFileSync(join(root, 'media/docs/dependencies.md'), 'utf8')
  const rows = new Map(
    [...table.matchAll(/^\| `([^`]+)` \| (.+?) \|/gm)].map(([, name = '', what = '']) => [name, what]),
  )
  const { devDependencies, dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(dependencies).toEqual({})
  expect([...rows.keys()].sort()).toEqual(Object.keys(devDependencies).sort())
  expect([...rows.values()].filter((what) => what.trim().length < 8)).toEqual([])
  expect(readdirSync(join(root, 'media/docs'))).toContain('dependencies.md')
})
