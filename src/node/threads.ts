import { parentPort, Worker, workerData } from 'node:worker_threads'

/** What a thread is given: the work, and where it takes its next piece from. */
interface Share<S> {
  readonly setup: S
  readonly items: readonly string[]
  readonly next: SharedArrayBuffer
}

/** Does one item. */
export type Work<T> = (item: string) => Promise<T>

export interface SpreadOptions<S> {
  /** The file that worker threads run; it calls `serve`. */
  readonly script: string
  /** For the workers; must be plain data. */
  readonly setup: S
  /** How many threads work, this one among them. */
  readonly threads: number
  readonly progress?: (done: number) => void
}

/**
 * Does the work for all items, in this thread and in others, and returns what came out in the order of the items. What a
 * thread that died had in hand is done here.
 */
export async function spread<S, T>(items: readonly string[], work: Work<T>, options: SpreadOptions<S>): Promise<T[]> {
  const done = new Map<number, T>()
  const keep = (index: number, value: T): void => {
    done.set(index, value)
    options.progress?.(done.size)
  }
  const next = new SharedArrayBuffer(4)
  const share: Share<S> = { setup: options.setup, items, next }
  const others = Array.from({ length: options.threads - 1 }, () => helped(options.script, share, keep))
  await take(share, async (index, item) => keep(index, await work(item)))
  await Promise.all(others)
  for (const [index, item] of items.entries()) if (!done.has(index)) keep(index, await work(item))
  return items.map((_, index) => done.get(index) as T)
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

/** Ends when the thread has ended, however it did. */
function helped<S, T>(script: string, share: Share<S>, keep: (index: number, value: T) => void): Promise<void> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(script, { workerData: share })
      worker.on('message', ([index, value]: [number, T]) => keep(index, value))
      worker.on('error', () => undefined)
      worker.on('exit', () => resolve())
    } catch {
      resolve()
    }
  })
}

/** The other end: does items in a worker thread. */
export async function serve<S, T>(worker: (setup: S) => Work<T>): Promise<void> {
  const share: Share<S> = workerData
  const work = worker(share.setup)
  await take(share, async (index, item) => parentPort?.postMessage([index, await work(item)]))
}
