import type { Member } from '../lint/campaign.ts'
import { makingMember as making } from '../lint/member.ts'
import type { Digest } from '../message/digest.ts'
import { atOnce } from '../text/steps.ts'
import { capabilities } from './capabilities.ts'
import type { Review } from './review.ts'
import type { Settings } from './settings.ts'

/** What campaign rules read of a reviewed file; undefined where it is no copy. */
export function memberOf(review: Pick<Review, 'map'>, settings: Settings): Member | undefined {
  return atOnce(makingMember(review, settings))
}

/** The same in slices. */
export function* makingMember({ map }: Pick<Review, 'map'>, settings: Settings): Generator<void, Member | undefined> {
  const made = yield* making(map, { ...settings, capabilities }, settings.campaign)
  yield
  return made && copied(made)
}

/** What only rules on a campaign of several files ask for: most of a digest by far. */
export type Said = Pick<Digest, 'pieces' | 'links'>

/** A member for a run over many files: what it says as text until a campaign asks. Plain data. */
export interface Packed extends Omit<Member, 'digest'> {
  readonly digest: Omit<Digest, keyof Said>
  readonly said: string
}

export function packedMember({ map }: Pick<Review, 'map'>, settings: Settings): Packed | undefined {
  const made = atOnce(making(map, { ...settings, capabilities }, settings.campaign))
  if (!made) return undefined
  const { pieces, links, ...digest } = made.digest
  const said: Said = { pieces, links }
  return JSON.parse(JSON.stringify({ ...made, digest, said: JSON.stringify(said) })) as Packed
}

/** The member again. What it says is read whenever it is asked for, and not held. */
export function unpacked({ digest, ...rest }: Omit<Packed, 'said'>, read: () => Said): Member {
  const lazy = Object.defineProperties({ ...digest } as Digest, {
    pieces: { enumerable: true, get: () => read().pieces },
    links: { enumerable: true, get: () => read().links },
  })
  return { digest: lazy, ...rest }
}

/** A copy that holds on to nothing of the file: a run keeps one for each of its files, and a slice of a text keeps the text. */
const copied = (made: Member): Member => JSON.parse(JSON.stringify(made)) as Member
