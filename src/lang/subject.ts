import { splitClitic } from './id/clitics.ts'
import { stemOf } from './id/morphology.ts'
import { FUNCTION_WORDS } from './languages.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that say nothing of what is measured: praise, helpers, and who speaks. */
const EMPTY = {
  en: set(
    `${FUNCTION_WORDS.en} just get gets got getting make makes made making let lets help helps helped helping take takes took taking give gives gave see sees start starts try tries new now today only just already so than then if go goes keep keeps using use uses used via per day week month year average least most some even still once ever`,
  ),
  id: set(
    `${FUNCTION_WORDS.id} bantu membantu buat membuat dapat dapatkan mendapatkan mulai coba pakai dengan hanya cuma kini sekarang baru rata-rata per hari minggu bulan tahun kali orang nya bahkan masih jadi menjadi lewat berkat`,
  ),
} as const

/** Words that turn a figure up or down, by which of the two. */
const TURNS = {
  en: new Map([
    ...'cut cuts cutting reduce reduces reduced reducing lower lowers lowered slash slashes slashed save saves saved saving shrink shrinks shrank trim trims trimmed drop drops dropped fell falls decrease decreases decreased fewer less down cheaper'
      .split(' ')
      .map((word) => [word, '<'] as const),
    ...'increase increases increased raise raises raised grow grows grew grown boost boosts boosted lift lifts lifted improve improves improved more higher up rose rises gain gains gained'
      .split(' ')
      .map((word) => [word, '>'] as const),
  ]),
  id: new Map([
    ...'hemat menghemat dihemat pangkas memangkas potong memotong kurang kurangi mengurangi berkurang turun turunkan menurunkan susut'
      .split(' ')
      .map((word) => [word, '<'] as const),
    ...'naik naikkan menaikkan tingkat tingkatkan meningkat meningkatkan tambah menambah bertambah tumbuh lebih'
      .split(' ')
      .map((word) => [word, '>'] as const),
  ]),
} as const

/** True for a word, in any case, that no language here would begin a name with: “With”, “How”, “Dengan”. */
export const saysNothing = (word: string): boolean =>
  EMPTY.en.has(word.toLowerCase()) || EMPTY.id.has(word.toLowerCase())

const WORD = /[\p{L}][\p{L}'’]*/gu

/**
 * What a clause is about, as sorted stems without figures and function words: two ways to say the same thing share most of
 * them. "<" and ">" stand for words that turn a figure down or up.
 */
export function subjectWords(clause: string, code: 'en' | 'id'): string[] {
  const found = new Set<string>()
  for (const [word] of clause.toLowerCase().replaceAll('’', "'").matchAll(WORD)) {
    const turn = TURNS[code].get(word)
    if (turn) found.add(turn)
    else if (!EMPTY[code].has(word) && word.length > 1) found.add(code === 'en' ? english(word) : indonesian(word))
  }
  return [...found].sort()
}

function english(word: string): string {
  const bare = word.replace(/'s?$|'\p{L}+$/u, '')
  const one = bare.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
  if (one.length < 6) return one.replace(/e$/, '')
  return one
    .replace(/(?:ing|ed)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '')
}

function indonesian(word: string): string {
  const bare = splitClitic(word)?.stem ?? word
  const stem = stemOf(bare) ?? (/^di\p{L}{4,}/u.test(bare) ? bare.slice(2) : bare)
  return stem.length > 5 ? stem.replace(/(?:kan|an|i)$/, '') : stem
}

/** How a draft says that a mail is sent as an answer to the one before. */
export const sameThread =
  /(?<!\p{L})(?:same (?:email |mail )?thread|(?:in|on|to) (?:the|that|this) thread|as a reply to|reply to (?:the|your) (?:first|previous|last|original)|utas yang sama|balasan (?:dari|untuk) e-?mail)(?!\p{L})/iu
