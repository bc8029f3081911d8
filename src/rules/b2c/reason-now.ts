import { defineRule, type Page } from '../../lint/rule.ts'
import { answered, answersFor } from '../answers.ts'
import { added } from '../offer.ts'
import { ask, closingPlace } from '../where.ts'

export default defineRule({
  id: 'b2c/reason-now',
  severity: 'info',
  audience: 'b2c',
  kind: 'landing',
  optional: true,
  summary: {
    en: 'A page that sells goods says why today',
    id: 'Halaman yang menjual barang menyebut alasan membeli hari ini',
  },
  why: {
    en: 'Without a reason to buy now the cart waits for tomorrow: a season, a limited run or a price step will do, so long as it is true.',
    id: 'Tanpa alasan membeli sekarang, orang menunda sampai besok: musim, jumlah terbatas, atau harga bertahap sudah cukup, asalkan benar.',
    source: 'BC-06',
  },
  messages: {
    none: {
      en: '0 reasons to buy today: no season, limited number, new edition or price step. If one is true, say it beside the ask.',
      id: '0 alasan membeli hari ini: tanpa musim, jumlah terbatas, edisi baru, atau harga bertahap. Kalau ada yang benar, sebut di dekat ajakan.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'none',
      audience: 'b2c',
      bad: `# Get a warm kitchen before breakfast

Our rye loaf stays soft for four days. £6 a loaf, delivery in two days. Not soft? We refund it.

[⟦Add to cart⟧](/cart)
`,
      good: `# Get a warm kitchen before breakfast

Our rye loaf stays soft for four days. £6 a loaf, delivery in two days. Not soft? We refund it.

Limited edition: only 40 loaves a week.

[Add to cart](/cart)
`,
    },
    {
      lang: 'id',
      says: 'none',
      audience: 'b2c',
      bad: `# Dapatkan dapur yang hangat sebelum sarapan

Roti gandum kami lembut sampai empat hari. Rp60.000 per buah. Pengiriman dua hari. Tidak lembut? Uang kembali.

[⟦Masukkan ke keranjang⟧](/keranjang)
`,
      good: `# Dapatkan dapur yang hangat sebelum sarapan

Roti gandum kami lembut sampai empat hari. Rp60.000 per buah. Pengiriman dua hari. Tidak lembut? Uang kembali.

Edisi terbatas: hanya 40 buah seminggu.

[Masukkan ke keranjang](/keranjang)
`,
    },
  ],

  *check(page, { say, found }) {
    const at = ask(page)
    if (!at || !sellsGoods(page) || hurries(page)) return
    const title = say({ en: 'Add a true reason for today', id: 'Tambahkan alasan yang benar untuk hari ini' })
    yield found(
      'none',
      at.span,
      {},
      { rewrites: [added(page, title, closingPlace(page), [answersFor(page).scarcity], { apart: true })] },
    )
  },
})

const sellsGoods = (page: Page): boolean =>
  page.piece.ctas.some((cta) => cta.ask === 'buy' && cta.primary) && answered(page, 'goods')

const hurries = ({ piece: { offer } }: Page): boolean => offer.urgency.length > 0 || offer.discounts.length > 0
