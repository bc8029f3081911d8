import { defineRule, type Page } from '../../lint/rule.ts'
import type { Cta } from '../../message/map.ts'
import { relabelled } from '../label.ts'
import { packOf } from '../reading.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'cta/audience',
  severity: 'info',
  summary: {
    en: 'Shoppers are asked to buy, companies to take a small step',
    id: 'Pembeli diajak membeli, perusahaan diajak mengambil langkah kecil',
  },
  why: {
    en: 'A company cannot buy on a click, since others must agree first; a shopper will not sit through a sales call.',
    id: 'Perusahaan tidak bisa membeli dengan satu klik karena pihak lain harus setuju; pembeli tidak mau ikut presentasi penjualan.',
    source: 'MS-04, BC-12, CT-02',
  },
  messages: {
    company: {
      en: '“{label}” is a shopper’s button on a page for companies. Ask for the next small step and its effort: “Check your fit in 15 minutes”.',
      id: '“{label}” adalah tombol untuk konsumen, padahal halaman ini untuk perusahaan. Ajak ke langkah kecil berikut waktunya: “Cek kesesuaian dalam 15 menit”.',
    },
    shopper: {
      en: '“{label}” asks a shopper for a sales talk. Let them buy, book or try at once.',
      id: '“{label}” mengajak konsumen ke presentasi penjualan. Biarkan mereka langsung membeli, memesan, atau mencoba.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'company',
      audience: 'b2b',
      bad: `# Finance teams close their books without chasing a single invoice

Tallywell matches every invoice with its payment.

[⟦Buy now⟧](/buy)
`,
      good: `# Finance teams close their books without chasing a single invoice

Tallywell matches every invoice with its payment.

[Check your fit in 15 minutes](/fit)
`,
    },
    {
      lang: 'id',
      says: 'shopper',
      audience: 'b2c',
      bad: `# Roti segar untuk keluarga sebelum sarapan

Dipanggang jam empat, tiba jam tujuh.

[⟦Jadwalkan demo⟧](/demo)
`,
      good: `# Roti segar untuk keluarga sebelum sarapan

Dipanggang jam empat, tiba jam tujuh.

[Beli sekarang](/toko)
`,
    },
  ],

  *check(page, { say, found }) {
    if (page.audience !== 'b2b' && page.audience !== 'b2c') return
    const says = page.audience === 'b2b' ? 'company' : 'shopper'
    const cta = page.piece.ctas.find((each) => each.primary && isFor(page, each, says))
    if (!cta) return
    const ask = says === 'company' ? 'book' : 'buy'
    yield found(
      says,
      firstLine(page, cta).span,
      { label: shown(cta.text) },
      {
        rewrites: relabelled(page, cta, ask, say),
      },
    )
  },
})

const BUY: ReadonlySet<string | undefined> = new Set(['buy', 'claim', 'beli'])
const TALK: ReadonlySet<string | undefined> = new Set(['talk', 'bicara'])

/** A button of the other side's list: a purchase on a page for companies, a sales talk on one for shoppers. */
function isFor(page: Page, cta: Cta, says: 'company' | 'shopper'): boolean {
  if (cta.form === 'sentence') return false
  const hits = packOf(page).label(cta.text)
  if (says === 'company') return hits.some((hit) => hit.list === 'cta-b2c' && BUY.has(hit.group))
  return cta.ask === 'demo' && hits.some((hit) => hit.list === 'cta-b2b' && TALK.has(hit.group))
}
