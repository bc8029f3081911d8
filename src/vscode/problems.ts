import * as vscode from 'vscode'
import type { FindingEntry } from '../report/entry.ts'
import { configFault, entryDiagnostic, faults, type Shown, show } from './diagnostics.ts'
import type { ConfigError, Reviewed } from './engine.ts'

/** What several files said together, of one of them. */
export interface Shared {
  readonly uri: vscode.Uri
  readonly findings: readonly FindingEntry[]
  readonly hushed: ReadonlySet<string>
}

const isHushed = ({ severity, code }: vscode.Diagnostic, rules: ReadonlySet<string>): boolean =>
  severity === vscode.DiagnosticSeverity.Information &&
  typeof code === 'object' &&
  typeof code.value === 'string' &&
  rules.has(code.value)

/**
 * What stands in the Problems panel: of open documents as they are typed, of closed files as the folder review found
 * them. An open document always wins over its file on disk.
 */
export class Problems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('copydesk')
  /** What several files took part in: of all files that a folder review has come by, the open ones as they are stored. */
  readonly #campaigns = vscode.languages.createDiagnosticCollection('copydesk.campaigns')
  readonly #configurations = vscode.languages.createDiagnosticCollection('copydesk.configuration')
  #said = '[]'
  /** All that each file has, hushed or not. */
  readonly #whole = new Map<string, { readonly uri: vscode.Uri; readonly all: readonly vscode.Diagnostic[] }>()
  #hushed: ReadonlyMap<string, ReadonlySet<string>> = new Map()
  readonly #open = new Set<string>()
  readonly #closed = new vscode.EventEmitter<vscode.Uri>()
  /** Fires when an open document has gone, and its diagnostics with it. */
  readonly onDidClose = this.#closed.event

  setOpen(reviewed: Reviewed, shown: readonly Shown[]): void {
    this.#open.add(reviewed.uri.toString())
    this.#put(reviewed.uri, [...faults(reviewed), ...shown.map((each) => each.diagnostic)])
  }

  /** Findings of a file on disk; left aside where the file is open in the editor. */
  setClosed(reviewed: Reviewed): void {
    if (this.#open.has(reviewed.uri.toString())) return
    this.#put(reviewed.uri, [...faults(reviewed), ...show(reviewed).map((each) => each.diagnostic)])
  }

  #put(uri: vscode.Uri, all: readonly vscode.Diagnostic[]): void {
    const key = uri.toString()
    this.#whole.set(key, { uri, all })
    const hushed = this.#hushed.get(key)
    this.#collection.set(uri, hushed ? all.filter((each) => !isHushed(each, hushed)) : all)
  }

  /** What is wrong with the configurations, in place of what was. */
  setConfigurations(errors: readonly ConfigError[]): void {
    const said = JSON.stringify(errors)
    if (said === this.#said) return
    this.#said = said
    const byFile = new Map<string, [vscode.Uri, vscode.Diagnostic[]]>()
    for (const error of errors) {
      const [, faults] = byFile.get(error.file) ?? [error.uri, []]
      byFile.set(error.file, [error.uri, [...faults, configFault(error)]])
    }
    this.#configurations.clear()
    this.#configurations.set([...byFile.values()])
  }

  /**
   * What a review of folders found beyond the findings of each file, in place of all that was; `uris` are the files by the
   * names that findings use. `hushed` are the rules whose infos on the file are told once for the folder instead.
   */
  setCampaigns(files: readonly Shared[], uris: ReadonlyMap<string, vscode.Uri>): void {
    const before = this.#hushed
    this.#hushed = new Map(files.flatMap(({ uri, hushed }) => (hushed.size > 0 ? [[uri.toString(), hushed]] : [])))
    for (const key of new Set([...before.keys(), ...this.#hushed.keys()])) {
      const whole = this.#whole.get(key)
      if (whole) this.#put(whole.uri, whole.all)
    }
    const found = files.filter(({ findings }) => findings.length > 0)
    this.#campaigns.clear()
    this.#campaigns.set(found.map(({ uri, findings }) => [uri, findings.map((each) => entryDiagnostic(each, uris))]))
  }

  clear(uri: vscode.Uri): void {
    this.#whole.delete(uri.toString())
    this.#collection.delete(uri)
  }

  clearClosed(uris: Iterable<vscode.Uri>): void {
    for (const uri of uris) if (!this.#open.has(uri.toString())) this.clear(uri)
  }

  close(uri: vscode.Uri): void {
    this.#open.delete(uri.toString())
    this.clear(uri)
    this.#closed.fire(uri)
  }

  dispose(): void {
    this.#collection.dispose()
    this.#configurations.dispose()
    this.#campaigns.dispose()
    this.#closed.dispose()
  }
}
