import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build, transformSync } from 'esbuild'
import { parseAst } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { seeds } from './texts.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Letters that an attack repeats. Time that grows with the square of it stays below a millisecond or two, any faster growth does not. */
const LONG = 600
/** Milliseconds for one expression on one attack. */
const MOST = 150

interface Expression {
  readonly source: string
  readonly flags: string
  readonly where: string
}

const all = new Map<string, Expression>()
const add = (source: string, flags: string, where: string): void => {
  const key = `/${source}/${flags}`
  if (!all.has(key)) all.set(key, { source, flags, where })
}

function literals(node: unknown, file: string): void {
  if (typeof node !== 'object' || node === null) return
  const regex = 'regex' in node ? (node.regex as { pattern: string; flags: string } | undefined) : undefined
  if (regex) add(regex.pattern, regex.flags, file)
  for (const each of Array.isArray(node) ? node : Object.values(node)) literals(each, file)
}

/** Those that are put together when the engine is loaded and used. */
async function made(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'test/fuzz/engine.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'engine',
    conditions: ['worker', 'module'],
    mainFields: ['browser', 'module', 'main'],
    logLevel: 'warning',
  })
  const note = (source: string, flags: string): void => add(source, flags, 'made')
  const context = createContext({ performance, URL, TextDecoder, TextEncoder, atob, note })
  runInContext('globalThis.self = globalThis', context)
  runInContext(
    `{ const Plain = RegExp
    const noted = (regex) => { note(regex.source, regex.flags); return regex }
    globalThis.RegExp = new Proxy(Plain, {
      construct: (_, args) => noted(new Plain(...args)),
      apply: (_, __, args) => noted(Plain(...args)),
    }) }`,
    context,
  )
  runInContext(outputFiles[0]?.text ?? '', context)
  for (const text of seeds().slice(0, 8)) runInContext(`engine.tell(${JSON.stringify(text)})`, context)
}

beforeAll(async () => {
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue
    const { code } = transformSync(readFileSync(join(root, 'src', file), 'utf8'), { loader: 'ts', target: 'esnext' })
    literals(parseAst(code), file)
  }
  await made()
}, 60_000)

const CLASSES: Readonly<Record<string, string>> = { s: ' \n\t', d: '0', w: 'a', S: 'a!', D: 'a', W: '!' }

/** What a hostile text would repeat: the characters that the expression names, alone and in pairs. */
function pumps(source: string): string[] {
  const chars = new Set(['a', 'A', ' ', '\n', '0', '.', '!', '“'])
  for (const [, letter = ''] of source.matchAll(/\\([sdwSDW])/g))
    for (const each of CLASSES[letter] ?? '') chars.add(each)
  for (const each of source.replace(/\\[pP]\{[^}]*\}|\\./g, '')) chars.add(each)
  for (const [, each = ''] of source.matchAll(/\\([^\w\s])/g)) chars.add(each)
  const single = [...chars].slice(0, 24)
  const words = source.match(/[\p{L}]{2,}/gu) ?? []
  const pairs = single.slice(0, 6).flatMap((a) => single.slice(0, 6).map((b) => a + b))
  return [...new Set([...single, ...pairs, ...words.slice(0, 6), ...words.slice(0, 6).map((word) => `${word} `)])]
}

/** The attack on which an expression takes too long. An expression that never ends is stopped. */
function weakness({ source, flags }: Expression): string | undefined {
  const global = flags.includes('g') || flags.includes('y') ? flags : `${flags}g`
  const context = createContext({ performance, attacks: [] as string[], source, flags: global, slow: '' })
  const attacks = pumps(source).flatMap((pump) => {
    const long = pump.repeat(Math.ceil(LONG / pump.length))
    return [`${long}\0`, `a${long}\n\0a`]
  })
  Object.assign(context, { attacks })
  try {
    runInContext(
      `{ const regex = new RegExp(source, flags)
      for (const attack of attacks) {
        const once = () => { const start = performance.now(); regex.lastIndex = 0; attack.replace(regex, ''); return performance.now() - start }
        slow = attack
        if (once() > ${MOST} && once() > ${MOST}) break
        slow = ''
      } }`,
      context,
      { timeout: 4000 },
    )
  } catch (error) {
    if (!/timed out/.test(String(error))) throw error
  }
  const slow = context.slow as string
  return slow === '' ? undefined : JSON.stringify(slow.slice(0, 12))
}

test('the check finds what is weak', { timeout: 60_000 }, () => {
  expect(weakness({ source: '^(?:[a-z]+ ?)+$', flags: '', where: '' })).toBeDefined()
  expect(weakness({ source: '\\s*\\s*\\s*x', flags: '', where: '' })).toBeDefined()
  expect(weakness({ source: '\\s+$', flags: '', where: '' })).toBeUndefined()
})

test('no expression of the sources takes longer than the square of its text', { timeout: 120_000 }, () => {
  expect(all.size).toBeGreaterThan(500)
  const weak = [...all.values()].flatMap((each) => {
    const attack = weakness(each)
    return attack ? [`${each.where} /${each.source}/${each.flags} on ${attack}`] : []
  })
  expect(weak).toEqual([])
})
