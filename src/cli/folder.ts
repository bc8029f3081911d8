import { availableParallelism } from 'node:os'
import { Cache } from '../node/cache.ts'
import { nodeFiles } from '../node/files.ts'
import { gather } from '../node/gather.ts'
import type { Changes } from '../node/git.ts'
import { keepSmall } from '../node/heap.ts'
import { portPath } from '../node/paths.ts'
import { spread } from '../node/threads.ts'
import { broughtBy, isUnsure } from '../report/changes.ts'
import { type Slice, shardOf } from '../report/shard.ts'
import { type Given, UsageError, wholeNumber } from './args.ts'
import type { Host } from './command.ts'
import { Desk, type DeskSetup, parcel } from './desk.ts'
import { Progress } from './progress.ts'
import type { Run } from './run.ts'
import type { Filed, Shelf } from './shelf.ts'

/** Reviews the files that a command names onto a shelf: in threads where they are many, only what changed, only a slice. */
export async function reviewFolder(
  given: Given,
  host: Host,
  setup: DeskSetup,
  { slice, shelf }: { readonly slice: Slice | undefined; readonly shelf: Shelf },
): Promise<Run<Filed>> {
  if (given.has('stdin-filename')) throw new UsageError('--stdin-filename goes with --stdin')
  const asked = wholeNumber(given, 'concurrency', 1)
  const desk = new Desk(setup)
  const { resolver } = desk
  const changes = await changesOf(given, host)
  const gathered = await gather(given.paths, { files: nodeFiles, resolver, cwd: host.cwd })
  const changed = changes ? gathered.files.filter((file) => changes.lines.has(file)) : gathered.files
  // What a change says is held against the files that did not change, too; a part and a run that writes keep to their own.
  const all = changes && changed.length > 0 && !slice && !setup.fix ? gathered.files : changed
  const files = slice ? shardOf(all, slice) : all
  if (host.script !== undefined && files.length >= PER_THREAD) keepSmall()
  const progress = new Progress(host)
  const alone = files.length === 1 && !slice
  const told = await spread(files, async (file) => parcel(await desk.tell(file, alone)), {
    script: host.script ?? '',
    setup,
    threads: host.script === undefined ? 1 : threadsFor(files.length, asked),
    lost: (file, why) => parcel(desk.lost(file, why)),
    keep: (each) => shelf.put(each),
    progress: (done) => progress.show(done, files.length),
  })
  progress.clear()
  if (setup.cache) new Cache(setup.cache.folder).prune()
  const kept: Filed[] = []
  for (const each of told) kept.push(changes ? await narrowed(each, changes, desk, host) : each)
  return {
    kept,
    errors: [...resolver.errors, ...gathered.errors],
    leftOut: gathered.leftOut,
    ...(changes && changed.length === 0 && { note: `nothing to review has changed since ${given.one('changed')}` }),
    ...(changes && { changed: (file: string) => changes.lines.get(portPath(file, host.cwd)) }),
  }
}

/** Fewer files than this are done before another thread has started and is warm. */
const PER_THREAD = 100
const MOST_THREADS = 8

/** How many threads review: as asked, otherwise as many as there are processors and it pays. */
function threadsFor(files: number, asked: number | undefined): number {
  const worthwhile = Math.min(availableParallelism(), MOST_THREADS, Math.floor(files / PER_THREAD))
  return Math.max(1, Math.min(asked ?? worthwhile, files))
}

async function changesOf(given: Given, { cwd }: Host): Promise<Changes | undefined> {
  const ref = given.one('changed')
  if (ref === undefined) return undefined
  const { changedSince } = await import('../node/git.ts')
  try {
    return await changedSince(ref, cwd)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** The file with what the change brought to it. */
async function narrowed(told: Filed, changes: Changes, desk: Desk, { cwd }: Host): Promise<Filed> {
  const path = portPath(told.file, cwd)
  const lines = changes.lines.get(path)
  if (!lines) return { ...told, entry: () => ({ ...told.entry(), findings: [], errors: [] }) }
  const text = isUnsure(told.entry(), lines) ? await changes.before(path) : undefined
  const before = text === undefined ? undefined : desk.look(text, told.file, await desk.resolver.settings(path))
  return { ...told, entry: () => broughtBy(told.entry(), lines, before?.entry) }
}
