import { type Called, called } from '../../lang/address.ts'
import type { Voice } from '../../lang/lines.ts'
import { voiceData } from '../../lang/voice.ts'
import type { Statement } from '../../message/statements.ts'
import type { Part } from '../rewrite.ts'
import { shouts, upper } from './case.ts'
import type { Turned } from './change.ts'
import { closesQuotations } from './place.ts'

const FROM = { b2b: 'kamu', b2c: 'anda' } as const

const odd = (text: string, voice: Voice): Called[] => called(text).filter(({ how }) => how === FROM[voice])

/**
 * How Indonesian copy calls its reader, the same in all that the sender says: labels, prices and footers too, for a page
 * that calls its reader by two names sounds like two senders. Contracts keep their own.
 */
export function addressTurns({ block, start, text }: Statement, language: 'en' | 'id', voice: Voice): Turned[] {
  if (language !== 'id' || voiceData.id.legal.test(text) || !closesQuotations(text)) return []
  const titled = isHeaded(block.prose.text)
  return odd(text, voice).map((call) => {
    const old = text.slice(call.start, call.end)
    const write = shouts(old) && old.length > 2 ? call.other.toUpperCase() : titled ? upper(call.other) : call.other
    const title = `“${old}” → “${write}”`
    return { block, start: start + call.start, end: start + call.end, kind: 'safe', title, write, within: true }
  })
}

/** True for a line in which all but particles begin with a capital, the reader's name left out of account. */
function isHeaded(text: string): boolean {
  const words = (text.match(/\p{L}[\p{L}'-]*/gu) ?? []).filter((word) => {
    const small = word.toLowerCase()
    return !voiceData.id.small.has(small) && called(word).length === 0
  })
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** Words of our own lines, calling the reader as the voice does; slots keep their names. */
export const addressed = (parts: readonly Part[], language: string, voice: Voice): Part[] =>
  parts.map((part) => (typeof part === 'string' && language === 'id' ? inAddress(part, voice) : part))

function inAddress(text: string, voice: Voice): string {
  let out = ''
  let at = 0
  for (const call of odd(text, voice)) {
    out += text.slice(at, call.start) + call.other
    at = call.end
  }
  return out + text.slice(at)
}
