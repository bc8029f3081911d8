import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where a text of a spool stands: bytes from its start, and how many. */
export interface Slot {
  readonly at: number
  readonly length: number
}

/** Bytes that are kept in memory before they are written out. */
const PATIENCE = 4_000_000

/**
 * Texts put aside, so that a run over any number of files holds few in memory: in a temporary file of this user's own once
 * they are many. It is gone with the process, however that ends, where the system takes away names of open files; elsewhere
 * with `close`. Where there is no room for it the texts stay in memory.
 */
export class Spool {
  readonly #waiting = new Map<number, Buffer>()
  readonly #folder: string
  readonly #patience: number
  #held = 0
  #end = 0
  #file: number | undefined
  #path: string | undefined
  #full = false

  constructor({ folder = tmpdir(), patience = PATIENCE } = {}) {
    this.#folder = folder
    this.#patience = patience
  }

  put(text: string): Slot {
    const bytes = Buffer.from(text)
    const slot = { at: this.#end, length: bytes.length }
    this.#waiting.set(slot.at, bytes)
    this.#end += bytes.length
    this.#held += bytes.length
    if (this.#held >= this.#patience && !this.#full) this.#write()
    return slot
  }

  get({ at, length }: Slot): string {
    if (length === 0) return ''
    const bytes = this.#waiting.get(at) ?? this.#read(at, length)
    return bytes.toString()
  }

  close(): void {
    this.#waiting.clear()
    if (this.#file !== undefined) closeSync(this.#file)
    if (this.#path !== undefined) rmSync(this.#path, { force: true })
    this.#file = undefined
    this.#path = undefined
  }

  #write(): void {
    try {
      this.#file ??= this.#open()
      for (const [at, bytes] of this.#waiting) {
        for (let done = 0; done < bytes.length; )
          done += writeSync(this.#file, bytes, done, bytes.length - done, at + done)
        this.#waiting.delete(at)
        this.#held -= bytes.length
      }
    } catch {
      this.#full = true
    }
  }

  #open(): number {
    const path = join(this.#folder, `copydesk-${randomBytes(8).toString('hex')}.tmp`)
    const file = openSync(path, 'wx+', 0o600)
    try {
      rmSync(path)
    } catch {
      this.#path = path
    }
    return file
  }

  #read(at: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length)
    for (let done = 0; done < length; ) {
      const count = readSync(this.#file ?? -1, bytes, done, length - done, at + done)
      if (count === 0) throw new Error('the temporary file of this run was cut short')
      done += count
    }
    return bytes
  }
}
