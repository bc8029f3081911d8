import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Fact } from '../../message/map.ts'
import { replaceWords } from '../../rewrite/replace.ts'
import { hint, type Rewrite } from '../../rewrite/rewrite.ts'
import { suggestion } from '../offer.ts'
import { packOf } from '../reading.ts'
import { factOfHit, sayings } from '../said.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'email/live-count',
  severity: 'info',
  kind: 'email',
  summary: {
    en: 'Counts of the moment come from data, not from the copy',
    id: 'Angka sesaat berasal dari data, bukan dari naskah',
  },
  why: {
    en: 'A count written into a mail is wrong for everybody who opens it later; invented pressure is what regulators write letters about.',
    id: 'Angka yang ditulis di email sudah salah bagi pembaca yang membukanya belakangan; tekanan buatan termasuk yang ditegur regulator.',
    source: 'EM-04; UK CMA open letter of 29 March 2023 on urgency claims',
  },
  messages: {
    static: {
      en: '“{words}” is true for one moment and read at another. Fill the number from live data, or say something that stays true.',
      id: '“{words}” hanya benar sesaat, padahal dibaca belakangan. Isi angkanya dari data langsung, atau sebut hal yang tetap benar.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'static',
      kind: 'email',
      bad: 'Subject: Your rye is still in the oven\n\nHi Ana,\n\nRight now ⟦12 people are viewing⟧ this loaf.\n',
      good: 'Subject: Your rye is still in the oven\n\nHi Ana,\n\nRight now {{ viewers }} people are viewing this loaf.\n',
    },
    {
      lang: 'id',
      says: 'static',
      kind: 'email',
      bad: 'Subject: Roti gandum masih di oven\n\nHalo Bu Ana,\n\nSaat ini ⟦12 orang sedang melihat⟧ roti ini.\n',
      good: 'Subject: Roti gandum masih di oven\n\nHalo Bu Ana,\n\nRoti ini dipanggang tiap hari Jumat.\n',
    },
  ],

  *check(page, { say, found }) {
    for (const statement of sayings(page)
      .filter(({ hits }) => hits.some(({ list }) => list === 'live-count'))
      .slice(0, 2)) {
      const at = factOfHit(statement, 'live-count')
      if (at)
        yield found(
          'static',
          page.map.copy.source.firstLine(at.span),
          { words: shown(at.text, 40) },
          { rewrites: [filled(page, at, say)] },
        )
    }
  },
})

/** A slot for the merge tag in the place of the figure. */
function filled(page: Page, { block, text }: Fact, say: (words: Words) => string): Rewrite | undefined {
  const from = block.prose.text.indexOf(text)
  const digits = /\d+/.exec(text)
  if (from < 0 || !digits || packOf(page).numbers(text).length === 0) return undefined
  const at = { start: from + digits.index, end: from + digits.index + digits[0].length }
  const slot: Words = { en: 'merge tag with the live figure', id: 'merge tag berisi data langsung' }
  const title: Words = { en: 'Take the figure from live data', id: 'Ambil angkanya dari data langsung' }
  const inCopy = page.language === 'id' ? slot.id : slot.en
  return suggestion(page, say(title), [replaceWords(page.map.copy.source, block, at, [hint(inCopy)])], {
    drops: [digits[0]],
  })
}
