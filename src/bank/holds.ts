import { read } from '../copy/read.ts'
import { cached } from '../lang/cache.ts'
import type { Has, MessageMap, Proof } from '../message/map.ts'
import { agreement, type Likeness, otherName, type Said, type Stated, sameClaim, statedIn } from '../message/stated.ts'
import { understand } from '../message/understand.ts'
import type { Bank, Entry, Wordings } from './entry.ts'
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
const KEPT = 2000

const readers = {
  en: cached(KEPT, (markdown: string) => readWording(markdown, 'en')),
  id: cached(KEPT, (markdown: string) => readWording(markdown, 'id')),
}

/** A wording below a heading that says nothing, as the body of a page. */
function readWording(markdown: string, language: Wordings): MessageMap {
  return understand(read(`${markdown}\n`, { kind: 'landing', language }))
}

const known = new WeakMap<readonly Entry[], readonly Holding[]>()

/** Everything that the entries of a bank state, in every language they are worded in. Read once a bank. */
export function holdings({ entries }: Pick<Bank, 'entries'>): readonly Holding[] {
  let all = known.get(entries)
  if (!all) {
    all = entries.flatMap((entry, index) =>
      (['en', 'id'] as const).flatMap((language) => {
        const wording = entry.wording[language]
        if (!wording) return []
        const map = readers[language](wording.markdown)
        const [piece] = map.pieces
        const [block] = piece?.piece.blocks ?? []
        const proofs = block
          ? withOwn(piece?.proofs ?? [], entry, { block, span: block.span, text: block.prose.text })
          : []
        const read = (Object.keys(piece?.has ?? {}) as Array<keyof Has>).filter((what) => piece?.has[what])
        const has = new Set([...read, ...givenBy(entry)])
        const known = piece ? statedIn({ ...map, pieces: [{ ...piece, proofs }] }) : []
        return [{ entry, index, language, stated: known.flat(), proofs, has, folded: folded(wording.text) }]
      }),
    )
    known.set(entries, all)
  }
  return all
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
  const own = folded(stated.text)
  return holdings(bank)
    .flatMap((holding): Match[] => {
      if (holding.language === stated.said.language && isWordForWord(own, holding.folded))
        return [{ holding, likeness: 'same', agrees: true }]
      return holding.stated.flatMap((theirs) => matchOf(holding, stated.said, theirs) ?? [])
    })
    .sort((a, b) => rank(a) - rank(b))
}

const isWordForWord = (own: string, theirs: string): boolean =>
  own === theirs ||
  (theirs.length > 15 && ` ${own} `.includes(` ${theirs} `)) ||
  (own.length > 15 && ` ${theirs} `.includes(` ${own} `))

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
