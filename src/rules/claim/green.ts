import { integer } from '../../lint/options.ts'
import { defineRule } from '../../lint/rule.ts'
import type { Statement } from '../../message/statements.ts'
import { capped, claims, completed, isSourced, placeOf, wordsOf } from '../claims.ts'
import { linesFor } from '../offer.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'claim/green',
  severity: 'info',
  summary: {
    en: 'Environmental claims name the part, the measure and the certificate',
    id: 'Klaim lingkungan menyebut bagian, ukuran, dan sertifikatnya',
  },
  why: {
    en: 'From 27 September 2026 the EU forbids generic green claims without recognised proof, and “neutral” by offsetting, towards consumers.',
    id: 'Mulai 27 September 2026 Uni Eropa melarang klaim hijau umum tanpa bukti yang diakui, juga “netral” lewat kompensasi, kepada konsumen.',
    source: 'Directive (EU) 2024/825; UK CMA Green Claims Code',
  },
  messages: {
    generic: {
      en: '“{claim}” names no part and no proof{more}. Say which part, by how much and by which certificate.',
      id: '“{claim}” tanpa menyebut bagian mana dan apa buktinya{more}. Sebut bagiannya, seberapa besar, dan sertifikatnya.',
    },
    offset: {
      en: '“{claim}” may not rest on offsets in the EU{more}. Give the measured emissions of the product and what cut them.',
      id: '“{claim}” tak boleh bersandar pada kompensasi di Uni Eropa{more}. Sebut emisi produk yang terukur dan cara memangkasnya.',
    },
  },
  options: { most: integer(2, 'How many findings a piece gets; the last one counts the rest.', 1, 50) },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'generic',
      audience: 'b2c',
      bad: `# Bread before breakfast

Each loaf comes in an ⟦eco-friendly⟧ bag.

“Still warm when the kids sat down.” — Ana Whitlock, Leeds

[Order now](/shop)
`,
      good: `# Bread before breakfast

Each loaf comes in a bag of 80% recycled paper, certified by the Paper Council.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'generic',
      audience: 'b2c',
      bad: `# Roti sebelum sarapan

Kemasan kami ⟦ramah lingkungan⟧.

“Masih hangat waktu anak-anak duduk sarapan.” — Ana Larasati, Bandung

[Pesan sekarang](/toko)
`,
      good: `# Roti sebelum sarapan

Kemasan kami dari 80% kertas daur ulang.

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { options, say, found }) {
    const bare = claims(page, 'claim-green').filter(
      ({ statement }) => !isSourced(page, statement) && !isItem(statement),
    )
    const title = say({ en: 'Add part, measure and certificate', id: 'Tambahkan bagian, ukuran, dan sertifikat' })
    for (const { item, more } of capped(bare, options.most, say)) {
      const isOffset = item.statement.hits.some((hit) => hit.start === item.start && hit.group === 'offset')
      yield found(
        isOffset ? 'offset' : 'generic',
        placeOf(page, item),
        { claim: shown(wordsOf(item)), more },
        {
          rewrites: [completed(page, item.statement, title, linesFor(page).green, item)],
        },
      )
    }
  },
})

/** “Energy-efficient options” in a list of what is done: a name in passing. */
const isItem = ({ block, text }: Statement): boolean =>
  block.depth !== undefined && text.trim().split(/\s+/).length <= ITEM
const ITEM = 3
