import { detect } from './detect.ts'
import { FUNCTION_WORDS, INDONESIAN_ONLY } from './languages.ts'

type Language = 'en' | 'id'

const FEWEST = 3
/** Small words of the other language that make a line its own, and their share of it. */
const SMALL = 2
const SHARE = 0.35

const common: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(FUNCTION_WORDS.en?.split(' ')),
  id: new Set([...(FUNCTION_WORDS.id?.split(' ') ?? []), ...INDONESIAN_ONLY.split(' ')]),
}

const other = { en: 'id', id: 'en' } as const
/** What a short line of each is taken for: Malay has the small words of Indonesian. */
const RELATED: Readonly<Record<Language, readonly string[]>> = { en: ['en'], id: ['id', 'ms'] }

/** True for a line of three words or more in the other language that holds no small word of the page's own: no loan word, no name. */
export function isStray(line: string, own: Language): boolean {
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST || /\d/.test(line)) return false
  const theirs = common[other[own]]
  if (words.some((word) => common[own].has(word) && !theirs.has(word))) return false
  const small = words.filter((word) => theirs.has(word) && !common[own].has(word)).length
  return small >= SMALL && small >= SHARE * words.length && RELATED[other[own]].includes(detect(line).code)
}

/** As `isStray`, for text of any length: a paragraph is told by its language. */
export function isForeign(text: string, own: Language): boolean {
  if (text.length < LONG) return isStray(text, own)
  const { code, sure } = detect(text)
  return code === other[own] && sure >= SURE
}

/** Characters of a paragraph, and how sure its language is. */
const LONG = 80
const SURE = 0.3
