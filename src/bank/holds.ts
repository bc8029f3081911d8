import { cached } from '../lang/cache.ts'
import type { Has, Proof } from '../message/map.ts'
import { agreement, type Likeness, otherName, type Said, type Stated, sameClaim, statedIn } from '../message/stated.ts'
import { readWording } from '../message/wording.ts'
import { atOnce } from '../text/steps.ts'
import type { Bank, Entry, Wording, Wordings } from './entry.ts'
import { Lookup } from './lookup.ts'
import { givenBy, withOwn } from './own.ts'

/** What the wording of an entry states, read as copy is read. */
export interface Holding {
  readonly entry: Entry
  /** Index of the entry in its bank. */
  readonly index: number
  readonly language: Wordings
  readonly stated: readonly Stated[]
  /** The proofs that a reader would see in it, and what the team calls it. */
  readonly proofs: readonly Proof[]
  /** What a piece has that says it. */
  readonly has: ReadonlySet<keyof Has>
  /** Its words for comparison. */
  readonly folded: string
}

/** Wordings that are kept read. */
const KEPT = 5000

const readers = {
  en: cached(KEPT, (markdown: string) => readWording(markdown, 'en')),
  id: cached(KEPT, (markdown: string) => readWording(markdown, 'id')),
}

const known = new WeakMap<readonly Entry[], readonly Holding[]>()

/** Everything that the entries of a bank state, in every language they are worded in. Read once a bank. */
export function holdings(bank: Pick<Bank, 'entries'>): readonly Holding[] {
  return atOnce(readingHoldings(bank))
}

/** Entries that are read between two breaths. */
const BREATH = 8

/** The same in slices. */
export function* readingHoldings({ entries }: Pick<Bank, 'entries'>): Generator<void, readonly Holding[]> {
  const read = known.get(entries)
  if (read) return read
  const all: Holding[] = []
  for (const [index, entry] of entries.entries()) {
    for (const language of ['en', 'id'] as const) {
      const wording = entry.wording[language]
      if (wording) all.push(holdingOf(entry, index, language, wording))
    }
    if (index % BREATH === BREATH - 1) yield
  }
  known.set(entries, all)
  return all
}

function holdingOf(entry: Entry, index: number, language: Wordings, wording: Wording): Holding {
  const map = readers[language](wording.markdown)
  const [piece] = map.pieces
  const [block] = piece?.piece.blocks ?? []
  const proofs = block ? withOwn(piece?.proofs ?? [], entry, { block, span: block.span, text: block.prose.text }) : []
  const read = (Object.keys(piece?.has ?? {}) as Array<keyof Has>).filter((what) => piece?.has[what])
  const has = new Set([...read, ...givenBy(entry)])
  const stated = piece ? statedIn({ ...map, pieces: [{ ...piece, proofs }] }).flat() : []
  return { entry, index, language, stated, proofs, has, folded: folded(wording.text) }
}

/** Words without signs and case, blanks as one. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim()

/** An entry that speaks of the same thing as a statement of the copy. */
export interface Match {
  readonly holding: Holding
  readonly likeness: Likeness
  /** What of the entry does; none where the words are the same. */
  readonly theirs?: Stated
  /** Undefined where the two cannot be held against each other. */
  readonly agrees: boolean | undefined
  /** Which figure of the statement differs from which of the entry. */
  readonly figure?: readonly [own: number, theirs: number]
}

/** The entries that speak of the same thing as a statement; word for word the same ones first, then the surest. */
export function matches(bank: Bank, stated: Stated): Match[] {
  const lookup = lookupOf(bank)
  const worded = lookup.worded(folded(stated.text), stated.said.language)
  const said = [...worded].map((holding): Match => ({ holding, likeness: 'same', agrees: true }))
  const alike = lookup
    .alike(stated.said)
    .filter(({ holding }) => !worded.has(holding))
    .flatMap(({ holding, theirs }) => matchOf(holding, stated.said, theirs) ?? [])
  return [...said, ...alike].sort((a, b) => rank(a) - rank(b) || a.holding.index - b.holding.index)
}

const lookups = new WeakMap<readonly Entry[], Lookup>()

function lookupOf(bank: Bank): Lookup {
  const made = lookups.get(bank.entries) ?? new Lookup(holdings(bank))
  lookups.set(bank.entries, made)
  return made
}

function matchOf(holding: Holding, said: Said, theirs: Stated): Match | undefined {
  const likeness = sameClaim(said, theirs.said)
  if (!likeness)
    return otherName(said, theirs.said) ? { holding, likeness: 'likely', theirs, agrees: false } : undefined
  const compared = agreement(said, theirs.said)
  return {
    holding,
    likeness,
    theirs,
    agrees: compared?.agrees,
    ...(compared && !compared.agrees && { figure: [compared.index, compared.other] as const }),
  }
}

const rank = ({ agrees, likeness, theirs }: Match): number =>
  (agrees ? 0 : agrees === false ? 10 : 20) + (likeness === 'same' ? 0 : 1) + (theirs ? 0.5 : 0)
