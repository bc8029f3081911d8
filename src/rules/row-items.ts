import { perSentence } from '../message/statements.ts'

/** Words of a part between commas that is one thing of a row. */
const SHORT = 4

/** What stands in brackets is looked up, not read in a row. */
const ASIDE = /\([^()]{0,400}\)/g

const JOINS = /\s(?:and|or|dan|atau)\s/iu
const JOINED = /^\s*(?:and|or|dan|atau)\s/iu

/** How many things stand in the longest row: the short parts, the one before them where there is one, and those that end the row. */
export const itemsIn = perSentence(({ text: sentence }) => {
  const parts = sentence.replace(ASIDE, ' ').split(/[,;]/)
  const isShort = (part: string | undefined) => part !== undefined && part.trim().split(/\s+/).length <= SHORT
  let best = 0
  let row = 0
  for (const [at, part] of parts.entries()) {
    row = isShort(part) ? row + 1 : 0
    if (row === 0 || isShort(parts[at + 1])) continue
    const before = at + 1 > row ? 1 : 0
    best = Math.max(best, before + row + behind(part, parts[at + 1]))
  }
  return best
})

/** Things in the end of a row that its commas do not count: “rye and spelt” are two, and so are “rye and spelt from our own mill”. */
function behind(last: string, next: string | undefined): number {
  if (JOINS.test(last) && !JOINED.test(last)) return 1
  if (next === undefined || JOINED.test(last)) return 0
  return JOINS.test(next) && !JOINED.test(next) ? 2 : 1
}
