import type { Block, Role } from '../../copy/piece.ts'
import { voiceData } from '../../lang/voice.ts'
import type { PieceMap } from '../../message/map.ts'
import type { Statement } from '../../message/statements.ts'

const SPEAKS: ReadonlySet<Role> = new Set(['headline', 'subhead', 'heading', 'body', 'bullet', 'subject', 'preheader'])

/** True where the block holds the sender's own words: no quotations, testimonials, labels, small print or text for search engines. */
export function isOwn({ piece, proofs }: PieceMap): (block: Block) => boolean {
  const drafted = piece.blocks.every((block) => block.quoted)
  const voices = new Set(proofs.filter(({ sub }) => sub === 'testimonial').map(({ block }) => block))
  return (block) =>
    SPEAKS.has(block.role) &&
    !block.meta &&
    block.origin !== 'template' &&
    block.cell !== 'th' &&
    (drafted || !block.quoted) &&
    !voices.has(block)
}

/** True where the words of a sentence may be changed at all: no quoted words, no conditions, no small print, no price. */
export function mayTurn({ text, numbers }: Pick<Statement, 'text' | 'numbers'>, language: 'en' | 'id'): boolean {
  if (/["“”«»]|\*\s*$|^\s*\*/.test(text)) return false
  return !voiceData[language].legal.test(text) && !numbers.some(({ kind }) => kind === 'money')
}
