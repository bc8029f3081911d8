import { isLevel, LEVELS, type RuleSetting } from '../lint/settings.ts'
import { entryOf, summarize } from '../report/entry.ts'
import { FORMATS } from '../report/formats.ts'
import { lazily } from '../report/lazy.ts'
import { plural } from '../report/paint.ts'
import { type Part, type Slice, shardJson } from '../report/shard.ts'
import { MESSAGE_LANGUAGES } from '../review/config-shape.ts'
import { isFailure, type ReviewError } from '../review/files.ts'
import { registry } from '../review/registry.ts'
import type { Layer } from '../review/settings.ts'
import { didYouMean } from '../review/shape.ts'
import { type Given, oneOf, UsageError, wholeNumber } from './args.ts'
import type { ExitCode, Host } from './command.ts'
import { conclude, exitCode } from './conclude.ts'
import { Desk, type DeskSetup } from './desk.ts'
import { reviewFolder } from './folder.ts'
import { joint } from './joint.ts'
import { deliver, tell } from './output.ts'
import { type Run, reviewStdin } from './run.ts'
import { setupOf } from './setup.ts'
import { type Filed, Shelf } from './shelf.ts'

/** `copydesk lint`: reviews, reports, and says by its exit code whether all is well. */
export async function lintCommand(given: Given, host: Host): Promise<ExitCode> {
  const slice = sliceOf(given)
  const format = oneOf(given, 'format', Object.keys(FORMATS)) ?? (slice ? 'json' : 'pretty')
  wholeNumber(given, 'max-warnings', 0)
  for (const flag of ['fix', 'changed', 'shard']) {
    if (given.has('stdin') && given.has(flag))
      throw new UsageError(`--${flag} is about files; it does not go with --stdin`)
  }
  const { layer, errors: wrong } = lintLayer(given)
  const parts = slice && format === 'json'
  const offers = parts ? 'all' : OFFERS[format]
  const setup = {
    ...setupOf(given, host, layer),
    fix: given.has('fix'),
    maps: parts === true,
    ...(offers && { offers }),
  }
  const shelf = new Shelf()
  try {
    const run = given.has('stdin')
      ? await piped(given, host, setup)
      : await reviewFolder(given, host, setup, { slice, shelf })
    const notes = run.leftOut.map(({ file, by }) => `${file}: left out by ${by}`)
    if (run.note) notes.push(run.note)
    const fixed = run.kept.filter((each) => each.fixed).map(({ file }) => file)
    if (fixed.length > 0) notes.push(`fixed ${plural(fixed.length, 'file')}: ${fixed.join(', ')}`)
    const outcome = { errors: [...wrong, ...run.errors], notes }
    if (slice && parts) return await part(run.kept, { slice, ...outcome }, given, host)
    return await conclude({ ...outcome, ...joint(run) }, format, given, host)
  } finally {
    shelf.close()
  }
}

/** What formats tell of rewrites. */
const OFFERS: Readonly<Record<string, 'all' | 'best' | undefined>> = {
  json: 'all',
  sarif: 'all',
  html: 'all',
  pretty: 'best',
  markdown: 'best',
}

async function piped(given: Given, host: Host, setup: DeskSetup): Promise<Run<Filed>> {
  const desk = new Desk(setup)
  const entry = entryOf(await reviewStdin(given, host, desk))
  return { kept: [{ file: entry.file, entry: () => entry }], errors: desk.resolver.errors, leftOut: [] }
}

/** What a part says of itself only a merge can judge. */
const FOR_MERGE = ['baseline', 'update-baseline', 'max-warnings', 'quiet']

function sliceOf(given: Given): Slice | undefined {
  const value = given.one('shard')
  if (value === undefined) return undefined
  const [, index, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []).map(Number)
  if (!index || !of || index > of) throw new UsageError('--shard must be I/N, part I of N: 1/4')
  for (const flag of FOR_MERGE)
    if (given.has(flag)) throw new UsageError(`--${flag} goes with \`copydesk merge\`, not with --shard`)
  return { index, of }
}

async function part(
  files: readonly Filed[],
  { slice, errors, notes }: Pick<Part, 'slice' | 'errors'> & { readonly notes: readonly string[] },
  given: Given,
  host: Host,
): Promise<ExitCode> {
  const all = [...errors]
  const summary = summarize(
    lazily(files, (each) => {
      const entry = each.entry()
      all.push(...entry.errors)
      return entry
    }),
  )
  const written = lazily(files, ({ entry, map, packed }) => ({
    entry: entry(),
    ...(map && { map: map() }),
    ...(packed && { member: packed() }),
  }))
  const undelivered = await deliver(shardJson({ slice, files: written, errors, all, summary }), given, host)
  for (const note of notes) host.stderr.write(`copydesk: ${note}\n`)
  tell([...all, ...undelivered], host)
  return exitCode(summary, Number.POSITIVE_INFINITY, [...all, ...undelivered].some(isFailure))
}

function lintLayer(given: Given): { readonly layer: Layer; readonly errors: readonly ReviewError[] } {
  const messageLanguage = oneOf(given, 'message-language', MESSAGE_LANGUAGES)
  const rules = new Map<string, RuleSetting>()
  const errors: ReviewError[] = []
  const ids = registry.map((rule) => rule.id)
  for (const each of given.all('rule')) {
    const at = each.lastIndexOf('=')
    const id = each.slice(0, at)
    const level = each.slice(at + 1)
    if (at < 0 || !isLevel(level)) throw new UsageError(`--rule must be ID=SEVERITY, with one of: ${LEVELS.join(', ')}`)
    if (ids.includes(id)) rules.set(id, { level })
    else
      errors.push({
        file: '--rule',
        key: id,
        message: `is no rule of Copydesk.${didYouMean(id, ids) || ' `copydesk rules` lists them.'}`,
      })
  }
  return { layer: { ...(messageLanguage && { messageLanguage }), ...(rules.size > 0 && { rules }) }, errors }
}
