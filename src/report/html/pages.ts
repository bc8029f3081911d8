import type { FileEntry } from '../entry.ts'
import { attribute, markup } from '../escape.ts'
import { AUDIENCES, counts, KINDS } from './words.ts'

/** What the script filters by. */
export function filters(files: readonly FileEntry[]): string {
  const audiences = Object.keys(AUDIENCES).filter((each) => files.some((entry) => entry.audience === each))
  const options = audiences.map((each) => `<option value="${each}">${markup(AUDIENCES[each] ?? each)}</option>`)
  return `<form class="filters" role="search" hidden>
<label>Find <input type="search" name="text" placeholder="file, rule, words" autocomplete="off"></label>
<label>Audience <select name="audience"><option value="">all</option>${options.join('')}</select></label>
<label>Severity <select name="severity"><option value="">all</option><option value="error">errors</option><option value="warning">errors and warnings</option></select></label>
<output name="shown" aria-live="polite"></output>
</form>`
}

const COLUMNS: ReadonlyArray<readonly [title: string, numeric: boolean]> = [
  ['File', false],
  ['Kind', false],
  ['Language', false],
  ['Audience', false],
  ['Promise', false],
  ['Proofs', true],
  ['CTAs', true],
  ['Errors', true],
  ['Warnings', true],
  ['Infos', true],
]

/** One row a file; the script makes the headings sort. */
export function pageTable(files: readonly FileEntry[]): string {
  const heads = COLUMNS.map(([title, numeric]) => `<th scope="col"${numeric ? ' class="number"' : ''}>${title}</th>`)
  return `<h2 id="pages">Pages</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="pages"><table id="files">
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${files.map(row).join('\n')}
</tbody></table></div>`
}

function row(entry: FileEntry, index: number): string {
  const { file, kind, language, audience, pieces, findings } = entry
  const { error, warning, info } = counts(entry)
  const name = findings.length > 0 ? `<a href="#f${index}">${markup(file)}</a>` : markup(file)
  const promised = pieces.filter((piece) => piece.promise).length
  const promise = pieces.length === 1 ? (promised ? 'yes' : 'no') : `${promised} of ${pieces.length}`
  const cells = [
    `<th scope="row">${name}</th>`,
    ...[KINDS[kind] ?? kind, language, AUDIENCES[audience] ?? audience, promise].map(
      (text) => `<td>${markup(text)}</td>`,
    ),
    number(range(pieces.map((piece) => piece.proofs.length)), 'of 3 kinds'),
    number(range(pieces.map((piece) => piece.asks)), 'competing asks'),
    ...[number(error), number(warning), number(info)],
  ]
  return `<tr data-at="${index}" data-audience="${attribute(audience)}">${cells.join('')}</tr>`
}

const number = (value: number | string, title = ''): string =>
  `<td class="number"${title ? ` title="${title}"` : ''}>${value}</td>`

/** `2`, or `1–3` where the pieces of a file differ. */
function range(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (values.length === 0) return '0'
  return least === most ? String(least) : `${least}–${most}`
}
