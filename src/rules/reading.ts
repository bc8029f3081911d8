import type { Block, Piece } from '../copy/piece.ts'
import { type Pack, pack } from '../lang/pack.ts'
import type { Page } from '../lint/rule.ts'
import type { Cta } from '../message/map.ts'
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
export const perPiece = <T extends object>(make: (page: Page) => T): ((page: Page) => T) =>
  once(make, ({ piece }) => piece)

/** What is made of a file once; `make` sees nothing of the page but its map. */
export const perFile = <T extends object>(make: (page: Page) => T): ((page: Page) => T) => once(make, ({ map }) => map)

function once<T extends object>(make: (page: Page) => T, keeper: (page: Page) => object): (page: Page) => T {
  const known = new WeakMap<object, T>()
  return (page) => {
    const kept = known.get(keeper(page))
    if (kept) return kept
    const made = make(page)
    known.set(keeper(page), made)
    return made
  }
}

/** The asks of a piece by the block that they stand in. */
export const asksIn = perPiece(({ piece: { ctas } }): ReadonlyMap<Block, readonly Cta[]> => {
  const all = new Map<Block, Cta[]>()
  for (const cta of ctas) {
    const before = all.get(cta.block)
    if (before) before.push(cta)
    else all.set(cta.block, [cta])
  }
  return all
})
