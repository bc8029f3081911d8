import type { Ask } from '../map.ts'
import type { Candidate } from './candidate.ts'

/** How much a request says about what the piece is for. */
const WEIGHT = { button: 2, label: 1.5, link: 1, sentence: 1, aside: 0.4, first: 0.5, last: 1, labelled: 3 }

/** The ask that the pieces of a file are for; only where there is nothing else, to learn more. */
export function mainAsk(pieces: ReadonlyArray<readonly Candidate[]>): Ask | 'claim' | undefined {
  const sums = new Map<Ask | 'claim', number>()
  const all = pieces.flat()
  const pushed = all.filter((one) => one.ask !== 'learn' && !one.aside)
  const add = (one: Candidate, weight: number) => sums.set(one.ask, (sums.get(one.ask) ?? 0) + weight)
  for (const one of all) {
    if (one.ask === 'learn') continue
    add(one, one.aside ? WEIGHT.aside : WEIGHT[one.form])
    if (/\b(?:primary|main|utama)\b/i.test(one.block.label ?? '')) add(one, WEIGHT.labelled)
  }
  const first = pushed[0]
  const last = pushed.at(-1)
  if (first) add(first, WEIGHT.first)
  if (last) add(last, WEIGHT.last)
  let best: Ask | 'claim' | undefined
  for (const [ask, sum] of sums) if (best === undefined || sum > (sums.get(best) ?? 0)) best = ask
  return best ?? all[0]?.ask
}
