import type { Holding } from '../../bank/holds.ts'
import { keyWords } from '../../lang/keys.ts'
import { marks } from '../../lang/placeholders.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Ask } from '../../message/map.ts'
import { answered, answersFor, commits } from '../answers.ts'
import { sells } from '../ask.ts'
import { fromBank, gives } from '../bank.ts'
import { added } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { isAboutSeller } from '../topic.ts'
import { isAnswered, isCosted, PRICE, tradeOf, WORRIES } from '../trades.ts'
import { claim, closingPlace, firstLine, type Spot } from '../where.ts'
import { listed } from '../words.ts'
import { openQuestions } from './barriers.ts'

export default defineRule({
  id: 'b2c/risk-buffer',
  severity: 'info',
  audience: 'b2c',
  kind: 'landing',
  summary: {
    en: 'Shoppers know the way back before they commit',
    id: 'Sebelum memutuskan, pembeli tahu apa jaminannya kalau tidak cocok',
  },
  why: {
    en: 'The fear of a wrong choice stops more hands than the price: a free return, a guarantee or a trial takes it away in one line.',
    id: 'Takut salah pilih menahan lebih banyak orang daripada harga: retur gratis, garansi, atau masa coba menghilangkan rasa takut itu dalam satu baris.',
    source: 'BC-05, BC-20',
  },
  messages: {
    none: {
      en: 'No way back: 0 words on cancellation, refund, guarantee or a trial before the reader commits. Say in one line what happens if it does not suit.',
      id: 'Tidak ada jaminan kalau tidak cocok: 0 kata soal pembatalan, uang kembali, garansi, atau masa coba. Sebut dalam satu baris apa hak pembeli.',
    },
    'no-price': {
      en: 'Neither price nor way back: 0 words on cost, cancellation, guarantee or a trial before the reader commits. Say both in one line each.',
      id: 'Tidak ada harga ataupun jaminan: 0 kata soal biaya, pembatalan, garansi, atau masa coba. Sebut keduanya, masing-masing satu baris.',
    },
    worries: {
      en: 'Not a word on {worries} before the reader commits (0 of {count} answered). Say each in one line here.',
      id: 'Belum ada kata soal {worries} sebelum pembaca memutuskan (0 dari {count} terjawab). Sebut masing-masing dalam satu baris di sini.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'worries',
      audience: 'b2c',
      bad: `# Pottery classes for people who have never thrown a bowl

Six evenings, six people, one wheel each. $180 for the course.

[⟦Book your seat⟧](/book)
`,
      good: `# Pottery classes for people who have never thrown a bowl

Six evenings, six people, one wheel each. $180 for the course.

Come to a trial class first. A missed class can be made up in the next course.

[Book your seat](/book)
`,
    },
    {
      lang: 'id',
      says: 'worries',
      audience: 'b2c',
      bad: `# Paket wisata tiga hari ke kebun teh untuk keluargamu

Berangkat tiap Jumat pagi, pulang Minggu sore, Rp1.200.000 per pax.

[⟦Pesan tempat⟧](/pesan)
`,
      good: `# Paket wisata tiga hari ke kebun teh untuk keluargamu

Berangkat tiap Jumat pagi, pulang Minggu sore, Rp1.200.000 per pax.

Bisa dibatalkan atau pindah jadwal sampai tujuh hari sebelumnya, uang muka kembali.

[Pesan tempat](/pesan)
`,
    },
    {
      lang: 'en',
      says: 'none',
      audience: 'b2c',
      bad: `# Get your first wheel-thrown bowl in one afternoon

The clay, the apron and the tea are there. $45 a seat.

[⟦Book your seat⟧](/book)
`,
      good: `# Get your first wheel-thrown bowl in one afternoon

The clay, the apron and the tea are there. $45 a seat.

Cancel up to two days before, money back.

[Book your seat](/book)
`,
    },
    {
      lang: 'id',
      says: 'no-price',
      audience: 'b2c',
      bad: `# Dapatkan mangkuk pertama buatanmu dalam satu sore

Tanah liat, celemek, dan teh sudah siap.

[⟦Pesan tempat⟧](/pesan)
`,
      good: `# Dapatkan mangkuk pertama buatanmu dalam satu sore

Tanah liat, celemek, dan teh sudah siap. Rp250.000 per orang.

Bisa dibatalkan sampai dua hari sebelumnya, uang kembali.

[Pesan tempat](/pesan)
`,
    },
  ],

  *check(page, { spoken, say, found }) {
    const trade = tradeOf(page)
    if (trade ? isAnswered(page, trade) : !lacksWayBack(page)) return
    if (!commits(page.piece) || openQuestions(page).length > 0) return
    const at = place(page)
    if (!at || isAboutSeller(page) || (!trade && isSmallChange(page))) return
    const priced = page.piece.has.price || isPriced(page) || (trade ? isCosted(page) : answered(page, 'price'))
    if (trade) {
      const worries = [...(priced ? [] : [PRICE]), ...WORRIES[trade]]
      const what = listed(worries.map(say), spoken)
      yield found(
        'worries',
        at.span,
        { worries: what, count: worries.length },
        { rewrites: offers(page, priced, say, true) },
      )
      return
    }
    // A page that neither asks nor sells what is booked, and one that only asks to be called, binds nobody.
    if (priced ? !bindsHere(page) : page.piece.ctas.length === 0 && !isBookable(page)) return
    yield found(priced ? 'none' : 'no-price', at.span, {}, { rewrites: offers(page, priced, say) })
  },
})

