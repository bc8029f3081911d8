import type { Span } from '../text/span.ts'
import { splitClitic } from './id/clitics.ts'

/** How Indonesian copy calls its reader: closely (kamu) or politely (Anda). */
export type Address = 'kamu' | 'anda'

/** A word that calls the reader, and how the other form would say it, in capitals where it stands in capitals. Offsets are those of the text. */
export interface Called extends Span {
  readonly how: Address
  readonly other: string
  readonly slang?: true
}

const WORD = /[\p{L}][\p{L}'-]*/gu
const CLOSE: ReadonlySet<string> = new Set(['kamu', 'kau', 'engkau'])
/** Closer still, as friends say it in Jakarta; in capitals within a sentence it is a name. */
const SLANG: ReadonlySet<string> = new Set(['lu', 'elu', 'elo', 'loe'])

/** True for a word in capitals behind one in small letters: "di Rotimu" names a shop. */
const isName = (text: string, { 0: word, index }: RegExpMatchArray): boolean =>
  /^\p{Lu}/u.test(word) && /(?:^|\s)\p{Ll}[\p{L}-]*\s$/u.test(text.slice(Math.max(0, (index ?? 0) - 40), index))

/** The words of a text that call the reader, in order. */
export function called(text: string): Called[] {
  return [...text.matchAll(WORD)].flatMap((match): Called[] => {
    const [word] = match
    const at = { start: match.index, end: match.index + word.length }
    const lower = word.toLowerCase()
    const like = (other: string) => (word.length > 1 && word === word.toUpperCase() ? other.toUpperCase() : other)
    const opens = match.index === 0 || /[.!?:\n"“(]\s*$/.test(text.slice(0, match.index))
    if (lower === 'anda') return [{ ...at, how: 'anda', other: like(opens ? 'Kamu' : 'kamu') }]
    if (CLOSE.has(lower)) return [{ ...at, how: 'kamu', other: like('Anda') }]
    if (SLANG.has(lower) && (opens || word === lower)) return [{ ...at, how: 'kamu', other: 'Anda', slang: true }]
    const dashed = /^(\p{L}[\p{L}\p{N}]*)-mu$/iu.exec(word)?.[1]
    if (dashed) return [{ ...at, how: 'kamu', other: like(`${dashed} Anda`) }]
    const parts = /mu$/.test(lower) ? splitClitic(word) : undefined
    if (parts?.clitic !== 'mu' || parts.stem.length < 4 || isName(text, match)) return []
    return [{ ...at, how: 'kamu', other: like(`${parts.stem} Anda`) }]
  })
}

/** What a firm does, behind its name. */
const SELLS =
  /^\s+(?:menyediakan|melayani|menawarkan|menjual|menghadirkan|mengerjakan|memproduksi|hadir|adalah (?:perusahaan|toko|penyedia|layanan|jasa|usaha|brand|merek|platform|aplikasi))(?![\p{L}\p{N}])/u

/** Names on -mu that a text speaks of as a firm, in small letters: "Rotimu menyediakan ...". */
export const firmNames = (text: string): string[] =>
  [...text.matchAll(WORD)]
    .filter(
      ({ 0: word, index }) => /^\p{Lu}.*mu$/u.test(word) && SELLS.test(text.slice(index + word.length, index + 60)),
    )
    .map(([word]) => word.toLowerCase())
