import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { applies, fixed, forget, type Told, tell } from './engine.ts'

/** Processor milliseconds that a text may take: a floor for what a cold engine does first, and so much a kilobyte. */
const FLOOR = 3000
const PER_KB = 150

/** The engine as a browser has it: no Node around it. A new one remembers nothing. */
export async function browser(): Promise<() => (text: string) => string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../test/fuzz/engine.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'engine',
    conditions: ['worker', 'module'],
    mainFields: ['browser', 'module', 'main'],
    logLevel: 'warning',
  })
  const code = outputFiles[0]?.text ?? ''
  return () => {
    const context = createContext({ performance, URL, TextDecoder, TextEncoder, atob })
    runInContext('globalThis.self = globalThis', context)
    runInContext(code, context)
    return (text) => runInContext(`JSON.stringify(engine.tell(${JSON.stringify(text)}))`, context) as string
  }
}

/** What is wrong with how a text is reviewed; undefined where nothing is. */
export function faultOf(text: string, elsewhere?: (text: string) => string): string | undefined {
  const [told, took] = timed(text)
  const most = FLOOR + (text.length / 1000) * PER_KB
  // Once more, for the first time may have been that of something else: other engines that were cleared away.
  if (took > most) {
    forget()
    const [, again] = timed(text)
    if (again > most) return `${text.length} letters took ${Math.round(again)} ms`
  }
  const crash = [told.skipped ?? '', ...told.errors].find((each) => /could not be reviewed|the rule failed/.test(each))
  if (crash) return crash
  const place = misplaced(told, text)
  if (place) return place
  applies(text)
  const [once, twice] = fixed(text)
  if (once !== twice) return 'fixing what was fixed changes it again'
  if (elsewhere && elsewhere(text) !== JSON.stringify(told)) return 'another host says something else'
  return undefined
}

function timed(text: string): [told: Told, milliseconds: number] {
  const start = process.cpuUsage()
  const told = tell(text)
  const { user, system } = process.cpuUsage(start)
  return [told, (user + system) / 1000]
}

function misplaced({ findings, map, length }: Told, whole: string): string | undefined {
  const text = whole.startsWith('\uFEFF') ? whole.slice(1) : whole
  const inside = ({ start, end }: { start: number; end: number }): boolean =>
    0 <= start && start <= end && end <= length
  for (const { rule, edits, ...span } of findings) {
    if (!inside(span) || !edits.flat().every(inside)) return `${rule} leaves the file`
  }
  const facts = map.pieces.flatMap(({ promise, problem, proofs, ctas, subjects }) => [
    ...promise,
    ...problem,
    ...proofs,
    ...ctas,
    ...subjects,
  ])
  for (const fact of facts) {
    if (!inside(fact) || fact.start === fact.end) return `a fact at ${fact.start}-${fact.end} of ${length}`
    if (text.slice(fact.start, fact.end) !== fact.text) return `"${fact.text}" does not stand at ${fact.start}`
  }
  return undefined
}
