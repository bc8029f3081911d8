import { isSigned } from '../signed.ts'
import type { Statement } from '../statements.ts'

/** True for a statement that may say a message at all: two words at least, and neither button, footer nor somebody else’s words. */
export const eligible = ({ block, text }: Statement): boolean =>
  block.role !== 'cta' && block.role !== 'footer' && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2 && !isSigned(block)
