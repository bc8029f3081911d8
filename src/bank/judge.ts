import type { MessageMap, PieceMap } from '../message/map.ts'
import { type Stated, statedIn } from '../message/stated.ts'
import { type Bank, isValid } from './entry.ts'
import { type Match, matches } from './holds.ts'

/** What the bank says of a statement of the copy. */
export type Standing =
  /** An entry that holds says so too. */
  | 'held'
  /** Only entries that no longer hold say so. */
  | 'expired'
  /** An entry that holds says otherwise, and none says so. */
  | 'contradicted'
  /** No entry speaks of it. */
  | 'unbacked'

export interface Judged {
  readonly stated: Stated
  readonly standing: Standing
  /** The entries that the standing rests on, the surest first; none for what is unbacked. */
  readonly matches: readonly Match[]
  /** Of what has expired: entries of the same thing that hold today and say otherwise. */
  readonly later: readonly Match[]
}

const known = new WeakMap<
  PieceMap,
  { readonly entries: Bank['entries']; readonly today: string; readonly all: Judged[] }
>()

/** Holds the statements of a piece against the bank, on a day (YYYY-MM-DD). In document order. */
export function judged(map: MessageMap, index: number, bank: Bank, today: string): readonly Judged[] {
  const piece = map.pieces[index]
  if (!piece || bank.entries.length === 0) return []
  const kept = known.get(piece)
  if (kept && kept.entries === bank.entries && kept.today === today) return kept.all
  const all = (statedIn(map)[index] ?? []).map((stated) => judge(stated, matches(bank, stated, stated.text), today))
  known.set(piece, { entries: bank.entries, today, all })
  return all
}

function judge(stated: Stated, found: readonly Match[], today: string): Judged {
  const agreeing = found.filter((match) => match.agrees)
  const holds = agreeing.filter(({ holding }) => isValid(holding.entry, today))
  const against = found.filter(({ holding, agrees }) => agrees === false && isValid(holding.entry, today))
  if (holds.length > 0) return { stated, standing: 'held', matches: holds, later: [] }
  if (agreeing.length > 0) return { stated, standing: 'expired', matches: agreeing, later: against }
  return { stated, standing: against.length > 0 ? 'contradicted' : 'unbacked', matches: against, later: [] }
}
