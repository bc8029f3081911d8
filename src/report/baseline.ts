import { byPath } from '../review/path.ts'
import type { FileEntry, FindingEntry } from './entry.ts'

/** Findings that are known and left for later: by file and rule, their fingerprints, one for each of several alike ones. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

export interface Compared {
  /** A file with its new findings only. */
  readonly news: (entry: FileEntry) => FileEntry
  readonly fresh: number
  readonly known: number
  /** Findings of the baseline that are there no more. */
  readonly gone: number
  /** The baseline without them. */
  readonly left: Baseline
}

export interface CompareOptions {
  /** How the baseline names a file of the report. */
  readonly name: (file: string) => string
  /** Whether a file of the baseline, by its name there, is no more. What was known of it goes to the file that took its place. */
  readonly isGone: (name: string) => boolean
}

const VERSION = 1

/** Reads a baseline. Throws in words where it is none. */
export function parseBaseline(text: string): Baseline {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error('is no baseline: it is no valid JSON')
  }
  const { version, files } = (value ?? {}) as { version?: unknown; files?: unknown }
  if (version !== VERSION || !isRecord(files)) throw new Error(`is no baseline of version ${VERSION}`)
  return new Map(
    Object.entries(files).map(([file, rules]) => {
      if (!isRecord(rules)) throw new Error(`is no baseline: "${file}" must hold an object`)
      return [file, new Map(Object.entries(rules).map(([rule, prints]) => [rule, texts(prints, rule)]))]
    }),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function texts(value: unknown, rule: string): string[] {
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value
  throw new Error(`is no baseline: "${rule}" must hold a list of fingerprints`)
}

/** A baseline as text: sorted, a fingerprint a line, so that it merges well. */
export function baselineText(baseline: Baseline): string {
  const files = sorted(baseline).map(([file, rules]) => [
    file,
    Object.fromEntries(sorted(rules).map(([rule, prints]) => [rule, [...prints].sort()])),
  ])
  return `${JSON.stringify({ version: VERSION, files: Object.fromEntries(files) }, null, 2)}\n`
}

const sorted = <T>(map: ReadonlyMap<string, T>): Array<readonly [string, T]> =>
  [...map].sort(([a], [b]) => byPath(a, b))

/** The baseline with all that these files hold, in place of what it knew of them. */
export function updated(before: Baseline, files: Iterable<FileEntry>, { name, isGone }: CompareOptions): Baseline {
  const after = new Map([...before].filter(([file]) => !isGone(file)))
  for (const entry of files) if (entry.skipped === undefined) put(after, name(entry.file), entry.findings)
  return after
}

function put(
  baseline: Map<string, ReadonlyMap<string, readonly string[]>>,
  name: string,
  findings: readonly FindingEntry[],
) {
  const rules = new Map<string, string[]>()
  for (const { rule, fingerprint } of findings) rules.set(rule, [...(rules.get(rule) ?? []), fingerprint])
  if (rules.size > 0) baseline.set(name, rules)
  else baseline.delete(name)
}

/**
 * Tells new findings from known ones: first by what they say and where they stand; then, of the rest, by what they say
 * alone, so that words around them may change.
 */
export function compare(files: Iterable<FileEntry>, baseline: Baseline, options: CompareOptions): Compared {
  const left = new Map(baseline)
  const homeless = [...baseline].filter(([file]) => options.isGone(file))
  for (const [file] of homeless) left.delete(file)
  const moved = new Stock(homeless.flatMap(([, rules]) => prints(rules)))
  let fresh = 0
  let known = 0
  /** By file, which of its findings are known. */
  const old = new Map<string, ReadonlySet<number>>()
  for (const entry of files) {
    const name = options.name(entry.file)
    const stock = new Stock(prints(baseline.get(name)))
    const matched = claimed(entry.findings, baseline.has(name) ? [stock] : [stock, moved])
    fresh += entry.findings.length - matched.size
    known += matched.size
    if (matched.size > 0) old.set(entry.file, matched)
    if (entry.skipped === undefined)
      put(
        left,
        name,
        entry.findings.filter((_, index) => matched.has(index)),
      )
  }
  const news = (entry: FileEntry): FileEntry => {
    const matched = old.get(entry.file)
    return matched ? { ...entry, findings: entry.findings.filter((_, index) => !matched.has(index)) } : entry
  }
  return { news, fresh, known, gone: size(baseline) - size(left), left }
}

/** Which findings stand in a stock, by their place among them. */
function claimed(findings: readonly FindingEntry[], stocks: readonly Stock[]): ReadonlySet<number> {
  const matched = new Set<number>()
  for (const take of ['exact', 'like'] as const) {
    for (const [index, { fingerprint }] of findings.entries()) {
      if (!matched.has(index) && stocks.some((stock) => stock[take](fingerprint))) matched.add(index)
    }
  }
  return matched
}

const prints = (rules: ReadonlyMap<string, readonly string[]> = new Map()): string[] => [...rules.values()].flat()

const size = (baseline: Baseline): number =>
  [...baseline.values()].reduce((sum, rules) => sum + prints(rules).length, 0)

/** Fingerprints to be claimed, each once. */
class Stock {
  /** By what they say. */
  readonly #left = new Map<string, string[]>()

  constructor(all: readonly string[]) {
    for (const print of all) {
      const alike = this.#left.get(said(print))
      if (alike) alike.push(print)
      else this.#left.set(said(print), [print])
    }
  }

  exact(print: string): boolean {
    const alike = this.#left.get(said(print)) ?? []
    const at = alike.indexOf(print)
    if (at >= 0) alike.splice(at, 1)
    return at >= 0
  }

  /** One of the same words, wherever they stand. */
  like(print: string): boolean {
    return this.#left.get(said(print))?.shift() !== undefined
  }
}

const said = (print: string): string => print.split('-')[0] ?? ''
