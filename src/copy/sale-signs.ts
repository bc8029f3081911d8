import { priceKeys } from '../lang/signs.ts'
import { welcomes } from '../lang/welcome.ts'
import type { Draft } from './draft.ts'
import { isElement } from './senses.ts'
import { hasMoney } from './sign-words.ts'
import { wordCount } from './tally.ts'
import type { Unit } from './units.ts'

const MOST_PRICED = 160
/** Lines of a short block, of which one at least names an amount. */
const lineCount = (text: string): number => text.trim().split('\n').length
const keyedPrice = new RegExp(`^[\\s-]*"?(?:${priceKeys.join('|')})\\w*"?\\s*[:=]\\s*["']?[^\\d\\n]{0,4}\\d`, 'gim')

/** How many short lines, cells and keys name a price. `head` is the raw front matter. */
export const priceItems = (head: string, shown: readonly Draft[]): number =>
  (head.match(keyedPrice)?.length ?? 0) +
  shown
    .filter((draft) => draft.shape !== 'field' && draft.prose.length <= MOST_PRICED && hasMoney(draft.prose))
    .reduce((sum, { prose }) => sum + lineCount(prose.text), 0)

const OPENING = 3
const MOST_SIGNED = 40
/** "Ines", "— Littlefield", "Jonas at Courtbook". */
const signed = /^[-–—~ ]*\p{Lu}[\p{L}'’.]*(?: [\p{L}'’.&]+){0,4}$/u
const sentTo = /^https?:\/\//i

/** A mail that welcomes a new reader, told without a subject line by how it opens and by who signs it; it links to a site. */
export function isWelcome(all: readonly Unit[]): boolean {
  const own = all.filter((unit) => unit.kind !== 'rule')
  const last = own.at(-1)
  if (last?.draft.shape !== 'paragraph' || own.some((unit) => unit.draft.shape === 'field')) return false
  const end = last.text.split('\n').at(-1)?.trim() ?? ''
  return (
    end.length <= MOST_SIGNED &&
    signed.test(end) &&
    own.slice(0, OPENING).some((unit) => welcomes.test(unit.text)) &&
    own.some(({ draft }) => [draft, ...draft.marks].some(({ href }) => href !== undefined && sentTo.test(href)))
  )
}

const FEWEST_TICKED = 2
const isCode = /[{}<>;=_$\\/]|\w\(/

/** A stretch in ticks that is a sentence or a button's words, not code. */
export const isTickedCopy = (text: string): boolean =>
  wordCount(text) >= FEWEST_TICKED && /^["“]?\p{Lu}/u.test(text) && !isCode.test(text)

/** A page whose parts are named in lists or headings, the words for each in ticks: "- Headline: `...`". */
export function hasTickedLabels(all: readonly Unit[]): boolean {
  const senses = new Set(
    all.filter((unit) => unit.kind === 'heading' || inTicks(unit.value ?? unit.draft)).map((unit) => unit.sense),
  )
  return senses.has('headline') && senses.has('cta') && [...senses].filter(isElement).length >= FEWEST_SENSES
}

const FEWEST_SENSES = 3

const inTicks = ({ prose, marks }: Draft): boolean =>
  marks.some(({ kind, start, end }) => kind === 'code' && isTickedCopy(prose.text.slice(start, end)))
