import type { Span } from '../../text/span.ts'
import {
  ADJECTIVES,
  AFTER_ASKING,
  ASKING_VERBS,
  BEFORE_ASKING,
  COMPOUND_HEADS,
  IRREGULAR_PARTICIPLES,
  NOUN_TOO,
} from './verbs.ts'

/** A verb that asks the reader to do something. */
export interface Imperative extends Span {
  /** Lower case. */
  readonly verb: string
  /** "Don't", "never" before it. */
  readonly negated: boolean
}

/** "was written": from the form of be or get to the participle. */
export interface Passive extends Span {
  readonly participle: Span
  /** What follows "by", to the end of its clause. */
  readonly agent?: Span
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/** The request that a sentence or label opens with, by its words alone. Undefined where it opens with none. */
export function imperative(sentence: string): Imperative | undefined {
  const words = [...sentence.slice(0, 200).matchAll(WORD)].slice(0, 6)
  let negated = false
  for (const [i, match] of words.entries()) {
    const word = match[0].toLowerCase().replaceAll('’', "'")
    if (word === "don't" || word === 'do' || word === 'never') {
      negated ||= word !== 'do'
      if (word !== 'do' || words[i + 1]?.[0].toLowerCase() === 'not') continue
    }
    if (word === 'not' && i > 0) {
      negated = true
      continue
    }
    if (ASKING_VERBS.has(word)) {
      if (!asks(sentence, match, words[i + 1])) return undefined
      return { verb: word, negated, start: match.index, end: match.index + match[0].length }
    }
    if (!BEFORE_ASKING.has(word)) return undefined
  }
  return undefined
}

function asks(sentence: string, verb: RegExpExecArray, next: RegExpExecArray | undefined): boolean {
  const word = verb[0].toLowerCase()
  const end = verb.index + verb[0].length
  if (/^['’]s\b/.test(sentence.slice(end)) || sentence[end] === ':') return false
  if (!next) return true
  const after = next[0].toLowerCase()
  if (/[.!?]/.test(sentence.slice(end, next.index))) return true
  if (/^(?:is|are|was|were|has|will|can)$/.test(after)) return false
  if (AFTER_ASKING.has(after) || !NOUN_TOO.has(word)) return true
  return !COMPOUND_HEADS.has(after) && !/^(?:use|test) cases?$/.test(`${word} ${after}`)
}

const AUXILIARY = "(?:am|is|are|was|were|be|been|being|get|gets|got|getting|gotten|isn't|aren't|wasn't|weren't|'re|'s)"
const ADVERB =
  '(?:not|never|always|already|now|then|also|still|just|only|all|both|often|usually|once|soon|ever|even|well|first|\\p{L}+ly)'
const PASSIVE = new RegExp(
  `(?<![\\p{L}])${AUXILIARY}\\s+(?:being\\s+)?(?:${ADVERB}\\s+){0,2}(\\p{L}+)(?![\\p{L}-])`,
  'giu',
)

const isParticiple = (word: string): boolean => /\p{L}{2}ed$/u.test(word) || IRREGULAR_PARTICIPLES.has(word)

/** Passives of a sentence: be or get with a participle that tells what is done. */
export function passives(sentence: string): Passive[] {
  const text = sentence.replaceAll('’', "'")
  const found: Passive[] = []
  for (const match of text.matchAll(PASSIVE)) {
    const participle = (match[1] as string).toLowerCase()
    if (!isParticiple(participle)) continue
    const end = match.index + match[0].length
    const by = /^\s+by\s+(?!\d|hand\b|default\b|law\b|mail\b|email\b|phone\b)/i.exec(text.slice(end))
    if (!by && ADJECTIVES.has(participle)) continue
    const start = match.index
    const agent = by ? agentAt(text, end + by[0].length) : undefined
    found.push({ start, end, participle: { start: end - participle.length, end }, ...(agent ? { agent } : {}) })
  }
  return found
}

function agentAt(text: string, start: number): Span | undefined {
  const length = /[.,;:!?()—–]|$/.exec(text.slice(start))?.index ?? 0
  const end = start + text.slice(start, start + length).trimEnd().length
  return end > start ? { start, end } : undefined
}
