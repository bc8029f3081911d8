import { includeLine, noSale } from '../lang/no-sale.ts'
import type { Draft } from './draft.ts'
import { wordCount } from './tally.ts'

const anyOf = (list: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${list.join('|')})`, 'giu')
const guide = anyOf(noSale.guide)
const demo = anyOf(noSale.demo)
const joining = anyOf(noSale.joining)
const briefing = anyOf(noSale.briefing)
const earning = anyOf(noSale.earning)
const hiring = anyOf(noSale.hiring)
/** Text in which the signs are looked for, in UTF-16 units. */
const MOST_TEXT = 12000
const OPENING = 900
const FEWEST_LINKS = 4
const FEWEST_INCLUDED = 8
/** Different words of a theme's own text, and of what participants are told. */
const FEWEST_DEMO = 3
const FEWEST_JOINING = 3
/** Different words of a post that is to be filled. */
const FEWEST_HIRING = 4
/** Different orders to whoever writes a mail, in a file that is about the mail. */
const FEWEST_ORDERS = 5
/** Different words of a plan for earning: a page that sells one has some of them. */
const FEWEST_EARNING = 6

const kinds = (pattern: RegExp, text: string): number =>
  new Set([...text.matchAll(pattern)].map(([found]) => found.toLowerCase())).size

/** True where a body says next to nothing itself, but takes in what another file says. */
export function isIncluded(body: string): boolean {
  if (!body.match(includeLine)) return false
  return wordCount(body.replace(includeLine, '').replace(/<!--[\s\S]*?-->/g, '')) < FEWEST_INCLUDED
}

/** Links to further pages of the same site, each the first thing in its item: how much of the words stand there, 0-1. */
export function indexShare(shown: readonly Draft[], words: number): number {
  const items = shown.filter((draft) => draft.shape === 'item' && leadsOn(draft))
  return items.length < FEWEST_LINKS
    ? 0
    : items.reduce((sum, { prose }) => sum + wordCount(prose.text), 0) / Math.max(1, words)
}

const leadsOn = ({ marks, prose }: Draft): boolean =>
  marks.some(
    ({ start, href }) =>
      href !== undefined &&
      /^(?:\.{0,2}\/|[\w-]+\.(?:md|html)$)/.test(href) &&
      prose.text.slice(0, start).trim() === '',
  )

/** What speaks for a guide, for a theme's own text and for instructions to those who come. Each lies in 0-1. */
export function noSaleSigns(
  shown: readonly Draft[],
): Record<'guide' | 'demo' | 'joining' | 'briefing' | 'earning', number> {
  const text = shown
    .map(({ prose }) => prose.text)
    .join('\n')
    .slice(0, MOST_TEXT)
  return {
    guide: Math.min(1, kinds(guide, text.slice(0, OPENING)) / 2),
    demo: kinds(demo, text) >= FEWEST_DEMO ? 1 : 0,
    joining: kinds(joining, text) >= FEWEST_JOINING || kinds(hiring, text) >= FEWEST_HIRING ? 1 : 0,
    briefing: kinds(briefing, text) >= FEWEST_ORDERS ? 1 : 0,
    earning: kinds(earning, text) >= FEWEST_EARNING ? 1 : 0,
  }
}
