import { forgetTexts } from '../copy/parse.ts'
import { nodeFiles } from '../node/files.ts'
import { type Gathered, gather } from '../node/gather.ts'
import { ownTime } from '../node/own-time.ts'
import { portPath, reportName } from '../node/paths.ts'
import type { ChangedLines } from '../report/changes.ts'
import { decode, type ReviewError } from '../review/files.ts'
import { reviewFiles } from '../review/folder.ts'
import { nothing, type Review, review } from '../review/review.ts'
import type { Layer } from '../review/settings.ts'
import { Source } from '../text/source.ts'
import { type Given, UsageError, wholeNumber } from './args.ts'
import type { Host } from './command.ts'
import { Desk, reviewOptions, SHARED } from './desk.ts'
import { Progress } from './progress.ts'
import { setupOf } from './setup.ts'

export interface Run<T> {
  readonly kept: readonly T[]
  /** Usage, configuration and gathering; errors of single files stand in their reviews. */
  readonly errors: readonly ReviewError[]
  readonly leftOut: Gathered['leftOut']
  /** Why nothing was reviewed, where that is as it should be. */
  readonly note?: string
  /** The lines of a file, by its name in reports, that the run is about, none of a file that has not changed; absent where it is about all. */
  readonly changed?: (file: string) => ChangedLines | undefined
}

/** Reviews what the arguments and flags of a command name, and keeps what `keep` makes of each review. */
export async function runOver<T>(
  given: Given,
  host: Host,
  flags: Layer,
  keep: (review: Review) => Promise<T>,
): Promise<Run<T>> {
  const desk = new Desk(setupOf(given, host, flags))
  const { resolver } = desk
  const concurrency = wholeNumber(given, 'concurrency', 1)
  if (given.has('stdin')) {
    const kept = [await keep(await reviewStdin(given, host, desk))]
    return { kept, errors: resolver.errors, leftOut: [] }
  }
  if (given.has('stdin-filename')) throw new UsageError('--stdin-filename goes with --stdin')
  const { files, errors, leftOut } = await gather(given.paths, { files: nodeFiles, resolver, cwd: host.cwd })
  const progress = new Progress(host)
  const options = {
    files: nodeFiles,
    resolver,
    name: (path: string) => desk.name(path),
    worked: ownTime,
    progress: (done: number, of: number) => progress.show(done, of),
    ...(concurrency && { concurrency }),
  }
  const kept = await reviewFiles(files, options, async (review) => {
    const made = await keep(review)
    forgetTexts(SHARED)
    return made
  })
  progress.clear()
  return { kept, errors: [...resolver.errors, ...errors], leftOut }
}

/** Reviews standard input under the name that is given. */
export async function reviewStdin(given: Given, host: Host, desk: Desk): Promise<Review> {
  if (given.paths.length > 0) throw new UsageError('--stdin takes no paths; --stdin-filename names the file')
  const { resolver } = desk
  const filename = given.one('stdin-filename')
  const path = portPath(filename ?? 'stdin.md', host.cwd)
  const name = filename === undefined ? '<stdin>' : reportName(path, host.cwd)
  const chunks: Buffer[] = []
  for await (const chunk of host.stdin) chunks.push(Buffer.from(chunk))
  const settings = await resolver.settings(path)
  try {
    return desk.offering(review(decode(Buffer.concat(chunks)), reviewOptions(name, settings)), settings)
  } catch (error) {
    return nothing(name, new Source(''), error instanceof Error ? error.message : String(error))
  }
}
