import type { Piece } from '../copy/piece.ts'
import { type Pack, pack } from '../lang/pack.ts'
import type { Page } from '../lint/rule.ts'
import type { PieceMap } from '../message/map.ts'
import { type Reading, readPiece } from '../message/statements.ts'

const known = new WeakMap<Piece, Reading>()

/** The sentences of a piece with what the language pack finds in them, read once for all rules. */
export function readingOf(page: Page): Reading {
  const { piece } = page.piece
  const kept = known.get(piece)
  if (kept) return kept
  const reading = readPiece(piece, packOf(page))
  known.set(piece, reading)
  return reading
}

export const packOf = (page: Page): Pack => pack(page.language) as Pack

/** What is made of a piece once, for all rules that ask for it in turn; `make` sees nothing of the page but its piece and its language. */
export function perPiece<T extends object>(make: (page: Page) => T): (page: Page) => T {
  const known = new WeakMap<PieceMap, T>()
  return (page) => {
    const kept = known.get(page.piece)
    if (kept) return kept
    const made = make(page)
    known.set(page.piece, made)
    return made
  }
}
