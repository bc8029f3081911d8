import type { Block, Role } from '../../copy/piece.ts'
import { voiceData } from '../../lang/voice.ts'
import type { PieceMap } from '../../message/map.ts'
import type { Statement } from '../../message/statements.ts'

const SPEAKS: ReadonlySet<Role> = new Set(['headline', 'subhead', 'heading', 'body', 'bullet', 'subject', 'preheader'])

/** True where the block holds the sender's own words: no quotations, testimonials, labels, small print or text for search engines. */
export function isOwn(piece: PieceMap): (block: Block) => boolean {
  const sends = isSenders(piece)
  return (block) =>
    SPEAKS.has(block.role) && !block.meta && block.origin !== 'template' && block.cell !== 'th' && sends(block)
}

/** True where the sender speaks in any role: labels, footers and texts for search engines too. */
export function isSenders({ piece, proofs }: PieceMap): (block: Block) => boolean {
  const drafted = piece.blocks.every((block) => block.quoted)
  const told = quotations(piece.blocks)
  const voices = new Set(proofs.filter(({ sub }) => sub === 'testimonial').map(({ block }) => block))
  return (block) => block.role !== 'quote' && (drafted || !block.quoted) && !voices.has(block) && !told.has(block)
}

/** A quotation that is not closed by then was none. */
const LONGEST = 12

/** Blocks from one that opens a quotation to the one that closes it. */
function quotations(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>()
  let open: Block[] = []
  for (const block of blocks) {
    const { text } = block.prose
    const marks = (text.match(/"/g)?.length ?? 0) % 2 === 1
    const turns = (text.match(/“/g)?.length ?? 0) - (text.match(/”/g)?.length ?? 0)
    if (open.length > 0) {
      open.push(block)
      if (marks || turns < 0) {
        for (const each of open) found.add(each)
        open = []
      } else if (open.length > LONGEST) open = []
    } else if (marks || turns > 0) open = [block]
  }
  return found
}

/** What of a sentence may change: nothing, single words that say the same, or the whole of it. */
export type Leave = 'none' | 'words' | 'all'

/** Whole sentences with no quoted words, conditions, small print or price; single words beside quotations and plain prices too. */
export function leaveOf(
  { block, text, numbers }: Pick<Statement, 'block' | 'text' | 'numbers'>,
  language: 'en' | 'id',
): Leave {
  const { legal, conditions } = voiceData[language]
  if (/^['‘].*['’]$/s.test(block.prose.text.trim())) return 'none'
  if (/\*\s*$|^\s*\*/.test(text) || legal.test(text) || !closesQuotations(text)) return 'none'
  const priced = numbers.some(({ kind }) => kind === 'money')
  if (priced && conditions.test(text)) return 'none'
  return priced || /["“”«»]/.test(text) ? 'words' : 'all'
}

/** True where the words of a sentence may be changed at all: no quoted words, no conditions, no small print, no price. */
export const mayTurn = (statement: Statement, language: 'en' | 'id'): boolean => leaveOf(statement, language) === 'all'

/** True where each quotation that opens in the text closes in it. */
export const closesQuotations = (text: string): boolean =>
  (text.match(/"/g)?.length ?? 0) % 2 === 0 && balanced(text, '“', '”') && balanced(text, '«', '»')

const balanced = (text: string, open: string, close: string): boolean =>
  text.split(open).length === text.split(close).length
