import { isTitle } from '../lang/names.ts'
import type { Claim } from './claims.ts'

/** Letters and figures in capitals: “GDPR”, “ISO”, “B1”. */
const LETTERS = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d]{1,9}(?![\p{L}\p{N}])/u
/** A name that stands right before: “Larchgate certified”. */
const BEFORE = /\p{Lu}\p{Ll}[\p{L}\d]*[ -]$/u
/** What is spoken of has a name: “Larchpay, the oven that ...”. */
const SUBJECT = /\p{Lu}[\p{L}\d]+, [^,.:;]{0,40}$/u
/** A name that comes within two words: “by the Larch Board”. */
const BEHIND = /^(?: ?\p{Ll}{1,12}){0,2},? \p{Lu}[\p{L}\d]/u

/** True where a standard, a board or a maker is named beside the words that claim. */
export function isNamed(claim: Claim): boolean {
  const { statement, start, end } = claim
  const { text } = statement
  const at = { start: start - statement.start, end: end - statement.start }
  if (text !== text.toUpperCase() && LETTERS.test(text)) return true
  if (isTitle(text)) return false
  const before = text.slice(0, at.start)
  if (isOfNamed(claim) || BEHIND.test(text.slice(at.end))) return true
  return BEFORE.test(before) && /\S[ -]\S/u.test(before)
}

/** True where the praise is of something else that has a name: “Larchpay, the trusted till”. */
export const isOfNamed = ({ statement, start }: Claim): boolean =>
  SUBJECT.test(statement.text.slice(0, start - statement.start))
