import type { FileEntry, Report } from '../entry.ts'
import { markup } from '../escape.ts'
import { errorLine } from '../paint.ts'
import { charts } from './charts.ts'
import { details } from './details.ts'
import { filters, type Page, pageTable } from './pages.ts'
import { filled, type Words } from './words.ts'

export function summary({ files, summary: sums }: Report, words: Words): string {
  let pieces = 0
  for (const entry of files) pieces += entry.pieces.length
  const { copyFiles, errors, warnings, infos } = sums
  return `<p>${markup(filled(words.summary, pieces, copyFiles, sums.files, errors, warnings, infos))}</p>`
}

/** Everything below the title: markup, in parts. */
export function* body(report: Report, words: Words): Generator<string> {
  const pages: Page[] = []
  for (const [index, entry] of numbered(report.files)) if (isShown(entry)) pages.push(pageOf(entry, index))
  if (pages.length === 0) {
    yield `<p>${markup(words.nothing)}</p>\n${failures(report, words)}`
    return
  }
  const failed = failures(report, words)
  yield failed && `${failed}\n`
  yield `${filters(pages, words)}\n`
  yield* pageTable(pages, words)
  yield `\n<details class="figures" open><summary>${markup(words.figures)}</summary>${charts(pages, words)}</details>\n`
  const told = pages.filter(({ findings }) => findings.length > 0).length
  yield* details(shown(report.files), told, words)
}

const isShown = (entry: FileEntry): boolean => entry.isCopy && entry.pieces.length > 0

const pageOf = ({ file, language, audience, pieces, findings }: FileEntry, index: number): Page => ({
  index,
  file,
  language,
  audience,
  pieces,
  findings: findings.map(({ line, severity }) => ({ line, severity })),
})

function* numbered(files: Report['files']): Generator<readonly [number, FileEntry]> {
  let index = 0
  for (const entry of files) yield [index++, entry]
}

function* shown(files: Report['files']): Generator<readonly [number, FileEntry]> {
  for (const each of numbered(files)) if (isShown(each[1])) yield each
}

function failures({ errors }: Report, words: Words): string {
  if (errors.length === 0) return ''
  const items = errors.map((error) => `<li>${markup(errorLine(error))}</li>`)
  return `<section aria-labelledby="failed"><h2 id="failed">${markup(words.failed)}</h2><ul>${items.join('')}</ul></section>`
}
