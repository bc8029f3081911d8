import { keyWords } from '../lang/keys.ts'
import { delivered, outcomes, serviceTitles, shopKeys } from '../lang/sales.ts'
import { joined, welcomes } from '../lang/welcome.ts'
import type { Draft } from './draft.ts'
import { isElement } from './senses.ts'
import { hasMoney } from './sign-words.ts'
import { wordCount } from './tally.ts'
import type { Unit } from './units.ts'
import { isGreeting } from './written.ts'

const MOST_PRICED = 160
/** Lines of a short block, of which one at least names an amount. */
const lineCount = (text: string): number => text.trim().split('\n').length
const keyedPrice = new RegExp(
  `^[\\s-]*"?(?:${keyWords.price.join('|')})\\w*"?\\s*[:=]\\s*["']?[^\\d\\n]{0,4}\\d`,
  'gim',
)

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

/**
 * A mail that welcomes a new reader, told without a subject line by how it opens, and by a greeting, by the account or list that
 * it speaks of, or by who signs it and where it links.
 */
export function isWelcome(all: readonly Unit[]): boolean {
  const own = all.filter((unit) => unit.kind !== 'rule')
  if (own.length > MOST_UNITS || own.some(({ draft }) => draft.shape === 'field')) return false
  const opening = own.slice(0, OPENING)
  if (!opening.some((unit) => welcomes.test(unit.text))) return false
  const parts = own.filter(({ kind, draft }) => kind === 'heading' && draft.level !== 1)
  if (parts.length > MOST_PARTS) return false
  const early = own.slice(0, OPENING + 1)
  const titled = opening.some(({ kind, text }) => kind === 'heading' && welcomes.test(text))
  const greeted = early.some((unit) => unit.kind !== 'heading' && isGreeting(unit.text.split('\n', 1)[0] ?? ''))
  const member = early.some((unit) => unit.kind !== 'heading' && joined.test(unit.text))
  return (titled && (greeted || member)) || (greeted && member) || isSignedLink(own)
}

const MOST_UNITS = 40
const MOST_PARTS = 3

/** Signed at its end, with a link to a site. */
function isSignedLink(own: readonly Unit[]): boolean {
  const last = own.at(-1)
  if (last?.draft.shape !== 'paragraph') return false
  const end = last.text.split('\n').at(-1)?.trim() ?? ''
  return (
    end.length <= MOST_SIGNED &&
    signed.test(end) &&
    own.some(({ draft }) => [draft, ...draft.marks].some(({ href }) => href !== undefined && sentTo.test(href)))
  )
}

const isService = new RegExp(`^(?:${serviceTitles.join('|')})$`, 'iu')

/** A page titled “Services” lists what somebody does for others, whatever the words. */
export const listsServices = (title: string | undefined): boolean => title !== undefined && isService.test(title.trim())

const keyedShop = new RegExp(`^"?(?:${shopKeys.join('|')})"?\\s*[:=]`, 'gim')
const FEWEST_KEYS = 2

/** Front matter of a thing for sale: its price, and more that only such things have. */
export const isForSale = (head: string): boolean =>
  (head.match(keyedPrice)?.length ?? 0) > 0 && (head.match(keyedShop)?.length ?? 0) >= FEWEST_KEYS

/** The story of an order: what was delivered, and under a line of its own what came of it. */
export const isOrderTold = (texts: readonly string[]): boolean =>
  texts.some((text) => delivered.test(text)) && texts.some((text) => outcomes.test(text))

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
