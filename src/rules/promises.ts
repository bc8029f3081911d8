import type { Campaign, CampaignFile } from '../lint/campaign.ts'
import type { Axis } from '../message/map.ts'

/** What gets better in ways that exclude each other; “better”, “easier” and “more” go with each of them. */
const HARD: ReadonlySet<Axis | undefined> = new Set(['faster', 'cheaper', 'safer'])

/** Whether two promises are about another gain. */
export const otherAxis = (a: { readonly axis?: Axis }, b: { readonly axis?: Axis }): boolean =>
  HARD.has(a.axis) && HARD.has(b.axis) && a.axis !== b.axis

/** A figure among the words of a promise: unit and value. */
const FIGURE = /^(\S+) (\d.*)$/

const figures = (words: readonly string[]): Array<{ unit: string; value: string }> =>
  words.flatMap((word) => {
    const [, unit, value] = FIGURE.exec(word) ?? []
    return unit !== undefined && value !== undefined ? [{ unit, value }] : []
  })

const plain = (words: readonly string[]): string[] => words.filter((word) => !FIGURE.test(word))

const common = (a: readonly string[], b: readonly string[]): number => {
  const other = new Set(b)
  return a.filter((word) => other.has(word)).length
}

/** Two promises of the same words with other figures: both name a figure of a unit, and none is the same. */
export function contradicts(a: readonly string[], b: readonly string[]): boolean {
  const [mine, theirs] = [figures(a), figures(b)]
  const units = new Set(theirs.map(({ unit }) => unit))
  const comparable = mine.filter(({ unit }) => units.has(unit))
  if (comparable.length === 0 || common(plain(a), plain(b)) < 2) return false
  return !comparable.some((one) => theirs.some(({ unit, value }) => unit === one.unit && value === one.value))
}

const SIZES: ReadonlySet<string> = new Set(['%', 'x'])

/** Whether both promises say how much better, and none of it is the same: four times here, 40% there. */
export function otherSize(a: readonly string[], b: readonly string[]): boolean {
  const sizes = (words: readonly string[]): string[] =>
    figures(words).flatMap(({ unit, value }) => (SIZES.has(unit) ? [`${unit} ${value}`] : []))
  const [mine, theirs] = [sizes(a), sizes(b)]
  return mine.length > 0 && theirs.length > 0 && common(mine, theirs) === 0
}

/** Fewer words say too little to tell two promises apart. */
const ENOUGH = 3
/** Least part of the shorter promise's words that the other has too. */
const SAME = 0.34

/** Whether a promise is another one: no figure in common, and hardly a word. */
export function isOther(a: readonly string[], b: readonly string[]): boolean {
  const least = Math.min(plain(a).length, plain(b).length)
  if (least < ENOUGH) return contradicts(a, b)
  const shared = figures(a).some((one) =>
    figures(b).some(({ unit, value }) => unit === one.unit && value === one.value),
  )
  return contradicts(a, b) || (!shared && common(plain(a), plain(b)) < least * SAME)
}

/** So many stretches of the same words, and so great a part of the shorter text, make two files versions of one. */
const LEAST = 2
const PART = 0.5

/** Pairs of promises of files that are otherwise the same copy. */
export function variantsIn<T extends { readonly in: CampaignFile }>(
  { files }: Campaign,
  promises: readonly T[],
): T[][] {
  const byPrint = new Map<string, CampaignFile[]>()
  const prints = new Map(files.map((file) => [file, printsOf(file)]))
  for (const [file, own] of prints) for (const each of own) byPrint.set(each, [...(byPrint.get(each) ?? []), file])
  const pairs: T[][] = []
  for (const [file, own] of prints) {
    const counts = new Map<CampaignFile, number>()
    for (const each of own) {
      const sharing = byPrint.get(each) ?? []
      if (sharing.length <= WIDELY) for (const other of sharing) counts.set(other, (counts.get(other) ?? 0) + 1)
    }
    for (const [other, count] of counts) {
      if (other.file <= file.file || count < LEAST || count < Math.min(own.size, prints.get(other)?.size ?? 0) * PART)
        continue
      const [a, b] = [promises.find((each) => each.in === file), promises.find((each) => each.in === other)]
      if (a && b) pairs.push([a, b])
    }
  }
  return pairs
}

/** What stands in more files than this is a part of all pages. */
const WIDELY = 12

export const printsOf = (file: CampaignFile): ReadonlySet<string> =>
  new Set(file.digest.pieces.flatMap(({ prints }) => prints.map((each) => each.print)))
