import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { says } from '../../message/statements.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { onScreen } from '../hero.ts'
import { added, linesFor, perVoice } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { selling } from '../selling.ts'
import { opening, openingPlace, together } from '../where.ts'

export default defineRule({
  id: 'message/problem-named',
  severity: 'info',
  optional: true,
  summary: {
    en: 'The copy names the problem that the reader wants to be rid of',
    id: 'Naskah menyebut masalah yang ingin diselesaikan pembaca',
  },
  why: {
    en: 'The first line should meet the first resistance of one person; who does not see their own trouble does not look for your solution.',
    id: 'Baris pertama sebaiknya menjawab keberatan pertama satu orang; yang tak melihat masalahnya tak mencari solusi Anda.',
    source: 'MS-07, MS-09, FS-01',
  },
  messages: {
    none: {
      en: 'No trouble named: 0 of {count} sentences say what goes wrong without you. Name one cost, delay or worry of the reader before the solution.',
      id: 'Tak satu pun dari {count} kalimat menyebut masalah pembaca. Sebut satu biaya, keterlambatan, atau kekhawatiran mereka sebelum solusinya.',
    },
  },
  options: { words: integer(150, 'Words of a piece from which on a problem is looked for.', 0, 5000) },
  coverage: true,
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'none',
      bad: `# ⟦Get warm bread for your family before breakfast⟧\n\n${'We bake your rye at four and bring it to your door at six. '.repeat(13)}\n`,
      good: `# Get warm bread for your family before breakfast\n\nTired of queuing for bread that is cold? ${'We bake your rye at four and bring it to your door at six. '.repeat(13)}\n`,
    },
    {
      lang: 'id',
      says: 'none',
      bad: `# ⟦Dapatkan roti hangat untuk keluarga sebelum sarapan⟧\n\n${'Kami memanggang roti Anda jam empat dan mengantarnya jam enam pagi. '.repeat(16)}\n`,
      good: `# Dapatkan roti hangat untuk keluarga sebelum sarapan\n\nCapek antre dan kehabisan roti? ${'Kami memanggang roti Anda jam empat dan mengantarnya jam enam pagi. '.repeat(16)}\n`,
    },
  ],

  *check(page, { options, say, found }) {
    const pieces = together(page)
    if (selling(page, pieces).length === 0) return
    const words = pieces.reduce((sum, piece) => sum + piece.words, 0)
    if (pieces.length === 0 || words < options.words || pieces.some((piece) => piece.problem.length > 0)) return
    const { statements } = readingOf(page)
    if (pieces.length > 1 || statements.some((each) => says(each, 'problem'))) return
    const at = opening(page)
    if (at) yield found('none', at.span, { count: statements.length }, { rewrites: troubles(page, say) })
  },
})

/** A sentence about the reader's trouble, under the opening. */
function troubles(page: Page, say: (words: Words) => string): Array<Rewrite | undefined> {
  const title = say({ en: 'Name the trouble under the opening', id: 'Sebut masalahnya di bawah pembuka' })
  const own = linesFor(page)
  const place = openingPlace(page)
  // Below a text that fills the first screen it would not be the first thing that is read.
  const screen = onScreen(page)
  const at = place ? screen.indexOf(place) : -1
  const isLast = at < 0 || (at > 0 && at === screen.length - 1)
  if (page.piece.firstScreen && isLast) return []
  return perVoice(page, say, title, (voice, named) => added(page, named, place, [own.trouble[voice]]))
}
