import { showsFilm } from '../../lang/film.ts'
import { integer } from '../../lint/options.ts'
import { defineRule } from '../../lint/rule.ts'
import { answered } from '../answers.ts'
import { firstWords } from '../where.ts'

export default defineRule({
  id: 'b2c/video',
  severity: 'info',
  audience: 'b2c',
  kind: 'landing',
  summary: {
    en: 'A wall of written reviews has one short film among it',
    id: 'Deretan ulasan tertulis ditemani satu video pendek',
  },
  why: {
    en: 'One customer’s film of fifteen seconds is believed sooner than ten written reviews are read.',
    id: 'Satu video pelanggan lima belas detik lebih cepat dipercaya daripada sepuluh ulasan tertulis selesai dibaca.',
    source: 'BC-08',
  },
  messages: {
    wall: {
      en: '{count} written reviews and 0 films. Put one customer’s short film (about 15 seconds, before and after) above them and keep the best three.',
      id: '{count} ulasan tertulis, 0 video. Taruh satu video pendek pelanggan (sekitar 15 detik, sebelum dan sesudah) di atasnya, sisakan tiga ulasan terbaik.',
    },
  },
  options: { reviews: integer(8, 'From how many written reviews on a film is asked for.', 2, 100) },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'wall',
      audience: 'b2c',
      bad: `# Get fresh bread for your family before breakfast

⟦“Warm when the kids sat down.”⟧ — Ana Whitlock, Leeds

“Soft on the fourth day.” — Tom Barrow, York

“My mother asked where it came from.” — Ida Penn, Hull

“The crust sings.” — Sam Cole, Otley

“We stopped buying elsewhere.” — Bea Lund, Ripon

“It came before seven.” — Max Orr, Selby

“Gone by noon.” — Una Hart, Skipton

“Worth getting up for.” — Joe Marsh, Leeds

[Order now](/shop)
`,
      good: `# Get fresh bread for your family before breakfast

“Warm when the kids sat down.” — Ana Whitlock, Leeds

“Soft on the fourth day.” — Tom Barrow, York

“My mother asked where it came from.” — Ida Penn, Hull

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'wall',
      audience: 'b2c',
      bad: `# Dapatkan roti segar untuk keluarga sebelum sarapan

⟦“Masih hangat waktu anak-anak duduk.”⟧ — Ana Larasati, Bandung

“Lembut sampai hari keempat.” — Tono Barus, Cimahi

“Ibu saya tanya belinya di mana.” — Ida Permata, Garut

“Kulitnya renyah sekali.” — Samsul Kadir, Bogor

“Kami berhenti beli di tempat lain.” — Bella Lestari, Depok

“Datang sebelum jam tujuh.” — Maya Oktavia, Sumedang

“Habis sebelum siang.” — Uci Hartati, Subang

“Layak bangun pagi.” — Joko Mardi, Bandung

[Pesan sekarang](/toko)
`,
      good: `# Dapatkan roti segar untuk keluarga sebelum sarapan

“Masih hangat waktu anak-anak duduk.” — Ana Larasati, Bandung

“Lembut sampai hari keempat.” — Tono Barus, Cimahi

“Ibu saya tanya belinya di mana.” — Ida Permata, Garut

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { options, found }) {
    const reviews = page.piece.proofs.filter(({ sub }) => sub === 'testimonial')
    const [first] = reviews
    if (!first || reviews.length < options.reviews) return
    if (answered(page, 'film') || showsFilm(page.map.copy.source.text)) return
    yield found('wall', firstWords(page, first.block).span, { count: reviews.length })
  },
})
