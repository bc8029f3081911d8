import type { FileEntry, Report } from '../entry.ts'
import { markup } from '../escape.ts'
import { errorLine } from '../paint.ts'
import { charts } from './charts.ts'
import { details } from './details.ts'
import { filters, pageTable } from './pages.ts'
import { filled, type Words } from './words.ts'

export function summary({ files, summary: sums }: Report, words: Words): string {
  const pieces = files.reduce((sum, entry) => sum + entry.pieces.length, 0)
  const { copyFiles, errors, warnings, infos } = sums
  return `<p>${markup(filled(words.summary, pieces, copyFiles, sums.files, errors, warnings, infos))}</p>`
}

/** Everything below the title: markup. Made in slices. */
export function* body(report: Report, words: Words): Generator<void, string> {
  const copy = report.files.filter((entry) => entry.isCopy && entry.pieces.length > 0)
  if (copy.length === 0) return `<p>${markup(words.nothing)}</p>\n${failures(report, words)}`
  const indexes = new Map<FileEntry, number>(report.files.map((entry, index) => [entry, index]))
  const parts = [failures(report, words), filters(copy, words), yield* pageTable(copy, indexes, words)]
  yield
  const figures = `<details class="figures" open><summary>${markup(words.figures)}</summary>${charts(copy, words)}</details>`
  yield
  return [...parts, figures, yield* details(copy, indexes, words)].filter(Boolean).join('\n')
}

function failures({ errors }: Report, words: Words): string {
  if (errors.length === 0) return ''
  const items = errors.map((error) => `<li>${markup(errorLine(error))}</li>`)
  return `<section aria-labelledby="failed"><h2 id="failed">${markup(words.failed)}</h2><ul>${items.join('')}</ul></section>`
}
