import { soloists } from '../lang/soloists.ts'
import type { Page } from '../lint/rule.ts'
import { readingOf } from './reading.ts'

/** Sentences that have to name such readers: one may name them beside others. */
const LEAST = 2

/** Whether a page for businesses speaks to people who buy for theirs on their own: freelancers, trades, owners of a stall. */
export const decidesAlone = (page: Page): boolean =>
  readingOf(page).statements.filter(({ text }) => soloists.test(text)).length >= LEAST
