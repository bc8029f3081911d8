import { defineRule } from '../../lint/rule.ts'
import { allowed, called, judgedOn, reworded, rowOf } from '../bank.ts'
import { shown } from '../words.ts'

const BANK = `| claim | kind | en | id | source | owner | valid until |
|---|---|---|---|---|---|---|
| errors 2025 | number | Invoice errors down 31% in 90 days | Kesalahan faktur turun 31% dalam 90 hari | audit.pdf | Ana | 2025-12-31 |
| errors 2026 | number | Invoice errors down 38% in 90 days | Kesalahan faktur turun 38% dalam 90 hari | audit.pdf | Ana | 2026-12-31 |
| iso | verification | ISO 27001 certified | Bersertifikat ISO 27001 | iso.pdf | | 2025-06-30 |
`

export default defineRule({
  id: 'claim/expired',
  severity: 'warning',
  summary: {
    en: 'No claim outlives its date in the trust bank',
    id: 'Tak ada klaim yang melewati masa berlakunya di bank bukti',
  },
  why: {
    en: 'A figure of three years ago or a certificate that has lapsed is false today, however true it was.',
    id: 'Angka tiga tahun lalu atau sertifikat yang habis masanya kini tidak benar, walau dulu benar.',
    source: 'BB-28; EU 2005/29',
  },
  messages: {
    expired: {
      en: '“{here}” held until {until} ({claim}). Have it confirmed and change the date in the trust bank, or take it out.',
      id: '“{here}” berlaku sampai {until} ({claim}). Pastikan lagi dan perbarui tanggalnya di bank bukti, atau hapus.',
    },
    newer: {
      en: '“{here}” held until {until} ({claim}). The trust bank has a newer one: {newer}.',
      id: '“{here}” berlaku sampai {until} ({claim}). Di bank bukti ada yang lebih baru: {newer}.',
    },
  },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'newer',
      bank: BANK,
      bad: `# Books that close by themselves

- ⟦Invoice errors down 31% in 90 days⟧

[Check your fit in 15 minutes](/fit)
`,
      good: `# Books that close by themselves

- Invoice errors down 38% in 90 days

[Check your fit in 15 minutes](/fit)
`,
    },
    {
      lang: 'id',
      says: 'newer',
      bank: BANK,
      bad: `# Buku yang tertutup sendiri

- ⟦Kesalahan faktur turun 31% dalam 90 hari⟧

[Cek kesesuaian dalam 15 menit](/cek)
`,
      good: `# Buku yang tertutup sendiri

- Kesalahan faktur turun 38% dalam 90 hari

[Cek kesesuaian dalam 15 menit](/cek)
`,
    },
    {
      lang: 'en',
      says: 'expired',
      bank: BANK,
      bad: `# Books that close by themselves

- ⟦ISO 27001⟧ certified

[Check your fit in 15 minutes](/fit)
`,
      good: `# Books that close by themselves

Talk to our security team before you buy.

[Check your fit in 15 minutes](/fit)
`,
    },
  ],

  *check(page, { say, found }) {
    for (const judged of judgedOn(page)) {
      const match = judged.matches[0]
      if (judged.standing !== 'expired' || !match) continue
      const { entry } = match.holding
      const values = { here: shown(judged.stated.text, 60), until: entry.until ?? '', claim: called(entry) }
      const at = page.map.copy.source.firstLine(judged.stated.span)
      const related = [rowOf(match, say)]
      const next = judged.later.find(({ holding }) => allowed(page).includes(holding))
      if (!next) yield found('expired', at, values, { related })
      else {
        const newer = `“${shown(next.holding.entry.wording[page.language]?.text ?? '', 60)}”`
        const title = say({ en: 'Use the newer one', id: 'Pakai yang lebih baru' })
        const rewrites = [reworded(page, judged, next.holding, title)]
        yield found('newer', at, { ...values, newer }, { related: [...related, rowOf(next, say)], rewrites })
      }
    }
  },
})
