import * as vscode from 'vscode'
import { isCrash } from '../review/crash.ts'
import { type Shown, show } from './diagnostics.ts'
import type { Reviewed } from './engine.ts'
import type { LazyEngine } from './lazy.ts'
import type { Log } from './log.ts'
import type { Problems } from './problems.ts'
import { isReviewable, openDocuments } from './scope.ts'
import { readSettings } from './settings.ts'

/** The review of one version of a document. */
export interface Result {
  readonly version: number
  readonly reviewed: Reviewed
  readonly shown: readonly Shown[]
}

interface Entry {
  readonly document: vscode.TextDocument
  timer?: ReturnType<typeof setTimeout> | undefined
  run?:
    | { readonly version: number; readonly cancel: vscode.CancellationTokenSource; readonly done: Promise<void> }
    | undefined
  result?: Result | undefined
}

/** UTF-16 units of files closed a while ago that stay read, as somebody may open them again. */
const CLOSED = 200_000

/** The open documents and their newest reviews: waits for a pause in typing, drops what has become stale. */
export class Desk implements vscode.Disposable {
  readonly #entries = new Map<string, Entry>()
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>()
  /** Fires when a document's review begins, ends or goes. */
  readonly onDidChange = this.#changed.event
  readonly #subscriptions: vscode.Disposable[]

  constructor(
    readonly engine: LazyEngine,
    readonly problems: Problems,
    readonly log: Log,
  ) {
    const { workspace } = vscode
    this.#subscriptions = [
      workspace.onDidOpenTextDocument((document) => this.schedule(document, 0)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.schedule(document, readSettings(document.uri).delay)
      }),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
    ]
  }

  /** Reviews every open document (again), those on screen first. */
  reviewAll(): void {
    for (const document of openDocuments()) this.schedule(document, 0)
  }

  /** Reviews the document after `delay` milliseconds in which nothing else asks for it. */
  schedule(document: vscode.TextDocument, delay: number): void {
    if (!isReviewable(document)) return
    const entry = this.#entry(document)
    this.#halt(entry)
    entry.timer = setTimeout(() => void this.#review(entry), delay)
  }

  /** The review of the document exactly as it is now, if there is one. */
  current(document: vscode.TextDocument): Result | undefined {
    const result = this.#entries.get(key(document))?.result
    return result?.version === document.version ? result : undefined
  }

  /** The newest review there is, which may be of an earlier version. */
  latest(document: vscode.TextDocument): Result | undefined {
    return this.#entries.get(key(document))?.result
  }

  /** The same as `current`, reviewing first where the last one is stale; undefined where the document changes meanwhile. */
  async fresh(document: vscode.TextDocument): Promise<Result | undefined> {
    if (!isReviewable(document)) return undefined
    if (!this.current(document)) await this.#review(this.#entry(document))
    return this.current(document)
  }

  isBusy(document: vscode.TextDocument): boolean {
    return this.#entries.get(key(document))?.run !== undefined
  }

  #entry(document: vscode.TextDocument): Entry {
    const there = this.#entries.get(key(document))
    if (there?.document === document) return there
    if (there) this.#halt(there)
    const entry: Entry = { document }
    this.#entries.set(key(document), entry)
    return entry
  }

  async #review(entry: Entry): Promise<void> {
    if (entry.run?.version === entry.document.version && entry.timer === undefined) return entry.run.done
    this.#halt(entry)
    const cancel = new vscode.CancellationTokenSource()
    const { document } = entry
    const done = this.log.guarded(`Review of ${document.uri.path}`, () => this.#run(entry, cancel.token), undefined)
    const run = { version: document.version, cancel, done }
    entry.run = run
    this.#changed.fire(document)
    await done
    if (entry.run === run) entry.run = undefined
    cancel.dispose()
    this.#changed.fire(document)
  }

  async #run(entry: Entry, token: vscode.CancellationToken): Promise<void> {
    const { document } = entry
    const { version, uri } = document
    const isOn = readSettings(uri).enable
    const engine = isOn ? await this.engine.get() : undefined
    const reviewed = await engine?.review(uri, document.getText(), token)
    if (token.isCancellationRequested || document.isClosed || document.version !== version) return
    if (!reviewed) {
      entry.result = undefined
      this.problems.clear(uri)
      return
    }
    entry.result = { version, reviewed, shown: show(reviewed) }
    this.problems.setOpen(reviewed, entry.result.shown)
    this.problems.setConfigurations(engine?.errors() ?? [])
    for (const error of reviewed.review.errors) {
      if (isCrash(error)) this.log.crash(error)
      else this.log.info(`${uri.path}: ${error.key ?? ''} ${error.message}`)
    }
  }

  #halt(entry: Entry): void {
    clearTimeout(entry.timer)
    entry.timer = undefined
    entry.run?.cancel.cancel()
    entry.run = undefined
  }

  #forget(document: vscode.TextDocument): void {
    const entry = this.#entries.get(key(document))
    if (!entry || entry.document !== document) return
    this.#halt(entry)
    this.#entries.delete(key(document))
    this.problems.close(document.uri)
    this.#changed.fire(document)
    this.engine.keepTexts(2 * this.#letters() + CLOSED)
  }

  #letters(): number {
    let letters = 0
    for (const { result } of this.#entries.values()) letters += result?.reviewed.review.source.text.length ?? 0
    return letters
  }

  dispose(): void {
    for (const entry of this.#entries.values()) this.#halt(entry)
    for (const each of this.#subscriptions) each.dispose()
    this.#changed.dispose()
  }
}

const key = (document: vscode.TextDocument): string => document.uri.toString()
