import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { root } from '../root.ts'
import { microseconds, Profile, type Stretch } from './profile.ts'
import { slowness } from './yardstick.ts'

/** Milliseconds of processor time of this process so far. */
export function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Whether others want the processors too: the clock counts their work, the host's own processor time stays comparable. */
export const isBusy = (): boolean => (loadavg()[0] ?? 0) > availableParallelism()

/** A goal on this machine: as many times as much as it is slower now, and twice that where others want the processors: caches and memory are shared too. */
export const limit = (goal: number): number => goal * slowness() * (isBusy() ? 2 : 1)

export interface Blocks {
  /** The longest time for which the host answered nobody because of the extension, in milliseconds. */
  readonly longest: number
  /** How many stretches of its work were longer than 50 ms. */
  readonly over50: number
  /** The longest one of the host, whoever worked in it: VS Code and its own extensions too. */
  readonly longestOfHost: number
  /** The same by the clock, whoever used the processors. */
  readonly longestByClock: number
}

/** Shorter stretches are not looked into. */
const NOTED = 10

/**
 * Watches from inside for how long the host answers nobody. A stretch counts for as long as this process worked in it: what the system gave
 * to other processes is not the extension's; nor is what others do in the same host.
 */
export class Watch {
  readonly #profile = new Profile()
  readonly #noted: Array<Stretch & { readonly blocked: number }> = []
  #byClock = 0
  #timer: ReturnType<typeof setTimeout>
  #at = performance.now()
  #used = worked()

  constructor() {
    this.#profile.start()
    this.#timer = setTimeout(() => this.#look(), 1)
  }

  #look(): void {
    const [at, used] = [performance.now(), worked()]
    const clock = at - this.#at
    const blocked = Math.min(clock, used - this.#used)
    this.#byClock = Math.max(this.#byClock, clock)
    const to = microseconds()
    if (blocked > NOTED) this.#noted.push({ from: to - clock * 1000, to, blocked })
    this.#at = at
    this.#used = used
    this.#timer = setTimeout(() => this.#look(), 1)
  }

  stop(): Blocks {
    clearTimeout(this.#timer)
    const shares = this.#profile.stop(this.#noted)
    const own = this.#noted.map(({ blocked }, index) => blocked * (shares[index] ?? 0))
    return {
      longest: round(Math.max(0, ...own)),
      over50: own.filter((each) => each > 50).length,
      longestOfHost: round(Math.max(0, ...this.#noted.map(({ blocked }) => blocked))),
      longestByClock: round(this.#byClock),
    }
  }
}

export const round = (value: number): number => Math.round(value * 10) / 10

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN)
}

const FILE = join(root, '.cache/pace.json')

/** Keeps figures beside those of the other tests, with the machine that they were taken on. */
export function record(name: string, figures: Readonly<Record<string, number>>): void {
  mkdirSync(join(root, '.cache'), { recursive: true })
  let all: Record<string, unknown> = {}
  try {
    all = JSON.parse(readFileSync(FILE, 'utf8'))
  } catch {
    // The first figures.
  }
  const load = round(loadavg()[0] ?? 0)
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} processors`
  writeFileSync(
    FILE,
    `${JSON.stringify({ ...all, machine, [name]: { ...figures, load, slowness: slowness() } }, null, 2)}\n`,
  )
  console.log(`${name}: ${JSON.stringify(figures)}, load ${load}, ${slowness()} times as slow as usual`)
}
