import { pack } from '../lang/pack.ts'
import { subjectWords } from '../lang/subject.ts'
import { overlaps } from '../text/span.ts'
import type { MessageMap, PieceMap, Proof } from './map.ts'
import { figureClaims } from './stated/figures.ts'
import { certificateClaims, customerClaims, wholeClaim } from './stated/named.ts'
import { figuresOf, isTranslated, type Likeness, sameClaim } from './stated/same.ts'
import type { Stated, StatedAbout } from './stated/stated.ts'
import { factOf, type Reading, readPiece, type Statement, says } from './statements.ts'

export { agreement, type Likeness, MOST_LONGER, otherName, sameClaim } from './stated/same.ts'
export type { Figure, Said, Stated, StatedAbout } from './stated/stated.ts'

const known = new WeakMap<PieceMap, readonly Stated[]>()

/**
 * The statements of a file that somebody could check: its proofs, taken apart into what can be held against others
 * (figure and measure, certificate, customer, words), figures of what a seller has one figure of, and praise of its own.
 * By piece, in document order. A pure function of the map; one piece's claims are made once.
 */
export function statedIn(map: MessageMap): ReadonlyArray<readonly Stated[]> {
  const language = pack(map.copy.language)
  if (!language) return []
  return map.pieces.map((piece) => {
    let claims = known.get(piece)
    if (!claims) {
      claims = readStated(readPiece(piece.piece, language), piece)
      known.set(piece, claims)
    }
    return claims
  })
}

const others = new WeakMap<PieceMap, readonly Stated[]>()

/** Clauses with a figure that `statedIn` leaves out, for they prove nothing by themselves: what is known of them may differ. */
export function figuresIn(map: MessageMap, index: number): readonly Stated[] {
  const language = pack(map.copy.language)
  const piece = map.pieces[index]
  if (!language || !piece) return []
  const known = others.get(piece)
  if (known) return known
  const told = statedIn(map)[index] ?? []
  const own = sellerWords(piece, language.code)
  const reading = readPiece(piece.piece, language)
  const found = reading.statements
    .filter((statement) => statement.numbers.length > 0 && isTold(statement))
    .flatMap((statement) => figureClaims(reading, statement, statement, own))
    .filter(({ block, span }) => !told.some((each) => each.block === block && overlaps(each.span, span)))
  others.set(piece, found)
  return found
}

const sellerWords = (piece: PieceMap, code: 'en' | 'id'): ReadonlySet<string> =>
  new Set(subjectWords(piece.promise[0]?.slots.product?.text ?? '', code))

function readStated(reading: Reading, piece: PieceMap): Stated[] {
  const own = sellerWords(piece, reading.pack.code)
  const found = piece.proofs.flatMap((proof) => proofClaims(reading, proof, own))
  const told = new Set(found.map((claim) => `${claim.span.start}-${claim.span.end}`))
  const measured = reading.statements
    .filter((statement) => isTold(statement))
    .flatMap((statement) => {
      const changes = says(statement, 'claim-change', 'figure')
      if (!changes && !says(statement, 'measure')) return []
      return figureClaims(reading, statement, statement, own).filter(
        ({ said }) => changes || said.measure !== undefined,
      )
    })
    .filter(({ span }) => !told.has(`${span.start}-${span.end}`))
  return [...found, ...measured, ...praise(reading)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )
}

const isTold = ({ block, text }: Statement): boolean =>
  !block.cell && !block.quoted && block.role !== 'quote' && !block.meta && !/\?["”’)\]]*$/.test(text.trimEnd())

function proofClaims(reading: Reading, proof: Proof, own: ReadonlySet<string>): Stated[] {
  const at = reading.piece.blocks.indexOf(proof.block)
  const within = proof.block.prose.find(proof.span)
  if (!within || proof.sub === 'testimonial') return [wholeClaim(reading, proof)]
  const statements = reading.of(at).filter((each) => each.start < within.end && within.start < each.end)
  const figures = statements
    .flatMap((statement) => figureClaims(reading, statement, within, own))
    .map((claim) => ({ ...claim, proof }))
  const named = statements.flatMap((statement) => [
    ...certificateClaims(reading, statement, proof),
    ...customerClaims(reading, statement, proof),
  ])
  const parts = [...figures, ...named]
  return parts.length > 0 ? parts : [wholeClaim(reading, proof)]
}

const PRAISE: ReadonlyArray<readonly [list: 'claim-best' | 'claim-absolute', about: StatedAbout]> = [
  ['claim-best', 'best'],
  ['claim-absolute', 'absolute'],
]

/** Being best, or without exception: sentences of the seller's own. */
function praise(reading: Reading): Stated[] {
  return reading.statements.filter(isTold).flatMap((statement) =>
    PRAISE.flatMap(([list, about]) => {
      const hit = statement.hits.find((each) => each.list === list)
      if (!hit) return []
      return {
        ...factOf(statement.block, hit.start, hit.end),
        figures: [],
        said: {
          about,
          language: reading.pack.code,
          subject: subjectWords(statement.text, reading.pack.code),
          names: [],
          figures: [],
        },
      }
    }),
  )
}

/** Claims that say the same of the same thing, or differ in their figures only. */
export interface ClaimGroup<T> {
  readonly members: readonly T[]
  /** Of each member towards the first one. */
  readonly likeness: readonly Likeness[]
}

/** Puts claims together that speak of the same thing, in the order of their first. `saidOf` tells what an item claims. */
export function grouped<T>(items: readonly T[], saidOf: (item: T) => Stated['said']): Array<ClaimGroup<T>> {
  interface Open {
    readonly members: T[]
    readonly likeness: Likeness[]
  }
  const groups: Open[] = []
  const byWord = new Map<string, Set<Open>>()
  for (const item of items) {
    const said = saidOf(item)
    const figures = said.figures.length > 0 ? [`#${figuresOf(said)}`] : []
    const words = [...said.subject, ...(said.measure ? [`=${said.measure}`] : []), ...figures].map(
      (word) => `${said.about} ${word}`,
    )
    let best: { group: Open; likeness: Likeness } | undefined
    for (const group of new Set(words.flatMap((word) => [...(byWord.get(word) ?? [])]))) {
      const likeness = likenessTo(group.members.map(saidOf), said)
      if (likeness && (!best || (likeness === 'same' && best.likeness !== 'same'))) best = { group, likeness }
    }
    const group = best?.group ?? { members: [], likeness: [] }
    if (!best) groups.push(group)
    group.members.push(item)
    group.likeness.push(best?.likeness ?? 'same')
    for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(group))
  }
  return groups
}

/** How sure it is that a claim belongs to others: as the first of them tells it, or, of one measure, as any does; in another language as one of them. */
function likenessTo(members: ReadonlyArray<Stated['said']>, said: Stated['said']): Likeness | undefined {
  const [first] = members
  const direct = first && sameClaim(first, said)
  if (direct) return direct
  const isNear = (one: Stated['said']): boolean =>
    isTranslated(one, said) || (said.measure !== undefined && sameClaim(one, said) !== undefined)
  return members.slice(0, MOST_MEMBERS).some(isNear) ? 'likely' : undefined
}

/** Members of a group that a claim is held against. */
const MOST_MEMBERS = 12
