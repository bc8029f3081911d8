import { PROOF_KINDS } from '../../review/verdict.ts'
import type { FileEntry, FindingEntry, PieceEntry } from '../entry.ts'
import { attribute, markup } from '../escape.ts'
import { oneLine } from '../paint.ts'
import { going } from './going.ts'
import { AUDIENCES, counts, filled, type Words, word } from './words.ts'

/** A file as the table and the charts show it: its place in the report, and of its findings how many stand where. */
export interface Page extends Pick<FileEntry, 'file' | 'language' | 'audience' | 'pieces'> {
  readonly index: number
  readonly findings: ReadonlyArray<Pick<FindingEntry, 'line' | 'severity'>>
}

/** What the script filters by. */
export function filters(files: readonly Page[], words: Words): string {
  const audiences = AUDIENCES.filter((each) => files.some((entry) => entry.audience === each))
  const options = audiences.map((each) => `<option value="${each}">${markup(words[each])}</option>`)
  const all = `<option value="">${markup(words.all)}</option>`
  return `<form class="filters" role="search" hidden>
<label>${markup(words.find)} <input type="search" name="text" placeholder="${markup(words.findHint)}" autocomplete="off"></label>
<label>${markup(words.audience)} <select name="audience">${all}${options.join('')}</select></label>
<label>${markup(words.severity)} <select name="severity">${all}<option value="error">${markup(words.onlyErrors)}</option><option value="warning">${markup(words.noInfos)}</option></select></label>
<output name="shown" aria-live="polite" data-words="${attribute(words.shown)}"></output>
</form>`
}

const COLUMNS = [
  ...['page', 'promise', 'number', 'case', 'verification', 'cta', 'screen'],
  ...['errors', 'warnings', 'infos'],
] as const
const NUMERIC = new Set<string>(['errors', 'warnings', 'infos'])

/** One row a piece, by audience; the script makes the headings sort. */
export function* pageTable(files: readonly Page[], words: Words): Generator<string> {
  const heads = COLUMNS.map(
    (key) => `<th scope="col"${NUMERIC.has(key) ? ' class="number"' : ''}>${markup(words[key])}</th>`,
  )
  yield `<h2 id="pages">${markup(words.pages)}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="pages"><table id="files">
<thead><tr>${heads.join('')}</tr></thead>
`
  for (const audience of AUDIENCES) yield* group(audience, files, words)
  yield '</table></div>'
}

function* group(audience: keyof Words, files: readonly Page[], words: Words): Generator<string> {
  const own = files.filter((page) => page.audience === audience)
  const rows = own.reduce((sum, { pieces }) => sum + pieces.length, 0)
  if (rows === 0) return
  yield `<tbody data-audience="${audience}"><tr class="group"><th scope="rowgroup" colspan="${COLUMNS.length}">${markup(words[audience])} <span class="soft">(${rows})</span></th></tr>\n`
  for (const page of own) yield page.pieces.map((piece, at) => `${row(page, piece, at, words)}\n`).join('')
  yield '</tbody>\n'
}

function row(entry: Page, piece: PieceEntry, at: number, words: Words): string {
  const { index } = entry
  const until = entry.pieces[at + 1]?.line ?? Number.POSITIVE_INFINITY
  const from = at === 0 ? 0 : piece.line
  const { error, warning, info } = counts(entry.findings.filter(({ line }) => line >= from && line < until))
  const cells = [
    `<th scope="row">${nameOf(entry, piece, words)}</th>`,
    `<td>${piece.said ? going(index, piece.said, markup(oneLine(piece.said.text, 110))) : no(words)}</td>`,
    ...PROOF_KINDS.map((kind) => {
      const held = piece.banked?.includes(kind) ? words.inBank : ''
      return `<td class="proof">${sign(piece.proofs.includes(kind), held, words)}</td>`
    }),
    `<td>${asks(piece, index, words)}</td>`,
    screens(piece, words),
    ...[error, warning, info].map((count) => `<td class="number${count === 0 ? ' soft' : ''}">${count}</td>`),
  ]
  const last = until === Number.POSITIVE_INFINITY ? '' : until
  return `<tr data-file="${index}" data-from="${from}" data-until="${last}">${cells.join('')}</tr>`
}

function nameOf({ index, file, language, findings, pieces }: Page, piece: PieceEntry, words: Words): string {
  const path = markup(file).replaceAll('/', '/<wbr>')
  const name = findings.length > 0 ? `<a href="#f${index}">${path}</a>` : path
  const own = piece.name ? oneLine(piece.name, 60) : filled(words.at, piece.line)
  const parts = [...(pieces.length > 1 ? [own] : []), word(words, piece.kind), language]
  return `${going(index, { line: piece.line, column: 1 }, name)}<br><span class="soft">${markup(parts.join(' · '))}</span>`
}

const no = (words: Words): string =>
  `<span class="no"><span aria-hidden="true">✗</span> <span class="small">${markup(words.missing)}</span></span>`

/** The asks that the piece exists for; how many, where they compete. */
function asks({ ctas, asks: competing }: PieceEntry, index: number, words: Words): string {
  const [first] = ctas
  if (!first) return no(words)
  const primary = ctas.filter((cta) => cta.primary)
  const best = primary[0] ?? first
  const text = going(index, best, markup(oneLine(best.text, 40)))
  const kinds = [...new Set((primary.length > 0 ? primary : [first]).map(({ ask }) => word(words, ask)))].join(', ')
  const many = competing > 1 ? ` · <strong>${markup(filled(words.competing, competing))}</strong>` : ''
  return `${text}<br><span class="soft">${markup(kinds)}${many}</span>`
}

function screens({ screens: both }: PieceEntry, words: Words): string {
  if (!both) return '<td class="soft" data-sort="-1">–</td>'
  const line = (name: 'phone' | 'laptop') => {
    const { promise, cta } = both[name]
    return `<span class="screen"><span class="soft">${markup(words[name])}</span> ${sign(promise, words.promise, words)} ${sign(cta, words.ctaShort, words)}</span>`
  }
  const seen = [both.phone, both.laptop].reduce((sum, { promise, cta }) => sum + Number(promise) + Number(cta), 0)
  return `<td data-sort="${seen}">${line('phone')}${line('laptop')}</td>`
}

/** `what` is said beside the sign; whether it is there is said to those who do not see the sign. */
const sign = (there: boolean, what: string, words: Words): string =>
  `<span class="${there ? 'yes' : 'no'}"><span aria-hidden="true">${there ? '✓' : '✗'}</span> ${what ? `<span class="small">${markup(what)}</span>` : ''}<span class="unseen">${what ? ': ' : ''}${markup(there ? words.yes : words.missing)}</span></span>`
