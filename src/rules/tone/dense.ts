import { abstractWords } from '../../lang/abstract.ts'
import { splitTokens } from '../../lang/tokens.ts'
import { integer } from '../../lint/options.ts'
import { defineRule } from '../../lint/rule.ts'
import { inSlices, perSentence } from '../../message/statements.ts'
import { onFirstLine, sayings } from '../said.ts'
import { listed, shown } from '../words.ts'

export default defineRule({
  id: 'tone/dense',
  severity: 'info',
  summary: {
    en: 'Sentences say who does what, not rows of abstract words',
    id: 'Kalimat bahasa Inggris menyebut siapa melakukan apa, bukan deretan kata abstrak',
  },
  why: {
    en: 'Abstract words hide who does what: “a comprehensive understanding of requirements” is read twice, “we ask what you need” once.',
    id: 'Kata abstrak menyembunyikan siapa melakukan apa, dan kalimatnya harus dibaca dua kali. Dalam bahasa Indonesia bentuk ke- -an itu wajar.',
    source: 'BC-14; plainlanguage.gov, Avoid hidden verbs',
  },
  messages: {
    nouns: {
      en: 'Dense: {count} of {words} words are abstract ({list}). Say who does what to whom, in two short sentences, and begin with what the reader has in the end.',
      id: 'Padat: {count} dari {words} kata bersifat abstrak ({list}). Sebut siapa melakukan apa dalam dua kalimat pendek, dan mulai dari hasil bagi pembaca.',
    },
  },
  options: {
    least: integer(5, 'How many different abstract words a sentence must hold.', 2, 50),
    share: integer(22, 'Per cent of the words of a sentence from which on it is told so.', 5, 100),
    most: integer(2, 'Most sentences that are reported on a page.', 1, 50),
  },
  needs: ['tags'],
  examples: [
    {
      lang: 'en',
      says: 'nouns',
      bad: '# Fresh bread before breakfast\n\n⟦Our delivery methodology supports the optimisation of breakfast operations through the continuous assessment, evaluation and enablement of consumption patterns.⟧\n',
      good: '# Fresh bread before breakfast\n\nWe ask what you eat, and bring it before you wake up.\n',
    },
  ],

  *check(page, { options, spoken, found }) {
    if (page.language !== 'en') return
    const all = sayings(page)
    yield* inSlices(all, (each) => {
      abstractIn(each)
    })
    const dense = all
      .filter((each) => {
        const { length } = abstractIn(each)
        return length >= options.least && length * 100 >= wordsIn(each) * options.share && wordsIn(each) >= SHORTEST
      })
      .sort((a, b) => abstractIn(b).length - abstractIn(a).length)
      .slice(0, options.most)
    for (const each of dense.sort((a, b) => a.at - b.at || a.start - b.start)) {
      const words = abstractIn(each)
      const list = listed(
        words.slice(0, 4).map((word) => `“${shown(word, 24)}”`),
        spoken,
      )
      yield found('nouns', onFirstLine(page, each.block, each), { count: words.length, words: wordsIn(each), list })
    }
  },
})

/** A label of three nouns is read at a glance. */
const SHORTEST = 15

/** Names keep their capitals and are none of it. */
const smallWords = (text: string): string[] =>
  splitTokens(text).flatMap(({ start, end, lower }) => (text.slice(start, end) === lower ? [lower] : []))

const abstractIn = perSentence(({ text }) => abstractWords(smallWords(text)))
const wordsIn = perSentence(({ text }) => splitTokens(text).length)
