import { defineRule } from '../../lint/rule.ts'
import { readingAudience } from '../../message/audience.ts'
import type { Side } from '../../message/map.ts'
import { readingOf } from '../reading.ts'
import { opening } from '../where.ts'
import { listed, SIDE, shown } from '../words.ts'

export default defineRule({
  id: 'audience/contradiction',
  severity: 'info',
  summary: {
    en: 'The words speak to the audience that is declared',
    id: 'Kata-katanya bicara kepada pembaca yang dinyatakan',
  },
  why: {
    en: 'A page declared for companies that talks like a shop is judged, and read, by the wrong measure.',
    id: 'Halaman yang dinyatakan untuk perusahaan tetapi bicara seperti toko dinilai, dan dibaca, dengan ukuran yang salah.',
    source: 'AS-01 to AS-08, HY-09',
  },
  messages: {
    other: {
      en: 'Declared {declared}, yet it reads {other}: {count} signs ({words}) against {own}. Change the declaration, or the words.',
      id: 'Dinyatakan {declared}, tetapi terbaca {other}: {count} tanda ({words}) lawan {own}. Ubah pernyataannya, atau kata-katanya.',
    },
  },
  coverage: true,
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'other',
      bad: `---
kind: landing
audience: b2b
---

# ⟦Sleep better tonight in your own bed, for you and your family⟧

Soft linen for your bedroom, cosy for your kids after bath time. Add to cart, free returns.

[Add to cart](/cart)
`,
      good: `---
kind: landing
audience: b2c
---

# Sleep better tonight in your own bed, for you and your family

Soft linen for your bedroom, cosy for your kids after bath time. Add to cart, free returns.

[Add to cart](/cart)
`,
    },
    {
      lang: 'id',
      says: 'other',
      bad: `---
kind: landing
audience: b2c
lang: id
---

# ⟦Tim keuangan perusahaan Anda lulus audit tanpa lembur⟧

Jejak audit, hak akses, dan riwayat persetujuan untuk tim pengadaan dan direktur keuangan. Integrasi ERP, SLA, invoice.

[Jadwalkan demo](/demo)
`,
      good: `---
kind: landing
audience: b2b
lang: id
---

# Tim keuangan perusahaan Anda lulus audit tanpa lembur

Jejak audit, hak akses, dan riwayat persetujuan untuk tim pengadaan dan direktur keuangan. Integrasi ERP, SLA, invoice.

[Jadwalkan demo](/demo)
`,
    },
  ],

  *check(page, { spoken, say, found }) {
    const { audience, pieces, copy } = page.map
    const value = audience.value
    if (page.index > 0 || !copy.declared.audience || (value !== 'b2b' && value !== 'b2c')) return
    const other: Side = value === 'b2b' ? 'b2c' : 'b2b'
    const read = yield* readingAudience(
      pieces.map((piece) => readingOf({ ...page, piece })),
      pieces.map(({ ctas }) => ctas),
    )
    if (read.value !== other || read.confidence < SURE) return
    const signs = read.evidence.filter((each) => each.audience === other)
    const at = opening(page)
    if (!at || signs.length < LEAST) return
    const words = [...new Set(signs.map(({ text }) => `“${shown(text, 24)}”`))].slice(0, 3)
    yield found('other', at.span, {
      declared: say(SIDE[value]),
      other: say(SIDE[other]),
      count: signs.length,
      own: read.evidence.length - signs.length,
      words: listed(words, spoken),
    })
  },
})

/** Of inferences with this confidence, more than nine in ten are right. */
const SURE = 0.93
/** Signs that a text needs before it is held against what its writer says. */
const LEAST = 5
