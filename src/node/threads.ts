import { parentPort, Worker, workerData } from 'node:worker_threads'
import { YOUNG } from './heap.ts'

/** What a thread is given: the work, and where it takes its next piece from. */
interface Share<S> {
  readonly setup: S
  readonly items: readonly string[]
  readonly next: SharedArrayBuffer
}

/** Does one item. */
export type Work<T> = (item: string) => Promise<T>

export interface SpreadOptions<S, T, K> {
  /** The file that worker threads run; it calls `serve`. */
  readonly script: string
  /** For the workers; must be plain data. */
  readonly setup: S
  /** How many threads work, this one among them. */
  readonly threads: number
  /** What stands for an item whose thread ended over it, or was ended because it took too long. */
  readonly lost: (item: string, why: string) => T
  /** Milliseconds that a thread may take for an item; three minutes where not said. */
  readonly patience?: number
  /** What is kept of what came out, as soon as it did. */
  readonly keep: (value: T) => K
  readonly progress?: (done: number) => void
}

const PATIENCE = 180_000

/** Does the work for all items, in this thread and in others, and returns what is kept of what came out, in the order of the items. */
export async function spread<S, T, K>(
  items: readonly string[],
  work: Work<T>,
  options: SpreadOptions<S, T, K>,
): Promise<K[]> {
  const done = new Map<number, K>()
  const keep = (index: number, value: T): void => {
    done.set(index, options.keep(value))
    options.progress?.(done.size)
  }
  const next = new SharedArrayBuffer(4)
  const share: Share<S> = { setup: options.setup, items, next }
  const others = Array.from({ length: options.threads - 1 }, () => helped(share, keep, options))
  await take(share, async (index, item) => keep(index, await work(item)))
  await Promise.all(others)
  for (const [index, item] of items.entries()) if (!done.has(index)) keep(index, await work(item))
  return items.map((_, index) => done.get(index) as K)
}

/** Takes items until none is left, with a breath after each for messages to come in. */
async function take<S>({ items, next }: Share<S>, work: (index: number, item: string) => Promise<void>): Promise<void> {
  const counter = new Int32Array(next)
  for (;;) {
    const index = Atomics.add(counter, 0, 1)
    const item = items[index]
    if (item === undefined) return
    await work(index, item)
    await new Promise(setImmediate)
  }
}

/** What a thread tells: an item that it begins, or what came out of one. */
type Message<T> = readonly [index: number] | readonly [index: number, value: T]

/** Has a thread help until nothing is left. One that ends over an item costs that item only: another takes its place. */
async function helped<S, T, K>(
  share: Share<S>,
  keep: (index: number, value: T) => void,
  options: SpreadOptions<S, T, K>,
): Promise<void> {
  for (;;) {
    const lost = await thread(share, keep, options)
    if (!lost) return
    keep(lost.index, options.lost(share.items[lost.index] as string, lost.why))
  }
}

/** Runs one thread to its end, however it ends. What it had in hand, where it died over that. */
function thread<S, T, K>(
  share: Share<S>,
  keep: (index: number, value: T) => void,
  { script, patience = PATIENCE }: SpreadOptions<S, T, K>,
): Promise<{ readonly index: number; readonly why: string } | undefined> {
  return new Promise((resolve) => {
    let hand: number | undefined
    let why = 'the thread that reviewed it ended'
    let timer: Timer | undefined
    try {
      const worker = new Worker(script, { workerData: share, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } })
      worker.on('message', (message: Message<T>) => {
        timer?.stop()
        hand = message.length === 1 ? message[0] : undefined
        if (message.length === 2) keep(message[0], message[1])
        else {
          timer = new Timer(patience, () => {
            why = `not done after ${patience / 1000} seconds`
            void worker.terminate()
          })
        }
      })
      worker.on('error', (error) => {
        why = `${why}: ${error instanceof Error ? error.message : String(error)}`
      })
      worker.on('exit', () => {
        timer?.stop()
        resolve(hand === undefined ? undefined : { index: hand, why: `skipped: ${why}` })
      })
    } catch {
      resolve(undefined)
    }
  })
}

/** Looks a timer takes, the last of which ends it. */
const LOOKS = 20

/**
 * Calls `late` after some milliseconds, each look counted as one part of them however long it took to come: a process that was
 * stopped, or a thread that was busy meanwhile, first hears what has come in.
 */
class Timer {
  readonly #interval: NodeJS.Timeout

  constructor(patience: number, late: () => void) {
    let looks = 0
    this.#interval = setInterval(() => {
      if (++looks < LOOKS) return
      this.stop()
      late()
    }, patience / LOOKS)
  }

  stop(): void {
    clearInterval(this.#interval)
  }
}

/** The other end: does items in a worker thread. */
export async function serve<S, T>(worker: (setup: S) => Work<T>): Promise<void> {
  const share: Share<S> = workerData
  const work = worker(share.setup)
  await take(share, async (index, item) => {
    parentPort?.postMessage([index])
    parentPort?.postMessage([index, await work(item)])
  })
}
