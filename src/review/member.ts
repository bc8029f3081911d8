import type { Member } from '../lint/campaign.ts'
import { makingMember as making } from '../lint/member.ts'
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

/** A copy that holds on to nothing of the file: a run keeps one for each of its files, and a slice of a text keeps the text. */
const copied = (made: Member): Member => JSON.parse(JSON.stringify(made)) as Member
