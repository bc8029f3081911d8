import type { Block } from '../copy/piece.ts'
import type { Page } from '../lint/rule.ts'
import type { Ask, PieceMap } from '../message/map.ts'
import { says } from '../message/statements.ts'
import { packOf, perPiece, readingOf } from './reading.ts'

/**
 * The pieces that want to win somebody: pages, and mails but those that remind, confirm, help, teach, ask for a review or say
 * goodbye, and whole series to those who are customers already. What a reader needs before a decision is asked of these.
 */
export function selling(page: Page, pieces: readonly PieceMap[]): readonly PieceMap[] {
  const [first] = pieces
  if (first && isToCustomers({ ...page, piece: first })) return []
  return pieces.filter((piece) => !isService({ ...page, piece }))
}

/** True for a piece whose main ask costs the reader money, time or a talk. */
export const asksMuch = ({ ctas }: PieceMap): boolean =>
  ctas.some(({ ask, primary, aside }) => primary && !aside && !LIGHT.has(ask))

const LIGHT: ReadonlySet<Ask> = new Set(['learn', 'download', 'subscribe', 'other'])

/** Sentences at the top of a mail that say what it is for. */
const OPENING = 3
/** Asks that cost money, time or a talk. */
const SALES: ReadonlySet<Ask> = new Set(['buy', 'trial', 'demo', 'book', 'quote', 'signup'])

/** True for a mail that sells nothing at that moment, by its subject, its name in the file or its first sentences. */
export const isService = (page: Page): boolean => service(page).is

const service = perPiece((page) => ({ is: servesOnly(page) }))

function servesOnly(page: Page): boolean {
  const { piece, offer } = page.piece
  if (piece.kind !== 'email') return false
  const all = told(page)
  const first = all.filter((each) => each.text.length > GREETING || isTurn(each)).slice(0, OPENING)
  if (isToCustomers(page)) return true
  if (turns(page).length > 0) return offer.discounts.length === 0
  if (offer.discounts.length === 0 && all.some((each) => LATE.some((group) => says(each, 'mail-turn', group))))
    return true
  if (offer.discounts.length > 0 || offer.prices.length > 0) return false
  if (page.piece.ctas.some(({ ask, aside }) => SALES.has(ask) && !aside)) return first.slice(0, 1).some(isTurn)
  return first.some(isTurn)
}

/** Groups that tell wherever they stand in a mail. */
const LATE = ['goodbye', 'issue'] as const

/** True for a mail to those who have bought or joined, by its subject, its name in the file or its first sentences. */
export function isToCustomers(page: Page): boolean {
  if (page.piece.piece.kind !== 'email') return false
  const opening = told(page).slice(0, 2 * OPENING)
  return (
    turns(page).some(({ group }) => group === 'joined') || opening.some((each) => says(each, 'mail-turn', 'joined'))
  )
}

/** What the name and the subjects of a mail say it is for. */
const turns = (page: Page) =>
  [page.piece.piece.name ?? '', ...page.piece.subjects.map(({ text }) => text)].flatMap((text) =>
    packOf(page)
      .matches(text)
      .filter(({ list }) => list === 'mail-turn'),
  )

const told = perPiece((page) =>
  readingOf(page).statements.filter(({ block }) => !block.meta && !ENVELOPE.has(block.role)),
)

const ENVELOPE: ReadonlySet<Block['role']> = new Set(['subject', 'preheader', 'cta'])

const isTurn = (statement: Parameters<typeof says>[0]): boolean => says(statement, 'mail-turn')

/** Shorter sentences greet. */
const GREETING = 24
