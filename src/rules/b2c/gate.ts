import { defineRule, type Page } from '../../lint/rule.ts'
import { packOf } from '../reading.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'b2c/gate',
  severity: 'warning',
  audience: 'b2c',
  summary: {
    en: 'Consumers are not asked to download a paper',
    id: 'Konsumen tidak diminta mengunduh makalah',
  },
  why: {
    en: 'A long paper behind a form collects companies; a person who wanted the thing leaves. A quiz, a short guide on the page or a video keeps them.',
    id: 'Makalah panjang di balik formulir cocok untuk perusahaan; orang yang ingin barangnya malah pergi. Kuis, panduan singkat, atau video membuatnya bertahan.',
    source: 'BC-11, EM-21',
  },
  messages: {
    gate: {
      en: '“{ask}” asks a consumer for homework: 1 download stands between wish and answer. Put the answer on the page, or offer a quiz or a short video.',
      id: '“{ask}” memberi konsumen pekerjaan rumah: 1 unduhan sebelum pertanyaannya terjawab. Taruh jawabannya di halaman, atau tawarkan kuis atau video singkat.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'gate',
      audience: 'b2c',
      bad: `# Sleep through the night

Our blanket weighs six kilos and hums.

[⟦Download the white paper⟧](/paper.pdf)
`,
      good: `# Sleep through the night

Our blanket weighs six kilos and hums.

[Find your weight in three questions](/quiz)
`,
    },
    {
      lang: 'id',
      says: 'gate',
      audience: 'b2c',
      bad: `# Tidur nyenyak sampai pagi

Selimut kami beratnya enam kilo.

[⟦Unduh white paper⟧](/makalah.pdf)
`,
      good: `# Tidur nyenyak sampai pagi

Selimut kami beratnya enam kilo.

[Temukan beratmu lewat tiga pertanyaan](/kuis)
`,
    },
  ],

  *check(page, { found }) {
    const gate = page.piece.ctas.find((cta) => !cta.block.meta && isPaper(page, cta.text))
    if (gate) yield found('gate', firstLine(page, gate).span, { ask: shown(gate.text) })
  },
})

/** True where the words of an ask name a paper that companies read. */
const isPaper = (page: Page, text: string): boolean =>
  packOf(page)
    .matches(text)
    .some(({ list, group }) => list === 'answers' && group === 'paper')
