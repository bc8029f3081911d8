/** What a host offers of its files. Paths as in `path.ts`. Every call may reject, with a message that a person understands. */
export interface FileSystem {
  /** undefined where nothing is there. Links are followed; a link that leads nowhere is of kind `broken`. */
  readonly stat: (path: string) => Promise<Stat | undefined>
  readonly list: (folder: string) => Promise<readonly Entry[]>
  readonly read: (path: string) => Promise<Uint8Array>
}

export interface Stat {
  readonly kind: 'file' | 'folder' | 'broken' | 'other'
  /** Bytes. */
  readonly size: number
}

export interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

/** Something that went wrong with a file or the configuration. `file` is as the caller named it. */
export interface ReviewError {
  readonly file: string
  /** 1-based. */
  readonly line?: number
  /** 1-based, in UTF-16 units, from where to where it goes on its line. */
  readonly column?: number
  readonly endColumn?: number
  /** Of the configuration or the front matter, dotted. */
  readonly key?: string
  readonly message: string
  /** True where all findings are told and only what is offered for some of them is not: the run has not failed. */
  readonly isPartial?: boolean
}

/** True where something could not be read or reviewed, or a configuration is wrong. */
export const isFailure = ({ isPartial }: ReviewError): boolean => !isPartial

/** Longest text that is reviewed, in UTF-16 units: a landing page of this length would be a book of 300,000 words. */
export const LONGEST = 2_000_000

/** The message where a file is too long, undefined where it is not. */
export function tooLong(length: number): string | undefined {
  if (length <= LONGEST) return undefined
  return `skipped: ${megabytes(length)} MB; Copydesk reviews files of up to ${megabytes(LONGEST)} MB`
}

const megabytes = (length: number): string => (length / 1_000_000).toFixed(1).replace(/\.0$/, '')

/** A file's bytes as text, byte order mark kept. Throws a clear message where they are no UTF-8 text. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new Error('is written in UTF-16; save it as UTF-8')
  }
  if (bytes.subarray(0, 8000).includes(0)) throw new Error('is a binary file, not text')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Error(`is not UTF-8 text (line ${lineOf(bytes, wrongByte(bytes))}); save it as UTF-8`)
  }
}

const lineOf = (bytes: Uint8Array, offset: number): number =>
  bytes.subarray(0, offset).reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 1)

/** Offset of the first byte that breaks UTF-8: the longest readable prefix ends there. */
function wrongByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isReadable(bytes.subarray(0, middle + 1))) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the bytes are UTF-8, a character cut short at their end allowed. */
function isReadable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** A file's text. Throws a clear message where there is none to review. */
export async function readText(files: FileSystem, path: string): Promise<string> {
  const stat = await files.stat(path)
  if (!stat) throw new Error('there is no such file')
  if (stat.kind === 'broken') throw new Error('is a link that leads nowhere')
  if (stat.kind !== 'file') throw new Error(stat.kind === 'folder' ? 'is a folder' : 'is not a regular file')
  // Three bytes of UTF-8 make at least one UTF-16 unit: what is longer need not be read to be too long.
  const skipped = stat.size > 3 * LONGEST ? tooLong(stat.size) : undefined
  if (skipped) throw new Error(skipped)
  return decode(await files.read(path))
}

/** Longest configuration or ignore list, in bytes. */
const LONGEST_SETTINGS = 1_000_000

/** The text of a configuration or an ignore list, without a byte order mark. Throws a clear message where it cannot be had. */
export async function readSettingsText(files: FileSystem, path: string): Promise<string> {
  const stat = await files.stat(path)
  if (stat && stat.size > LONGEST_SETTINGS) {
    throw new Error(
      `is not read: ${megabytes(stat.size)} MB, and no more than ${megabytes(LONGEST_SETTINGS)} MB may be`,
    )
  }
  return decode(await files.read(path)).replace(/^\uFEFF/, '')
}
