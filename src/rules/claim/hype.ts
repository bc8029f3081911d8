import { defineRule } from '../../lint/rule.ts'
import { hyped } from '../hype.ts'
import { inFile, onFirstLine } from '../said.ts'
import { listed, shown } from '../words.ts'

export default defineRule({
  id: 'claim/hype',
  severity: 'info',
  summary: {
    en: 'Praise is shown rather than piled up: amazing, stunning, cutting-edge',
    id: 'Pujian ditunjukkan, bukan ditumpuk: luar biasa, menakjubkan, terdepan',
  },
  why: {
    en: 'A row of adjectives from the seller tells a reader nothing to see, count or check, and makes the next fact smaller.',
    id: 'Deretan kata sifat dari penjual tidak memberi apa pun untuk dilihat, dihitung, atau diperiksa, dan fakta sesudahnya ikut diragukan.',
    source: 'BC-14, PF-07',
  },
  messages: {
    piled: {
      en: '{count} words of praise, 0 figures: {words}. Keep one at most, and show the rest: a thing one sees, a name, a number.',
      id: '{count} kata pujian, 0 angka: {words}. Sisakan satu, lalu tunjukkan selebihnya: hal yang terlihat, nama, atau angka.',
    },
  },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'piled',
      bad: `# Bread before breakfast

Our ⟦amazing⟧ loaves bring exquisite mornings to your door.

[Order now](/shop)
`,
      good: `# Bread before breakfast

Our loaves come to your door still warm at seven.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'piled',
      bad: `# Roti sebelum sarapan

Rasakan roti yang ⟦menakjubkan⟧ untuk pagi yang luar biasa.

[Pesan sekarang](/toko)
`,
      good: `# Roti sebelum sarapan

Roti tiba di pintu jam tujuh, masih hangat.

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { spoken, found }) {
    const [first] = hyped(page)
    const [statement] = first?.statements ?? []
    const [word] = first?.words ?? []
    if (!first || !statement || !word) return
    const names = first.words.slice(0, 4).map(({ text }) => `“${shown(text, 24)}”`)
    yield found(
      'piled',
      onFirstLine(page, statement.block, word),
      { count: first.words.length, words: listed(names, spoken) },
      {
        related: first.words
          .slice(1, 8)
          .map((each) => ({ span: inFile(statement.block, each).span, message: each.text })),
      },
    )
  },
})
