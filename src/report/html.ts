import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Report } from './entry.ts'
import { markup } from './escape.ts'
import type { Reporter } from './formats.ts'
import { body, summary } from './html/body.ts'
import { SCRIPT } from './html/script.ts'
import { STYLE } from './html/style.ts'
import { ENGLISH, type Words } from './html/words.ts'

export const html: Reporter = (report) => page(report, ENGLISH)

/**
 * One file that needs nothing else: a table to sort and filter, charts, every finding. Its policy lets only its own
 * style and script run; what comes from the copy is text, never markup. In parts.
 */
export function* page(report: Report, words: Words): Generator<string> {
  yield `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${markup(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${markup(words.title)}</h1>${summary(report, words)}</header>
<main>
`
  yield* body(report, words)
  yield `
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

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
