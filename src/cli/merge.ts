import { linesOf } from '../node/lines.ts'
import { portPath } from '../node/paths.ts'
import { FORMATS } from '../report/formats.ts'
import { merged, readShard, type Shard } from '../report/shard.ts'
import type { ReviewError } from '../review/files.ts'
import { type Given, oneOf, UsageError } from './args.ts'
import type { ExitCode, Host } from './command.ts'
import { conclude } from './conclude.ts'
import { parcel } from './desk.ts'
import { joint } from './joint.ts'
import { tell } from './output.ts'
import { type Filed, Shelf } from './shelf.ts'

/** `copydesk merge`: the reports of all parts of a run as the one report that the run would have given. */
export async function mergeCommand(given: Given, host: Host): Promise<ExitCode> {
  const format = oneOf(given, 'format', Object.keys(FORMATS)) ?? 'pretty'
  if (given.paths.length === 0) throw new UsageError('merge needs the reports of a run with --shard I/N')
  const shelf = new Shelf()
  try {
    const shards: Array<Shard<Filed>> = []
    const errors: ReviewError[] = []
    for (const file of given.paths) {
      try {
        const lines = linesOf(portPath(file, host.cwd))
        // Maps are for who reads the reports of parts.
        shards.push(await readShard(lines, ({ map: _, ...each }) => shelf.put(parcel(each))))
      } catch (error) {
        errors.push({ file, message: error instanceof Error ? error.message : String(error) })
      }
    }
    if (errors.length > 0) {
      tell(errors, host)
      return 2
    }
    const run = whole(shards)
    return await conclude(
      { errors: run.errors, notes: [], whole: false, ...joint({ kept: run.files }) },
      format,
      given,
      host,
    )
  } finally {
    shelf.close()
  }
}

function whole(shards: ReadonlyArray<Shard<Filed>>): ReturnType<typeof merged<Filed>> {
  try {
    return merged(shards)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
