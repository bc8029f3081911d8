import type { Tags } from '../../lang/types.ts'
import { integer } from '../../lint/options.ts'
import { defineRule } from '../../lint/rule.ts'
import type { Statement } from '../../message/statements.ts'
import type { Span } from '../../text/span.ts'
import { packOf } from '../reading.ts'
import { inFile, sayings } from '../said.ts'
import { listed, shown } from '../words.ts'
import { WORN, wornPhrases } from '../worn.ts'

export default defineRule({
  id: 'tone/vague',
  severity: 'info',
  summary: {
    en: 'Words that show what happens, and promises that are made rather than meant',
    id: 'Kata yang bisa dibayangkan, dan janji yang tegas, bukan sekadar niat',
  },
  why: {
    en: 'A reader pictures “answers in 10 minutes”, not “streamlines support”; and “aims to help” tells a sceptic that it may not.',
    id: 'Pembaca bisa membayangkan “dijawab dalam 10 menit”, bukan “mengoptimalkan layanan”; dan “berupaya membantu” terdengar seperti belum tentu.',
    source: 'BC-14, MS-08',
  },
  messages: {
    words: {
      en: '{count} words that nobody can picture: {words}. Say what the reader sees happen: who does what, how fast, how often.',
      id: '{count} kata yang tak bisa dibayangkan: {words}. Sebut apa yang benar-benar terjadi: siapa melakukan apa, seberapa cepat, seberapa sering.',
    },
    worn: {
      en: '{count} worn phrases that any seller could write: {words}. Put in their place what only you can say: a figure, a name, a thing.',
      id: '{count} ungkapan usang yang bisa ditulis penjual mana pun: {words}. Ganti dengan yang hanya bisa Anda katakan: angka, nama, atau hal nyata.',
    },
    intent: {
      en: '“{words}” promises nothing: it only means to. Say what it does for the reader today, or leave the sentence out.',
      id: '“{words}” belum menjanjikan apa-apa, baru niat. Sebut apa yang sudah dilakukan bagi pembaca hari ini, atau hapus kalimatnya.',
    },
  },
  options: {
    least: integer(4, 'How many vague words a piece must hold to be told so.', 1, 100),
    worn: integer(WORN, 'How many different worn phrases a piece must hold to be told so.', 1, 100),
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'words',
      bad: '# Fresh bread before breakfast\n\nWe ⟦leverage⟧ rye, streamline mornings, empower kitchens and optimize toast.\n',
      good: '# Fresh bread before breakfast\n\nWe bake rye at 4 am and bring it to your door by 6.\n',
    },
    {
      lang: 'en',
      says: 'worn',
      bad: '# Fresh bread before breakfast\n\n⟦In today’s fast-paced world⟧, our state-of-the-art ovens take mornings to new heights.\n',
      good: '# Fresh bread before breakfast\n\nThree stone ovens bake from 2 am, so rye is on your step by 6.\n',
    },
    {
      lang: 'id',
      says: 'intent',
      bad: '# Roti segar sebelum sarapan\n\n⟦Kami berusaha untuk memanggang⟧ tiap malam.\n',
      good: '# Roti segar sebelum sarapan\n\nKami memanggang tiap malam.\n',
    },
  ],

  *check(page, { options, spoken, found }) {
    const all = sayings(page)
    const { tags } = packOf(page)
    const listedWords = all
      .flatMap((each) => hard(each).map((hit) => ({ each, hit, ...inFile(each.block, hit) })))
      .filter(({ text }) => !/^focus/i.test(text))
    // A dog harness and foster care are things: asked only where there are enough words to be told of.
    const vague =
      different(listedWords).size < options.least
        ? []
        : listedWords.filter(({ each, hit }) => !isThing(each, hit, tags))
    const distinct = different(vague)
    const [first] = vague
    const worn = wornPhrases(page)
    const phrases = [...different(worn).values()]
    const [earliest] = worn
    const isWorn = earliest !== undefined && phrases.length >= options.worn
    // The same paragraph is not told twice.
    if (first && distinct.size >= options.least && !(isWorn && first.block === earliest.block)) {
      const names = [...distinct.values()].slice(0, 4).map(({ text }) => `“${shown(text, 24)}”`)
      const related = vague.slice(1, 8).map(({ span, text }) => ({ span, message: shown(text, 24) }))
      yield found(
        'words',
        page.map.copy.source.firstLine(first.span),
        { count: vague.length, words: listed(names, spoken) },
        { related },
      )
    }
    if (isWorn) {
      const names = phrases.slice(0, 4).map(({ text }) => `“${shown(text, 32)}”`)
      const related = worn.slice(1, 8).map(({ span, text }) => ({ span, message: shown(text, 32) }))
      yield found(
        'worn',
        page.map.copy.source.firstLine(earliest.span),
        { count: phrases.length, words: listed(names, spoken) },
        { related },
      )
    }
    const meant = all.flatMap((each) =>
      each.hits.filter((hit) => hit.list === 'weak-intent').map((hit) => ({ each, hit, ...inFile(each.block, hit) })),
    )
    const weak =
      page.piece.piece.kind === 'email' ? undefined : meant.find(({ each, hit }) => !isNamed(each, hit, tags))
    if (weak) yield found('intent', page.map.copy.source.firstLine(weak.span), { words: shown(weak.text, 40) })
  },
})

const different = <T extends { readonly text: string }>(words: readonly T[]): Map<string, T> =>
  new Map(words.map((fact) => [fact.text.toLowerCase(), fact]))

/** The word names a thing rather than an act, as its sentence has it. */
const isThing = ({ text, start }: Statement, hit: Span, tags: Tags | undefined): boolean =>
  tags?.isNoun(text, { start: hit.start - start, end: hit.end - start }) === true

/** What looks like a wish is part of a name: “with Hartley Aim to Please Ltd”. Only a capital inside a sentence makes it worth asking. */
const isNamed = (each: Statement, hit: Span, tags: Tags | undefined): boolean =>
  hit.start > each.start && /^\p{Lu}/u.test(each.text.slice(hit.start - each.start)) && isThing(each, hit, tags)

/** Words of the list that stand for no act a reader could see. */
const hard = ({ hits, numbers }: Statement) =>
  numbers.some((number) => number.measure)
    ? []
    : hits.filter((hit) => hit.list === 'vague-verb' && hit.group === 'hard')
