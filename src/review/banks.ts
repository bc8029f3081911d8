import { type Bank, type Entry, NO_BANK } from '../bank/entry.ts'
import { looksLikeBank, readBank } from '../bank/read.ts'
import { Source } from '../text/source.ts'
import { type FileSystem, type ReviewError, readText } from './files.ts'
import { globs } from './globs.ts'
import { below, dirname } from './path.ts'

/** A trust bank that no configuration names: a file of this name that holds one. */
export const BANK_FILE = 'proofs.md'

export interface BankContext {
  readonly files: FileSystem
  /** How a path is called in an error. */
  readonly name: (path: string) => string
  readonly fault: (error: ReviewError) => void
}

interface Origin {
  /** Absolute. */
  readonly paths: readonly string[]
  /** Named in the configuration and not there; absolute. */
  readonly missing: readonly string[]
  /** By entry: where it may stand; undefined where it may stand anywhere. */
  readonly allows: ReadonlyArray<((path: string) => boolean) | undefined>
  /** The entries, and what rows with a fault say. */
  readonly written: readonly Entry[]
}

const origins = new WeakMap<readonly Entry[], Origin>()

/** Reads the files of a trust bank as one. What is wrong with them is told; the rest counts. `missing` are files that are not there. */
export async function loadBank(
  context: BankContext,
  paths: readonly string[],
  missing: readonly string[] = [],
): Promise<Bank> {
  const entries: Entry[] = []
  const allows: Array<((path: string) => boolean) | undefined> = []
  const broken: Entry[] = []
  const names = new Map<string, Entry>()
  for (const path of paths) {
    const file = context.name(path)
    try {
      const read = readBank(new Source(await readText(context.files, path)), file)
      for (const { at, column, message } of read.faults) fault(context, at, column, message)
      broken.push(...read.broken)
      for (const entry of read.entries) {
        const twin = names.get(entry.claim.toLowerCase())
        if (twin) fault(context, entry.at, undefined, `“${entry.claim}” stands in ${twin.at.file} already`)
        else {
          names.set(entry.claim.toLowerCase(), entry)
          entries.push(entry)
          allows.push(placesOf(entry, dirname(path)))
        }
      }
    } catch (error) {
      context.fault({ file, message: error instanceof Error ? error.message : String(error) })
    }
  }
  if (paths.length === 0 && missing.length === 0) return NO_BANK
  origins.set(entries, { paths, missing, allows, written: broken.length > 0 ? [...entries, ...broken] : entries })
  return { files: paths.map((path) => context.name(path)), entries, away: [] }
}

/** The bank in a file that only happens to have a bank's name; undefined where it holds none. */
export async function findBank(context: BankContext, path: string): Promise<Bank | undefined> {
  const text = await readText(context.files, path).catch(() => '')
  return looksLikeBank(text) ? loadBank(context, [path]) : undefined
}

function fault({ fault }: BankContext, at: Entry['at'], column: string | undefined, message: string): void {
  const { file, line, endLine } = at
  fault({
    file,
    line,
    column: at.column,
    ...(endLine === line && { endColumn: at.endColumn }),
    ...(column && { key: column }),
    message,
  })
}

function placesOf({ files }: Entry, folder: string): ((path: string) => boolean) | undefined {
  if (files.length === 0) return undefined
  const matches = globs(files)
  return (path) => {
    const name = below(folder, path)
    return name !== undefined && matches(name)
  }
}

/** The bank as it holds for a file: with the entries that may not stand there. The same object where it makes no difference. */
export function bankFor(bank: Bank, path: string): Bank {
  const allows = origins.get(bank.entries)?.allows ?? []
  const away = allows.flatMap((allowed, index) => (allowed && !allowed(path) ? [index] : []))
  return away.length === 0 ? bank : { ...bank, away }
}

/** The bank with everything that somebody has written into it, rows with a fault too: none of it is new. */
export function written(bank: Bank): Bank {
  const { written = bank.entries } = origins.get(bank.entries) ?? {}
  return written === bank.entries ? bank : { ...bank, entries: written }
}

/** Where the configuration wants a bank that is not there yet; absolute. */
export const wantedBank = (bank: Bank): string | undefined => origins.get(bank.entries)?.missing[0]

/** Where the files of a bank are; absolute. */
export const bankPaths = (bank: Bank): readonly string[] => origins.get(bank.entries)?.paths ?? []
