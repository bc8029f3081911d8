import type { Member } from '../lint/campaign.ts'
import { makingMember as making } from '../lint/member.ts'
import type { Digest } from '../message/digest.ts'
import { capabilities } from './capabilities.ts'
import type { Review } from './review.ts'
import type { Settings } from './settings.ts'

/** What campaign rules read of a reviewed file; undefined where it is no copy. */
export function memberOf(review: Pick<Review, 'map'>, settings: Settings): Member | undefined {
  const steps = makingMember(review, settings)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in slices. */
export function* makingMember({ map }: Pick<Review, 'map'>, settings: Settings): Generator<void, Member | undefined> {
  const made = yield* making(map, { ...settings, capabilities }, settings.campaign)
  yield
  return made && copied(made)
}

/** A member for a run over many files: what its pieces say, most of it by far, as text until a campaign asks. Plain data. */
export interface Packed extends Omit<Member, 'digest'> {
  readonly digest: Omit<Digest, 'pieces'> & { readonly pieces: string }
}

export function packedMember({ map }: Pick<Review, 'map'>, settings: Settings): Packed | undefined {
  const steps = making(map, { ...settings, capabilities }, settings.campaign)
  for (;;) {
    const { done, value: made } = steps.next()
    if (!done) continue
    if (!made) return undefined
    const pieces = JSON.stringify(made.digest.pieces)
    return JSON.parse(JSON.stringify({ ...made, digest: { ...made.digest, pieces } })) as Packed
  }
}

/** The member again. A file that is a campaign by itself is never asked for its pieces, and stays small. */
export function unpacked({ digest, ...rest }: Packed): Member {
  let known: Digest['pieces'] | undefined
  const lazy = Object.defineProperty({ ...digest } as unknown as Digest, 'pieces', {
    enumerable: true,
    get: () => {
      known ??= JSON.parse(digest.pieces) as Digest['pieces']
      return known
    },
  })
  return { digest: lazy, ...rest }
}

/** A copy that holds on to nothing of the file: a run keeps one for each of its files, and a slice of a text keeps the text. */
const copied = (made: Member): Member => JSON.parse(JSON.stringify(made)) as Member
