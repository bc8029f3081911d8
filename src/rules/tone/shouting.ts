import type { Block } from '../../copy/piece.ts'
import { acronyms, firmForms, isUnspeakable } from '../../lang/acronyms.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { inSlices, perSentence, type Statement } from '../../message/statements.ts'
import { replaceWords } from '../../rewrite/replace.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import type { Span } from '../../text/span.ts'
import { suggestion } from '../offer.ts'
import { inFile, sayings } from '../said.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'tone/shouting',
  severity: 'info',
  summary: {
    en: 'Running text in small letters, with one mark at the end',
    id: 'Teks dengan huruf biasa, dan satu tanda di akhirnya',
  },
  why: {
    en: 'Capitals and rows of exclamation marks read as pressure, and as spam; words in capitals are also read more slowly.',
    id: 'Huruf besar dan deretan tanda seru terbaca sebagai desakan, juga sebagai spam; huruf besar pun lebih lambat dibaca.',
    source: 'TN-06; KNOWLEDGE part 4, shouting',
  },
  messages: {
    marks: {
      en: '“{marks}” shouts{more}. One mark says the same.',
      id: '“{marks}” berteriak{more}. Satu tanda sudah cukup.',
    },
    capitals: {
      en: '“{words}” shouts in the middle of the text{more}. Write it in small letters.',
      id: '“{words}” berteriak di tengah teks{more}. Tulis dengan huruf biasa.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'marks',
      bad: '# Fresh bread before breakfast\n\nThe rye is still warm⟦!!!⟧ Come before seven.\n',
      good: '# Fresh bread before breakfast\n\nThe rye is still warm! Come before seven.\n',
    },
    {
      lang: 'en',
      says: 'capitals',
      bad: '# Fresh bread before breakfast\n\nOur loaves are ⟦ALWAYS BAKED FRESH⟧ in the oven next door. The rye is fresh at six.\n',
      good: '# Fresh bread before breakfast\n\nOur loaves are always baked fresh in the oven next door. The rye is fresh at six.\n',
    },
    {
      lang: 'id',
      says: 'marks',
      bad: '# Roti segar sebelum sarapan\n\nRotinya masih hangat⟦!!!⟧ Datang sebelum pukul tujuh.\n',
      good: '# Roti segar sebelum sarapan\n\nRotinya masih hangat! Datang sebelum pukul tujuh.\n',
    },
    {
      lang: 'id',
      says: 'capitals',
      bad: '# Roti segar sebelum sarapan\n\nRoti kami ⟦SELALU DIPANGGANG PAGI⟧ di dapur sebelah. Datang pada pagi hari.\n',
      good: '# Roti segar sebelum sarapan\n\nRoti kami selalu dipanggang pagi di dapur sebelah. Datang pada pagi hari.\n',
    },
  ],

  *check(page, { say, found }) {
    const said = sayings(page)
    const marks: Place[] = []
    const mixed: Place[] = []
    yield* inSlices(said, (statement) => {
      marks.push(...marksOf(statement))
      mixed.push(...runsOf(statement))
    })
    const [mark] = marks
    if (mark) {
      const at = inFile(mark.block, mark.at)
      yield found('marks', at, { marks: at.text, more: others(marks, say) }, { rewrites: [calmed(page, marks, say)] })
    }
    if (mixed.length === 0) return
    const small = smallWords(said)
    const runs = mixed.filter((each) => isLoud(each, small, page))
    const [run] = runs
    if (!run) return
    const at = inFile(run.block, run.at)
    const values = { words: shown(at.text), more: others(runs, say) }
    yield found('capitals', page.map.copy.source.firstLine(at.span), values, { rewrites: [lowered(page, runs, say)] })
  },
})

