import { courtesy, salutation } from '../../lang/greeting.ts'
import { isSigned } from '../signed.ts'
import { perSentence, type Statement } from '../statements.ts'

/** True for a statement that may say a message at all: two words at least, and neither button, footer nor somebody else’s words. */
export const eligible = (statement: Statement): boolean =>
  statement.block.role !== 'cta' &&
  statement.block.role !== 'footer' &&
  hasWords(statement) &&
  !isCourtesy(statement) &&
  !isSigned(statement.block)

const isCourtesy = perSentence(({ text }) => courtesy.test(text) || salutation.test(text))

const hasWords = perSentence(({ text }) => (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2)
