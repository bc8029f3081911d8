import { defineRule, type Page } from '../../lint/rule.ts'
import { answered, answersFor, phrases } from '../answers.ts'
import { added } from '../offer.ts'
import { opening, openingPlace } from '../where.ts'

export default defineRule({
  id: 'b2c/life-context',
  severity: 'info',
  audience: 'b2c',
  kind: 'landing',
  summary: {
    en: 'A consumer page shows a moment of the reader’s life',
    id: 'Halaman konsumen menunjukkan satu momen hidup pembaca',
  },
  why: {
    en: 'People see themselves in a scene (tonight, at home, before and after), not in a list of features; the feeling comes first, the reasons after.',
    id: 'Orang melihat dirinya dalam sebuah adegan (malam ini, di rumah, sebelum dan sesudah), bukan dalam daftar fitur; rasa dulu, alasan kemudian.',
    source: 'BC-02, BC-03, FS-06',
  },
  messages: {
    none: {
      en: '0 moments of use in {words} words: no place, hour, feeling or before and after. Show in one line where the reader is when it helps.',
      id: '0 momen pemakaian dalam {words} kata: tanpa tempat, waktu, rasa, atau sebelum dan sesudah. Gambarkan dalam satu baris kapan dan di mana pembaca terbantu.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'none',
      audience: 'b2c',
      bad: `# ⟦Get a rye loaf that keeps for four days⟧

Stone-milled flour, 72 hours of fermentation, no additives. £6 a loaf, delivery in two days.

[Add to cart](/cart)
`,
      good: `# Get a rye loaf that keeps for four days

Thursday, before school: still good enough for the lunch box.

Stone-milled flour, 72 hours of fermentation, no additives. £6 a loaf, delivery in two days.

[Add to cart](/cart)
`,
      fill: {
        'Time of day, place': 'Thursday, before school',
        'what the reader feels or no longer has to do': 'still good enough for the lunch box',
      },
    },
    {
      lang: 'id',
      says: 'none',
      audience: 'b2c',
      bad: `# ⟦Dapatkan roti gandum yang tahan empat hari⟧

Tepung giling batu, fermentasi 72 jam, tanpa bahan tambahan. Rp60.000 per buah, pengiriman dua hari, gratis retur.

[Masukkan ke keranjang](/keranjang)
`,
      good: `# Dapatkan roti gandum yang tahan empat hari

Kamis pagi di dapur: masih cukup baik untuk bekal sekolah.

Tepung giling batu, fermentasi 72 jam, tanpa bahan tambahan. Rp60.000 per buah, pengiriman dua hari, gratis retur.

[Masukkan ke keranjang](/keranjang)
`,
      fill: {
        'Waktu, tempat': 'Kamis pagi, di dapur',
        'yang dirasakan atau tak perlu lagi dilakukan pembaca': 'masih cukup baik untuk bekal sekolah',
      },
    },
  ],

  *check(page, { say, found }) {
    const at = opening(page)
    if (!at || !sells(page) || showsLife(page)) return
    const title = say({ en: 'Add one moment of use', id: 'Tambahkan satu momen pemakaian' })
    yield found(
      'none',
      at.span,
      { words: page.piece.words },
      { rewrites: [added(page, title, openingPlace(page), [answersFor(page).scene], { apart: true })] },
    )
  },
})

const sells = (page: Page): boolean => page.piece.ctas.some((cta) => cta.ask === 'buy') && answered(page, 'goods')

const showsLife = (page: Page): boolean =>
  answered(page, 'scene', 'change') || phrases(page, 'emotion-sensory').length > 0
