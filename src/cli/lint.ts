import { isLevel, LEVELS, type RuleSetting } from '../lint/settings.ts'
import { writeWhole } from '../node/write.ts'
import { entryOf, type FileEntry, quieted, type Report, type Summary, summarize } from '../report/entry.ts'
import { FORMATS } from '../report/formats.ts'
import { plural } from '../report/paint.ts'
import { MESSAGE_LANGUAGES } from '../review/config-shape.ts'
import type { ReviewError } from '../review/files.ts'
import { fixAll } from '../review/fix.ts'
import { registry } from '../review/registry.ts'
import { review as reviewText } from '../review/review.ts'
import type { Layer } from '../review/settings.ts'
import { didYouMean } from '../review/shape.ts'
import { type Given, oneOf, UsageError, wholeNumber } from './args.ts'
import type { ExitCode, Host } from './command.ts'
import { deliver, inColor, tell } from './output.ts'
import { type Reviewed, runOver } from './run.ts'

/** `copydesk lint`: reviews, reports, and says by its exit code whether all is well. */
export async function lintCommand(given: Given, host: Host): Promise<ExitCode> {
  const format = oneOf(given, 'format', Object.keys(FORMATS)) ?? 'pretty'
  const most = wholeNumber(given, 'max-warnings', 0) ?? Number.POSITIVE_INFINITY
  if (given.has('fix') && given.has('stdin')) throw new UsageError('--fix changes files; it does not go with --stdin')
  const { layer, errors: wrong } = lintLayer(given)
  const fixed: string[] = []
  const run = await runOver(given, host, layer, (reviewed) =>
    given.has('fix') ? fixing(reviewed, fixed) : entry(reviewed),
  )
  const errors = [...wrong, ...run.errors, ...run.kept.flatMap((each) => each.errors)]
  const report: Report = { files: run.kept, errors, summary: summarize(run.kept) }
  const reporter = await FORMATS[format]?.()
  const text = reporter?.(given.has('quiet') ? quieted(report) : report, { color: inColor(given, host) }) ?? ''
  const undelivered = await deliver(text, given, host)
  for (const { file, by } of run.leftOut) host.stderr.write(`copydesk: ${file}: left out by ${by}\n`)
  if (fixed.length > 0)
    host.stderr.write(`copydesk: fixed ${plural(fixed.length, 'file')}: ${fixed.sort().join(', ')}\n`)
  if (report.summary.warnings > most) {
    host.stderr.write(`copydesk: ${plural(report.summary.warnings, 'warning')}, more than the ${most} allowed\n`)
  }
  tell([...errors, ...undelivered], host)
  return exitCode(report.summary, most, errors.length + undelivered.length > 0)
}

function exitCode({ errors, warnings }: Summary, most: number, failed: boolean): ExitCode {
  if (failed) return 2
  return errors > 0 || warnings > most ? 1 : 0
}

const entry = async ({ review }: Reviewed): Promise<FileEntry> => entryOf(review)

/** Applies fixes to the file; the entry tells what is left to do. */
async function fixing({ review: first, path, settings }: Reviewed, fixed: string[]): Promise<FileEntry> {
  const { review, text } = fixAll(first, (next) => reviewText(next, { path: first.path, settings }))
  if (text === undefined || path === undefined) return entryOf(review)
  try {
    await writeWhole(path, text)
    fixed.push(first.path)
    return entryOf(review)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const before = entryOf(first)
    return { ...before, errors: [...before.errors, { file: first.path, message }] }
  }
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
