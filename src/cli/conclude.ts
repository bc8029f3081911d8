import { version } from '../../package.json'
import type { Member } from '../lint/campaign.ts'
import { type FileEntry, quieted, type Report, type Summary, summarize } from '../report/entry.ts'
import { FORMATS } from '../report/formats.ts'
import { lazily } from '../report/lazy.ts'
import { belonging, Once } from '../report/once.ts'
import { plural } from '../report/paint.ts'
import { crashesOnce, isCrash, toSend } from '../review/crash.ts'
import { isFailure, type ReviewError } from '../review/files.ts'
import { type Given, wholeNumber } from './args.ts'
import { held } from './baseline.ts'
import type { ExitCode, Host } from './command.ts'
import { deliver, inColor, tell } from './output.ts'

export interface Outcome {
  /** In path order; gone through several times. */
  readonly files: Iterable<FileEntry>
  /** Of the run as a whole; those of files stand in their entries. */
  readonly errors: readonly ReviewError[]
  /** Of campaign rules that failed. */
  readonly unjudged: readonly ReviewError[]
  /** For standard error, a line each. */
  readonly notes: readonly string[]
  /** Whether the run could have found all there is. */
  readonly whole?: boolean
  /** What campaign rules read of a file, where it is copy. */
  readonly member: (file: string) => Member | undefined
}

/** Reports a run, and says by the exit code whether all is well. */
export async function conclude(outcome: Outcome, format: string, given: Given, host: Host): Promise<ExitCode> {
  const most = wholeNumber(given, 'max-warnings', 0) ?? Number.POSITIVE_INFINITY
  const { files, notes, errors: unheld } = await held(outcome.files, given, host, outcome.whole)
  const once = new Once()
  const found: ReviewError[] = []
  const sums = summarize(
    lazily(files, (entry) => {
      once.add(entry, belonging(outcome.member(entry.file)))
      found.push(...entry.errors)
      return entry
    }),
  )
  const errors = crashesOnce([...outcome.errors, ...outcome.unjudged, ...unheld, ...found])
  const summary = { ...sums, infos: sums.infos - once.spared }
  const report: Report = { files: lazily(files, once.told), errors, summary }
  const reporter = await FORMATS[format]?.()
  const parts = reporter?.(given.has('quiet') ? quieted(report) : report, { color: inColor(given, host) }) ?? []
  const undelivered = await deliver(parts, given, host)
  for (const note of [...outcome.notes, ...notes]) host.stderr.write(`copydesk: ${note}\n`)
  if (report.summary.warnings > most) {
    host.stderr.write(`copydesk: ${plural(report.summary.warnings, 'warning')}, more than the ${most} allowed\n`)
  }
  tell([...errors, ...undelivered], host)
  askToSend(errors, host)
  return exitCode(report.summary, most, [...errors, ...undelivered].some(isFailure))
}

/** A crash is no fault of the copy: asks for the one line that helps to mend it. */
function askToSend(errors: readonly ReviewError[], { stderr }: Host): void {
  const crashes = errors.filter(isCrash)
  if (crashes.length === 0) return
  stderr.write(
    'copydesk: this is a fault of Copydesk, not of your copy; everything else was reviewed. Please send its authors:\n',
  )
  const platform = `node ${process.version} on ${process.platform} ${process.arch}`
  for (const each of crashes) stderr.write(`  ${toSend(each, version, platform)}\n`)
}

export function exitCode({ errors, warnings }: Summary, most: number, failed: boolean): ExitCode {
  if (failed) return 2
  return errors > 0 || warnings > most ? 1 : 0
}
