import { defineRule } from '../../lint/rule.ts'
import type { Side } from '../../message/map.ts'
import { packOf } from '../reading.ts'
import { firstLine } from '../where.ts'
import { SIDE, shown } from '../words.ts'

export default defineRule({
  id: 'email/wrong-context',
  severity: 'warning',
  kind: 'email',
  summary: {
    en: 'What a mail offers fits the reader who gets it',
    id: 'Yang ditawarkan email cocok dengan penerimanya',
  },
  why: {
    en: 'Who hopes for a discount and gets a technical white paper leaves, and so does the sales manager who is sent light reels.',
    id: 'Orang yang berharap diskon tetapi menerima whitepaper teknis akan pergi, begitu pula manajer penjualan yang dikirimi reels ringan.',
    source: 'EM-21',
  },
  messages: {
    other: {
      en: '“{words}” asks for something that speaks to the other side; this mail is {side}. Offer {instead} instead.',
      id: '“{words}” menawarkan hal untuk pihak lain; email ini {side}. Tawarkan {instead} sebagai gantinya.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'other',
      kind: 'email',
      audience: 'b2c',
      bad: 'Subject: Your rye is ready\n\nHi Ana,\n\n[⟦Download the white paper⟧](https://example.com/paper)\n',
      good: 'Subject: Your rye is ready\n\nHi Ana,\n\n[Order your loaf](https://example.com/shop)\n',
    },
    {
      lang: 'id',
      says: 'other',
      kind: 'email',
      audience: 'b2c',
      bad: 'Subject: Roti sudah siap\n\nHalo Bu Ana,\n\n[⟦Unduh whitepaper⟧](https://example.com/paper)\n',
      good: 'Subject: Roti sudah siap\n\nHalo Bu Ana,\n\n[Pesan sekarang](https://example.com/toko)\n',
    },
  ],

  *check(page, { say, found }) {
    const side = page.audience
    if (side !== 'b2b' && side !== 'b2c') return
    const pack = packOf(page)
    const wrong = page.piece.ctas.find((cta) => {
      const hits = pack
        .matches(cta.text)
        .filter(({ list, group }) => list === 'formats' && group !== side && group !== undefined)
      return hits.some((hit) => STRONG[side].test(cta.text.slice(hit.start, hit.end)))
    })
    if (!wrong) return
    yield found('other', firstLine(page, wrong).span, {
      words: shown(wrong.text, 40),
      side: say(SIDE[side]),
      instead: say(INSTEAD[side]),
    })
  },
})

/** Formats that speak to one side only. */
const STRONG: Readonly<Record<Side, RegExp>> = {
  b2c: /white ?paper|data ?sheet|benchmark|roi|tco|architecture|arsitektur|rfp|solution brief|buku putih/i,
  b2b: /reels?|tiktok|unboxing|haul|quiz|kuis|gift|giveaway|lookbook|shade|sweepstake|undian|wishlist/i,
}

const INSTEAD = {
  b2c: { en: 'the product, a review or a reason to buy today', id: 'produknya, ulasan, atau alasan membeli hari ini' },
  b2b: {
    en: 'a case with numbers, a checklist or a fit check',
    id: 'studi kasus berangka, daftar periksa, atau cek kesesuaian',
  },
} as const
