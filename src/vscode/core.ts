import * as vscode from 'vscode'
import { type Kept, keptOf } from '../bank/ledger.ts'
import { forgetTexts } from '../copy/parse.ts'
import { allTurners } from '../lang/turns.ts'
import { grouped } from '../lint/campaigns.ts'
import type { Finding, Rule, Spoken } from '../lint/rule.ts'
import { silence } from '../lint/silence.ts'
import type { Side } from '../message/map.ts'
import { tellingCampaigns } from '../report/campaign.ts'
import { entryOf, type FileEntry, type Report, summarize } from '../report/entry.ts'
import type { Export } from '../report/exports.ts'
import { FORMATS } from '../report/formats.ts'
import type { Words } from '../report/html/words.ts'
import { page } from '../report/html.ts'
import { belonging, toldOnce } from '../report/once.ts'
import { viewing } from '../report/view.ts'
import { written } from '../review/banks.ts'
import { digest } from '../review/fingerprint.ts'
import { fixing } from '../review/fix.ts'
import { makingMember } from '../review/member.ts'
import { refactoringsAt } from '../review/refactor.ts'
import { registry } from '../review/registry.ts'
import { Resolver } from '../review/resolve.ts'
import { nothing, type Review, type ReviewOptions, reviewing } from '../review/review.ts'
import { trying } from '../review/tried.ts'
import { voicing } from '../review/voice.ts'
import { walk } from '../review/walk.ts'
import { proofsAt } from '../review/writing/proofs.ts'
import { declarations } from '../rewrite/declare.ts'
import { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { advance, breathe } from './advance.ts'
import { gathered, type StatedFile, seenBanks, statedFile } from './bank-files.ts'
import type { BankSeen, ConfigError, Engine, Gathered, Judging, Refused, Reviewed, Walked } from './engine.ts'
import { filesOf } from './files.ts'
import { readSettings } from './settings.ts'
import { exists, nameOf, stored, textOf, today } from './stored.ts'

/** How many files are read ahead of the one that is reviewed. */
const AHEAD = 8

/** The engine itself; everything heavy hangs on this file. Forgets nothing: a changed configuration needs a new one. */
export class Core implements Engine {
  readonly #resolvers = new Map<string, { readonly base: vscode.Uri; readonly resolver: Resolver }>()
  /** What files state, by file, and of which text on which day. */
  readonly #told = new Map<string, { readonly print: string; readonly stated?: StatedFile }>()

  async review(uri: vscode.Uri, text: string, token: vscode.CancellationToken): Promise<Reviewed | undefined> {
    const at = stored(uri)
    const resolver = this.#resolver(at)
    const ignoredBy = await resolver.ignoredBy(at.path, 'named')
    const settings = await resolver.settings(at.path)
    if (token.isCancellationRequested) return undefined
    if (ignoredBy) return { ...reviewed(uri, nothing(at.path, new Source(text), '')), ignoredBy }
    const review = await advance(reviewing(text, { path: nameOf(at), settings }), token)
    return review && reviewed(uri, review, settings.messageLanguage)
  }

  async #withMember(found: Reviewed, token: vscode.CancellationToken): Promise<Reviewed> {
    const at = stored(found.uri)
    const settings = await this.#resolver(at).settings(at.path)
    const member = found.ignoredBy ? undefined : await advance(makingMember(found.review, settings), token)
    return member ? { ...found, member } : found
  }

  async *reviewFiles(uris: readonly vscode.Uri[], token: vscode.CancellationToken): AsyncGenerator<Reviewed> {
    for await (const found of this.#reviewing(uris, token, () => false)) {
      const trial = await this.offers(found, found.review.findings, token)
      if (!trial) return
      const { findings, untried } = trial
      const errors = [...found.review.errors, ...untried]
      yield await this.#withMember({ ...found, review: { ...found.review, findings, errors } }, token)
    }
  }

  /** `isDone` tells of a text that it need not be reviewed. */
  async *#reviewing(
    uris: readonly vscode.Uri[],
    token: vscode.CancellationToken,
    isDone: (uri: vscode.Uri, text: string) => boolean,
  ): AsyncGenerator<Reviewed> {
    const texts: Array<Promise<string | Error>> = []
    for (const [index, uri] of uris.entries()) {
      while (texts.length < Math.min(uris.length, index + AHEAD)) texts.push(textOf(uris[texts.length] as vscode.Uri))
      const text = await texts[index]
      if (token.isCancellationRequested) return
      if (text instanceof Error) {
        if (await exists(uri)) yield reviewed(uri, nothing(nameOf(uri), new Source(''), text.message))
        continue
      }
      if (isDone(uri, text ?? '')) continue
      const result = await this.review(uri, text ?? '', token)
      if (!result) return
      yield result
      await breathe()
    }
  }

  async walk(folder: vscode.Uri, token: vscode.CancellationToken): Promise<Walked> {
    const stop = new AbortController()
    const listening = token.onCancellationRequested(() => stop.abort())
    const resolver = this.#resolver(folder)
    const found = await walk(folder.path, { files: filesOf(folder), resolver, signal: stop.signal })
    listening.dispose()
    return {
      files: found.files.map((path) => folder.with({ path })),
      ignored: [...found.ignored.values()].reduce((sum, each) => sum + each, 0),
      errors: found.errors.map(({ path, message }) => ({ uri: folder.with({ path }), message })),
    }
  }

  async accepts(file: vscode.Uri): Promise<boolean> {
    const resolver = this.#resolver(file)
    return (await resolver.wants(file.path)) && (await resolver.ignoredBy(file.path, 'walk')) === undefined
  }

  errors(): ConfigError[] {
    return [...this.#resolvers.values()].flatMap(({ base, resolver }) =>
      resolver.errors.map((error) => ({ ...error, uri: base.with({ path: error.file }) })),
    )
  }

  keepTexts(letters: number): void {
    forgetTexts(letters)
  }

  bankPaths(): string[] {
    return [...this.#resolvers.values()].flatMap(({ resolver }) => resolver.banks)
  }

  async banks(folder: vscode.Uri, token: vscode.CancellationToken): Promise<BankSeen[]> {
    const resolver = this.#resolver(folder)
    const { bank } = await resolver.settings(`${folder.path}/x.md`)
    return seenBanks(folder, bank, await this.#stated(folder, token), today())
  }

  /** What the files of a folder state, in path order; of those alone anew that have changed. */
  async #stated(folder: vscode.Uri, token: vscode.CancellationToken): Promise<StatedFile[]> {
    const { files } = await this.walk(folder, token)
    let print = ''
    const isDone = (uri: vscode.Uri, text: string): boolean => {
      print = digest(`${today()}\n${text}`)
      return this.#told.get(uri.toString())?.print === print
    }
    for await (const { uri, review } of this.#reviewing(files, token, isDone)) {
      const stated = statedFile(uri, review)
      this.#told.set(uri.toString(), { print, ...(stated && { stated }) })
    }
    return files.flatMap((uri) => this.#told.get(uri.toString())?.stated ?? [])
  }

  async gather(folder: vscode.Uri, token: vscode.CancellationToken): Promise<Gathered | Refused | undefined> {
    // Read afresh: a bank that was saved a moment ago must not be taken for none.
    this.#resolvers.clear()
    this.#told.clear()
    const { bank } = await this.#resolver(folder).settings(`${folder.path}/x.md`)
    const kept: Kept[] = []
    let indonesian = 0
    for await (const { review } of this.#reviewing((await this.walk(folder, token)).files, token, () => false)) {
      if (review.map.copy.isCopy) indonesian += review.map.copy.language === 'id' ? 1 : -1
      if (review.held) kept.push(...keptOf(review.map, review.path, written(bank), review.held.today))
    }
    if (token.isCancellationRequested) return undefined
    return gathered(folder, bank, kept, indonesian > 0 ? 'id' : 'en')
  }

  async proofsAt({ review }: Reviewed, source: Source, offset: number, spoken: Spoken) {
    return proofsAt(source, offset, review, spoken)
  }

  async rules(): Promise<ReadonlyMap<string, Rule>> {
    return new Map(registry.map((rule) => [rule.id, rule]))
  }

  async silence({ uri, review }: Reviewed, finding: Pick<Finding, 'rule' | 'span'>) {
    return silence(review.map, finding, uri.path.endsWith('.mdx'))
  }

  async declarations({ review }: Reviewed) {
    return declarations(review.map)
  }

  async offers({ uri, review }: Reviewed, findings: readonly Finding[], token: vscode.CancellationToken) {
    return advance(trying(review, await this.#options(uri), { findings }), token)
  }

  async fixes({ uri, review }: Reviewed, token: vscode.CancellationToken) {
    const options = await this.#options(uri)
    const steps = fixing(
      review,
      (text) => reviewing(text, options),
      (each) => trying(each, options, { asked: 'fixes' }),
    )
    return advance(steps, token)
  }

  async judged(files: readonly Judging[], token: vscode.CancellationToken): Promise<readonly FileEntry[] | undefined> {
    const folders = grouped(files, ({ uri }) => vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '')
    const entries = new Map<Judging, FileEntry>()
    for (const each of folders.values()) {
      const told = await advance(tellingCampaigns(each), token)
      if (!told) return undefined
      const members = new Map(each.map(({ entry, member }) => [entry.file, member]))
      const once = toldOnce(told.files, ({ file }) => belonging(members.get(file)))
      for (const [at, entry] of once.entries()) entries.set(each[at] as Judging, entry)
    }
    return files.map((file) => entries.get(file) ?? file.entry)
  }

  entry({ uri, review }: Reviewed): FileEntry {
    const file = vscode.workspace.asRelativePath(uri)
    const entry = entryOf(review)
    return { ...entry, file, errors: entry.errors.map((error) => ({ ...error, file })) }
  }

  async view({ files, errors }: Pick<Report, 'files' | 'errors'>, words: Words, nonce: string): Promise<string> {
    return whole(viewing({ files, errors, summary: summarize(files) }, words, nonce))
  }

  async report({ files, errors }: Pick<Report, 'files' | 'errors'>, format: Export, words: Words): Promise<string> {
    const report = { files, errors, summary: summarize(files) }
    if (format === 'html') return whole(page(report, words))
    return whole((await FORMATS[format]?.())?.(report, { color: false }) ?? [])
  }

  async refactorings({ review, spoken }: Reviewed, at: Span) {
    return refactoringsAt(review, at, spoken)
  }

  async inVoice({ uri, review }: Reviewed, voice: Side, token: vscode.CancellationToken) {
    const steps = voicing(review.source.text, await this.#options(uri), voice, { turners: await allTurners() })
    return advance(steps, token)
  }

  async #options(uri: vscode.Uri): Promise<ReviewOptions> {
    const at = stored(uri)
    return { path: nameOf(at), settings: await this.#resolver(at).settings(at.path) }
  }

  /** One a folder of the workspace, because settings may differ, and one a day. */
  #resolver(uri: vscode.Uri): Resolver {
    const base = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? uri.with({ path: '/', query: '', fragment: '' })
    const key = `${today()} ${base.toString()}`
    let known = this.#resolvers.get(key)
    if (!known) {
      const { preferences } = readSettings(base)
      known = { base, resolver: new Resolver({ files: filesOf(base), rules: registry, today: today(), preferences }) }
      this.#resolvers.set(key, known)
    }
    return known.resolver
  }
}

/** A report as one text, made in slices. */
async function whole(parts: Iterable<string>): Promise<string> {
  const source = new vscode.CancellationTokenSource()
  const all: string[] = []
  function* collecting(): Generator<void, void> {
    for (const part of parts) {
      all.push(part)
      yield
    }
  }
  await advance(collecting(), source.token)
  return all.join('')
}

function reviewed(uri: vscode.Uri, review: Review, speaks: 'piece' | Spoken = 'piece'): Reviewed {
  const language: Spoken = review.map.copy.language === 'id' ? 'id' : 'en'
  return { uri, review, spoken: speaks === 'piece' ? language : speaks }
}
