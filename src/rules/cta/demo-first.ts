import { defineRule } from '../../lint/rule.ts'
import { relabelled } from '../label.ts'
import { packOf } from '../reading.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'cta/demo-first',
  severity: 'info',
  audience: 'b2b',
  kind: 'landing',
  optional: true,
  summary: {
    en: 'The first step is a fit check, not a demo',
    id: 'Langkah pertama adalah cek kesesuaian, bukan demo',
  },
  why: {
    en: 'A demo shows the product before anybody knows whether it fits; a fit check starts from the buyer’s case.',
    id: 'Demo memamerkan produk sebelum jelas cocok atau tidak; cek kesesuaian mulai dari kasus pembeli.',
    source: 'BB-19, CT-07',
  },
  messages: {
    demo: {
      en: '“{label}” is the first step, and 0 asks on the page check the fit. Offer a fit check before or beside the demo.',
      id: 'Langkah pertamanya “{label}”, dan 0 ajakan di halaman ini menawarkan cek kesesuaian. Tawarkan itu sebelum atau di samping demo.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'demo',
      audience: 'b2b',
      bad: `# Finance teams close their books without chasing a single invoice

Tallywell matches every invoice with its payment.

[⟦Request a demo⟧](/demo)
`,
      good: `# Finance teams close their books without chasing a single invoice

Tallywell matches every invoice with its payment.

[Check your fit in 15 minutes](/fit)
`,
    },
    {
      lang: 'id',
      says: 'demo',
      audience: 'b2b',
      bad: `# Tim keuangan menutup buku tanpa mengejar satu faktur pun

Tallywell mencocokkan setiap faktur dengan pembayarannya.

[⟦Jadwalkan demo⟧](/demo)
`,
      good: `# Tim keuangan menutup buku tanpa mengejar satu faktur pun

Tallywell mencocokkan setiap faktur dengan pembayarannya.

[Cek kesesuaian dalam 15 menit](/cek)
`,
    },
  ],

  *check(page, { say, found }) {
    const { ctas } = page.piece
    const first = ctas.find((cta) => cta.primary)
    if (first?.ask !== 'demo' || ctas.some(({ text }) => isFit(text))) return
    yield found(
      'demo',
      firstLine(page, first).span,
      { label: shown(first.text) },
      {
        rewrites: relabelled(page, first, 'book', say),
      },
    )

    function isFit(text: string): boolean {
      return packOf(page)
        .label(text)
        .some((hit) => hit.list === 'cta-b2b' && (hit.group === 'fit' || hit.group === 'kesesuaian'))
    }
  },
})
