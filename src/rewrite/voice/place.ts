import type { Block, Role } from '../../copy/piece.ts'
import { voiceData } from '../../lang/voice.ts'
import type { PieceMap } from '../../message/map.ts'
import type { Statement } from '../../message/statements.ts'

const SPEAKS: ReadonlySet<Role> = new Set(['headline', 'subhead', 'heading', 'body', 'bullet', 'subject', 'preheader'])

/** True where the block holds the sender's own words: no quotations, testimonials, labels, small print or text for search engines. */
export function isOwn({ piece, proofs }: PieceMap): (block: Block) => boolean {
  const drafted = piece.blocks.every((block) => block.quoted)
  const told = quotations(piece.blocks)
  const voices = new Set(proofs.filter(({ sub }) => sub === 'testimonial').map(({ block }) => block))
  return (block) =>
    SPEAKS.has(block.role) &&
    !block.meta &&
    block.origin !== 'template' &&
    block.cell !== 'th' &&
    (drafted || !block.quoted) &&
    !voices.has(block) &&
    !told.has(block)
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

/** True where the words of a sentence may be changed at all: no quoted words, no conditions, no small print, no price. */
export function mayTurn({ text, numbers }: Pick<Statement, 'text' | 'numbers'>, language: 'en' | 'id'): boolean {
  if (/["“”«»]|\*\s*$|^\s*\*/.test(text)) return false
  return !voiceData[language].legal.test(text) && !numbers.some(({ kind }) => kind === 'money')
}
