import { once } from 'node:events'
import { portPath } from '../node/paths.ts'
import { writeWhole } from '../node/write.ts'
import { errorLine } from '../report/paint.ts'
import type { ReviewError } from '../review/files.ts'
import type { Given } from './args.ts'
import type { Host } from './command.ts'

/** Whether the report is coloured: flags first, then the environment, then whether it goes to a terminal. */
export function inColor(given: Given, { env, stdout }: Host): boolean {
  if (given.has('no-color')) return false
  if (given.has('color')) return true
  if (given.has('output')) return false
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true
  return stdout.isTTY === true
}

/** Writes the report where it is wanted, as fast as it is taken; returns what went wrong. */
export async function deliver(parts: string | Iterable<string>, given: Given, host: Host): Promise<ReviewError[]> {
  const file = given.one('output')
  if (file === undefined) {
    for (const part of chunks(parts)) if (!host.stdout.write(part)) await once(host.stdout, 'drain')
    return []
  }
  try {
    await writeWhole(portPath(file, host.cwd), chunks(parts))
    return []
  } catch (error) {
    return [{ file, message: error instanceof Error ? error.message : String(error) }]
  }
}

const CHUNK = 65_536

/** Parts in pieces that are worth a call of the system. */
function* chunks(parts: string | Iterable<string>): Generator<string> {
  let waiting = ''
  for (const part of typeof parts === 'string' ? [parts] : parts) {
    waiting += part
    if (waiting.length < CHUNK) continue
    yield waiting
    waiting = ''
  }
  if (waiting !== '') yield waiting
}

/** Errors on standard error, one line each. */
export function tell(errors: readonly ReviewError[], { stderr }: Host): void {
  for (const error of errors) stderr.write(`copydesk: ${errorLine(error)}\n`)
}
