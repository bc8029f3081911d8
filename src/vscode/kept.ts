import * as vscode from 'vscode'
import type { Member } from '../lint/campaign.ts'
import type { FileEntry, FindingEntry } from '../report/entry.ts'
import type { Engine, Reviewed } from './engine.ts'
import type { Problems } from './problems.ts'

/** A reviewed file, as the report keeps it. */
export interface Kept {
  readonly uri: vscode.Uri
  readonly entry: FileEntry
  readonly member?: Member
}

/** What reviews of folders have found in files, as long as the files are there. */
export class KeptFiles implements vscode.Disposable {
  readonly #files = new Map<string, Kept>()
  readonly #changed = new vscode.EventEmitter<void>()
  /** Fires when what was found is no longer what it was. */
  readonly onDidChange = this.#changed.event
  /** The entries with what the files say to each other, as of the last change. */
  #judged = new Map<Kept, FileEntry>()
  #shared = new Map<string, readonly FindingEntry[]>()
  #engine: Engine | undefined
  #judging = new vscode.CancellationTokenSource()
  /** What has gone, in order: a review that began before may still come with findings. */
  #gone: string[] = []

  constructor(readonly problems: Problems) {}

  has(uri: vscode.Uri): boolean {
    return this.#files.has(uri.toString())
  }

  /** In path order. */
  all(): Kept[] {
    const files = [...this.#files.values()].sort((a, b) => compare(a.uri.path, b.uri.path))
    return files.map((kept) => ({ ...kept, entry: this.#judged.get(kept) ?? kept.entry }))
  }

  /** A moment to name to `keep`. */
  now(): number {
    return this.#gone.length
  }

  /** Keeps a review that began at `since`, unless its file has gone in between. */
  keep(reviewed: Reviewed, engine: Engine, since: number): void {
    const key = reviewed.uri.toString()
    if (this.#gone.slice(since).some((gone) => isBelow(key, gone))) return
    const { member } = reviewed
    this.#files.set(key, { uri: reviewed.uri, entry: engine.entry(reviewed), ...(member && { member }) })
    this.#engine = engine
    this.problems.setClosed(reviewed)
  }

  /** Forgets a file that has gone, or all files of a folder that has. */
  remove(gone: vscode.Uri): void {
    this.#gone.push(gone.toString())
    this.#forget((key) => isBelow(key, gone.toString()))
    void this.changed()
  }

  /** Forgets what stands below a folder and is not among the files that a whole review has come by. */
  keepOnly(folder: vscode.Uri, files: readonly vscode.Uri[]): void {
    const there = new Set(files.map((uri) => uri.toString()))
    this.#forget((key) => isBelow(key, folder.toString()) && !there.has(key))
  }

  clear(): void {
    this.#judging.cancel()
    this.#forget(() => true)
    this.#gone = []
    this.#judged = new Map()
    this.#shared = new Map()
    this.problems.setCampaigns([], new Map())
  }

  /** How many findings several files took part in. */
  get shared(): number {
    return [...this.#judged].reduce((sum, [kept, entry]) => sum + entry.findings.length - kept.entry.findings.length, 0)
  }

  /** The findings in a file that other files took part in. */
  sharedIn(uri: vscode.Uri): readonly FindingEntry[] {
    return this.#shared.get(uri.toString()) ?? []
  }

  /** Judges anew what the files say to each other, and tells; a later change takes over from an earlier one. */
  async changed(): Promise<void> {
    this.#judging.cancel()
    this.#judging = new vscode.CancellationTokenSource()
    const { token } = this.#judging
    const files = [...this.#files.values()].sort((a, b) => compare(a.uri.path, b.uri.path))
    const entries = this.#engine ? await this.#engine.judged(files, token) : []
    if (!entries || token.isCancellationRequested) return
    this.#tell(files, entries)
    this.#changed.fire()
  }

  #tell(files: readonly Kept[], entries: readonly FileEntry[]): void {
    this.#judged = new Map(files.map((kept, at) => [kept, entries[at] ?? kept.entry]))
    const uris = new Map(files.map(({ uri, entry }) => [entry.file, uri]))
    const shared = files.map((kept, at) => {
      const own = new Set(kept.entry.findings)
      const told = new Set(entries[at]?.findings)
      const findings = [...told].filter((finding) => !own.has(finding))
      const hushed = new Set([...own].flatMap((finding) => (told.has(finding) ? [] : [finding.rule])))
      return { uri: kept.uri, findings, hushed }
    })
    this.#shared = new Map(shared.map(({ uri, findings }) => [uri.toString(), findings]))
    this.problems.setCampaigns(shared, uris)
  }

  #forget(which: (key: string) => boolean): void {
    for (const [key, { uri }] of this.#files) {
      if (!which(key)) continue
      this.#files.delete(key)
      this.problems.clearClosed([uri])
    }
  }

  dispose(): void {
    this.#judging.cancel()
    this.#changed.dispose()
  }
}

const isBelow = (key: string, folder: string): boolean =>
  key === folder || key.startsWith(folder.endsWith('/') ? folder : `${folder}/`)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
