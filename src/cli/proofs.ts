import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Bank } from '../bank/entry.ts'
import { type Kept, keptOf, ledger } from '../bank/ledger.ts'
import { bankText, namesOf, newEntries, withEntries } from '../bank/write.ts'
import { nodeFiles, said } from '../node/files.ts'
import { portPath, reportName } from '../node/paths.ts'
import { writeNew, writeWhole } from '../node/write.ts'
import { plural } from '../report/paint.ts'
import { proofsJson, proofsPretty } from '../report/proofs.ts'
import { BANK_FILE, bankPaths, wantedBank, written } from '../review/banks.ts'
import { type ReviewError, readText } from '../review/files.ts'
import { type Given, oneOf, UsageError } from './args.ts'
import type { ExitCode, Host } from './command.ts'
import { Desk } from './desk.ts'
import { deliver, inColor, tell } from './output.ts'
import { runOver } from './run.ts'
import { setupOf } from './setup.ts'

interface Seen {
  readonly kept: readonly Kept[]
  readonly language: string
  readonly errors: readonly ReviewError[]
}

/** `copydesk proofs`: everything that the copy of a folder claims; a bank of it with --init, what is new with --sync. */
export async function proofsCommand(given: Given, host: Host): Promise<ExitCode> {
  const format = oneOf(given, 'format', ['pretty', 'json']) ?? 'pretty'
  if (given.has('init') && given.has('sync'))
    throw new UsageError('--init begins a bank, --sync adds to one: choose one')
  if ((given.has('init') || given.has('sync')) && given.has('stdin')) {
    throw new UsageError('--init and --sync are about files; they do not go with --stdin')
  }
  const fresh = given.has('init') ? await placeOfNew(given, host) : undefined
  const holds = given.has('sync') ? written : (bank: Bank) => bank
  const run = await runOver<Seen>(given, host, {}, async ({ map, path, held, errors }) => ({
    kept: held ? keptOf(map, path, holds(held.bank), held.today) : [],
    language: map.copy.isCopy ? map.copy.language : '',
    errors,
  }))
  const groups = ledger(run.kept.flatMap(({ kept }) => kept))
  const told = fresh === undefined ? run.errors : run.errors.filter(({ key }) => key !== 'bank')
  const errors = [...told, ...run.kept.flatMap((each) => each.errors)]
  const language = mostly(run.kept)
  if (fresh !== undefined) {
    const entries = newEntries(groups, language)
    const name = reportName(fresh, host.cwd)
    await begin(fresh, bankText(entries, language))
    host.stdout.write(
      `${name} written with ${plural(entries.length, 'proof')}. Fill in source and owner of each; a row without a source is not offered to writers.\n`,
    )
  } else if (given.has('sync')) host.stdout.write(await sync(given, host, groups, language))
  else {
    const text = format === 'json' ? proofsJson(groups, errors) : proofsPretty(groups, { color: inColor(given, host) })
    errors.push(...(await deliver(text, given, host)))
  }
  for (const { file, by } of run.leftOut) host.stderr.write(`copydesk: ${file}: left out by ${by}\n`)
  tell(errors, host)
  return errors.length > 0 ? 2 : 0
}

/** The language of most copy files. */
function mostly(seen: readonly Seen[]): 'en' | 'id' {
  const count = (code: string) => seen.filter(({ language }) => language === code).length
  return count('id') > count('en') ? 'id' : 'en'
}

/** Where a new bank goes: where the configuration wants one, else beside where the command runs. Absolute. */
async function placeOfNew(given: Given, host: Host): Promise<string> {
  const { bank } = await bankHere(given, host)
  const path = wantedBank(bank) ?? portPath(BANK_FILE, host.cwd)
  // A part of a campaign may have a bank of its own below that of the whole.
  const isAbove = (each: string) => portPath('.', host.cwd).startsWith(`${dirname(each)}/`)
  const there = (await nodeFiles.stat(path)) ? path : bankPaths(bank).findLast((each) => !isAbove(each))
  if (there === undefined) return path
  throw new UsageError(`${reportName(there, host.cwd)} is there already; \`copydesk proofs --sync\` adds what is new`)
}

async function begin(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeNew(path, text)
  } catch (error) {
    throw new UsageError(`${path}: ${said(error).message}`)
  }
}

const bankHere = (given: Given, host: Host) =>
  new Desk(setupOf(given, host, {})).resolver.settings(portPath('.', host.cwd).concat('/x.md'))

/** Adds what is new below the last row of the folder's bank, and tells what it did. */
async function sync(
  given: Given,
  host: Host,
  groups: ReturnType<typeof ledger>,
  language: 'en' | 'id',
): Promise<string> {
  const { bank } = await bankHere(given, host)
  const path = bankPaths(bank).at(-1)
  if (path === undefined) throw new UsageError('there is no trust bank to add to; `copydesk proofs --init` begins one')
  const name = reportName(path, host.cwd)
  const entries = newEntries(groups, language, namesOf(written(bank)))
  const before = await readText(nodeFiles, path)
  const text = withEntries(before, entries)
  if (text === undefined) throw new UsageError(`${name} holds no table of proofs to add to`)
  if (entries.length === 0) return `${name}: nothing new.\n`
  await writeWhole(path, text, { instead: before })
  return `${name}: ${plural(entries.length, 'proof')} added. Fill in source and owner of each.\n${entries.map(({ claim }) => `  ${claim}\n`).join('')}`
}
