import { type MapEntry, mapEntry, mapJson } from '../report/map-json.ts'
import { mapPretty, mapSummary } from '../report/map-pretty.ts'
import type { ReviewError } from '../review/files.ts'
import { type Given, oneOf } from './args.ts'
import type { ExitCode, Host } from './command.ts'
import { deliver, inColor, tell } from './output.ts'
import { runOver } from './run.ts'

interface Kept {
  readonly entry?: MapEntry
  readonly text: string
  readonly isCopy: boolean
  readonly skipped: boolean
  readonly errors: readonly ReviewError[]
}

/** `copydesk map`: what each piece says, as data or for a person. */
export async function mapCommand(given: Given, host: Host): Promise<ExitCode> {
  const format = oneOf(given, 'format', ['pretty', 'json']) ?? 'pretty'
  const color = inColor(given, host)
  const { kept, errors, leftOut } = await runOver<Kept>(given, host, {}, async (review) => ({
    ...(format === 'json' ? { entry: mapEntry(review), text: '' } : { text: mapPretty(review, { color }) }),
    isCopy: review.map.copy.isCopy,
    skipped: review.skipped !== undefined,
    errors: review.errors,
  }))
  const all = [...errors, ...kept.flatMap((each) => each.errors)]
  const undelivered = await deliver(format === 'json' ? asJson(kept) : asText(kept), given, host)
  for (const { file, by } of leftOut) host.stderr.write(`copydesk: ${file}: left out by ${by}\n`)
  tell([...all, ...undelivered], host)
  return all.length + undelivered.length > 0 ? 2 : 0
}

const asJson = (kept: readonly Kept[]): string => mapJson(kept.flatMap(({ entry }) => (entry ? [entry] : [])))

function asText(kept: readonly Kept[]): string {
  const texts = kept.map(({ text }) => text).filter(Boolean)
  const read = kept.filter((each) => !each.skipped)
  return [...texts, mapSummary(read.length, read.filter((each) => each.isCopy).length)].join('\n')
}
