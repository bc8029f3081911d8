import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { fileURLToPath } from 'node:url'

export interface Share {
  readonly what: string
  /** Of the samples, 0-1. */
  readonly share: number
}

interface CpuProfile {
  readonly nodes: ReadonlyArray<{ id: number; callFrame: { functionName: string; url: string; lineNumber: number } }>
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** Where the time of some work goes: by package and by folder of the sources, as they stand in the bundle that runs. */
export async function profile(work: () => void, root: string): Promise<readonly Share[]> {
  const session = new Session()
  session.connect()
  const post = <T>(method: string): Promise<T> =>
    new Promise((resolve, reject) =>
      session.post(method, (error: Error | null, result?: unknown) => (error ? reject(error) : resolve(result as T))),
    )
  await post('Profiler.enable')
  await post('Profiler.start')
  work()
  const { profile: made } = await post<{ profile: CpuProfile }>('Profiler.stop')
  session.disconnect()
  return shares(made, root)
}

function shares({ nodes, samples, timeDeltas }: CpuProfile, root: string): readonly Share[] {
  const lines = readFileSync(fileURLToPath(import.meta.url), 'utf8').split('\n')
  const where = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame, lines, root)]))
  const times = new Map<string, number>()
  let total = 0
  for (const [i, id] of samples.entries()) {
    const place = where.get(id) ?? ''
    const spent = timeDeltas[i] ?? 0
    if (place === '(idle)') continue
    times.set(place, (times.get(place) ?? 0) + spent)
    total += spent
  }
  return [...times]
    .map(([what, time]) => ({ what, share: time / total }))
    .filter(({ share }) => share >= 0.01)
    .sort((a, b) => b.share - a.share)
}

function placeOf(
  { functionName, url, lineNumber }: CpuProfile['nodes'][number]['callFrame'],
  lines: readonly string[],
  root: string,
): string {
  if (functionName === '(garbage collector)') return 'garbage collection'
  if (functionName.startsWith('(')) return functionName
  const module = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1]
  if (module)
    return /^(?:micromark|mdast|unified|remark|unist|vfile|decode-named)/.test(module)
      ? 'parsing Markdown (remark)'
      : module
  if (!url.includes(root) && !url.includes('.cache')) return 'Node itself (regular expressions among it)'
  for (let at = Math.min(lineNumber, lines.length - 1); at >= 0; at--) {
    const file = /^\s*\/\/ (src\/\w+|test)/.exec(lines[at] ?? '')?.[1]
    if (file) return file
  }
  return 'other'
}
