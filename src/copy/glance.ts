import { neverCopyTitles } from '../lang/signs/never-copy.ts'
import { bodyStartOf } from './fences.ts'
import { tally, wordsOf } from './tally.ts'

const never = new RegExp(
  `^(?:#{1,4}|title\\s*[:=])?\\s*["'*\\[]*(?:the\\s+)?(?:${neverCopyTitles.join('|')})["'*\\]]*\\s*(?:$|[\\n:(–—-])`,
  'iu',
)
const OPENING = 2000
/** Words of pages that sell, in a hundred, from which on a look costs more than it saves. */
const LOUD = 3

/** True where the beginning of a text sounds like copy, so that only reading it will tell. */
export function soundsLikeCopy(raw: string): boolean {
  const at = bodyStartOf(raw)
  const words = wordsOf(raw.slice(at, at + OPENING))
  const of = tally(words)
  const pull = 2 * (of.asks + of.ours) + of.you + of.we + of.offer + of.gain
  return (100 * (pull - of.manual - of.news - of.genre - of.legal - of.told)) / (words.length + 25) >= LOUD
}

const FEWEST_WORDS = 8
const CHEAP_LOOK = 400

/** A cheap look at the raw text: true where it is certainly no copy, so that it need not be parsed. A file that declares itself is never. */
export function certainlyNot(raw: string): boolean {
  const at = bodyStartOf(raw)
  const head = raw.slice(0, at)
  if (/^\s*"?(?:kind|copydesk)"?\s*[:=]/m.test(head)) return false
  if (/^\s*(?:subject|subjek)\s*[:=]/im.test(head)) return false
  const first =
    raw
      .slice(at, at + CHEAP_LOOK)
      .trimStart()
      .split('\n', 1)[0] ?? ''
  if (never.test(first) || never.test(/^title\s*[:=].*$/m.exec(head)?.[0] ?? '')) return true
  return wordsUpTo(raw, FEWEST_WORDS) < FEWEST_WORDS || showsFiles(raw) || mostlyCode(raw)
}

/** A file or a folder in a drawn tree: `├── css/`, `│   └── main.js`. */
const FILE_IN_TREE = /^[│|\t ]{0,60}[├└]──[\t ]?[\w.@-]{1,60}(?:\/|\.\w{1,5})(?=\s|$)/gm
const TREE = 4

/** True where a tree of source files is drawn: the text tells how something is built. */
const showsFiles = (raw: string): boolean => raw.includes('──') && (raw.match(FILE_IN_TREE)?.length ?? 0) >= TREE

/** Number of words, counted no further than `most`. */
function wordsUpTo(raw: string, most: number): number {
  let n = 0
  for (const _ of raw.matchAll(/[\p{L}]{2,}/gu)) if (++n >= most) break
  return n
}

/** True where more than half of a file of some length stands in code fences that name a programming language. */
function mostlyCode(raw: string): boolean {
  let inside = false
  let named = false
  let code = 0
  let all = 0
  for (const line of raw.split('\n', 4000)) {
    const fence = /^\s*(?:```|~~~)\s*([\w+#-]*)/.exec(line)
    if (fence) {
      inside = !inside
      if (inside) named = (fence[1] ?? '') !== '' && !/^(?:text|txt|plain|markdown|md|email)$/i.test(fence[1] ?? '')
      continue
    }
    if (line.trim() === '') continue
    all++
    if (inside && named) code++
  }
  return all >= 20 && code / all > 0.5
}
