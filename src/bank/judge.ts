import type { MessageMap, PieceMap } from '../message/map.ts'
import { figuresIn, type Stated, statedIn } from '../message/stated.ts'
import { byStart, contains, overlaps } from '../text/span.ts'
import { type Bank, isValid } from './entry.ts'
import { type Match, matches } from './holds.ts'
import { type Occurrence, occurrences } from './occurrences.ts'

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

/** A statement and the entries that speak of the same thing. */
type Found = readonly [stated: Stated, matches: readonly Match[]]

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
  const quoted = occurrences(piece.piece, bank, map.copy.language)
  const stated = (statedIn(map)[index] ?? []).map(
    (each): Found => [each, [...quotedBy(each, quoted), ...matches(bank, each)]],
  )
  const apart = wordsApart(quoted, stated)
  const figures = figuresIn(map, index)
    .filter((each) => !apart.some(([one]) => one.block === each.block && overlaps(one.span, each.span)))
    .map((each): Found => [each, matches(bank, each)])
    .filter(([, found]) => found.some(({ agrees }) => agrees !== undefined))
  const all = [...stated, ...apart, ...figures]
    .map(([each, found]) => judge(each, found, today))
    .sort((a, b) => byStart(a.stated.span, b.stated.span))
  known.set(piece, { entries: bank.entries, today, all })
  return all
}

/** The entries whose words a statement is a part of, or holds. */
const quotedBy = ({ block, span }: Stated, quoted: readonly Occurrence[]): Match[] =>
  quoted
    .filter((each) => each.block === block && (contains(each.span, span) || contains(span, each.span)))
    .map(({ holding }) => ({ holding, likeness: 'same', agrees: true }))

/** Words of the bank that no statement holds anything of: what they say is for the team to know. */
const wordsApart = (quoted: readonly Occurrence[], stated: readonly Found[]): Found[] =>
  quoted
    .filter(({ block, span }) => !stated.some(([each]) => each.block === block && overlaps(each.span, span)))
    .map(({ holding, block, span, text }) => [
      {
        ...{ block, span, text, figures: [] },
        said: { about: 'said', language: holding.language, subject: [], names: [], figures: [] },
      },
      [{ holding, likeness: 'same', agrees: true }],
    ])

function judge(stated: Stated, found: readonly Match[], today: string): Judged {
  const agreeing = found.filter((match) => match.agrees)
  const holds = agreeing.filter(({ holding }) => isValid(holding.entry, today))
  const against = found.filter(({ holding, agrees }) => agrees === false && isValid(holding.entry, today))
  if (holds.length > 0) return { stated, standing: 'held', matches: holds, later: [] }
  if (agreeing.length > 0) return { stated, standing: 'expired', matches: agreeing, later: against }
  return { stated, standing: against.length > 0 ? 'contradicted' : 'unbacked', matches: against, later: [] }
}
