import { nodeFiles } from '../node/files.ts'
import { portPath } from '../node/paths.ts'
import { withCampaigns } from '../report/campaign.ts'
import { FORMATS } from '../report/formats.ts'
import { merged, parseShard, type Shard } from '../report/shard.ts'
import { decode, type ReviewError } from '../review/files.ts'
import { type Given, oneOf, UsageError } from './args.ts'
import type { ExitCode, Host } from './command.ts'
import { conclude } from './conclude.ts'
import { tell } from './output.ts'

/** `copydesk merge`: the reports of all parts of a run as the one report that the run would have given. */
export async function mergeCommand(given: Given, host: Host): Promise<ExitCode> {
  const format = oneOf(given, 'format', Object.keys(FORMATS)) ?? 'pretty'
  if (given.paths.length === 0) throw new UsageError('merge needs the reports of a run with --shard I/N')
  const shards: Shard[] = []
  const errors: ReviewError[] = []
  for (const file of given.paths) {
    try {
      shards.push(parseShard(decode(await nodeFiles.read(portPath(file, host.cwd)))))
    } catch (error) {
      errors.push({ file, message: error instanceof Error ? error.message : String(error) })
    }
  }
  if (errors.length > 0) {
    tell(errors, host)
    return 2
  }
  const run = whole(shards)
  const { files, errors: failed } = withCampaigns(run.files)
  return conclude(
    { files, errors: [...run.errors, ...failed], notes: [], whole: false, members: run.files },
    format,
    given,
    host,
  )
}

function whole(shards: readonly Shard[]): ReturnType<typeof merged> {
  try {
    return merged(shards)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
