import { priceHeadings } from '../lang/price-headings.ts'
import { joined, welcomes } from '../lang/welcome.ts'
import type { Page } from '../lint/rule.ts'
import type { Ask, PieceMap } from '../message/map.ts'
import type { Statement } from '../message/statements.ts'
import { readingOf } from './reading.ts'
import { asksMuch } from './selling.ts'

/** Sentences at the top that say at what moment a piece speaks; a mail tells it anywhere before it ends. */
const OPENING = { landing: 6, email: 14 } as const
/** A group of the list “early-days”. */
type Day = 'waiting' | 'building' | 'launch'

/**
 * True where what is offered has no customers yet, as the headline, the first sentences or an ask say: people wait for it or it
 * is being built, and in a mail also where it came out just now. Nobody can be named or counted then.
 */
export const isBeforeCustomers = (page: Page, pieces: readonly PieceMap[] = [page.piece]): boolean =>
  pieces.some((piece) => isDay({ ...page, piece }, piece.piece.kind === 'email' ? ALL : PENDING))

/** The same, and what is announced as new on a page. */
export const isAnnouncement = (page: Page): boolean => isDay(page, ALL)

const PENDING: ReadonlySet<Day> = new Set(['waiting', 'building'])
const ALL: ReadonlySet<Day> = new Set(['waiting', 'building', 'launch'])

function isDay(page: Page, days: ReadonlySet<Day>): boolean {
  const asks = new Set(page.piece.ctas.filter(({ aside }) => !aside).map(({ block }) => block))
  const said = readingOf(page).statements.filter(({ block }) => !block.meta)
  const top = said
    .filter(({ block }) => block.role !== 'cta' && block.role !== 'preheader')
    .slice(0, OPENING[page.piece.piece.kind === 'email' ? 'email' : 'landing'])
  const tells = ({ hits }: Statement, which: ReadonlySet<Day>) =>
    hits.some(({ list, group }) => list === 'early-days' && which.has(group as Day))
  return top.some((each) => tells(each, days)) || said.some((each) => asks.has(each.block) && tells(each, PENDING))
}

/** Blocks of a mail among which its first words stand. */
const GREETED = 2

/** True for a mail that welcomes somebody who has just joined: they were won over before, and its first words are its subject. */
export const isWelcomeMail = ({ map: { pieces } }: Page): boolean => {
  const [only, ...more] = pieces
  if (more.length > 0 || only?.piece.kind !== 'email') return false
  const shown = only.piece.blocks.filter(({ meta, role }) => !meta && role !== 'preheader')
  const text = shown.filter(({ role }) => role !== 'subject').slice(0, GREETED)
  const [first] = shown
  if (first !== undefined && welcomes.test(first.prose.text)) return true
  return !asksMuch(only) && only.offer.discounts.length === 0 && text.some(({ prose }) => joined.test(prose.text))
}

/** True for a page that is there to tell prices: whoever reads it has read elsewhere why. */
export const isPriceList = ({ piece, language }: Page): boolean => {
  const shown = piece.piece.blocks.filter(({ meta, role }) => !meta && role !== 'cta')
  const top = shown.find(({ role }) => role === 'headline') ?? shown[0]
  return piece.piece.kind === 'landing' && top !== undefined && priceHeadings[language].test(top.prose.text.trim())
}

const TALKS: ReadonlySet<Ask> = new Set(['demo', 'contact', 'book', 'quote', 'reply'])
const ALONE: ReadonlySet<Ask> = new Set(['buy', 'trial', 'signup', 'download'])

/** True where somebody can begin alone at a price that the piece tells: no committee compares results for it. */
export const isSelfServe = ({ piece: { offer, ctas } }: Page): boolean =>
  offer.prices.length > 0 &&
  ctas.some(({ ask, aside }) => ALONE.has(ask) && !aside) &&
  !ctas.some(({ ask, primary, aside }) => primary && !aside && TALKS.has(ask))
