import { defineRule } from '../../lint/rule.ts'
import { onScreen } from '../hero.ts'
import { mixed } from '../mixed.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'hero/one-target',
  severity: 'warning',
  kind: 'landing',
  summary: {
    en: 'The first screen speaks to one kind of reader',
    id: 'Layar pertama bicara kepada satu macam pembaca',
  },
  why: {
    en: 'A first screen for a person and a committee at once is for nobody: each sees the other’s reasons first.',
    id: 'Layar pertama untuk perorangan dan komite sekaligus bukan untuk siapa-siapa: masing-masing melihat alasan pihak lain lebih dulu.',
    source: 'FS-04, HY-02',
  },
  messages: {
    both: {
      en: 'The first screen speaks to 2 kinds of readers: “{person}” and “{organisation}”. Keep one here and give the other a link to its own page.',
      id: 'Layar pertama bicara kepada 2 macam pembaca: “{person}” dan “{organisation}”. Pertahankan satu di sini, beri yang lain tautan ke halamannya.',
    },
  },
  coverage: true,
  optional: true,
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'both',
      bad: `# Quieter mornings, one calendar

Slotwise keeps the calendar for ⟦families and growing companies⟧ in one place.

[Start free trial](/trial)
`,
      good: `# Quieter mornings, one calendar

Slotwise keeps the calendar for families in one place.

[Start free trial](/trial)

[For companies](/teams)
`,
    },
    {
      lang: 'id',
      says: 'both',
      bad: `# Pagi yang tenang, satu kalender

Slotwise menjaga jadwal ⟦keluarga maupun perusahaan⟧ di satu tempat.

[Coba gratis](/coba)
`,
      good: `# Pagi yang tenang, satu kalender

Slotwise menjaga jadwal keluarga di satu tempat.

[Coba gratis](/coba)
`,
    },
  ],

  *check(page, { say, found }) {
    const pair = mixed(page)
    if (!pair || !onScreen(page).includes(pair.at.block)) return
    const related = pair.also
      ? [{ span: pair.also.span, message: say({ en: 'The other reader', id: 'Pembaca yang lain' }) }]
      : []
    const values = { person: shown(pair.person), organisation: shown(pair.organisation) }
    yield found('both', firstLine(page, pair.at).span, values, { related })
  },
})
