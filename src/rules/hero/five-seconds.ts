import { integer } from '../../lint/options.ts'
import { defineRule } from '../../lint/rule.ts'
import { moved, repeated, seen, wordsBefore } from '../hero.ts'
import { firstLine } from '../where.ts'
import { factsFirst } from './desire-first.ts'

/** Words that people read in a second. */
const SPEED = 4
/** From this many words on hero/order speaks. */
const LATE = 90

export default defineRule({
  id: 'hero/five-seconds',
  severity: 'info',
  kind: 'landing',
  optional: true,
  summary: {
    en: 'The value is read within five seconds',
    id: 'Manfaatnya terbaca dalam lima detik',
  },
  why: {
    en: 'A first screen has about five seconds: little more than twenty words until the reader knows what is in it for them.',
    id: 'Layar pertama punya sekitar lima detik: sedikit di atas dua puluh kata sampai pembaca tahu apa untungnya.',
    source: 'FS-03, FS-08',
  },
  messages: {
    slow: {
      en: '{count} words, about {seconds} seconds, come before the first sentence that says what the reader gets. Cut them, or bring it up.',
      id: '{count} kata, sekitar {seconds} detik, mendahului kalimat pertama yang menyebut apa yang didapat pembaca. Pangkas, atau naikkan.',
    },
  },
  options: {
    words: integer(24, 'How many words may stand before the first sentence that says what the reader gets.', 0, 200),
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'slow',
      bad: `# Crumbly

We weigh the flour on the evening before and leave the dough alone until the morning. The oven comes from a village in the hills.

⟦Get fresh bread for your family 3 times faster than a trip to the shop.⟧

[Order now](/shop)
`,
      good: `# Crumbly

Get fresh bread for your family 3 times faster than a trip to the shop.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'slow',
      bad: `# Rotiku

Tepung kami timbang malam sebelumnya, lalu adonan dibiarkan sampai pagi. Ovennya berasal dari desa di kaki bukit, begitu juga garam dan air yang kami pakai setiap hari.

⟦Dapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko.⟧

[Pesan sekarang](/toko)
`,
      good: `# Rotiku

Dapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko.

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { options, say, found }) {
    const blocks = seen(page)
    const promises = page.piece.promise.filter(({ block }) => blocks.includes(block))
    const [first] = promises.sort((a, b) => a.span.start - b.span.start)
    const isBelow = page.audience === 'b2c' && page.piece.firstScreen?.laptop.promise === false
    if (!first || isBelow || factsFirst(page)) return
    const count = wordsBefore(page, first)
    if (count <= options.words || count > LATE) return
    yield found(
      'slow',
      firstLine(page, first).span,
      { count, seconds: Math.round(count / SPEED) },
      { rewrites: [moved(page, first, say), repeated(page, first, say)] },
    )
  },
})
