import type { PieceKind } from '../copy/piece.ts'
import type { AudienceValue } from '../message/map.ts'
import { type Bank, type Entry, isSourced, isValid, type Wordings } from './entry.ts'
import { type Holding, holdings } from './holds.ts'

/** A place that a proof is wanted for. */
export interface Wanted {
  readonly language: Wordings
  readonly audience: AudienceValue
  readonly kind: PieceKind
  /** YYYY-MM-DD. */
  readonly today: string
}

/** Why an entry may not stand in a place. */
export type Barred = 'audience' | 'kind' | 'file'

/** Why an entry may not stand there; undefined where it may. `index` is its place in the bank. */
export function barred(
  bank: Bank,
  entry: Entry,
  index: number,
  { audience, kind }: Pick<Wanted, 'audience' | 'kind'>,
): Barred | undefined {
  const isSide = audience === 'b2b' || audience === 'b2c'
  if (entry.audiences.length > 0 && isSide && !entry.audiences.includes(audience)) return 'audience'
  if (entry.kinds.length > 0 && !entry.kinds.includes(kind)) {
    // A row may name kinds of pieces and files: either is enough.
    if (entry.files.length === 0 || bank.away.includes(index)) return 'kind'
    return undefined
  }
  return entry.kinds.length === 0 && bank.away.includes(index) ? 'file' : undefined
}

const known = new WeakMap<Bank, Map<string, readonly Holding[]>>()

/** The entries that may be written in a place, word for word: sourced, valid, worded in its language, for its audience. */
export function fitting(bank: Bank, wanted: Wanted): readonly Holding[] {
  const key = [wanted.language, wanted.audience, wanted.kind, wanted.today].join()
  const own = known.get(bank) ?? new Map<string, readonly Holding[]>()
  known.set(bank, own)
  const fit = own.get(key) ?? holdings(bank).filter((holding) => mayStand(bank, holding, wanted))
  own.set(key, fit)
  return fit
}

const mayStand = (bank: Bank, { entry, index, language }: Holding, wanted: Wanted): boolean =>
  language === wanted.language &&
  isSourced(entry) &&
  isValid(entry, wanted.today) &&
  barred(bank, entry, index, wanted) === undefined
