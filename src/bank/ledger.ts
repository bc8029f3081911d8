import type { MessageMap, ProofKind, ProofSub } from '../message/map.ts'
import { agreement, grouped, type Said, type Stated, statedIn } from '../message/stated.ts'
import type { Place } from '../text/source.ts'
import type { Bank } from './entry.ts'
import { judged, type Standing } from './judge.ts'

/** A proof or claim of a file, with what the bank says of it. Plain data. */
export interface Kept {
  readonly file: string
  readonly place: Place
  /** As its reader sees it; of a proof the whole of it. */
  readonly text: string
  /** Tells statements of one proof, and of one block, from others. */
  readonly whole: string
  readonly block: string
  readonly said: Said
  readonly kind?: ProofKind
  readonly sub?: ProofSub
  /** Undefined where there is no bank. */
  readonly standing?: Standing
  /** Name of the entry that the standing rests on. */
  readonly entry?: string
}

/** Everything that a file states, in document order. `today` is YYYY-MM-DD. */
export function keptOf(map: MessageMap, file: string, bank: Bank, today: string): Kept[] {
  return map.pieces.flatMap((_, index) => {
    const all = judged(map, index, bank, today)
    if (bank.entries.length === 0) return (statedIn(map)[index] ?? []).map((stated) => keep(map, file, stated))
    return all.map(({ stated, standing, matches }) => ({
      ...keep(map, file, stated),
      standing,
      ...(matches[0] && { entry: matches[0].holding.entry.claim }),
    }))
  })
}

/** Longest block, in UTF-16 units, that is kept with its quotation marks and the name of who speaks. */
const LONGEST = 400

function keep(map: MessageMap, file: string, stated: Stated): Kept {
  const { proof, said, block } = stated
  const whole = proof ?? stated
  return {
    file,
    place: map.copy.source.place(stated.span),
    text: proof?.sub === 'testimonial' && block.prose.length <= LONGEST ? block.prose.text : whole.text,
    whole: `${file}:${whole.span.start}-${whole.span.end}`,
    block: `${file}:${block.span.start}`,
    said,
    ...(proof && { kind: proof.kind, sub: proof.sub }),
  }
}

/** Places that speak of the same thing. */
export interface Group {
  readonly said: Said
  readonly kind?: ProofKind
  readonly sub?: ProofSub
  readonly places: readonly Kept[]
  /** Places that tell something else than the first one does. */
  readonly differing: readonly Kept[]
  readonly standing?: Standing
  readonly entry?: string
}

const WORST: readonly Standing[] = ['contradicted', 'expired', 'unbacked', 'held']

/** What a folder states, put together where it speaks of the same thing; in the order in which it is first said. */
export function ledger(kept: readonly Kept[]): Group[] {
  return grouped(kept, ({ said }) => said).map(({ members }) => {
    const first = members[0] as Kept
    const standing = WORST.find((each) => members.some((member) => member.standing === each))
    const proof = members.find((member) => member.kind) ?? first
    const entry = members.find((member) => member.entry && (!standing || member.standing === standing))?.entry
    return {
      said: first.said,
      ...(proof.kind && { kind: proof.kind }),
      ...(proof.sub && { sub: proof.sub }),
      places: members,
      differing: members.filter((member) => differs(first, member)),
      ...(standing && { standing }),
      ...(entry && { entry }),
    }
  })
}

/** Two figures of one sentence, or of like bullets of one page (plans, tiers), differ on purpose. */
function differs(first: Kept, other: Kept): boolean {
  if (first.block === other.block || agreement(first.said, other.said)?.agrees !== false) return false
  const alike = first.file === other.file && first.said.subject.join() === other.said.subject.join()
  return !alike || first.said.measure !== undefined
}
