import { defineRule } from '../../lint/rule.ts'
import { answered, answersFor } from '../answers.ts'
import { added } from '../offer.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

const CANTEEN = {
  en: (price: string) =>
    `# Fresh bread for your canteen\n\nThe price: ${price}\n\n[Check your fit in 15 minutes](/fit)\n`,
  id: (price: string) =>
    `# Roti segar untuk kantin Anda\n\nHarganya ${price}\n\n[Cek kesesuaian dalam 15 menit](/cek)\n`,
}

export default defineRule({
  id: 'b2b/payment-terms',
  severity: 'info',
  audience: 'b2b',
  kind: 'landing',
  optional: true,
  summary: {
    en: 'Beside a company’s price stands how a company pays',
    id: 'Harga untuk perusahaan disertai cara pembayarannya',
  },
  why: {
    en: 'Companies pay by invoice and purchase order, not by card: who has to ask whether that works asks later, or somebody else.',
    id: 'Perusahaan membayar lewat invoice dan purchase order, bukan kartu: yang harus bertanya dulu akan bertanya belakangan, atau ke pihak lain.',
    source: 'BB-23, PR-03',
  },
  messages: {
    none: {
      en: 'A price (“{price}”), and 0 words on how a company pays. Say in one line: invoice, purchase order, net terms.',
      id: 'Ada harga (“{price}”), tetapi 0 kata soal cara perusahaan membayar. Sebut dalam satu baris: invoice, purchase order, tempo pembayaran.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'none',
      audience: 'b2b',
      bad: CANTEEN.en('⟦$900 per month⟧.'),
      good: CANTEEN.en('$900 per month, by invoice or purchase order.'),
    },
    {
      lang: 'id',
      says: 'none',
      audience: 'b2b',
      bad: CANTEEN.id('⟦Rp900.000 per bulan⟧.'),
      good: CANTEEN.id('Rp900.000 per bulan, dibayar lewat faktur.'),
    },
  ],

  *check(page, { say, found }) {
    const price = page.piece.offer.prices.find(({ text, block }) => /[1-9]/.test(text) && !block.meta)
    if (!price || answered(page, 'payment')) return
    const title = say({ en: 'Add how a company pays', id: 'Tambahkan cara perusahaan membayar' })
    yield found(
      'none',
      firstLine(page, price).span,
      { price: shown(price.text) },
      { rewrites: [added(page, title, price.block, [answersFor(page).payment], { apart: true })] },
    )
  },
})
