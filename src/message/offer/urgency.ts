import type { Hit } from '../../lang/pack.ts'
import type { Offer } from '../map.ts'
import { factOf, type Reading } from '../statements.ts'

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
  return reading.statements.flatMap((statement) => {
    const shapes = statement.text.length <= LINE ? shaped(reading, statement.text) : []
    const moved = shapes.map((hit) => ({ ...hit, start: hit.start + statement.start, end: hit.end + statement.start }))
    return [...statement.hits, ...moved].flatMap((hit) => {
      const by = BY[hit.list]
      return by ? [{ ...factOf(statement.block, hit.start, hit.end), by }] : []
    })
  })
}

/** Shapes tell of figures (a timer) or of a name (who bought what); other lines have none. */
const shaped = (reading: Reading, text: string): readonly Hit[] =>
  /\d/.test(text) || /\p{Lu}/u.test(text.slice(0, 2)) ? reading.pack.shape(text) : []
