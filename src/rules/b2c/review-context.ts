import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Proof } from '../../message/map.ts'
import { answersFor } from '../answers.ts'
import { fromBank } from '../bank.ts'
import { added } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { firstLine } from '../where.ts'

export default defineRule({
  id: 'b2c/review-context',
  severity: 'info',
  audience: 'b2c',
  summary: {
    en: 'Stars stand beside somebody who gave them',
    id: 'Rating bintang disertai orang yang memberinya',
  },
  why: {
    en: 'Readers look for somebody like themselves: who it was, and after how long, says more than a row of stars.',
    id: 'Pembaca mencari orang seperti dirinya: siapa dan setelah berapa lama lebih berarti daripada deretan bintang.',
    source: 'BC-09',
  },
  messages: {
    stars: {
      en: 'Ratings: {count}, people: 0. Nobody says who liked it, or for what. Add one review with name, place and how long it was used.',
      id: '{count} rating, 0 orang: tidak jelas siapa yang puas dan kenapa. Tambahkan satu ulasan dengan nama, kota, dan lama pemakaian.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'stars',
      audience: 'b2c',
      bad: `# Get fresh bread for your family before breakfast

⟦Rated 4.8/5 by 312 customers.⟧

[Order now](/shop)
`,
      good: `# Get fresh bread for your family before breakfast

Rated 4.8/5 by 312 customers.

“After two months it is still warm when the kids sit down.” — Ana Whitlock, Leeds

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'stars',
      audience: 'b2c',
      bad: `# Dapatkan roti segar untuk keluarga sebelum sarapan

⟦Rating 4,8/5 dari 312 pelanggan.⟧

[Pesan sekarang](/toko)
`,
      good: `# Dapatkan roti segar untuk keluarga sebelum sarapan

Rating 4,8/5 dari 312 pelanggan.

“Setelah dua bulan, rotinya masih hangat waktu anak-anak sarapan.” — Ana Larasati, Bandung

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { say, found }) {
    const { proofs } = page.piece
    const ratings = proofs.filter(({ sub }) => sub === 'rating')
    const [first] = ratings
    if (!first || proofs.some(({ sub }) => sub === 'testimonial') || isQuoted(page)) return
    yield found(
      'stars',
      firstLine(page, first).span,
      { count: ratings.length },
      { rewrites: [...held(page, first, say), review(page, first, say)] },
    )
  },
})

/** Somebody is quoted, whether or not a name stands below. */
const isQuoted = (page: Page): boolean => readingOf(page).statements.some(({ block }) => block.role === 'quote')

/** What customers of the bank are quoted with. */
const held = (page: Page, rating: Proof, say: (words: Words) => string) =>
  fromBank(page, say, {
    lines: [{ wants: ({ proofs }) => proofs.some(({ sub }) => sub === 'testimonial') }],
    place: rating.block,
    apart: true,
  })

function review(page: Page, rating: Proof, say: (words: Words) => string) {
  const title: Words = { en: 'Add a review with its person', id: 'Tambahkan ulasan beserta orangnya' }
  return added(page, say(title), rating.block, [answersFor(page).review], { apart: true })
}
