import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Fact } from '../../message/map.ts'
import { line } from '../../rewrite/line.ts'
import { replaceWords } from '../../rewrite/replace.ts'
import { answersFor, phrases } from '../answers.ts'
import { suggestion } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'b2b/coupon',
  severity: 'warning',
  audience: 'b2b',
  summary: {
    en: 'Companies get discounts for a reason, not coupons',
    id: 'Perusahaan mendapat diskon karena alasan, bukan kupon',
  },
  why: {
    en: 'A price that falls without a reason was never the price: procurement accepts volume, seats or term, and doubts a coupon.',
    id: 'Harga yang turun tanpa alasan berarti bukan harga sebenarnya: bagian pengadaan menerima volume, jumlah pengguna, atau lama kontrak sebagai alasan, dan meragukan kupon.',
    source: 'BB-06, BB-22, PR-02',
  },
  messages: {
    coupon: {
      en: '“{words}” is a shop’s tool: 0 of the reasons that procurement accepts. Tie the price to volume, seats or contract term.',
      id: '“{words}” cara toko berjualan: 0 alasan yang diterima bagian pengadaan. Kaitkan harga dengan volume, jumlah pengguna, atau lama kontrak.',
    },
    reason: {
      severity: 'info',
      en: '“{words}”, but for what? 0 reasons in this paragraph. Name the volume, the seats or the term that earns it.',
      id: '“{words}”, tetapi karena apa? 0 alasan di paragraf ini. Sebut volume, jumlah pengguna, atau lama kontrak yang mendasarinya.',
    },
  },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'coupon',
      audience: 'b2b',
      bad: `# Close the books in 3 days

Tallywell matches every invoice with its payment. ⟦Use code⟧ TALLY10 at signing.

[Check your fit in 15 minutes](/fit)
`,
      good: `# Close the books in 3 days

Tallywell matches every invoice with its payment. The price falls from 50 seats on.

[Check your fit in 15 minutes](/fit)
`,
    },
    {
      lang: 'id',
      says: 'coupon',
      audience: 'b2b',
      bad: `# Tutup buku dalam 3 hari

Tallywell mencocokkan setiap faktur dengan pembayarannya. Ada ⟦kode promo⟧ untuk Anda.

[Cek kesesuaian dalam 15 menit](/cek)
`,
      good: `# Tutup buku dalam 3 hari

Tallywell mencocokkan setiap faktur dengan pembayarannya. Harga turun mulai 50 pengguna.

[Cek kesesuaian dalam 15 menit](/cek)
`,
    },
    {
      lang: 'en',
      says: 'reason',
      audience: 'b2b',
      bad: `# Close the books in 3 days

Tallywell matches every invoice with its payment. You get ⟦20% off⟧.

[Check your fit in 15 minutes](/fit)
`,
      good: `# Close the books in 3 days

Tallywell matches every invoice with its payment. You get 20% off on a two-year contract.

[Check your fit in 15 minutes](/fit)
`,
      fill: { 'number of seats, volume or contract term': 'a two-year contract' },
    },
  ],

  *check(page, { say, found }) {
    const coupon = phrases(page, 'discount-coupon').find((each) => !isInAddress(each))
    if (coupon) {
      yield found('coupon', firstLine(page, coupon).span, { words: shown(coupon.text) })
      return
    }
    const bare = page.piece.offer.discounts.find(
      (each) =>
        !each.reason && each.text.includes('%') && !WHOLE.test(each.text) && !each.block.meta && !each.block.table,
    )
    if (bare)
      yield found(
        'reason',
        firstLine(page, bare).span,
        { words: shown(bare.text) },
        { rewrites: [reasoned(page, bare, say)] },
      )
  },
})

/** What is free altogether is no price that fell: “100% free”. */
const WHOLE = /(?<!\d)100\s?%/

/** A part of an address that the text shows: “/coupons/”. */
function isInAddress({ block, span }: Fact): boolean {
  const at = block.prose.find(span)
  return at !== undefined && /[/.?=#]$/.test(block.prose.text.slice(0, at.start))
}

/** The discount with a slot for its reason behind it. */
function reasoned(page: Page, at: Fact, say: (words: Words) => string) {
  const place = at.block.prose.find(at.span)
  const sentence = readingOf(page).statements.find((each) => each.block === at.block && place && each.end >= place.end)
  if (!place || !sentence) return undefined
  const template = answersFor(page).discountReason
  const edit = replaceWords(page.map.copy.source, at.block, { start: place.end, end: place.end }, line(template))
  return suggestion(page, say({ en: 'Name the reason', id: 'Sebut alasannya' }), [edit], { adds: [template] })
}
