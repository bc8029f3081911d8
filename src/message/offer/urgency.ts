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
    return by ? [{ start: hit.start, end: hit.end, by }] : []
  })
})

/** Shapes tell of figures (a timer) or of a name (who bought what); other lines have none. */
const shaped = (pack: Pack, text: string): readonly Hit[] =>
  /\d/.test(text) || /\p{Lu}/u.test(text.slice(0, 2)) ? pack.shape(text) : []
