import type { FileEntry, FindingEntry } from '../entry.ts'
import { markup } from '../escape.ts'
import { oneLine } from '../paint.ts'
import { going } from './going.ts'
import type { Words } from './words.ts'

/** From here on a browser lays out only what is in sight. */
const MANY = 100

/** Every finding, by file. Each file comes with which one of the report it is; `told` is how many have findings. */
export function* details(
  files: Iterable<readonly [index: number, entry: FileEntry]>,
  told: number,
  words: Words,
): Generator<string> {
  if (told === 0) {
    yield `<p>${markup(words.none)}</p>`
    return
  }
  yield `<section id="findings"${told > MANY ? ' class="many"' : ''} aria-labelledby="found"><h2 id="found">${markup(words.findings)}</h2>\n`
  for (const [index, entry] of files) if (entry.findings.length > 0) yield `${fileDetails(entry, index, words)}\n`
  yield '</section>'
}

const fileDetails = ({ file, language, findings }: FileEntry, index: number, words: Words): string =>
  `<article id="f${index}" data-file="${index}"><h3>${going(index, { line: 1, column: 1 }, markup(file))}</h3>
<ul>
${findings.map((finding) => findingItem(finding, index, language, words)).join('\n')}
</ul></article>`

function findingItem(finding: FindingEntry, index: number, language: string, words: Words): string {
  const { line, column, severity, message, rule, text, rewrites } = finding
  const quote = oneLine(text, 160)
  const offers = rewrites.map(({ title }) => `<li>${markup(title)}</li>`)
  const place = going(index, finding, `${line}:${column}`)
  return `<li class="finding" data-severity="${severity}" data-line="${line}"><span class="severity ${severity}">${markup(words[severity])}</span> <span class="place">${place}</span> <code>${markup(rule)}</code><p>${markup(message)}</p>${
    quote ? `<blockquote lang="${markup(language)}">${markup(quote)}</blockquote>` : ''
  }${offers.length > 0 ? `<ul class="offers">${offers.join('')}</ul>` : ''}</li>`
}
