import { integer } from '../../lint/options.ts'
import { defineRule, type Page } from '../../lint/rule.ts'
import type { PromiseFact } from '../../message/map.ts'
import { moved, repeated, seen, wordsBefore } from '../hero.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'
import { factsFirst } from './desire-first.ts'

export default defineRule({
  id: 'hero/order',
  severity: 'info',
  kind: 'landing',
  summary: {
    en: 'The value comes before everything else, and before the ask',
    id: 'Manfaat disebut paling dulu, bahkan sebelum ajakan',
  },
  why: {
    en: 'Readers leave within ten to twenty seconds unless they see what is in it for them; what comes first is what most of them read.',
    id: 'Pembaca pergi dalam sepuluh sampai dua puluh detik kalau tidak melihat apa untungnya; baris pertama paling banyak dibaca.',
    source: 'FS-01, NN/g 2011',
  },
  messages: {
    late: {
      en: '{count} words come before the first sentence that says what the reader gets. Move it up under the headline.',
      id: '{count} kata mendahului kalimat pertama yang menyebut apa yang didapat pembaca. Naikkan ke bawah judul utama.',
    },
    'ask-first': {
      en: 'The ask “{ask}” comes before the reason, 1 step too early: no sentence above it says what the reader gets. Put this one first.',
      id: 'Ajakan “{ask}” muncul sebelum alasannya: 0 kalimat di atasnya menyebut apa yang didapat pembaca. Dahulukan kalimat ini.',
    },
  },
  options: {
    words: integer(90, 'How many words may stand before the first sentence that says what the reader gets.', 0, 1000),
  },
  coverage: true,
  optional: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'ask-first',
      bad: `# Crumbly

[Order now](/shop)

⟦Get fresh bread for your family 3 times faster than a trip to the shop.⟧

Two people knead, one person shapes.
`,
      good: `# Crumbly

Get fresh bread for your family 3 times faster than a trip to the shop.

[Order now](/shop)

Two people knead, one person shapes.
`,
    },
    {
      lang: 'id',
      says: 'ask-first',
      bad: `# Rotiku

[Pesan sekarang](/toko)

⟦Dapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko.⟧

Dua orang menguleni, satu orang membentuk.
`,
      good: `# Rotiku

Dapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko.

[Pesan sekarang](/toko)

Dua orang menguleni, satu orang membentuk.
`,
    },
    {
      lang: 'en',
      says: 'late',
      audience: 'b2b',
      bad: `# Crumbly

We weigh the flour on the evening before and leave the dough alone until the morning. The oven comes from a village in the hills, and so does the salt that we use.

Two people knead, one person shapes, and nobody talks much before five. The radio plays, the windows turn white, and the street is still dark. The bell by the door was a present from the tram depot.

Our cellar holds the starter in a row of jars, each with the name of a saint. Each has its own lid, and one came by post in a sock. On Sundays the stove rests.

⟦Get fresh bread for your family 3 times faster than a trip to the shop.⟧

[Order now](/shop)
`,
      good: `# Crumbly

Get fresh bread for your family 3 times faster than a trip to the shop.

We weigh the flour on the evening before and leave the dough alone until the morning. The oven comes from a village in the hills, and so does the salt that we use.

[Order now](/shop)
`,
    },
  ],

  *check(page, { options, say, found }) {
    const first = earliest(page)
    if (!first || belowFold(page) || factsFirst(page)) return
    const rewrites = [moved(page, first, say), repeated(page, first, say)]
    const count = wordsBefore(page, first)
    if (count > options.words) {
      yield found('late', firstLine(page, first).span, { count }, { rewrites })
      return
    }
    const ask = askBefore(page, first)
    if (ask) yield found('ask-first', firstLine(page, first).span, { ask: shown(ask.text) }, { rewrites })
  },
})

/** The promise that a reader meets first. */
function earliest(page: Page): PromiseFact | undefined {
  const blocks = seen(page)
  return page.piece.promise.filter(({ block }) => blocks.includes(block)).sort((a, b) => a.span.start - b.span.start)[0]
}

/** True where hero/value says it already. */
const belowFold = (page: Page): boolean =>
  page.audience === 'b2c' && page.piece.firstScreen !== null && !page.piece.firstScreen.laptop.promise

/** An ask that pushes, as a button or link of its own, above the promise. */
const askBefore = (page: Page, promise: PromiseFact) =>
  page.piece.ctas.find(
    (cta) =>
      cta.primary &&
      !cta.aside &&
      cta.ask !== 'learn' &&
      (cta.form === 'button' || cta.form === 'link') &&
      cta.block !== promise.block &&
      cta.span.end <= promise.span.start,
  )
