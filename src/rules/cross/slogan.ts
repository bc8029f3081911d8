import type { Block } from '../../copy/piece.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { replaceWords } from '../../rewrite/replace.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import type { Span } from '../../text/span.ts'
import { isQuotation } from '../claims.ts'
import { readingOf } from '../reading.ts'
import { onFirstLine } from '../said.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'cross/slogan',
  severity: 'warning',
  summary: {
    en: 'The slogan is written the same everywhere',
    id: 'Slogan ditulis sama di mana-mana',
  },
  why: {
    en: 'A slogan is remembered by being repeated; each variant starts from nothing. The configuration says how it is written.',
    id: 'Slogan diingat karena diulang; setiap variasi mulai dari nol. Konfigurasi menyebut cara menulisnya.',
    source: 'BC-21, XP-03',
  },
  messages: {
    altered: {
      en: '“{here}” is nearly the slogan “{slogan}”. Write it as it is, or say something that is clearly not it.',
      id: '“{here}” hampir sama dengan slogan “{slogan}”. Tulis persis, atau katakan hal yang jelas berbeda.',
    },
  },
  needs: ['sentences'],
  examples: [
    {
      lang: 'en',
      says: 'altered',
      brand: { slogan: 'Bread before the city wakes' },
      bad: '# Fresh rolls at your door\n\n⟦Bread before the town wakes up.⟧\n\n[Order a box](/shop)\n',
      good: '# Fresh rolls at your door\n\nBread before the city wakes.\n\n[Order a box](/shop)\n',
    },
    {
      lang: 'id',
      says: 'altered',
      brand: { slogan: 'Roti hangat sebelum kota bangun' },
      bad: '# Roti segar di depan pintu\n\n⟦Roti segar sebelum kota bangun.⟧\n\n[Pesan roti besok](/toko)\n',
      good: '# Roti segar di depan pintu\n\nRoti hangat sebelum kota bangun.\n\n[Pesan roti besok](/toko)\n',
    },
  ],

  *check(page, { say, found }) {
    const slogan = wordsOf(page.brand.slogan ?? '')
    if (slogan.length < SHORTEST) return
    for (const { block, start, end, text } of readingOf(page).statements) {
      if (isQuotation(block) || !isAltered(wordsOf(text), slogan)) continue
      const values = { here: shown(text), slogan: shown(page.brand.slogan ?? '', 60) }
      const rewrites = [written(page, block, { start, end }, say)]
      yield found('altered', onFirstLine(page, block, { start, end }), values, { rewrites })
    }
  },
})

/** Shorter slogans are too much like other phrases. */
const SHORTEST = 3
/** Least part of the longer line's words that the slogan and the line share, in order. */
const ALIKE = 0.65

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu) ?? []

/** Nearly the slogan, word for word in order, but not it; case and punctuation do not count. */
function isAltered(line: readonly string[], slogan: readonly string[]): boolean {
  if (Math.abs(line.length - slogan.length) > 2 || line.join(' ') === slogan.join(' ')) return false
  const shared = inOrder(line, slogan)
  return shared >= 2 && shared >= Math.max(line.length, slogan.length) * ALIKE
}

/** How many words two lines have in common, in their order. Lines are as short as slogans. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (const [at, other] of b.entries())
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

/** The slogan in place of the line, the line's end mark kept. A fix: the configuration says how it is written. */
function written(page: Page, block: Block, at: Span, say: (words: Words) => string): Rewrite | undefined {
  const { slogan = '' } = page.brand
  const mark = /[.!?…\s]*$/.exec(block.prose.text.slice(at.start, at.end))?.[0] ?? ''
  const edit = replaceWords(page.map.copy.source, block, { start: at.start, end: at.end - mark.length }, [
    slogan.replace(/[.!?…\s]+$/, ''),
  ])
  return edit && { title: say({ en: 'Write the slogan', id: 'Tulis slogannya' }), kind: 'fix', edits: [edit] }
}
