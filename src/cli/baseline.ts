import { existsSync } from 'node:fs'
import { nodeFiles } from '../node/files.ts'
import { portPath, reportName } from '../node/paths.ts'
import { writeWhole } from '../node/write.ts'
import { type Baseline, baselineText, compare, parseBaseline, updated } from '../report/baseline.ts'
import type { FileEntry } from '../report/entry.ts'
import { lazily } from '../report/lazy.ts'
import { plural } from '../report/paint.ts'
import { decode, type ReviewError } from '../review/files.ts'
import { dirname, resolvePath } from '../review/path.ts'
import { type Given, UsageError } from './args.ts'
import type { Host } from './command.ts'

export interface Held {
  /** With new findings only. */
  readonly files: Iterable<FileEntry>
  readonly notes: readonly string[]
  readonly errors: readonly ReviewError[]
}

/** Flags with which a run finds less than there is: what it misses is no reason to forget anything. */
const NARROWING = ['rule', 'audience', 'kind', 'lang', 'config', 'changed', 'today']

/**
 * Holds findings against the baseline. What is no longer found is taken out of it, but not in CI, where nobody would
 * commit that. `whole`: whether the run could have found all there is.
 */
export async function held(files: Iterable<FileEntry>, given: Given, host: Host, whole = true): Promise<Held> {
  const file = given.one('baseline')
  const update = given.has('update-baseline')
  if (file === undefined) {
    if (update) throw new UsageError('--update-baseline needs --baseline FILE')
    return { files, notes: [], errors: [] }
  }
  const path = portPath(file, host.cwd)
  const folder = dirname(path)
  const options = {
    name: (each: string) => reportName(portPath(each, host.cwd), folder),
    isGone: (name: string) => !existsSync(resolvePath(folder, name)),
  }
  try {
    const before = await read(path, update)
    if (update) {
      await writeWhole(path, baselineText(updated(before, files, options)))
      let count = 0
      for (const entry of files) count += entry.findings.length
      const emptied = lazily(files, (entry) => ({ ...entry, findings: [] }))
      return { files: emptied, notes: [`${file}: ${plural(count, 'finding')} written`], errors: [] }
    }
    const compared = compare(files, before, options)
    const prunes = whole && !host.env.CI && !NARROWING.some((flag) => given.has(flag))
    const left = baselineText(compared.left)
    if (prunes && left !== baselineText(before)) await writeWhole(path, left)
    const gone = compared.gone > 0 && whole ? `, ${compared.gone} gone${prunes ? ' and taken out' : ''}` : ''
    return {
      files: lazily(files, compared.news),
      notes: [`${file}: ${compared.fresh} new, ${compared.known} known${gone}`],
      errors: [],
    }
  } catch (error) {
    return { files, notes: [], errors: [{ file, message: error instanceof Error ? error.message : String(error) }] }
  }
}

async function read(path: string, update: boolean): Promise<Baseline> {
  if (!existsSync(path)) {
    if (update) return new Map()
    throw new Error('there is no such file; --update-baseline writes it')
  }
  return parseBaseline(decode(await nodeFiles.read(path)))
}
