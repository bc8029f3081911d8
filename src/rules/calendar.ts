import { type Dated, datesIn, dayOfMail, lastDatesIn, lastDayIn, TOMORROW, weekdayOf } from '../lang/sums.ts'
import type { Page } from '../lint/rule.ts'
import type { Statement } from '../message/statements.ts'
import type { Source } from '../text/source.ts'
import { readingOf } from './reading.ts'

/** A date that falls on another day of the week than the one that is named. Offsets in the sentence; days from 0 for Sunday. */
export interface WrongDay {
  readonly statement: Statement
  readonly start: number
  readonly end: number
  /** As the file writes it. */
  readonly date: string
  readonly day: number
  readonly said: number
}

const keyOf = ({ month, date }: Dated): string => `${month}-${date}`

/** Dates with the name of another day before them, and mails whose last day has another name than its date. */
export function wrongDays(page: Page): WrongDay[] {
  const { statements } = readingOf(page)
  const dated = statements.filter(({ numbers }) => numbers.some(({ kind }) => kind === 'date'))
  const all = dated.flatMap((statement) =>
    datesIn(statement.text).flatMap((date): WrongDay[] => {
      const day = date.weekday && dayOf(page, date)
      if (!date.weekday || day === undefined || day === date.weekday.day) return []
      const { day: said, start } = date.weekday
      return [{ statement, start, end: date.end, date: statement.text.slice(date.start, date.end), day, said }]
    }),
  )
  return page.piece.piece.kind === 'email' ? [...all, ...wrongLastDays(page, statements, dated)] : all
}

/** Of a mail in which all that ends does so on one date: other days of the week by which it ends. */
function wrongLastDays(page: Page, statements: readonly Statement[], dated: readonly Statement[]): WrongDay[] {
  const named = statements.flatMap((statement) => {
    const last = lastDayIn(statement.text)
    return last ? [{ statement, ...last }] : []
  })
  if (named.length === 0) return []
  const dates = dated.flatMap(({ text }) => lastDatesIn(text).map((date) => ({ date, text })))
  const [one] = dates
  if (!one || new Set(dates.map(({ date }) => keyOf(date))).size !== 1) return []
  const day = dayOf(page, one.date)
  const date = one.text.slice(one.date.start, one.date.end)
  return day === undefined
    ? []
    : named.filter(({ day: said }) => said !== day).map(({ day: said, ...at }) => ({ ...at, date, day, said }))
}

/** The day of the week of a date; without a year it is of the one year that the file gives the same date elsewhere. */
function dayOf(page: Page, date: Dated): number | undefined {
  if (date.year) return weekdayOf({ ...date, year: date.year })
  const years = yearsIn(page.map.copy.source).get(keyOf(date)) ?? []
  const [year] = years
  return year !== undefined && years.every((each) => each === year) ? weekdayOf({ ...date, year }) : undefined
}

const known = new WeakMap<Source, ReadonlyMap<string, readonly number[]>>()

/** The years that a file gives its dates, notes to the team among them. */
function yearsIn(source: Source): ReadonlyMap<string, readonly number[]> {
  const kept = known.get(source)
  if (kept) return kept
  const years = new Map<string, number[]>()
  for (const date of datesIn(source.text))
    if (date.year) years.set(keyOf(date), [...(years.get(keyOf(date)) ?? []), date.year].slice(0, 8))
  known.set(source, years)
  return years
}

/** Words that promise the next mail of the file for tomorrow, and how many days later it goes out. */
export interface TooSoon {
  readonly statement: Statement
  readonly start: number
  readonly end: number
  readonly days: number
  /** Name of the next mail. */
  readonly next: string
}

export function tooSoon(page: Page): TooSoon[] {
  const [name, next] = [page.piece.piece.name, page.map.pieces[page.index + 1]?.piece.name]
  const [day, other] = [dayOfMail(name ?? ''), dayOfMail(next ?? '')]
  if (next === undefined || day === undefined || other === undefined || other - day < 2) return []
  return readingOf(page).statements.flatMap((statement) => {
    const match = TOMORROW.exec(statement.text)
    return match ? [{ statement, start: match.index, end: match.index + match[0].length, days: other - day, next }] : []
  })
}
