import type { Host } from './command.ts'

const PATIENCE = 1000
const PAUSE = 100

/** "120/1000 files" on standard error, in a terminal, once a run takes longer than a second. */
export class Progress {
  readonly #host: Host
  readonly #start: number
  #last = 0
  #shown = false

  constructor(host: Host) {
    this.#host = host
    this.#start = host.now()
  }

  show(done: number, of: number): void {
    const now = this.#host.now()
    if (!this.#host.stderr.isTTY || now - this.#start < PATIENCE || now - this.#last < PAUSE) return
    this.#last = now
    this.#shown = true
    this.#host.stderr.write(`\r${done}/${of} files`)
  }

  clear(): void {
    if (this.#shown) this.#host.stderr.write('\r\u001B[K')
  }
}
