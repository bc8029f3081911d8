import type { PieceKind } from '../copy/piece.ts'
import type { ProofKind, ProofSub, Side } from '../message/map.ts'
import type { Place } from '../text/source.ts'

export type Wordings = 'en' | 'id'

/** A place in a bank's file. */
export interface BankPlace extends Omit<Place, 'text'> {
  /** As errors and reports name the file. */
  readonly file: string
}

/** How a claim is worded in a language. */
export interface Wording {
  /** As its reader sees it. */
  readonly text: string
  /** As it is written into copy, word for word. */
  readonly markdown: string
  readonly at: BankPlace
}

/** A row of the trust bank: a claim that somebody stands for. Plain data. */
export interface Entry {
  /** What the team calls it; no two entries share a name. */
  readonly claim: string
  readonly kind: ProofKind
  readonly sub?: ProofSub
  readonly wording: { readonly [L in Wordings]?: Wording }
  /** As written, a link or words; empty while nobody has filled it. */
  readonly source: string
  readonly owner: string
  /** Last day on which it holds, YYYY-MM-DD. */
  readonly until?: string
  /** Whom it may be told; anybody where empty. */
  readonly audiences: readonly Side[]
  /** Kinds of pieces it may stand in; any where empty. */
  readonly kinds: readonly PieceKind[]
  /** Globs of files it may stand in, seen from the bank's folder; any where empty. */
  readonly files: readonly string[]
  /** The row. */
  readonly at: BankPlace
}

/** Everything that is wrong with a row, and where. */
export interface BankFault {
  readonly at: BankPlace
  /** Header of the column, as written. */
  readonly column?: string
  readonly message: string
}

/** The team's true proofs. Plain data: a part of what a review depends on. */
export interface Bank {
  readonly files: readonly string[]
  /** In the order of the files. */
  readonly entries: readonly Entry[]
  /** Indexes of the entries that may not stand in the file under review. */
  readonly away: readonly number[]
}

export const NO_BANK: Bank = { files: [], entries: [], away: [] }

/** A cell that waits to be filled: empty, or a hint in brackets. */
export const isBlank = (cell: string): boolean => /^(?:\[[^\]]*\]|[-–—?.]*|todo|tbd|n\/a)$/i.test(cell.trim())

/** True where somebody has said where the proof comes from. */
export const isSourced = (entry: Entry): boolean => entry.source !== ''

/** True where the entry holds on a day (YYYY-MM-DD). */
export const isValid = (entry: Entry, today: string): boolean => entry.until === undefined || entry.until >= today
