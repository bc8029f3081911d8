import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Report } from './entry.ts'
import { markup } from './escape.ts'
import type { Reporter } from './formats.ts'
import { charts } from './html/charts.ts'
import { details } from './html/details.ts'
import { filters, pageTable } from './html/pages.ts'
import { SCRIPT } from './html/script.ts'
import { STYLE } from './html/style.ts'
import { errorLine, plural } from './paint.ts'

/**
 * One file that needs nothing else: charts, a table to sort and filter, every finding. Its policy lets only its own
 * style and script run; what comes from the copy is text, never markup.
 */
export const html: Reporter = (report) =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Copydesk report</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>Copydesk report</h1>${summary(report)}</header>
<main>
${body(report)}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${hash(STYLE)}'`,
  `script-src 'sha256-${hash(SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function hash(text: string): string {
  return btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))
}

function summary({ summary: { files, copyFiles, errors, warnings, infos } }: Report): string {
  const counts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'info')]
  return `<p>${counts.join(', ')} in ${plural(copyFiles, 'copy file')} (${plural(files, 'file')} read).</p>`
}

function body(report: Report): string {
  const copy = report.files.filter((entry) => entry.isCopy)
  if (copy.length === 0) return `<p>No file of this run is copy.</p>\n${failures(report)}`
  return [failures(report), charts(copy), filters(copy), pageTable(copy), details(copy)].filter(Boolean).join('\n')
}

function failures({ errors }: Report): string {
  if (errors.length === 0) return ''
  const items = errors.map((error) => `<li>${markup(errorLine(error))}</li>`)
  return `<section aria-labelledby="failed"><h2 id="failed">What failed</h2><ul>${items.join('')}</ul></section>`
}
