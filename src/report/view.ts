import type { Report } from './entry.ts'
import { markup } from './escape.ts'
import { EXPORT_NAMES, EXPORTS, type Export } from './exports.ts'
import { body, summary } from './html/body.ts'
import { SCRIPT } from './html/script.ts'
import { STYLE, THEMED } from './html/style.ts'
import type { Words } from './html/words.ts'

/**
 * The HTML report as a view of an editor, in the colours of its theme. Only the style and the script that carry `nonce`
 * run, nothing is loaded; what comes from the copy is text. What it sends is said at `SCRIPT`.
 * In parts.
 */
export function* viewing(report: Report, words: Words, nonce: string): Generator<string> {
  yield `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${markup(words.title)}</title>
<style nonce="${nonce}">${STYLE}${THEMED}</style>
</head>
<body>
<header><h1>${markup(words.title)}</h1>${summary(report, words)}
<div class="tools" role="group" aria-labelledby="export"><span id="export">${markup(words.export)}</span> ${EXPORTS.map(button).join(' ')}</div>
<div role="status"><p id="stale" hidden>${markup(words.stale)} <button type="button" id="renew">${markup(words.renew)}</button></p></div></header>
<main>
`
  yield* body(report, words)
  yield `
</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>
`
}

const button = (format: Export): string =>
  `<button type="button" data-export="${format}">${EXPORT_NAMES[format].label}</button>`
