import { nodeFiles } from '../node/files.ts'
import { type Gathered, gather } from '../node/gather.ts'
import { portPath, reportName } from '../node/paths.ts'
import { AUDIENCES, KINDS, LANGUAGES } from '../review/config-shape.ts'
import { decode, type ReviewError } from '../review/files.ts'
import { reviewFiles } from '../review/folder.ts'
import { registry } from '../review/registry.ts'
import { Resolver } from '../review/resolve.ts'
import { nothing, type Review, review } from '../review/review.ts'
import type { Layer, Settings } from '../review/settings.ts'
import { Source } from '../text/source.ts'
import { date, type Given, oneOf, UsageError, wholeNumber } from './args.ts'
import type { Host } from './command.ts'
import { Progress } from './progress.ts'

/** A review with the path it came from; standard input has none. */
export interface Reviewed {
  readonly review: Review
  readonly path?: string
  readonly settings: Settings
}

export interface Run<T> {
  readonly kept: readonly T[]
  /** Usage, configuration and gathering; errors of single files stand in their reviews. */
  readonly errors: readonly ReviewError[]
  readonly leftOut: Gathered['leftOut']
}

/** Reviews what the arguments and flags of a command name, and keeps what `keep` makes of each review. */
export async function runOver<T>(
  given: Given,
  host: Host,
  flags: Layer,
  keep: (reviewed: Reviewed) => Promise<T>,
): Promise<Run<T>> {
  const resolver = resolverFor(given, host, { ...fileLayer(given), ...flags })
  const concurrency = wholeNumber(given, 'concurrency', 1)
  const name = (path: string) => reportName(path, host.cwd)
  if (given.has('stdin')) {
    const kept = [await keep(await reviewStdin(given, host, resolver))]
    return { kept, errors: resolver.errors, leftOut: [] }
  }
  if (given.has('stdin-filename')) throw new UsageError('--stdin-filename goes with --stdin')
  const { files, errors, leftOut } = await gather(given.paths, { files: nodeFiles, resolver, cwd: host.cwd })
  const progress = new Progress(host)
  const options = {
    files: nodeFiles,
    resolver,
    name,
    progress: (done: number, of: number) => progress.show(done, of),
    ...(concurrency && { concurrency }),
  }
  const kept = await reviewFiles(files, options, async (each, path) =>
    keep({ review: each, path, settings: await resolver.settings(path) }),
  )
  progress.clear()
  return { kept, errors: [...resolver.errors, ...errors], leftOut }
}

const fileLayer = (given: Given): Layer => {
  const kind = oneOf(given, 'kind', KINDS)
  const audience = oneOf(given, 'audience', AUDIENCES)
  const language = oneOf(given, 'lang', LANGUAGES)
  return { ...(kind && { kind }), ...(audience && { audience }), ...(language && { language }) }
}

function resolverFor(given: Given, { cwd, now }: Host, flags: Layer): Resolver {
  const config = given.one('config')
  return new Resolver({
    files: nodeFiles,
    rules: registry,
    today: date(given, 'today') ?? localDay(new Date(now())),
    flags,
    name: (path) => reportName(path, cwd),
    ...(config !== undefined && { config: { file: portPath(config, cwd), base: portPath('.', cwd) } }),
  })
}

/** The day where the run happens, YYYY-MM-DD. */
const localDay = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

async function reviewStdin(given: Given, host: Host, resolver: Resolver): Promise<Reviewed> {
  if (given.paths.length > 0) throw new UsageError('--stdin takes no paths; --stdin-filename names the file')
  const filename = given.one('stdin-filename')
  const path = portPath(filename ?? 'stdin.md', host.cwd)
  const name = filename === undefined ? '<stdin>' : reportName(path, host.cwd)
  const chunks: Buffer[] = []
  for await (const chunk of host.stdin) chunks.push(Buffer.from(chunk))
  const settings = await resolver.settings(path)
  try {
    return { review: review(decode(Buffer.concat(chunks)), { path: name, settings }), settings }
  } catch (error) {
    return { review: nothing(name, new Source(''), error instanceof Error ? error.message : String(error)), settings }
  }
}
