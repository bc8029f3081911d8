import { type Profiler, Session } from 'node:inspector'

/** A stretch of time, in microseconds of the clock that never goes back. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export const microseconds = (): number => Number(process.hrtime.bigint() / 1000n)

/** Where the installed extension lies; its host runs the code of many others. */
const OWN = /copydesk\.copydesk/
/** Microseconds between two samples. */
const INTERVAL = 500

/** Samples what this process runs, to tell the extension's work from that of VS Code and of other extensions. */
export class Profile {
  readonly #session = new Session()

  start(): void {
    this.#session.connect()
    this.#session.post('Profiler.enable')
    this.#session.post('Profiler.setSamplingInterval', { interval: INTERVAL })
    this.#session.post('Profiler.start')
  }

  /** For each stretch, which share of the work in it was the extension's: 0 to 1. */
  stop(stretches: readonly Stretch[]): number[] {
    let shares: number[] = []
    this.#session.post('Profiler.stop', (_error, { profile }) => {
      shares = sharesOf(profile, stretches)
    })
    this.#session.disconnect()
    return shares
  }
}

type Owner = 'own' | 'others' | 'nobody'

function sharesOf(
  { nodes, samples = [], timeDeltas = [], startTime }: Profiler.Profile,
  stretches: readonly Stretch[],
) {
  const owners = ownersOf(nodes)
  const sums = stretches.map(() => ({ own: 0, others: 0, nobody: 0 }))
  let at = startTime
  let last: Owner = 'nobody'
  let stretch = 0
  for (const [index, node] of samples.entries()) {
    const took = timeDeltas[index] ?? 0
    at += took
    // Whoever filled the memory has it collected.
    const owner: Owner = owners.get(node) ?? last
    last = owner
    while (stretch < stretches.length && (stretches[stretch]?.to ?? 0) < at) stretch++
    const sum = sums[stretch]
    if (sum && at >= (stretches[stretch]?.from ?? 0)) sum[owner] += took
  }
  return sums.map(({ own, others }) => (own === 0 ? 0 : own / (own + others)))
}

/** By node; none for the collection of garbage. */
function ownersOf(nodes: readonly Profiler.ProfileNode[]): ReadonlyMap<number, Owner | undefined> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const ownerOf = ({ id, callFrame }: Profiler.ProfileNode): Owner | undefined => {
    if (callFrame.functionName === '(garbage collector)') return undefined
    if (/^\((?:idle|root)\)$/.test(callFrame.functionName)) return 'nobody'
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at))
      if (OWN.test(byId.get(at)?.callFrame.url ?? '')) return 'own'
    return 'others'
  }
  return new Map(nodes.map((node) => [node.id, ownerOf(node)]))
}
