import type { Voice } from '../../lang/lines.ts'
import { type Form, type ReasonLine, voiceData, wordsPattern } from '../../lang/voice.ts'
import type { Statement } from '../../message/statements.ts'
import { likeCase } from './case.ts'
import type { Turned } from './change.ts'

/** Gives each line once in a piece, in turn; undefined when all were given. */
export type Lines = () => ReasonLine | undefined

/** The lines of a voice, each to be used once. */
export function linesOf(language: 'en' | 'id', voice: Voice): Lines {
  const left = [...voiceData[language].lines[voice]]
  return () => left.shift()
}

/** The other side's reason in the sentence, and this side's in its place with slots for the facts. */
export function reasonTurn(
  statement: Statement,
  language: 'en' | 'id',
  voice: Voice,
  lines: Lines,
): Turned | undefined {
  const data = voiceData[language]
  const text = statement.text.replace(/[‘’]/g, "'")
  for (const reason of data.reasons[voice]) {
    const match = wordsPattern(reason, reason.find).exec(text)
    wordsPattern(reason, reason.find).lastIndex = 0
    if (!match) continue
    const line = lines()
    if (!line) return undefined
    const { block, start } = statement
    const at = { start: start + match.index, end: start + match.index + match[0].length }
    const old = block.prose.text.slice(at.start, at.end)
    const write = likeCase(said(match, line, opens(text, match.index), data, voice), old, block.prose.text, data.small)
    const title = `“${old.slice(0, 50)}” → ${voice === 'b2b' ? 'B2B' : 'B2C'}`
    return { block, ...at, kind: 'asks', title, write }
  }
  return undefined
}

const opens = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(0, at))

function said(
  match: RegExpExecArray,
  line: ReasonLine,
  first: boolean,
  data: (typeof voiceData)['en'],
  voice: Voice,
): string {
  const { who, verb, kept } = match.groups ?? {}
  const subject = who ? data.subject(who, voice) : ''
  const form = formOf(verb, subject, first, data)
  const behind = kept && line.kept ? line.kept.replace('{kept}', kept) : ''
  return (subject ? `${subject} ` : '') + line.forms[form] + behind
}

function formOf(verb: string | undefined, subject: string, first: boolean, data: (typeof voiceData)['en']): Form {
  if (!verb) return 'noun'
  if (subject) return / (?:can|will)$/i.test(subject) ? 'base' : 'third'
  const form = data.formOf(verb)
  return form === 'base' && first ? 'asks' : form
}
