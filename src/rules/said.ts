import type { Block } from '../copy/piece.ts'
import type { Page } from '../lint/rule.ts'
import type { Fact } from '../message/map.ts'
import type { Statement } from '../message/statements.ts'
import type { Span } from '../text/span.ts'
import { readingOf } from './reading.ts'

/** True for what the sender says to everybody who reads: no quotations, no text for search engines. */
export const isOwnWords = (block: Block): boolean =>
  block.role !== 'quote' && !block.quoted && !block.meta && block.role !== 'preheader'

/** Sentences that the sender says in running text: body, bullets, subheads. */
export const sayings = (page: Page): readonly Statement[] =>
  readingOf(page).statements.filter(({ block }) => isOwnWords(block) && isText(block))

const isText = ({ role, cell }: Block): boolean =>
  cell === undefined && (role === 'body' || role === 'bullet' || role === 'subhead')

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
