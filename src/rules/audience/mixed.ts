import { defineRule } from '../../lint/rule.ts'
import { onScreen } from '../hero.ts'
import { mixed } from '../mixed.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'audience/mixed',
  severity: 'warning',
  summary: {
    en: 'A piece speaks to people or to organisations, not to both',
    id: 'Satu tulisan bicara kepada perorangan atau organisasi, bukan keduanya',
  },
  why: {
    en: 'One page that persuades a person and a committee at once blurs for both: they decide by different proof, price and next step.',
    id: 'Satu halaman yang membujuk orang dan komite sekaligus jadi kabur bagi keduanya: bukti, harga, dan langkah berikutnya berbeda.',
    source: 'HY-01, HY-10',
  },
  messages: {
    both: {
      en: 'Two kinds of readers share this piece: “{person}” and “{organisation}”. Write for one and link the other to a page of its own.',
      id: 'Dua macam pembaca berbagi tulisan ini: “{person}” dan “{organisation}”. Tulis untuk satu, lalu tautkan yang lain ke halamannya sendiri.',
    },
  },
  coverage: true,
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'both',
      kind: 'email',
      bad: `Subject: Quieter mornings

Hello Ana,

Slotwise keeps the calendar for ⟦families and growing companies⟧ in one place.

[Start free trial](https://example.com/trial)
`,
      good: `Subject: Quieter mornings

Hello Ana,

Slotwise keeps the calendar for families in one place.

[Start free trial](https://example.com/trial)
`,
    },
    {
      lang: 'id',
      says: 'both',
      kind: 'email',
      bad: `Subject: Pagi yang tenang

Halo Ana,

Slotwise menjaga jadwal ⟦keluarga maupun perusahaan⟧ di satu tempat.

[Coba gratis](https://example.com/coba)
`,
      good: `Subject: Pagi yang tenang

Halo Ana,

Slotwise menjaga jadwal keluarga di satu tempat.

[Coba gratis](https://example.com/coba)
`,
    },
  ],

  *check(page, { say, found }) {
    const pair = mixed(page)
    if (!pair || onScreen(page).includes(pair.at.block)) return
    const related = pair.also
      ? [{ span: pair.also.span, message: say({ en: 'The other reader', id: 'Pembaca yang lain' }) }]
      : []
    const values = { person: shown(pair.person), organisation: shown(pair.organisation) }
    yield found('both', firstLine(page, pair.at).span, values, { related })
  },
})
