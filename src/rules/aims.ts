import type { Block } from '../copy/piece.ts'
import { aims } from '../lang/aims.ts'
import type { Page } from '../lint/rule.ts'
import type { Claim } from './claims.ts'
import { perPiece } from './reading.ts'
import { isHead } from './sections.ts'

/** True where the seller says what it means to become: “Our vision is to be a trusted partner”, “To be the best …” under “Vision”. */
export function isAim(page: Page, { statement, start }: Claim): boolean {
  const { heading, opens, said } = aims[page.language]
  if (said.test(statement.text.slice(0, Math.max(0, start - statement.start)))) return true
  if (!opens.test(statement.text)) return false
  const { block } = statement
  const key = block.key?.split(/[._]/).find((part) => heading.test(part))
  return key !== undefined || heading.test(headOf(page).get(block)?.prose.text.trim() ?? '')
}

/** Which heading, or label in a line of its own, stands over each block. */
const headOf = perPiece(({ piece }): ReadonlyMap<Block, Block> => {
  const over = new Map<Block, Block>()
  let head: Block | undefined
  for (const block of piece.piece.blocks) {
    if (isHead(block) || isLabel(block)) head = block
    else if (head) over.set(block, head)
  }
  return over
})

const isLabel = ({ role, prose }: Block): boolean =>
  (role === 'body' || role === 'subhead') && prose.length <= LABEL && !/[.!?]\s*$/.test(prose.text)
/** Characters of a line that only names what follows. */
const LABEL = 32

/** True where “best” says for which work something suits, with its reason or its measure in the same sentence. */
export function suits(page: Page, { statement, start }: Claim): boolean {
  const { suits: fits, reason } = aims[page.language]
  const from = Math.max(0, start - statement.start - BEFORE)
  return fits.test(statement.text.slice(from)) && (statement.numbers.length > 0 || reason.test(statement.text))
}
/** Characters before “best” that may belong to what it praises. */
const BEFORE = 12
