import type { Keeper, Prose } from './prose.ts'

/** What is kept where nothing was made. */
const NOTHING = Symbol('nothing')

/** Those who make something of keepers of one kind. */
export class Makers {
  /** How many there are. */
  count = 0

  /**
   * Makes something of each keeper once and keeps it there as long as that lives.
   * @param make must go by what `keeperOf` gives alone: whatever else it could see may be different the next time
   */
  per<Of, T>(keeperOf: (of: Of) => Keeper, make: (of: Of) => T): (of: Of) => T {
    const own = this.count++
    return (of) => {
      const { made } = keeperOf(of)
      const kept = made[own]
      if (kept !== undefined) return (kept === NOTHING ? undefined : kept) as T
      const value = make(of)
      made[own] = value === undefined ? NOTHING : value
      return value
    }
  }
}

const contents = new Makers()

/** Makes something of a rendered text once and keeps it as long as the text's content lives: in blocks that only moved, too. */
export const perContent = <T>(make: (text: string) => T): ((prose: Prose) => T) =>
  contents.per(
    (prose: Prose) => prose.content,
    ({ text }) => make(text),
  )
