import { version as release } from '../../package.json'
import type { ReviewError } from '../review/files.ts'
import type { Packed } from '../review/member.ts'
import { byPath } from '../review/path.ts'
import type { FileEntry, Summary } from './entry.ts'
import { VERSION } from './json.ts'
import { joined, lazily } from './lazy.ts'
import type { MapEntry } from './map-json.ts'

/** Part `index` (from 1) of `of`. */
export interface Slice {
  readonly index: number
  readonly of: number
}

/** The files of a part: each file in exactly one, all parts about equally long. */
export const shardOf = <T>(files: readonly T[], { index, of }: Slice): T[] =>
  files.filter((_, at) => at % of === index - 1)

export interface ShardFile {
  readonly entry: FileEntry
  readonly map?: MapEntry
  /** What campaign rules read of it, where it is copy. */
  readonly member?: Packed
}

/** A part of a run, as `copydesk merge` reads it; `F` is what it keeps of a file. */
export interface Shard<F> {
  readonly slice: Slice
  readonly files: readonly F[]
  /** Of the run as a whole, the same in every part: usage, configuration, what was not found. */
  readonly errors: readonly ReviewError[]
}

/** A part of a run to be written: its files are gone through once. */
export interface Part {
  readonly slice: Slice
  readonly files: Iterable<ShardFile>
  readonly errors: readonly ReviewError[]
  /** Of the part, with the errors of its files. */
  readonly all: readonly ReviewError[]
  readonly summary: Summary
}

/**
 * The JSON report of a part, which holds besides what a merge needs: everything of its files, with their message maps. A file a
 * line, so that nobody has to hold it whole.
 */
export function* shardJson({ slice, files, errors, all, summary }: Part): Generator<string> {
  const head = { version: VERSION, shard: { ...slice, release, errors } }
  yield `${JSON.stringify(head).slice(0, -1)}${OPENS}\n`
  const lines = lazily(files, ({ entry, map, member }) => JSON.stringify({ ...entry, map, member }))
  yield* joined(lines, ',\n')
  yield `\n],"errors":${JSON.stringify(all)},"summary":${JSON.stringify(summary)}}\n`
}

const OPENS = ',"files":['

/** Reads the report of a part, line by line, and keeps what `keep` makes of its files. Throws in words where it is none, or one of another version. */
export async function readShard<F>(lines: AsyncIterable<string>, keep: (file: ShardFile) => F): Promise<Shard<F>> {
  const files: F[] = []
  let head: Parsed | undefined
  let isWhole = false
  for await (const line of lines) {
    if (!head) head = headOf(line)
    else if (line.startsWith('],')) isWhole = true
    else if (line.trim() !== '' && !isWhole) {
      const { map, member, ...entry } = fileOf(line)
      files.push(keep({ entry, ...(map && { map }), ...(member && { member }) }))
    }
  }
  if (!head?.shard) throw new Error('is no report: it is no valid JSON')
  if (!isWhole) throw new Error('is only the beginning of a report: the run that wrote it was cut short')
  return { slice: { index: head.shard.index, of: head.shard.of }, files, errors: head.shard.errors }
}

interface Parsed {
  readonly version?: unknown
  readonly shard?: Slice & { readonly release: string; readonly errors: readonly ReviewError[] }
}

function headOf(line: string): Parsed {
  const text = line.trimEnd()
  if (!text.endsWith(OPENS)) {
    // The reports of other runs begin so.
    if (/^\{(?:\s*"version"|\s*$)/.test(text)) throw new Error('is no report of a part: make it with --shard I/N')
    throw new Error('is no report: it is no valid JSON')
  }
  const head: Parsed = parsed(`${text.slice(0, -OPENS.length)}}`)
  if (head.version !== VERSION || head.shard?.release !== release) {
    throw new Error(`was made by Copydesk ${head.shard?.release}, this is ${release}: use the same for all parts`)
  }
  const { index, of, errors } = head.shard
  const isPart = Number.isInteger(index) && Number.isInteger(of) && 1 <= index && index <= of && of < MOST_PARTS
  if (!isPart || !Array.isArray(errors)) throw new Error(DAMAGED)
  return head
}

/** Numbers of parts have six digits at most. */
const MOST_PARTS = 1_000_000
const DAMAGED = 'is a damaged report: make it again'

/** What is told of a file. A report that was cut and mended, or written by others, is told from one that is whole. */
function fileOf(line: string): FileEntry & Omit<ShardFile, 'entry'> {
  const told = parsed(line.replace(/,$/, '')) as FileEntry & Omit<ShardFile, 'entry'>
  const { file, kind, findings, pieces, errors, unavailable, member } = told
  const isWhole =
    [file, kind].every((each) => typeof each === 'string') &&
    [findings, pieces, errors, unavailable].every(isRecords) &&
    findings.every(isFinding) &&
    (member === undefined || (typeof member === 'object' && typeof member?.said === 'string'))
  if (!isWhole) throw new Error(DAMAGED)
  return told
}

const isRecords = (list: unknown): boolean => Array.isArray(list) && list.every((each) => each !== null)

const isFinding = ({ rule, message, severity, line, column, rewrites }: FileEntry['findings'][number]): boolean =>
  [rule, message, severity].every((each) => typeof each === 'string') &&
  [line, column].every(Number.isInteger) &&
  isRecords(rewrites)

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    throw new Error('is no report: it is no valid JSON')
  }
}

/** The one run that the parts are of. Throws in words where one is missing, there twice, or of another run. */
export function merged<F extends { readonly file: string }>(
  shards: ReadonlyArray<Shard<F>>,
): Pick<Shard<F>, 'files' | 'errors'> {
  const of = shards[0]?.slice.of ?? 0
  if (shards.some(({ slice }) => slice.of !== of))
    throw new Error('the reports are of different runs: their numbers of parts differ')
  const indices = shards.map(({ slice }) => slice.index)
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !indices.includes(index))
  if (missing.length > 0) throw new Error(`part ${missing.join(', ')} of ${of} is missing`)
  if (indices.length > of) throw new Error('a part is given twice')
  const files = shards.flatMap((shard) => shard.files).sort((a, b) => byPath(a.file, b.file))
  const errors = new Map(shards.flatMap((shard) => shard.errors).map((error) => [JSON.stringify(error), error]))
  return { files, errors: [...errors.values()] }
}
