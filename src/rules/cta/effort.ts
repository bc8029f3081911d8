import { defineRule, type Page } from '../../lint/rule.ts'
import type { Ask, Cta } from '../../message/map.ts'
import { hasSlot } from '../claims.ts'
import { relabelled } from '../label.ts'
import { packOf } from '../reading.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

const TAKES_TIME: ReadonlySet<Ask> = new Set(['demo', 'contact', 'book'])

export default defineRule({
  id: 'cta/effort',
  severity: 'info',
  audience: 'b2b',
  optional: true,
  summary: {
    en: 'Companies are told how long the next step takes',
    id: 'Perusahaan diberi tahu berapa lama langkah berikutnya',
  },
  why: {
    en: 'Whoever must ask others for their time weighs the effort of a step first: “in 15 minutes” lowers it.',
    id: 'Orang yang harus meminta waktu rekan menimbang repotnya dulu: “dalam 15 menit” membuatnya terasa ringan.',
    source: 'CT-03, BB-19',
  },
  messages: {
    hidden: {
      en: '“{label}” does not say how long it takes, and 0 words beside it do. Add the minutes.',
      id: '“{label}” tidak menyebut berapa lama, dan 0 kata di sekitarnya menyebutkannya. Tambahkan berapa menit.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'hidden',
      audience: 'b2b',
      bad: `# Finance teams close their books without chasing a single invoice

Tallywell matches every invoice with its payment.

[⟦Book a demo⟧](/demo)
`,
      good: `# Finance teams close their books without chasing a single invoice

Tallywell matches every invoice with its payment.

[Book a 15-minute demo](/demo)
`,
    },
    {
      lang: 'id',
      says: 'hidden',
      audience: 'b2b',
      bad: `# Tim keuangan menutup buku tanpa mengejar satu faktur pun

Tallywell mencocokkan setiap faktur dengan pembayarannya.

[⟦Jadwalkan demo⟧](/demo)
`,
      good: `# Tim keuangan menutup buku tanpa mengejar satu faktur pun

Tallywell mencocokkan setiap faktur dengan pembayarannya.

[Jadwalkan demo 15 menit](/demo)
`,
    },
  ],

  *check(page, { say, found }) {
    const asks = page.piece.ctas.filter((cta) => cta.primary && TAKES_TIME.has(cta.ask))
    const first = asks[0]
    if (!first || asks.some((cta) => isTimed(page, cta))) return
    yield found(
      'hidden',
      firstLine(page, first).span,
      { label: shown(first.text) },
      {
        rewrites: relabelled(page, first, 'book', say),
      },
    )
  },
})

/** A duration in the block of the ask or beside it, or a slot for one. */
function isTimed(page: Page, { block }: Cta): boolean {
  const { blocks } = page.piece.piece
  const at = blocks.indexOf(block)
  const near = blocks.slice(Math.max(0, at - 1), at + 2).map(({ prose }) => prose.text)
  const lasts = (text: string) =>
    packOf(page)
      .numbers(text)
      .some((number) => number.kind === 'duration')
  return near.some((text) => hasSlot(text) || lasts(text))
}
