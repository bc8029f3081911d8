import type { Page, Words } from '../lint/rule.ts'
import type { ProofKind } from '../message/map.ts'
import type { Rewrite } from '../rewrite/rewrite.ts'
import { added, linesFor } from './offer.ts'
import { proofPlace } from './where.ts'

/** On a page for people one line does more than a list: a customer's words, or how many there are where these stand already. */
export function consumerProofs(
  page: Page,
  missing: readonly ProofKind[],
  say: (words: Words) => string,
): Array<Rewrite | undefined> {
  const own = linesFor(page)
  const place = proofPlace(page)
  const review: Words = { en: 'Add a signed review', id: 'Tambahkan ulasan bernama' }
  const figure: Words = { en: 'Add how many customers, since when', id: 'Tambahkan jumlah pelanggan, sejak kapan' }
  const put = (title: Words, line: string) => added(page, say(title), place, [line], { apart: true })
  return [missing.includes('verification') ? put(review, own.verification.b2c) : put(figure, own.number.b2c)]
}
