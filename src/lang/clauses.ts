import type { Span } from '../text/span.ts'
import { subjectWords } from './subject.ts'

interface Clauses {
  /** Words that stand between two claims of one sentence. */
  readonly joins: string
  /** Words before a name that make it a place or a kind of firm: "a Leeds bakery", "from Leeds". */
  readonly places: string
  /** Words that tell that there is a figure, and nothing of what it measures. */
  readonly tells: string
}

const CLAUSES: Readonly<Record<'en' | 'id', Clauses>> = {
  en: {
    joins: 'and while plus but or with',
    places: 'a an one in from near across around outside throughout',
    tells:
      'trust trusted trusts join joins joined serve serves served serving love loved rely relied choose chosen happy satisfied proven measured result results time times faster quicker slower cheaper better shorter longer falling report reports reported typical typically save hour hours minute minutes second seconds weeks months days years',
  },
  id: {
    joins: 'dan serta sementara sedangkan tetapi tapi atau',
    places: 'di dari dekat sebuah sekitar',
    tells:
      'dipercaya percaya dipilih pilih memilih bergabung gabung layani dilayani melayani puas senang setia terbukti terukur hasil waktu cepat murah jam menit detik sudah telah',
  },
}

const list = (words: string): string[] => words.split(' ')

/** The clauses of a sentence, each of which may be a claim of its own; offsets of the sentence. */
export function clausesOf(sentence: string, code: 'en' | 'id'): Span[] {
  const parts: Span[] = []
  let start = 0
  for (const match of sentence.matchAll(BETWEEN[code])) {
    parts.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  return [...parts, { start, end: sentence.length }].filter((part) => part.start < part.end)
}

const between = (code: 'en' | 'id'): RegExp =>
  new RegExp(`\\s(?:${list(CLAUSES[code].joins).join('|')})\\s|[,;:](?=\\s)|\\s[–—·|•-]\\s|[()]`, 'giu')
const BETWEEN = { en: between('en'), id: between('id') }

/** True where the text ends in a word after which a name stands for a place. */
export const leadsToPlace = (text: string, code: 'en' | 'id'): boolean => PLACE[code].test(text)

const place = (code: 'en' | 'id'): RegExp =>
  new RegExp(`(?:^|\\s)(?:${list(CLAUSES[code].places).join('|')})\\s*$`, 'iu')
const PLACE = { en: place('en'), id: place('id') }

/** What a clause measures, as sorted stems; all that it is about where it names nothing that is measured. */
export function measuredWords(clause: string, code: 'en' | 'id'): string[] {
  const words = subjectWords(clause, code)
  const measured = words.filter((word) => !TELLS[code].has(word))
  return measured.length > 0 ? measured : words
}

/** True where a clause names what is measured. */
export const isMeasured = (clause: string, code: 'en' | 'id'): boolean =>
  subjectWords(clause, code).some((word) => !TELLS[code].has(word))

const tells = (code: 'en' | 'id'): ReadonlySet<string> =>
  new Set(['<', '>', ...subjectWords(CLAUSES[code].tells, code)])
const TELLS = { en: tells('en'), id: tells('id') }

/** Praise behind the noun that it is said of, in languages that put it there: “layanan terbaik” is a “layanan”; a mere “hasil” says nothing. */
export const praiseBehind: Readonly<Record<'en' | 'id', RegExp | undefined>> = {
  en: undefined,
  id: /(?<=^(?!(?:hasil|pilihan|cara|kualitas|mutu|rasa|harga|pengalaman|performa|kinerja|standar|nilai|kepuasan)\s)\p{L}+)\s+(?:yang\s+)?(?:paling\s+\p{L}+|ter(?:baik|unggul|depan|kemuka))$/iu,
}

/** What may follow a word so that nothing is said with both together: the end of a clause, or a word that leads on. */
export const standsAlone: Readonly<Record<'en' | 'id', RegExp>> = {
  en: /^(?:\s*$|\s*[^\s\p{L}\p{N}]|\s+(?:and|or|is|are|was|were|with|without|to|for|from|in|on|at|by|via|of|as|that|which|so|but|can|will|has|have)(?![\p{L}\p{N}]))/iu,
  id: /^(?:\s*$|\s*[^\s\p{L}\p{N}]|\s+(?:dan|atau|adalah|dengan|tanpa|untuk|dari|di|ke|pada|oleh|yang|agar|supaya|tetapi|tapi|bisa|akan|sudah|juga|ini|itu)(?![\p{L}\p{N}]))/iu,
}

/** Two words of praise in one breath: “stabil dan terpercaya”. */
export const paired = /^\S+\s(?:and|&|dan|serta)\s\S+$/iu