/** The ask that commits; where the page has none yet, the promise that one would stand under. */
function place(page: Page): Spot | undefined {
  const cta = page.piece.ctas.find((each) => each.primary && each.ask !== 'learn')
  return cta ? firstLine(page, cta) : claim(page)
}

/** A sum that is still to be filled in, or kept in a field that the site shows: "£XX", `setupPrice: 300`. */
const isPriced = ({ map }: Page): boolean =>
  OPEN_SUM.test(map.copy.source.text) || PRICE_FIELD.test(map.copy.source.text)

const OPEN_SUM = new RegExp(marks.figure, 'u')
const PRICE_FIELD = new RegExp(
  `^\\s{0,20}["']?\\p{L}{0,20}?(?:${keyWords.price.join('|')})["']?\\s{0,3}[:=][^\\n]{0,20}\\d`,
  'imu',
)

/** Up to here, by currency, a buyer risks so little that nobody asks for the money back. */
const SMALL_CHANGE: Readonly<Record<string, number>> = { USD: 12, EUR: 12, GBP: 10, AUD: 15, SGD: 15, IDR: 50_000 }

/** True where no sum on the page is more than a snack costs. */
function isSmallChange(page: Page): boolean {
  const own = page.language === 'id' ? 'IDR' : 'USD'
  const told = readingOf(page).statements.flatMap(({ numbers }) => numbers.filter(({ kind }) => kind === 'money'))
  const sums = told.map(({ value, to, unit = own }) => ({ sum: to ?? value, unit }))
  const fields = [...page.map.copy.source.text.matchAll(PRICE_FIELDS)].map(({ 1: digits = '' }) => ({
    sum: Number(digits.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')),
    unit: own,
  }))
  const all = [...sums, ...fields]
  return all.length > 0 && all.every(({ sum, unit }) => sum > 0 && sum <= (SMALL_CHANGE[unit] ?? 0))
}

const PRICE_FIELDS = new RegExp(
  `^[\\s-]{0,20}["']?(?:${keyWords.price.join('|')})["']?\\s{0,3}[:=]\\s{0,3}["']?(?:Rp|\\$|£|€)?\\s?(\\d[\\d.,]{0,12})`,
  'gimu',
)

/** The site books by a field that the page holds: `bookingUrl: …`. */
const isBookable = ({ map }: Page): boolean => BOOKING_FIELD.test(map.copy.source.text)

const BOOKING_FIELD = new RegExp(
  `^\\s{0,20}["']?(?:${keyWords.booking.join('|')})(?:[-_ ]?\\p{L}{0,10})["']?\\s{0,3}[:=]`,
  'imu',
)

/** A page that only asks to be called or looked at binds nobody to its price. */
const BINDING: ReadonlySet<Ask> = new Set(['buy', 'book', 'trial', 'signup', 'subscribe'])
const bindsHere = ({ piece }: Page): boolean =>
  piece.ctas.length === 0 || piece.ctas.some((cta) => !cta.aside && BINDING.has(cta.ask))

const lacksWayBack = (page: Page): boolean =>
  commits(page.piece) && !page.piece.has.riskRelief && !answered(page, 'relief', 'free')

function offers(page: Page, priced: boolean, say: (words: Words) => string, booked = false) {
  const place = closingPlace(page)
  const own = answersFor(page)
  const line = !booked && sells(page) ? own.relief : own.reliefService
  const relief = added(
    page,
    say({ en: 'Add the way back in one line', id: 'Tambahkan jaminan dalam satu baris' }),
    place,
    [line],
    { apart: true },
  )
  const both = added(
    page,
    say({ en: 'Add price and way back', id: 'Tambahkan harga dan jaminan' }),
    place,
    [own.price, line],
    { apart: true },
  )
  const wants = (holding: Holding) => gives(holding, 'riskRelief')
  const held = fromBank(page, say, { lines: [{ wants, template: line }], place, apart: true })
  return [...held, ...(priced ? [relief] : [both, relief])]
}
