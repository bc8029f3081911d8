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

/** Writes the report where it is wanted; returns what went wrong. */
export async function deliver(text: string, given: Given, host: Host): Promise<ReviewError[]> {
  const file = given.one('output')
  if (file === undefined) {
    host.stdout.write(text)
    return []
  }
  try {
    await writeWhole(portPath(file, host.cwd), text)
    return []
  } catch (error) {
    return [{ file, message: error instanceof Error ? error.message : String(error) }]
  }
}

/** Errors on standard error, one line each. */
export function tell(errors: readonly ReviewError[], { stderr }: Host): void {
  for (const error of errors) stderr.write(`copydesk: ${errorLine(error)}\n`)
}
