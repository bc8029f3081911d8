import type { Holding } from '../bank/holds.ts'
import type { Block } from '../copy/piece.ts'
import { subjectWords } from '../lang/subject.ts'
import type { Page, Words } from '../lint/rule.ts'
import type { PromiseFact } from '../message/map.ts'
import { insertAfter } from '../rewrite/insert.ts'
import { line } from '../rewrite/line.ts'
import { replaceWords } from '../rewrite/replace.ts'
import type { Part, Rewrite } from '../rewrite/rewrite.ts'
import { best, isResult } from './bank.ts'
import { linesFor, suggestion, voices } from './offer.ts'
import { openingPlace } from './where.ts'
import { shown } from './words.ts'

type Say = (words: Words) => string
type Values = Readonly<Record<string, string | undefined>>

/** Words of a promise that can bear a figure behind it. */
const LONGEST = 16
/** Characters of a wording that can stand there. */
const LONGEST_WORDING = 90
/** Rows that are offered for one promise. */
const MOST = 2

/** The promise with a figure of the trust bank behind it, word for word: rows about the same thing first. */
export function promiseProven(page: Page, say: Say, promise: PromiseFact): Array<Rewrite | undefined> {
  if (!bearsFigure(promise)) return []
  const { block } = promise
  const at = block.prose.find(promise.span)
  if (!at) return []
  const text = block.prose.text.slice(at.start, at.end)
  const end = at.start + text.replace(/[.!\s]+$/, '').length
  return figures(page, promise.text)
    .slice(0, MOST)
    .map((row) => {
      const edit = replaceWords(page.map.copy.source, block, { start: end, end }, [` — ${wordingOf(row)}`])
      return suggestion(page, titleOf(row, say), [edit], { quotes: [wordingOf(row)] })
    })
}

/** A promise to fill in that ends in a figure of the trust bank: under the opening, or as the headline where nothing goes below. */
export function promiseFromBank(page: Page, say: Say, values: Values, headline?: Block): Array<Rewrite | undefined> {
  const [voice] = voices(page)
  const [row] = figures(page, '')
  if (!row || !voice) return []
  const template = linesFor(page).promiseProven[voice]
  const proof = wordingOf(row)
  const parts = line(template, { ...values, proof })
  const change = { adds: [template], quotes: [proof] }
  const place = openingPlace(page)
  const { source } = page.map.copy
  if (place) {
    const edit = insertAfter(source, place, [parts], true)
    return [suggestion(page, titleOf(row, say), [edit], change)]
  }
  if (headline?.role !== 'headline' || headline.prose.length > 80) return []
  const edit = replaceWords(source, headline, { start: 0, end: headline.prose.length }, unstopped(parts))
  return [suggestion(page, titleOf(row, say), [edit], { ...change, drops: [headline.prose.text] })]
}

const titleOf = ({ entry }: Holding, say: Say): string => {
  const name = shown(entry.claim, 40)
  return say({ en: `From the trust bank: ${name}`, id: `Dari bank bukti: ${name}` })
}

const unstopped = (parts: readonly Part[]): Part[] =>
  parts.map((part, index) => (index === parts.length - 1 && typeof part === 'string' ? part.replace(/\.$/, '') : part))

/** A statement or a headline that ends there; a question, an item of a list and a line with a dash of its own bear none. */
const bearsFigure = ({ block, text }: PromiseFact): boolean =>
  (block.role === 'headline' || block.role === 'subhead' || block.role === 'body') &&
  !block.depth &&
  text.split(/\s+/).length <= LONGEST &&
  !/[?…:;]["”’)]*\s*$|\s[—–-]\s/.test(text)

/** Measured results of the bank that fit the page: about the promise first, then those that the page does not hold yet. */
function figures(page: Page, promise: string): Holding[] {
  const wants = (holding: Holding): boolean =>
    holding.entry.kind === 'number' && isResult(holding) && isOneLine(holding.entry.wording[holding.language]?.markdown)
  const about = new Set(subjectWords(promise, page.language))
  const shared = ({ folded }: Holding): number =>
    subjectWords(folded, page.language).filter((word) => about.has(word)).length
  return best(page, wants)
    .map((holding) => ({ holding, shared: about.size > 0 ? shared(holding) : 0 }))
    .sort((a, b) => b.shared - a.shared)
    .map(({ holding }) => holding)
}

/** Plain words of one sentence, short enough to stand behind others. */
const isOneLine = (wording = ''): boolean =>
  wording.length <= LONGEST_WORDING && !/[[\]*_`<>|]|[.!?…:;]["”’)]*\s|\s[—–]\s|[?…]$/.test(wording)

/** The bank's words; the end mark is that of the sentence around them. */
const wordingOf = ({ entry, language }: Holding): string =>
  (entry.wording[language]?.markdown ?? '').replace(/[.!]$/, '')
