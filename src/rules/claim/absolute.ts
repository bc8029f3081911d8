import { integer } from '../../lint/options.ts'
import { defineRule } from '../../lint/rule.ts'
import { bareAbsolute, capped, completed, placeOf, wordsOf } from '../claims.ts'
import { linesFor } from '../offer.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'claim/absolute',
  severity: 'info',
  summary: {
    en: 'No promise is without exception: 100% safe, guaranteed, never fails',
    id: 'Tak ada janji mutlak: 100% aman, dijamin, pasti berhasil',
  },
  why: {
    en: 'One exception makes it false advertising (EU 2005/29, FTC Act §5, Law 8/1999); Indonesia asks for written proof of “100%”.',
    id: 'Satu pengecualian saja menjadikannya iklan menyesatkan (UU 8/1999, EU 2005/29, FTC Act §5); EPI mewajibkan bukti tertulis untuk “100%”.',
    source: 'EPI 2020, 1.2.2; EU 2005/29; FTC Act §5; Google Ads policy 15936857',
  },
  messages: {
    absolute: {
      en: '“{claim}” leaves no exception{more}. Say what was tested and for whom it holds, or promise what you can keep.',
      id: '“{claim}” tidak memberi ruang pengecualian{more}. Sebut apa yang diuji dan bagi siapa berlaku, atau janjikan yang bisa ditepati.',
    },
  },
  options: { most: integer(2, 'How many findings a piece gets; the last one counts the rest.', 1, 50) },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'absolute',
      bad: `# Bread before breakfast

Our yeast is ⟦100% safe⟧ for every stomach.

[Order now](/shop)
`,
      good: `# Bread before breakfast

Our yeast holds no milk and no nuts, tested by Borealis Lab in 2025.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'absolute',
      bad: `# Roti sebelum sarapan

Ragi kami ⟦100% aman⟧ untuk semua perut.

[Pesan sekarang](/toko)
`,
      good: `# Roti sebelum sarapan

Ragi kami tanpa susu dan kacang, diuji di Lab Borealis tahun 2025.

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { options, say, found }) {
    const bare = bareAbsolute(page)
    const title = say({ en: 'Add who tested it', id: 'Tambahkan siapa yang menguji' })
    for (const { item, more } of capped(bare, options.most, say)) {
      yield found(
        'absolute',
        placeOf(page, item),
        { claim: shown(wordsOf(item)), more },
        {
          rewrites: [completed(page, item.statement, title, linesFor(page).tested, item)],
        },
      )
    }
  },
})
