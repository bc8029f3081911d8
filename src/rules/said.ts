import type { Block, Role } from '../copy/piece.ts'
import type { ListId } from '../lang/pack.ts'
import type { Page } from '../lint/rule.ts'
import type { Fact } from '../message/map.ts'
import type { Statement } from '../message/statements.ts'
import type { Span } from '../text/span.ts'
import { perPiece, readingOf } from './reading.ts'

/**
 * Blocks in which the sender speaks to everybody who reads: no quotations, no text for search engines. A draft may stand in
 * a block quote as a whole.
 */
export const ownBlocks = perPiece((page): readonly Block[] => {
  const { blocks } = page.piece.piece
  const drafted = blocks.every((block) => block.quoted)
  return blocks.filter(
    (block) => !block.meta && block.role !== 'preheader' && (drafted || (block.role !== 'quote' && !block.quoted)),
  )
})

/** Blocks of running text: body, bullets, subheads. */
export const textBlocks = perPiece((page): readonly Block[] =>
  ownBlocks(page).filter(
    ({ role, cell, prose }) => cell === undefined && TEXT.has(role) && !INSTRUCTS.test(prose.text),
  ),
)

/** “{{One honest remark on their page}}”: what the sender is to write there. */
const INSTRUCTS = /^\s*\{\{[^{}]*\}\}\s*$/

const TEXT: ReadonlySet<Role> = new Set(['body', 'bullet', 'subhead', 'quote'])

/** Sentences that the sender says in running text. */
export const sayings = perPiece((page): readonly Statement[] => {
  const own = new Set(textBlocks(page))
  return readingOf(page).statements.filter(({ block }) => own.has(block))
})

/** A place in the rendered text of a block, in the file. */
export const inFile = (block: Block, { start, end }: Span): Fact => ({
  block,
  span: block.prose.span(start, end),
  text: block.prose.text.slice(start, end),
})

/** A place in the rendered text of a block, as far as it stands on its first line. */
export function onFirstLine(page: Page, block: Block, at: Span): Fact {
  const fact = inFile(block, at)
  return { ...fact, span: page.map.copy.source.firstLine(fact.span) }
}

/** The first phrase of a list in a sentence. */
export function factOfHit({ block, hits }: Statement, list: ListId): Fact | undefined {
  const hit = hits.find((each) => each.list === list)
  return hit && inFile(block, hit)
}
