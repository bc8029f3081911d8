import { integer } from '../../lint/options.ts'
import { defineRule } from '../../lint/rule.ts'
import { wordCount } from '../answers.ts'

export default defineRule({
  id: 'b2c/hook-length',
  severity: 'info',
  audience: 'b2c',
  kind: 'landing',
  summary: {
    en: 'The headline of a consumer page is short',
    id: 'Judul utama halaman konsumen singkat',
  },
  why: {
    en: 'A hook is read in one glance on a phone; past fourteen words the headline fills the screen and the value waits below.',
    id: 'Judul dibaca sekali lirik di ponsel; lewat empat belas kata, judul memenuhi layar dan manfaatnya terdorong ke bawah.',
    source: 'BC-01, BC-14',
  },
  messages: {
    long: {
      en: 'A headline of {count} words, about {most} are read at a glance. Keep the gain, move the rest into the line below.',
      id: 'Judul utama {count} kata, padahal hanya sekitar {most} yang terbaca sekali lirik. Pertahankan manfaatnya, pindahkan sisanya ke baris di bawah.',
    },
  },
  options: { words: integer(14, 'How many words the headline may have.', 3, 60) },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'long',
      audience: 'b2c',
      bad: `# ⟦Get fresh bread for your family before breakfast with our rye box that two people in Leeds knead by hand every morning⟧

[Order now](/shop)
`,
      good: `# Get fresh bread for your family before breakfast

Two people in Leeds knead our rye box by hand every morning.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'long',
      audience: 'b2c',
      bad: `# ⟦Dapatkan roti segar untuk keluarga sebelum sarapan dari kotak gandum yang diuleni dua orang di Bandung dengan tangan setiap pagi⟧

[Pesan sekarang](/toko)
`,
      good: `# Dapatkan roti segar untuk keluarga sebelum sarapan

Dua orang di Bandung menguleni kotak gandum kami setiap pagi.

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { options, found }) {
    const head = page.piece.piece.blocks.find(({ role, meta }) => role === 'headline' && !meta)
    if (!head) return
    const count = wordCount(page, head.prose.text.replace(VARIANT, ''))
    if (count > options.words)
      yield found('long', page.map.copy.source.firstLine(head.prose.span()), { count, most: options.words })
  },
})

/** “A (problem-led): …”: which of several headlines it is. */
const VARIANT = /^\P{L}{0,4}\p{Lu}\s?\([^)\n]{3,40}\)\P{L}{0,6}/u
