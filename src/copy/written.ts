import { greetings } from '../lang/labels/letters.ts'
import type { Draft } from './draft.ts'
import { lines } from './part.ts'

const plainFence = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'markdown', 'md', 'email', 'eml', 'copy'])
const codeLine =
  /^\s*(?:\$ |#!|\/\/|import |export |const |let |var |function |curl |npm |npx |pnpm |yarn |git |pip |cd |sudo |docker |<\/?[a-z]|[{}]|["']?[\w.-]+["']?\s*[:=]\s*["'{[]|-[HXd] )|[;{}\\]\s*$|=>|\(\)/
/** A month or a name before what was said: `October: "We measured the stairs twice."` */
const saidLine = /^\s*\p{Lu}[\p{L} ]{0,30}:\s*["“]\p{Lu}\S*(?:\s+\S+){3,}[.!?…]["”]\s*$/u
const greeting = new RegExp(`^(?:${greetings.join('|')})(?:$|[^\\p{L}])`, 'iu')

const fenceName = ({ fence }: Draft): string => (fence ?? '').trim().split(/\s/)[0]?.toLowerCase() ?? ''

const isPlainFence = (draft: Draft): boolean => plainFence.has(fenceName(draft))

/** True where a code block holds sentences rather than code: mail and page drafts stand in fences. */
export function looksWritten(draft: Draft): boolean {
  if (!isPlainFence(draft)) return false
  const name = fenceName(draft)
  const all = draft.prose.text.split('\n').filter((line) => line.trim() !== '')
  const code = all.filter((line) => codeLine.test(line) && !saidLine.test(line)).length
  const sentences = all.filter((line) => line.trim().split(/\s+/).length >= 5 && /^[^\p{L}]*\p{Lu}/u.test(line)).length
  const greeted = all.slice(0, 3).some((line) => greeting.test(line.trim()))
  if (code > all.length / 8) return false
  return greeted || (sentences >= 2 && sentences >= all.length / 4) || (name === 'text' && isShortCopy(all))
}

/** A claim with a line over it, in a fence that says it is text: no output, no tree of files. */
const isShortCopy = (all: readonly string[]): boolean =>
  all.length <= 3 &&
  all.every((line) => /^\s*["“]?\p{Lu}/u.test(line) && !/[│├└─<>{}$=|\\]|:\s*\S*\d/u.test(line)) &&
  all.some((line) => line.trim().split(/\s+/).length >= 5 && /[.!?]["”]?\s*$/u.test(line))

export const isGreeting = (text: string): boolean => text.length < 80 && greeting.test(text)

/** Lines of a fence that holds what stands in an inbox, a subject or a few to choose from, and letters of such a line. */
const MOST_INBOX_LINES = 4
const LONGEST_INBOX_LINE = 250

/** True where a fence holds a line or a few, no message: a subject, a preview. */
export function holdsLines(draft: Draft): boolean {
  if (!isPlainFence(draft) || draft.prose.length > MOST_INBOX_LINES * LONGEST_INBOX_LINE) return false
  const all = lines(draft).map(({ start, end }) => draft.prose.text.slice(start, end).trim())
  return all.length <= MOST_INBOX_LINES && !isGreeting(all[0] ?? '')
}
