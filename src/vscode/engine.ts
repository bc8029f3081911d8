import type * as vscode from 'vscode'
import type { Entry } from '../bank/entry.ts'
import type { Insertion } from '../bank/write.ts'
import type { DeclaredAudience } from '../copy/piece.ts'
import type { Member } from '../lint/campaign.ts'
import type { Finding, Rule, Spoken } from '../lint/rule.ts'
import type { Side } from '../message/map.ts'
import type { FileEntry, Report } from '../report/entry.ts'
import type { Export } from '../report/exports.ts'
import type { Words } from '../report/html/words.ts'
import type { EntryView } from '../review/bank-view.ts'
import type { ReviewError } from '../review/files.ts'
import type { Fixed } from '../review/fix.ts'
import type { Review } from '../review/review.ts'
import type { Trial } from '../review/tried.ts'
import type { Voiced } from '../review/voice.ts'
import type { Completion } from '../review/writing/complete.ts'
import type { Edit, Rewrite } from '../rewrite/rewrite.ts'
import type { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'

/** The review of a file, and where the file is. */
export interface Reviewed {
  readonly uri: vscode.Uri
  readonly review: Review
  /** Language in which its findings speak. */
  readonly spoken: Spoken
  /** Name of the configuration or ignore file that leaves it out. */
  readonly ignoredBy?: string
  /** What campaign rules read of it: only of a file that was reviewed as it is stored, and is copy. */
  readonly member?: Member
}

/** A file whose campaign is judged. */
export interface Judging {
  readonly uri: vscode.Uri
  readonly entry: FileEntry
  readonly member?: Member
}

/** Something wrong with a configuration. */
export interface ConfigError extends ReviewError {
  readonly uri: vscode.Uri
}

/** The engine as the editor uses it. */
export interface Engine {
  /** Reviews the text of a document; undefined where it was cancelled. */
  review(uri: vscode.Uri, text: string, token: vscode.CancellationToken): Promise<Reviewed | undefined>
  /** Reviews files as they are stored, in order; those that are gone by then are left out. Ends where it is cancelled. */
  reviewFiles(uris: readonly vscode.Uri[], token: vscode.CancellationToken): AsyncIterable<Reviewed>
  /** The Markdown files below a folder that are to be reviewed, in path order. */
  walk(folder: vscode.Uri, token: vscode.CancellationToken): Promise<Walked>
  /** Whether a review of the folder would come by this file. */
  accepts(file: vscode.Uri): Promise<boolean>
  /** What is wrong with the configurations that were read so far. */
  errors(): readonly ConfigError[]
  rules(): Promise<ReadonlyMap<string, Rule>>
  /** The edits that silence a finding where it stands. */
  silence(reviewed: Reviewed, finding: Pick<Finding, 'rule' | 'span'>): Promise<readonly Edit[]>
  /** The edits that declare each audience in the front matter, the likeliest first. */
  declarations(reviewed: Reviewed): Promise<ReadonlyArray<{ audience: DeclaredAudience; edits: readonly Edit[] }>>
  /** The findings, with those of their rewrites that keep their word; undefined where it was cancelled. */
  offers(reviewed: Reviewed, findings: readonly Finding[], token: vscode.CancellationToken): Promise<Trial | undefined>
  /** The edits of all fixes, and of those that they bring about, until nothing changes; undefined where it was cancelled. */
  fixes(reviewed: Reviewed, token: vscode.CancellationToken): Promise<Pick<Fixed, 'edits' | 'untried'> | undefined>
  /** What a report keeps of a review. */
  entry(reviewed: Reviewed): FileEntry
  /** The entries of files in their order, with what the files say to each other among their findings. */
  judged(files: readonly Judging[], token: vscode.CancellationToken): Promise<readonly FileEntry[] | undefined>
  /** The report as a view of the editor; `nonce` is what lets its own script run. */
  view(report: Pick<Report, 'files' | 'errors'>, words: Words, nonce: string): Promise<string>
  /** The report as a file. */
  report(report: Pick<Report, 'files' | 'errors'>, format: Export, words: Words): Promise<string>
  /** Other ways to say the sentence at a place. */
  refactorings(reviewed: Reviewed, at: Span): Promise<readonly Rewrite[]>
  /** The whole file in a voice; undefined where it is no copy or where it was cancelled. */
  inVoice(reviewed: Reviewed, voice: Side, token: vscode.CancellationToken): Promise<Voiced | undefined>
  /** The trust banks that hold for the copy of a folder, and what the copy makes of them. */
  banks(folder: vscode.Uri, token: vscode.CancellationToken): Promise<readonly BankSeen[]>
  /** Paths of the banks read so far. */
  bankPaths(): readonly string[]
  /** Forgets what was read of texts, the longest unused first, until no more than `letters` UTF-16 units of them are known. */
  keepTexts(letters: number): void
  /** What a bank of the folder would say, or what is to be added to it. */
  gather(folder: vscode.Uri, token: vscode.CancellationToken): Promise<Gathered | Refused | undefined>
  /** The proofs of the bank that may stand where the writer is. */
  proofsAt(reviewed: Reviewed, source: Source, offset: number, spoken: Spoken): Promise<readonly Completion[]>
}

/** A trust bank and how the copy uses it. */
export interface BankSeen {
  /** As the workspace names it. */
  readonly name: string
  readonly uri: vscode.Uri
  readonly entries: readonly EntryView[]
  /** Where the files are that places name. */
  readonly files: ReadonlyMap<string, vscode.Uri>
  readonly at: (entry: Entry) => vscode.Uri
}

export interface Gathered {
  readonly uri: vscode.Uri
  readonly isNew: boolean
  /** How many proofs are new. */
  readonly added: number
  /** The whole text of a new bank, or what to insert into it. */
  readonly edit: Insertion
}

/** A file with a bank's name that holds no table to add to. */
export interface Refused {
  readonly refused: vscode.Uri
}

export interface Walked {
  readonly files: readonly vscode.Uri[]
  /** How many Markdown files and folders were left out. */
  readonly ignored: number
  readonly errors: ReadonlyArray<{ readonly uri: vscode.Uri; readonly message: string }>
}
