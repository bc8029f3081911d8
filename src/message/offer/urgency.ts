import { isOnSale } from '../../lang/clocks.ts'
import type { Hit, Pack } from '../../lang/pack.ts'
import type { Offer } from '../map.ts'
import { factOf, perSentenceOf, type Reading } from '../statements.ts'

type By = Offer['urgency'][number]['by']

const BY: Readonly<Record<string, By>> = {
  'urgency-timer': 'timer',
  'urgency-scarcity': 'scarcity',
  'urgency-exclusivity': 'exclusivity',
  'urgency-social': 'social',
}
/** Longest line whose shape can be that of a timer or of a notice that somebody bought, in UTF-16 units. */
const LINE = 200

/** What presses the reader to decide now: clocks, what is left, what only some get, what others do. */
export function urgency(reading: Reading): Offer['urgency'] {
  return reading.statements.flatMap((statement) =>
    pressing(statement, reading.pack).map(({ start, end, by }) => ({ ...factOf(statement.block, start, end), by })),
  )
}

interface Pressing {
  readonly start: number
  readonly end: number
  readonly by: By
}

/** What presses in a sentence, in rendered offsets of its block. */
export const pressing = perSentenceOf(({ text, start, hits }, pack): readonly Pressing[] => {
  const shapes = text.length <= LINE ? shaped(pack, text) : []
  const moved = shapes.map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start }))
  return [...hits, ...moved].flatMap((hit) => {
    const by = BY[hit.list]
    return by && presses(hit, text, hit.start - start, pack) ? [{ start: hit.start, end: hit.end, by }] : []
  })
})

/** Words beside a length of time that leave it a timer: "Only 3 hours left!", "Ends tonight at 8". */
const BARE = 2

/**
 * A day or an hour is a clock where it ends something that is on sale, and what is left of a time also where hardly anything
 * else is said; words of kinds of goods press nobody.
 */
function presses({ group, end, start }: Hit, text: string, from: number, pack: Pack): boolean {
  if (group === 'words') return false
  if (group !== 'dated' && group !== 'bare') return true
  const rest = `${text.slice(0, from)} . ${text.slice(from + end - start)}`
  if (isOnSale(rest, pack.code)) return true
  return group === 'bare' && (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= BARE
}

/** Shapes tell of figures (a timer) or of a name (who bought what); other lines have none. */
const shaped = (pack: Pack, text: string): readonly Hit[] =>
  /\d/.test(text) || /\p{Lu}/u.test(text.slice(0, 2)) ? pack.shape(text) : []
