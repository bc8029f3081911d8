import { version as release } from '../../package.json'
import type { Member } from '../lint/campaign.ts'
import type { ReviewError } from '../review/files.ts'
import { byPath } from '../review/path.ts'
import { type FileEntry, summarize } from './entry.ts'
import { VERSION } from './json.ts'
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
  readonly member?: Member
}

/** A part of a run, as `copydesk merge` reads it. */
export interface Shard {
  readonly slice: Slice
  readonly files: readonly ShardFile[]
  /** Of the run as a whole, the same in every part: usage, configuration, what was not found. */
  readonly errors: readonly ReviewError[]
}

/** The JSON report of a part, which holds besides what a merge needs: everything of its files, with their message maps. A file a line. */
export function shardJson({ slice, files, errors }: Shard): string {
  const entries = files.map(({ entry }) => entry)
  const all = [...errors, ...entries.flatMap((entry) => entry.errors)]
  const head = { version: VERSION, shard: { ...slice, release, errors } }
  const lines = files.map(({ entry, map, member }) => JSON.stringify({ ...entry, map, member }))
  return `${JSON.stringify(head).slice(0, -1)},"files":[\n${lines.join(',\n')}\n],"errors":${JSON.stringify(all)},"summary":${JSON.stringify(summarize(entries))}}\n`
}

/** Reads the report of a part. Throws in words where it is none, or one of another version. */
export function parseShard(text: string): Shard {
  const { version, shard, files } = parsed(text)
  if (!shard || !Array.isArray(files)) throw new Error('is no report of a part: make it with --shard I/N')
  if (version !== VERSION || shard.release !== release) {
    throw new Error(`was made by Copydesk ${shard.release}, this is ${release}: use the same for all parts`)
  }
  return {
    slice: { index: shard.index, of: shard.of },
    files: files.map(({ map, member, ...entry }) => ({ entry, map, ...(member && { member }) })),
    errors: shard.errors,
  }
}

interface Parsed {
  readonly version?: unknown
  readonly shard?: Slice & { readonly release: string; readonly errors: readonly ReviewError[] }
  readonly files?: ReadonlyArray<FileEntry & { readonly map: MapEntry; readonly member?: Member }>
}

function parsed(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    throw new Error('is no report: it is no valid JSON')
  }
}

/** The one run that the parts are of. Throws in words where one is missing, there twice, or of another run. */
export function merged(shards: readonly Shard[]): Pick<Shard, 'files' | 'errors'> {
  const of = shards[0]?.slice.of ?? 0
  if (shards.some(({ slice }) => slice.of !== of))
    throw new Error('the reports are of different runs: their numbers of parts differ')
  const indices = shards.map(({ slice }) => slice.index)
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !indices.includes(index))
  if (missing.length > 0) throw new Error(`part ${missing.join(', ')} of ${of} is missing`)
  if (indices.length > of) throw new Error('a part is given twice')
  const files = shards.flatMap((shard) => shard.files).sort((a, b) => byPath(a.entry.file, b.entry.file))
  const errors = new Map(shards.flatMap((shard) => shard.errors).map((error) => [JSON.stringify(error), error]))
  return { files, errors: [...errors.values()] }
}
