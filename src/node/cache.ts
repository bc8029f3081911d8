import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const DAY = 86_400_000
/** Entries that no run has used for this long go. */
const KEPT = 14 * DAY
const IGNORE = '# Made by Copydesk; may be deleted at any time.\n*\n'

/**
 * Values by key in a folder, a file each. A file is written aside and moved into place, and holds a checksum of its key and value:
 * whatever a crash, a full disk or another run leaves behind is never taken for a value. Nothing here throws: a cache
 * that cannot be read or written is an empty one. Reads and writes at once, which for small files is faster than not.
 */
export class Cache {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, '.gitignore'), IGNORE, { flag: 'wx' })
    } catch {
      // There already, or not to be had.
    }
  }

  get(key: string): unknown {
    const file = this.#file(key)
    try {
      const text = readFileSync(file, 'utf8')
      const cut = text.indexOf('\n')
      const body = text.slice(cut + 1)
      if (cut < 0 || text.slice(0, cut) !== sum(key, body)) return undefined
      if (Date.now() - statSync(file).mtimeMs > DAY) touch(file)
      return JSON.parse(body)
    } catch {
      return undefined
    }
  }

  put(key: string, value: unknown): void {
    const file = this.#file(key)
    const draft = `${file}.${randomBytes(6).toString('hex')}.tmp`
    try {
      const body = JSON.stringify(value)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(draft, `${sum(key, body)}\n${body}`, { flag: 'wx' })
      renameSync(draft, file)
    } catch {
      discard(draft)
    }
  }

  /** Takes out what has not been used for long; looks at most once a day. */
  prune(): void {
    const stamp = join(this.#folder, 'pruned')
    try {
      if (Date.now() - (statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0) < DAY) return
      writeFileSync(stamp, '')
      for (const entry of readdirSync(this.#folder, { recursive: true, withFileTypes: true })) {
        const file = join(entry.parentPath, entry.name)
        const most = entry.name.endsWith('.tmp') ? DAY : KEPT
        if (/\.(?:json|tmp)$/.test(entry.name) && Date.now() - statSync(file).mtimeMs > most)
          rmSync(file, { force: true })
      }
    } catch {
      // Another run prunes, or the folder is not ours to clean.
    }
  }

  #file(key: string): string {
    const name = hash(key)
    return join(this.#folder, name.slice(0, 2), `${name.slice(2)}.json`)
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // Read-only: then it is found old some day, and made anew.
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // Was never made.
  }
}

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

const sum = (key: string, body: string): string => hash(`${key.length} ${key}${body}`)
