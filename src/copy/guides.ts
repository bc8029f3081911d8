import { appealTitle, appealWords, guideHeads, minutesHead, orderHeads } from '../lang/no-sale.ts'
import { wordCount } from './tally.ts'
import type { Unit } from './units.ts'

const whole = (list: readonly string[]): RegExp => new RegExp(`^[^\\p{L}]*(?:${list.join('|')})[^\\p{L}]*$`, 'iu')
const guide = whole(guideHeads)
const order = whole(orderHeads)
const appeal = whole(appealTitle)
const LONGEST = 60
const FEWEST_HEADS = 2
/** Share of the words that stands in parts for writers, from which on a file is their guide. */
const GUIDED = 0.3

/** One word may name a feature, such as "Voice". */
const SEVERAL = /\p{L}+\P{L}+\p{L}{2,}|^\P{L}*tone\P{L}*$/iu

/** True for the heading of a part of a draft that tells its writers how to write: "Tone", "Voice & style", "Words to avoid". */
export const isGuideHeading = (text: string): boolean =>
  text.length <= LONGEST && SEVERAL.test(text) && (guide.test(text) || order.test(text))

/** True where a heading names a meeting and the day it was held. */
export const isMinutes = (headings: readonly Unit[]): boolean => headings.some(({ text }) => minutesHead.test(text))

/** True for a guide that shows a piece or two of copy: two of its parts tell writers how to write, one of them by orders, and hold much of its words. */
export function isGuided(all: readonly Unit[]): boolean {
  let heads = 0
  let orders = 0
  let open = 0
  let inside = 0
  let words = 0
  for (const { kind, text, draft } of all) {
    if (kind === 'heading') {
      const level = draft.level ?? 6
      const commands = text.length <= LONGEST && order.test(text)
      const names = commands || (text.length <= LONGEST && guide.test(text))
      if (commands) orders++
      if (names) heads++
      if (names && (open === 0 || level <= open)) open = level
      else if (open > 0 && level <= open) open = 0
      continue
    }
    const count = wordCount(text)
    words += count
    if (open > 0) inside += count
  }
  return heads >= FEWEST_HEADS && orders > 0 && inside >= GUIDED * words
}

/** True for a page that asks for a gift by its title or a heading, and speaks of the reader's gift. */
export const isAppeal = (heads: readonly string[], text: string): boolean =>
  heads.some((head) => head.length <= LONGEST && appeal.test(head)) && (text.match(appealWords)?.length ?? 0) > 1
