import type { Member } from '../lint/campaign.ts'
import { memberOf as member } from '../lint/member.ts'
import { capabilities } from './capabilities.ts'
import type { Review } from './review.ts'
import type { Settings } from './settings.ts'

/** What campaign rules read of a reviewed file; undefined where it is no copy. */
export const memberOf = ({ map }: Pick<Review, 'map'>, settings: Settings): Member | undefined =>
  member(map, { ...settings, capabilities }, settings.campaign)
