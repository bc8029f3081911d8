/** Most that one slice of work counts, in milliseconds: it takes longer only where the process stood still in it. */
const MOST = 5000

export interface WatchOptions {
  /** Milliseconds of work. */
  readonly patience: number
  /** Milliseconds that the whole process has worked so far, where the host can tell. */
  readonly worked?: (() => number) | undefined
}

/**
 * Gives work in slices up when it has taken too long, all that it is given together. The time of others is not counted: neither what a host does between
 * slices nor, as far as can be told, a process that was stopped or a machine that slept or is busy.
 */
export class Watch {
  /** Why work was given up. */
  readonly why: string
  readonly #patience: number
  readonly #worked: () => number
  #spent = 0

  constructor({ patience, worked = () => performance.now() }: WatchOptions) {
    this.#patience = patience
    this.#worked = worked
    this.why = `not done after ${patience / 1000} seconds`
  }

  /** What the work comes to; undefined where it was given up. */
  *over<T>(steps: Generator<void, T>): Generator<void, T | undefined> {
    for (;;) {
      if (this.#spent > this.#patience) return undefined
      const start = performance.now()
      const before = this.#worked()
      const step = steps.next()
      // Other threads of the process work too: no more than has passed.
      this.#spent += Math.min(performance.now() - start, this.#worked() - before, MOST)
      if (step.done) return step.value
      yield
    }
  }
}