const MARKS = /(?<=[\p{L}\p{M}\p{N})”"’*_])!{2,}(?![!?])/gu
/** Three words or more in capitals, in one breath. */
const RUN = /(?<![\p{L}\p{N}'’&/.-])\p{Lu}{2,}(?: \p{Lu}{2,}){2,}(?![\p{L}\p{N}'’&/-])/gu

interface Place {
  readonly block: Block
  readonly at: Span
  readonly text: string
}

const marksOf = (statement: Statement): Place[] => (statement.text.includes('!!') ? placesOf(statement, MARKS) : [])

const runsOf = (statement: Statement): Place[] => {
  if (!hasCapitals(statement)) return []
  const runs = placesOf(statement, RUN)
  return runs.length > 0 && isMixed(statement) ? runs : []
}

const hasCapitals = perSentence(({ text }) => /\p{Lu}{2} \p{Lu}{2}/u.test(text))

const placesOf = ({ block, start, text }: Statement, sought: RegExp): Place[] =>
  [...text.matchAll(sought)].map((match) => {
    const from = start + match.index
    return { block, at: { start: from, end: from + match[0].length }, text: match[0] }
  })

/** A line all in capitals is a matter of style: a label, a name, small print. */
const isMixed = ({ text }: Statement): boolean => (text.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) > 2

const smallWords = (said: readonly Statement[]): ReadonlySet<string> =>
  new Set(said.flatMap(({ text }) => text.match(/(?<![\p{L}'’-])\p{Ll}{4,}(?![\p{L}'’-])/gu) ?? []))

/**
 * True for words, one of which the page writes in small letters elsewhere. Abbreviations, codes, names and what the reader is to type
 * are none.
 */
function isLoud({ block, at, text }: Place, small: ReadonlySet<string>, { language, brand }: Page): boolean {
  if (brand.product && text.includes(brand.product.toUpperCase())) return false
  if (/["“‘'`[]$/.test(block.prose.text.slice(0, at.start)) || isRunIn(block, at)) return false
  const words = text.split(' ')
  const before = /(\p{Lu}+)\.? $/u.exec(block.prose.text.slice(0, at.start))?.[1] ?? ''
  if ([before, ...words].some((word) => firmForms.has(word))) return false
  if (!words.some((word) => small.has(word.toLowerCase()))) return false
  const plain = words.filter((word) => !acronyms[language].has(word) && !isUnspeakable(word))
  return plain.length === words.length && words.filter((word) => word.length > 3).length > 1 && words.length < 12
}

/** “OUR DAILY BASKET: three loaves”: a label at the head of its block. */
const isRunIn = ({ prose: { text } }: Block, { start, end }: Span): boolean =>
  /^[^\p{L}]*$/u.test(text.slice(0, start)) && /^\W{0,2}\s?[:–—]/.test(text.slice(end))

const others = ({ length }: readonly Place[], say: (words: Words) => string): string =>
  length < 2
    ? ''
    : say({
        en: `, here and in ${length - 1} more ${length === 2 ? 'place' : 'places'}`,
        id: `, juga di ${length - 1} tempat lain`,
      })

/** One mark wherever there are several. */
function calmed(page: Page, all: readonly Place[], say: (words: Words) => string): Rewrite | undefined {
  const title: Words = { en: 'One mark is enough', id: 'Satu tanda cukup' }
  const edits = all.map(({ block, at }) => replaceWords(page.map.copy.source, block, at, ['!']))
  const safe = suggestion(page, say(title), edits)
  return safe && { ...safe, kind: 'fix' }
}

/** Small letters; the writer looks after the names among them. */
function lowered(page: Page, all: readonly Place[], say: (words: Words) => string): Rewrite | undefined {
  const title: Words = { en: 'Small letters', id: 'Huruf biasa' }
  const edits = all.map(({ block, at, text }) => {
    const opens = /(?:^|[.!?:]\s+)["“]?$/.test(block.prose.text.slice(0, at.start))
    const low = text.toLowerCase()
    return replaceWords(page.map.copy.source, block, at, [opens ? text.charAt(0) + low.slice(1) : low])
  })
  return suggestion(page, say(title), edits, { drops: all.map(({ text }) => text) })
}
