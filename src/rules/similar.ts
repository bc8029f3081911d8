/** Things with the words that they are about. */
interface Worded {
  readonly subject: readonly string[]
}

/** Groups that are compared between two breaths. */
const COMPARED = 300
/** Things whose words are counted between two breaths. */
const COUNTED = 2000

/**
 * Groups in which each thing is about the same as the group's first one, as `same` judges it. Only things that share one of
 * their rarer words are compared, so that thousands can be: `share` is the least part of all words that `same` asks for.
 * In slices: yields nothing where a host may take a breath.
 */
export function* groupsOf<T extends Worded>(
  things: readonly T[],
  share: number,
  same: (a: T, b: T) => boolean,
): Generator<undefined, T[][]> {
  const frequency = new Map<string, number>()
  for (const [index, { subject }] of things.entries()) {
    for (const word of subject) frequency.set(word, (frequency.get(word) ?? 0) + 1)
    if (index % COUNTED === COUNTED - 1) yield
  }
  const rarest = (subject: readonly string[]): string[] => {
    const sorted = [...subject].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1))
    return sorted.slice(0, sorted.length - Math.ceil(share * sorted.length) + 1)
  }
  const byWord = new Map<string, T[][]>()
  const groups: T[][] = []
  let compared = 0
  for (const thing of things) {
    const words = rarest(thing.subject)
    const near = new Set(words.flatMap((word) => byWord.get(word) ?? []))
    compared += near.size + 1
    if (compared > COMPARED) {
      compared = 0
      yield
    }
    let group = [...near].find(([first]) => first !== undefined && same(first, thing))
    if (!group) {
      group = []
      groups.push(group)
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), group])
    }
    group.push(thing)
  }
  return groups
}
