import type { Role } from '../../copy/piece.ts'
import { acronyms, isUnspeakable, signedWith } from '../../lang/acronyms.ts'
import { standsAlone } from '../../lang/clauses.ts'
import { guardWords } from '../../lang/guard.ts'
import { words } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Fact } from '../../message/map.ts'
import { factOf, perSentence, type Statement } from '../../message/statements.ts'
import { line } from '../../rewrite/line.ts'
import { replaceWords } from '../../rewrite/replace.ts'
import { answersFor } from '../answers.ts'
import { suggestion } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { listed } from '../words.ts'

export default defineRule({
  id: 'b2c/jargon',
  severity: 'info',
  optional: true,
  audience: 'b2c',
  summary: {
    en: 'Abbreviations are spelt out for consumers',
    id: 'Singkatan dijelaskan untuk konsumen',
  },
  why: {
    en: 'A consumer need not know the trade: a word that has to be looked up is where the reading stops.',
    id: 'Konsumen tidak perlu paham istilah dagang: orang berhenti membaca di kata yang harus dicari artinya.',
    source: 'BC-13',
  },
  messages: {
    short: {
      en: 'Not explained anywhere: {what} (count: {count}). Say it in plain words where it comes first.',
      id: 'Tidak dijelaskan di mana pun: {what} (total {count}). Jelaskan dengan kata sehari-hari saat pertama kali muncul.',
    },
  },
  options: { known: words([], 'Abbreviations that your readers know.') },
  coverage: true,
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'short',
      audience: 'b2c',
      bad: `# A quiet start with your baby

I am an ⟦IBCLC⟧ and I come to your home.

[Book a visit](/visit)
`,
      good: `# A quiet start with your baby

I am an IBCLC (a feeding consultant who comes to the house) and I come to your home.

[Book a visit](/visit)
`,
      fill: { 'in plain words': 'a feeding consultant who comes to the house' },
    },
    {
      lang: 'id',
      says: 'short',
      audience: 'b2c',
      bad: `# Awal yang tenang bersama bayi

Saya konselor ⟦IBCLC⟧ dan datang ke rumah Anda.

[Pesan kunjungan](/kunjungan)
`,
      good: `# Awal yang tenang bersama bayi

Saya konselor IBCLC (pendamping menyusui di rumah) dan datang ke rumah Anda.

[Pesan kunjungan](/kunjungan)
`,
      fill: { 'dalam kata biasa': 'pendamping menyusui di rumah' },
    },
  ],

  *check(page, { options, spoken, say, found }) {
    const all = unexplained(page, new Set(options.known.map((each) => each.toUpperCase())))
    const firsts = new Map<string, Fact>()
    for (const each of all) if (!firsts.has(each.text)) firsts.set(each.text, each)
    const [at, ...others] = firsts.values()
    if (!at) return
    const named = [...firsts.keys()].slice(0, 3).map((each) => `“${each}”`)
    yield found(
      'short',
      at,
      { what: listed(named, spoken), count: all.length },
      {
        related: others.slice(0, 5).map(({ span, text }) => ({ span, message: text })),
        rewrites: [spelled(page, at, say)],
      },
    )
  },
})

