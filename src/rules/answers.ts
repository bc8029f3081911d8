import { type AnswerLines, answerLines } from '../lang/answer-lines.ts'
import type { Page } from '../lint/rule.ts'
import type { Ask, Fact, PieceMap } from '../message/map.ts'
import { factOf, type Statement, says } from '../message/statements.ts'
import { packOf, readingOf } from './reading.ts'

type List = Statement['hits'][number]['list']

/** Lines that answer a buyer, in the language of the piece. */
export const answersFor = (page: Page): AnswerLines => answerLines[page.language]

/** True where any sentence of the piece answers one of the questions (groups of the list “answers”). */
export const answered = (page: Page, ...questions: readonly string[]): boolean =>
  readingOf(page).statements.some((statement) => questions.some((each) => says(statement, 'answers', each)))

/** Every phrase of a list (and group) in what a reader sees, in document order. */
export function phrases(page: Page, list: List, group?: string): Fact[] {
  return readingOf(page).statements.flatMap(({ block, hits }) =>
    block.meta
      ? []
      : hits
          .filter((hit) => hit.list === list && (group === undefined || hit.group === group))
          .map((hit) => factOf(block, hit.start, hit.end)),
  )
}

/** Asks that commit the reader to something: money, time or a talk. */
const COMMITTING: ReadonlySet<Ask> = new Set(['buy', 'trial', 'signup', 'demo', 'contact', 'book', 'quote'])

/** True where the piece asks for more than a look: one of its main asks commits, or it asks for nothing at all yet. */
export function commits({ ctas }: PieceMap): boolean {
  const pushed = ctas.filter((cta) => cta.ask !== 'learn' && !cta.aside)
  const main = pushed.filter((cta) => cta.primary)
  return pushed.length === 0 || (main.length > 0 ? main : pushed).some((cta) => COMMITTING.has(cta.ask))
}

/** Words of a text, as the language pack counts them. */
export const wordCount = (page: Page, text: string): number => packOf(page).tokens(text).length

/** True where the piece speaks of contracts, certificates, audits or how data is kept: readers who look for a certificate. */
export const speaksOfRules = (page: Page): boolean =>
  page.piece.has.security ||
  phrases(page, 'company-offer', 'contract').length > 0 ||
  phrases(page, 'stakeholders').length > 0 ||
  phrases(page, 'security').length > 0
