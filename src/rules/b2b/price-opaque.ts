import { defineRule } from '../../lint/rule.ts'
import { answersFor, phrases } from '../answers.ts'
import { hasSlot } from '../claims.ts'
import { added } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { companyPage } from '../samples.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'b2b/price-opaque',
  severity: 'info',
  audience: 'b2b',
  summary: {
    en: 'Companies can plan a budget before they call',
    id: 'Perusahaan bisa menyusun anggaran sebelum menelepon',
  },
  why: {
    en: 'Procurement rules, approval lines and quarterly budgets need a figure: a range and a unit get you onto the list, “on request” does not.',
    id: 'Aturan pengadaan, jalur persetujuan, dan anggaran triwulanan butuh angka: kisaran dan satuannya membuka jalan, “sesuai permintaan” tidak.',
    source: 'BB-21, PR-06',
  },
  messages: {
    hidden: {
      en: '“{words}” hides the price: 0 amounts in this piece. Name a range or a starting price and its unit, so that a budget can be planned.',
      id: '“{words}” menyembunyikan harga: 0 nominal di tulisan ini. Sebut kisaran atau harga mulai beserta satuannya agar anggaran bisa disusun.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'hidden',
      audience: 'b2b',
      bad: companyPage('en', '⟦Contact us for pricing⟧.'),
      good: companyPage('en', 'Contact us for pricing: from $900 per month.'),
      fill: { amount: '$900', 'seat, site or month': 'month' },
    },
    {
      lang: 'id',
      says: 'hidden',
      audience: 'b2b',
      bad: companyPage('id', '⟦Hubungi kami untuk harga⟧.'),
      good: companyPage('id', 'Hubungi kami untuk harga, mulai Rp900.000 per bulan.'),
      fill: { nominal: 'Rp900.000', 'pengguna, lokasi, atau bulan': 'bulan' },
    },
  ],

  *check(page, { say, found }) {
    const [hidden] = phrases(page, 'company-offer', 'price-hidden')
    if (!hidden || page.piece.has.price) return
    const { statements } = readingOf(page)
    const at = page.piece.piece.blocks.indexOf(hidden.block)
    const told = statements.some(
      (each) =>
        each.numbers.some(({ kind }) => kind === 'money') || (Math.abs(each.at - at) <= 1 && hasSlot(each.text)),
    )
    if (told) return
    const title = say({ en: 'Name a starting price', id: 'Sebut harga mulai' })
    yield found(
      'hidden',
      firstLine(page, hidden).span,
      { words: shown(hidden.text) },
      { rewrites: [added(page, title, hidden.block, [answersFor(page).priceRange], { apart: true })] },
    )
  },
})
