import type { Page } from '../lint/rule.ts'
import type { Ask, PieceMap } from '../message/map.ts'
import { says } from '../message/statements.ts'
import { packOf, readingOf } from './reading.ts'

/**
 * The pieces that want to win somebody: pages, and mails but those that remind, confirm, help, ask for a review or say goodbye.
 * What a reader needs before a decision is asked of these.
 */
export const selling = (page: Page, pieces: readonly PieceMap[]): readonly PieceMap[] =>
  pieces.filter((piece) => !isService({ ...page, piece }))

/** Sentences at the top of a mail that say what it is for. */
const OPENING = 3
/** Asks that cost money, time or a talk. */
const SALES: ReadonlySet<Ask> = new Set(['buy', 'trial', 'demo', 'book', 'quote', 'signup'])

/** True for a mail that sells nothing at that moment, by its subject, its name in the file or its first sentences. */
export function isService(page: Page): boolean {
  const { piece, subjects, offer } = page.piece
  if (piece.kind !== 'email') return false
  const { statements } = readingOf(page)
  const told = statements.filter(({ block }) => !block.meta && block.role !== 'subject' && block.role !== 'cta')
  const first = told.filter(({ text }) => text.length > GREETING).slice(0, OPENING)
  const named = [piece.name ?? '', ...subjects.map(({ text }) => text)]
  const titled = named.some((text) =>
    packOf(page)
      .matches(text)
      .some(({ list }) => list === 'mail-turn'),
  )
  if (titled) return offer.discounts.length === 0
  if (offer.discounts.length === 0 && told.some((each) => says(each, 'mail-turn', 'goodbye'))) return true
  if (offer.discounts.length > 0 || offer.prices.length > 0) return false
  if (page.piece.ctas.some(({ ask, aside }) => SALES.has(ask) && !aside)) return first.slice(0, 1).some(isTurn)
  return first.some(isTurn)
}

const isTurn = (statement: Parameters<typeof says>[0]): boolean => says(statement, 'mail-turn')

/** Shorter sentences greet. */
const GREETING = 24
