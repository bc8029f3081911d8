import type { CampaignFile } from '../lint/campaign.ts'

interface Told {
  readonly in: CampaignFile
}

/** What differs from what most say, and what they say. */
export interface Odd<T> {
  readonly one: T
  readonly usual: T
}

/**
 * Those that disagree with what most files say; with what the first one says where two files stand against each other. Where
 * three files or more have no majority they speak of different things, and none is odd.
 */
export function oddOnes<T extends Told>(all: readonly T[], agree: (a: T, b: T) => boolean): Array<Odd<T>> {
  const camps: T[][] = []
  for (const one of all) {
    const camp = camps.find(([first]) => first !== undefined && agree(first, one))
    if (camp) camp.push(one)
    else camps.push([one])
    if (camps.length > MOST_CAMPS) return []
  }
  if (camps.length < 2) return []
  const size = (camp: readonly T[]): number => new Set(camp.map((one) => one.in)).size
  const files = size(all)
  const largest = camps.reduce((best, camp) => (size(camp) > size(best) ? camp : best))
  const [usual] = largest
  if (!usual || files < 2 || (files > 2 && size(largest) * 2 <= files)) return []
  return all.filter((one) => one.in !== usual.in && !agree(one, usual)).map((one) => ({ one, usual }))
}

/** So many values are no disagreement: each file has its own. */
const MOST_CAMPS = 12
