import type { FileEntry, FindingEntry, PieceEntry } from '../entry.ts'
import { markup } from '../escape.ts'
import { oneLine } from '../paint.ts'
import { verdictText } from '../pretty.ts'

/** From here on a browser lays out only what is in sight. */
const MANY = 100

/** Every finding, by file. */
export function details(files: readonly FileEntry[]): string {
  const parts = files.flatMap((entry, index) => (entry.findings.length > 0 ? [fileDetails(entry, index)] : []))
  if (parts.length === 0) return '<p>Nothing was found.</p>'
  return `<section id="findings"${parts.length > MANY ? ' class="many"' : ''} aria-labelledby="found"><h2 id="found">Findings</h2>\n${parts.join('\n')}\n</section>`
}

const fileDetails = ({ file, language, pieces, findings }: FileEntry, index: number): string =>
  `<article id="f${index}" data-at="${index}"><h3>${markup(file)}</h3>
<p class="verdict">${pieces.map((piece) => markup(pieceText(piece, pieces.length > 1))).join('<br>')}</p>
<ul>
${findings.map((finding) => findingItem(finding, language)).join('\n')}
</ul></article>`

const pieceText = (piece: PieceEntry, several: boolean): string =>
  `${several ? `${piece.name ? oneLine(piece.name, 60) : `line ${piece.line}`}: ` : ''}${verdictText(piece)}`

function findingItem(
  { line, column, severity, message, rule, text, rewrites }: FindingEntry,
  language: string,
): string {
  const quote = oneLine(text, 160)
  const offers = rewrites.map(({ title }) => `<li>${markup(title)}</li>`)
  return `<li class="finding" data-severity="${severity}"><span class="severity ${severity}">${severity}</span> <span class="place">${line}:${column}</span> <code>${markup(rule)}</code><p>${markup(message)}</p>${
    quote ? `<blockquote lang="${markup(language)}">${markup(quote)}</blockquote>` : ''
  }${offers.length > 0 ? `<ul class="offers">${offers.join('')}</ul>` : ''}</li>`
}
