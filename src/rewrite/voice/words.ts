import type { Voice } from '../../lang/lines.ts'
import { type Turn, voiceData, wordsPattern } from '../../lang/voice.ts'
import type { Statement } from '../../message/statements.ts'
import { isTitled, likeCase, shouts, upper } from './case.ts'
import type { Turned } from './change.ts'

const straight = (text: string): string => text.replace(/[‘’]/g, "'")

/** Words of the sentence that the voice says another way, one change each, from left to right. */
export function wordTurns(statement: Statement, language: 'en' | 'id', voice: Voice): Turned[] {
  const data = voiceData[language]
  const text = straight(statement.text)
  const taken: Turned[] = []
  for (const turn of data.words[voice]) {
    for (const match of text.matchAll(wordsPattern(turn, turn[0]))) {
      const made = turned(statement, match, turn, data.small)
      if (made && !taken.some((other) => made.start < other.end && other.start < made.end)) taken.push(made)
    }
  }
  return taken.sort((a, b) => a.start - b.start)
}

function turned(
  statement: Statement,
  match: RegExpExecArray,
  [, template, asks]: Turn,
  small: ReadonlySet<string>,
): Turned | undefined {
  const { block, start } = statement
  const at = { start: start + match.index, end: start + match.index + match[0].length }
  const old = block.prose.text.slice(at.start, at.end)
  if ((shouts(old) && old.trim().length > 2) || STRESSED.test(old)) return undefined
  const inside = /[\p{L}\p{N},;] *$/u.test(block.prose.text.slice(0, at.start))
  if (inside && isName(old) && !isTitled(block.prose.text, small)) return undefined
  const said = template.replace(/\$(\d)/g, (_, index: string) => match[Number(index)] ?? '')
  const write = curly(old, said)
  if (write === '') return dropped(statement, at, old)
  const titled = likeCase(write, inside ? old.toLowerCase() : old, block.prose.text, small)
  return { block, ...at, kind: asks ? 'asks' : 'safe', title: `${shown(old)} → ${shown(titled)}`, write: titled }
}

/** A word in capitals is meant to be heard. */
const STRESSED = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u

/** True for a capital that is none of "I" or "Bapak/Ibu": within a sentence, Gede the baker or Grab the company. */
const isName = (old: string): boolean => /^\p{Lu}[^/]*$/u.test(old) && !/^I(?!\p{L})/u.test(old)

/** A word that goes, with a blank: where it opened the sentence, the next one takes its capital. Never where it is denied. */
function dropped(statement: Statement, at: { start: number; end: number }, old: string): Turned | undefined {
  const { block, start, end } = statement
  if (DENIED.test(block.prose.text.slice(start, at.start))) return undefined
  const title = `– ${shown(old)}`
  const before = /,? $/.exec(block.prose.text.slice(start, at.start))?.[0] ?? ''
  const behind = /^[- ]?/.exec(block.prose.text.slice(at.end, end))?.[0] ?? ''
  if (behind === '') return { block, start: at.start - before.length, end: at.end, kind: 'safe', title, write: '' }
  const rest = block.prose.text.slice(at.end + behind.length, end)
  const article = /(?<!\p{L})(an?) $/iu.exec(block.prose.text.slice(start, at.start))?.[1]
  if (article) {
    const fits = articleFor(rest)
    if (!fits) return undefined
    const write = `${/^A/.test(article) ? upper(fits) : fits} `
    return { block, start: at.start - article.length - 1, end: at.end + behind.length, kind: 'safe', title, write }
  }
  const opens = /^\p{Lu}/u.test(old)
  const next = opens ? (/^\p{L}+/u.exec(rest)?.[0] ?? '') : ''
  return { block, start: at.start, end: at.end + behind.length + next.length, kind: 'safe', title, write: upper(next) }
}

/** "a" or "an" before a word; undefined before those whose first sound their letter does not tell. */
const articleFor = (rest: string): 'a' | 'an' | undefined =>
  /^(?:u|eu|one|ho|\p{Lu}|[^\p{L}])/u.test(rest) ? undefined : /^[aeio]/.test(rest) ? 'an' : 'a'

/** What follows is denied: "not really easy". */
const DENIED =
  /(?:(?:^|[^\p{L}])(?:not|never|no|tidak|bukan|gak|nggak)|n['’]t)[^\p{L}]+(?:(?:a|an|the|that|be|so)[^\p{L}]+)?$/iu

/** With the apostrophes of the words that it replaces, curly where the old text has none of its own. */
const curly = (old: string, said: string): string => (/’/.test(old) ? said.replace(/'/g, '’') : said)

const shown = (text: string): string => `“${text.trim().slice(0, 40)}”`
