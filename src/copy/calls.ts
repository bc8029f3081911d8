import { closingTimes, wayLeads } from '../lang/signs/reader-acts.ts'
import type { Draft } from './draft.ts'
import type { Outline } from './pieces.ts'
import { tally, wordsOf } from './tally.ts'

const MOST_ASK_WORDS = 8
/** Longest text that is looked at for a request, in UTF-16 units. */
const LONGEST = 600

/** True where a request stands by itself, as a line, a link or in bold. */
export const calls = (of: Outline, shown: readonly Draft[]): boolean =>
  closesAsking(of) ||
  shown.some(standsAlone) ||
  of.units.some((unit) => unit.kind !== 'heading' && unit.kind !== 'label' && isAsk(unit.draft.prose.text)) ||
  shown.some(({ marks, prose }) =>
    marks.some(({ kind, start, end }) => (kind === 'link' || kind === 'strong') && isAsk(prose.text.slice(start, end))),
  )

/** A paragraph that is one short link to a page of the site, as a page's button is written: `[Open an account](/account)`. */
function standsAlone({ marks, prose, shape }: Draft): boolean {
  const [mark] = marks.filter(({ kind }) => kind === 'link')
  const words = prose.text.trim().split(/\s+/)
  if (shape !== 'paragraph' || !mark || mark.end - mark.start < prose.text.trim().length) return false
  if (words.length < 2 || words.length > MOST_ASK_WORDS || !/^\p{Lu}/u.test(words[0] ?? '')) return false
  return SITE.test(mark.href ?? '') && !wayLeads.includes((words[0] ?? '').toLowerCase())
}

/** Addresses of pages within a site, no files. */
const SITE = /^[/#][\p{L}\p{N}/_-]{1,60}$/u

/** True where the last sentence of the file begins with a request for now: `Use Tillio today and ...`. */
function closesAsking(of: Outline): boolean {
  const last = of.units.findLast((unit) => unit.kind !== 'rule')
  if (last?.kind !== 'text' || last.text.length > LONGEST) return false
  const words = wordsOf(last.text.split(/[.!?…]+\**\s+/).at(-1) ?? '')
  const { asks, acts } = tally(words.slice(0, 2))
  return asks + acts > 0 && words.some((word) => closingTimes.includes(word))
}

function isAsk(text: string): boolean {
  const words = text.length > LONGEST ? [] : wordsOf(text)
  return words.length <= MOST_ASK_WORDS && tally(words).asks > 0
}
