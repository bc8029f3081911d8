import type { Readable, Writable } from 'node:stream'
import type { Flags, Given } from './args.ts'

/** Where a command runs; tests bring their own. */
export interface Host {
  readonly cwd: string
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /** The file that runs, where it can run in worker threads too. */
  readonly script?: string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Everything is in order; there are findings beyond what is allowed; usage, configuration or reading failed. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  readonly summary: string
  /** What stands after the command's name. */
  readonly usage: string
  readonly flags: Flags
  /** Loads what the command needs, and runs it. */
  readonly run: (given: Given, host: Host) => Promise<ExitCode>
}
