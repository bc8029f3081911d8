import { firstButton } from '../../lang/ask-targets.ts'
import type { Ask } from '../map.ts'
import { ASK_BY_ITSELF, isOpen } from './ask.ts'
import type { Candidate } from './candidate.ts'

/** How much a request says about what the piece is for, by its form. */
const FORM: Readonly<Record<Candidate['form'], number>> = { button: 2, label: 1.5, link: 1, sentence: 1 }
/** By what is asked: the deeper the commitment, the likelier the piece is for it; the rest leads there. */
const DEPTH: Readonly<Record<Ask, number>> = {
  book: 1.3,
  demo: 1.3,
  quote: 1.2,
  buy: 1.2,
  trial: 1.1,
  signup: 1.1,
  contact: 1,
  download: 0.9,
  subscribe: 0.8,
  other: 0.5,
  reply: 0.5,
  learn: 0,
}
const ASIDE = 0.15
/** A plain sentence where the file has buttons. */
const BESIDE_BUTTONS = 0.5
/** Extra weight of the first push of the file, of the last one, of the last button of a sequence, of one asked with courtesy, of one labelled as the primary. */
const FIRST = 0.5
const LAST = 0.8
const LAST_BUTTON = 3
const POLITE = 0.8
const LABELLED = 3

/** The last push; of several buttons or links in a row the first one. */
function lastRow(pushed: readonly Candidate[]): Candidate | undefined {
  let at = pushed.length - 1
  while (isNext(pushed[at - 1], pushed[at])) at--
  return pushed[at]
}

const isNext = (before: Candidate | undefined, one: Candidate | undefined): boolean =>
  before !== undefined &&
  one !== undefined &&
  before.form === one.form &&
  (one.form === 'button' ? one.at - before.at <= 1 : one.form === 'link' && one.at === before.at)

/** The ask that the pieces of a file are for; only where there is nothing else, to learn more. */
export function mainAsk(pieces: ReadonlyArray<readonly Candidate[]>): Ask | undefined {
  const all = pieces.flat()
  const sums = new Map<Ask, number>()
  const add = (one: Candidate | undefined, weight: number): void => {
    if (one && !isOpen(one.ask)) sums.set(one.ask, (sums.get(one.ask) ?? 0) + weight * DEPTH[one.ask])
  }
  const drawn = all.some(({ form, ask, aside }) => form === 'button' && ask !== 'learn' && !aside)
  for (const one of all) {
    const said = drawn && one.form === 'sentence' ? BESIDE_BUTTONS : 1
    add(one, FORM[one.form] * said * (one.aside ? ASIDE : 1))
    if (one.polite && !one.aside) add(one, POLITE)
    if (firstButton.test(one.block.label ?? '')) add(one, LABELLED)
  }
  const pushed = all.filter((one) => one.ask !== 'learn' && !isOpen(one.ask) && !one.aside)
  add(pushed[0], FIRST)
  add(lastRow(pushed), LAST)
  if (pieces.length > 1)
    add(
      pushed.findLast((one) => one.form === 'button'),
      LAST_BUTTON,
    )
  let best: Ask | undefined
  for (const [ask, sum] of sums) if (best === undefined || sum > (sums.get(best) ?? 0)) best = ask
  if (best !== undefined && sums.get(best) !== 0) return best
  const open = all.map(({ ask }) => ask).find(isOpen)
  return open ? ASK_BY_ITSELF[open] : best
}