const SHORT = /(?<![\p{L}\p{N}._/@#&-])\p{Lu}{3,6}(?![\p{L}\p{N}_]|[-/.@&][\p{L}\p{N}])/gu

/** Abbreviations of three to six capitals that nothing in the piece explains, in document order. */
function unexplained(page: Page, known: ReadonlySet<string>): Fact[] {
  const { statements } = readingOf(page)
  const candidates = statements.filter((statement) => shorts(statement).length > 0)
  if (candidates.length === 0) return []
  const whole = statements.map(({ text }) => text).join('\n')
  const lower = new Set(statements.flatMap((statement) => smallWords(statement)))
  // What the page is about, its reader has come for.
  const subject = new Set(
    candidates.flatMap((statement) =>
      TITLES.has(statement.block.role) ? shorts(statement).map(({ word }) => word) : [],
    ),
  )
  return candidates.flatMap((statement) => {
    const { block } = statement
    if (block.meta || block.role === 'footer' || block.role === 'quote' || isShouted(statement)) return []
    return shorts(statement).flatMap(({ word, at }) => {
      const start = statement.start + at
      if (!isUnspeakable(word) || acronyms[page.language].has(word) || known.has(word) || lower.has(word.toLowerCase()))
        return []
      if (
        isExplained(whole, word) ||
        isNamed(statement, at, word.length) ||
        isPartOfName(statement, at + word.length) ||
        signs(whole, word, page.language) ||
        SPARED[page.language].test(statement.text.slice(Math.max(0, at - SPARED_REACH), at)) ||
        inMark(statement, start) ||
        subject.has(word)
      )
        return []
      return [factOf(block, start, start + word.length)]
    })
  })
}

/** With their places in the sentence. */
const shorts = perSentence(({ text }) =>
  [...text.matchAll(SHORT)].map((match) => ({ word: match[0], at: match.index })),
)

/** Words that are not all in capitals, in lower case. */
const smallWords = perSentence(({ text }) =>
  (text.match(/\p{L}+/gu) ?? []).filter((word) => word !== word.toUpperCase()).map((word) => word.toLowerCase()),
)

const TITLES: ReadonlySet<Role> = new Set(['headline', 'subject'])

const NAME = /^\p{Lu}[\p{L}.&]*\p{Ll}/u

/** One of a row of names: the things before and behind it in the row have capitals and are no abbreviations. */
function isNamed({ text }: Statement, at: number, length: number): boolean {
  const before = /(\S+),\s+(?:(?:and|or|dan|atau)\s+)?$/u.exec(text.slice(0, at))?.[1]
  const behind = /^(?:,\s+(?:(?:and|or|dan|atau)\s+)?|\s+(?:and|or|dan|atau)\s+)(\S+)/u.exec(
    text.slice(at + length),
  )?.[1]
  return [before, behind].some((word) => word !== undefined && NAME.test(word))
}

/** “RWS Garden Rooms” in a sentence that is no title, “Block RMR 03”: part of a name or an address. */
function isPartOfName({ text }: Statement, end: number): boolean {
  const rest = text.slice(end)
  if (/^ \d{1,5}(?![.,]?\d|\s?[%–-])/.test(rest)) return true
  return /^(?: (?:of |dan |and |& )?\p{Lu}[\p{L}’']*\p{Ll}){2}/u.test(rest) && (text.match(PLAIN)?.length ?? 0) > 2
}
const PLAIN = /(?<![\p{L}])\p{Ll}{4,}/gu

/** “— NRW Team”, “Tim NRW”: whoever writes signs with it. */
const signs = (whole: string, word: string, language: 'en' | 'id'): boolean => signedWith[language](word).test(whole)

/** “No need to know DNS”: named as what the reader is spared. */
const SPARED = { en: spared('en'), id: spared('id') } as const
/** Letters from the negation to the word. */
const SPARED_REACH = 60

function spared(language: 'en' | 'id'): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${guardWords[language].negations.join('|')})(?!\\p{L})[^.!?:;]*$`, 'iu')
}

/** In brackets, or with brackets behind it, once anywhere. */
const isExplained = (whole: string, word: string): boolean => {
  for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1)) {
    const before = whole.slice(Math.max(0, at - 2), at)
    const after = whole.slice(at + word.length, at + word.length + 4)
    if (
      isInside(whole, at) ||
      /[([]\s?$/.test(before) ||
      /^s?\s?[(:–—]/.test(after) ||
      /^s?,? (?:or|i\.e|yaitu|atau|is|adalah)/.test(after)
    )
      return true
  }
  return false
}

/** Letters of a remark in brackets. */
const REMARK = 25

/** Told beside something else: “(formerly XYZ)”, “(old name XYZ)”. */
function isInside(whole: string, at: number): boolean {
  const before = whole.slice(Math.max(0, at - REMARK), at)
  const open = before.lastIndexOf('(')
  return open >= 0 && !before.slice(open).includes(')') && /^[^()\n]{0,25}\)/.test(whole.slice(at))
}

/** Words in capitals for emphasis: two of them side by side, or most of the sentence. */
const isShouted = ({ text }: Statement): boolean => {
  const all = text.match(/\p{L}{2,}/gu) ?? []
  const upper = all.filter((word) => word === word.toUpperCase())
  return /\p{Lu}{2,}[ !]+\p{Lu}{2,}/u.test(text) || upper.length * 2 > all.length
}

const inMark = ({ block }: Statement, at: number): boolean =>
  block.marks.some((mark) => (mark.kind === 'code' || mark.kind === 'mergetag') && mark.start <= at && at < mark.end)

/** A slot for plain words behind the abbreviation. */
function spelled(page: Page, at: Fact, say: (words: Words) => string) {
  const place = at.block.prose.find(at.span)
  // “PPF coating” is one thing, which a gloss within would tear.
  if (!place || !standsAlone[page.language].test(at.block.prose.text.slice(place.end))) return undefined
  const template = answersFor(page).spelled
  const edit = replaceWords(page.map.copy.source, at.block, { start: place.end, end: place.end }, [
    ' ',
    ...line(template.trim()),
  ])
  return suggestion(page, say({ en: `Explain “${at.text}”`, id: `Jelaskan “${at.text}”` }), [edit], {
    adds: [template],
  })
}
