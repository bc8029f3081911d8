import type { Block } from '../copy/piece.ts'
import { perContent } from '../text/kept.ts'

const SIGNED = /^\s*[“"«][^“”"«»]{3,3000}[”"»]\s*[-–—~]{1,2}\s*\p{Lu}[^.!?]{1,80}\.?\s*$/u

/** True for a block that is nothing but a quotation and the name of who said it: what others say is no statement of the copy. */
export const isSigned = ({ prose }: Block): boolean => signed(prose)

const signed = perContent((text) => text.length < 3200 && SIGNED.test(text))
