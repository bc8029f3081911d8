import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import type { PieceMap } from '../../src/message/map.ts'
import { understand } from '../../src/message/understand.ts'

function piece(text: string, language = 'en'): PieceMap {
  const [first] = understand(read(text, { kind: 'landing', language })).pieces
  if (!first) throw new Error('no piece')
  return first
}
const said = (text: string, language = 'en'): PieceMap => piece(`# Otto\n\n${text}`, language)

describe('urgency', () => {
  test.each([
    ['timer', 'Offer ends in 02:14:09'],
    ['timer', '2 days 4 hours 10 minutes'],
    ['timer', 'Limited time only!'],
    ['timer', 'Deal of the day'],
    ['scarcity', 'Only 3 left in stock'],
    ['scarcity', 'Low stock'],
    ['scarcity', 'Selling fast'],
    ['scarcity', 'This lamp is in high demand'],
    ['social', '14 people are viewing this lamp'],
    ['social', 'Dana from Leeds just bought a walnut shelf'],
    ['social', '31 sold in the last 2 days'],
    ['timer', 'Book before 30 June and save 20%'],
    ['timer', 'Get 20% off until 30 June'],
    ['timer', 'Only 2 days left to claim your bonus'],
    ['timer', 'Register before Friday'],
    ['timer', 'Ends tonight at 8'],
    ['timer', '48 hours left'],
  ])('%s: %s', (by, text) => expect(said(text).offer.urgency.map((one) => one.by)).toContain(by))

  test.each([
    ['timer', 'Promo berakhir malam ini'],
    ['scarcity', 'Stok tinggal 12'],
    ['social', '12 orang sedang melihat ini'],
    ['timer', 'Promo 11.11: diskon 50%'],
    ['timer', 'Diskon 12.12'],
    ['timer', 'Diskon sampai 30 Juni'],
    ['timer', 'Tinggal 2 hari lagi'],
  ])('%s: %s', (by, text) => expect(said(text, 'id').offer.urgency.map((one) => one.by)).toContain(by))

  test.each([
    'Open from 9:00 to 17:00',
    'We have two children and a dog',
    'Music on demand',
    'Order now',
    'Left side menu',
    '### 4.4 Contract terms',
    'Open until 5.30 pm on weekdays',
    'Up to 4.5 million rows, until 4.5 seconds have passed',
    'Before Friday your report is ready',
    'The contract runs until 31 December 2026',
    'The certificate is valid until March 2027',
    'Days left on each contract are shown in the dashboard',
    'It takes 2h 30m from start to finish',
    'Average handling time of a ticket: 00:04:32',
    'Your trial ends tomorrow',
    'Every sprint ends on Friday',
    'Each run ends in a signed report',
    'Hurry up the approval of invoices',
    'Prices rise in line with the index',
    'Reserved for administrators',
    'Designed with teachers, made to order',
  ])('none: %s', (text) => expect(said(text).offer.urgency).toEqual([]))

  test.each([
    '### 1.1 Peran pengguna',
    '## 11.11 Ketentuan lain',
    'Versi 2.2 sudah rilis dengan nilai 4.4',
    'Kapasitas bucket 0.5-1.2 m3 sampai 4.5-6.0 m3',
    'Motor 1.1 kW untuk beban hingga 5.5 ton',
    'Buka Senin sampai Sabtu',
    'Layanan sampai 21.00 setiap hari',
    'Garansi berlaku sampai 2 tahun',
    'Harga berlaku sampai 31 Desember 2026',
    'Pasang hanya 30 menit',
    'Hubungi tim kami sekarang juga',
    'Laporan ditutup tanggal 30 Juni',
    'Bisa custom, produk terlaris, pelayanan personal',
  ])('none: %s', (text) => expect(said(text, 'id').offer.urgency).toEqual([]))
})

describe('what it has', () => {
  test.each([
    ['price', 'A class is only $12.'],
    ['price', 'Pro: $49/month'],
    ['price', '$129, free shipping.'],
    ['price', 'The app is completely free.'],
    ['riskRelief', 'A taster class with no obligation.'],
    ['riskRelief', 'Lifetime warranty'],
    ['security', 'Your data never leaves your laptop.'],
    ['security', 'Notes are encrypted.'],
    ['reference', 'Used by Halden Freight and Orrin Foods.'],
    ['roi', 'They saved 14 hours a week.'],
    ['roi', '"Before, we had no way to hire. Last year we saved $9,000 on agency fees."\n\n— Ada Holt'],
    ['reference', 'Read how it went: [Kiln drying at Alder Timber](/case-studies/alder-timber/)'],
    ['socialProof', 'Rated 4.8/5'],
  ] as const)('%s: %s', (key, text) => expect(said(text).has[key]).toBe(true))

  test.each([
    ['price', 'Agents earn $1,800 per referral.'],
    ['price', 'You are free to walk around.'],
    ['riskRelief', 'What does your warranty cover?'],
    ['riskRelief', 'Guaranteed uptime of our servers'],
    ['security', 'Secure your spot.'],
    ['security', 'It runs self-hosted.'],
    ['reference', 'Trusted by leading brands.'],
    ['roi', 'Save up to 50%.'],
    ['roi', 'It saved them 3 months and $X in rent.'],
    ['roi', '- Window Cleaning Guy – Built to $12k/month'],
    ['reference', '- Window Cleaning Guy – Built to $12k/month'],
    ['price', '- Window Cleaning Guy – Built to $12k/month'],
    ['reference', 'How the Okoro family saved $900 on their stairs'],
    ['roi', 'I want to tell you about the Okoro family from Leeds.\n\n- Saved $8,500 against the spring price'],
    ['reference', 'Read more in [our guide to drying timber](/guides/drying/)'],
  ] as const)('no %s: %s', (key, text) => expect(said(text).has[key]).toBe(false))

  test.each([
    ['price', 'Mulai Rp 50.000 per bulan.'],
    ['riskRelief', 'Garansi uang kembali.'],
    ['security', 'Semua catatan dienkripsi.'],
  ] as const)('%s: %s', (key, text) => expect(said(text, 'id').has[key]).toBe(true))

  test('a testimonial is a reference where a firm speaks', () => {
    const quote = '"The stairs are the best part of our house."'
    expect(said(`${quote}\n\n— Pia Lund, Director of Orrin Foods`).has).toMatchObject({
      reference: true,
      socialProof: true,
    })
    expect(said(`${quote}\n\n— Pia L., Orrin Foods, Leeds`).has.reference).toBe(true)
    expect(said(`${quote}\n\n— Pia L. - Orrin & Sons`).has.reference).toBe(true)
    expect(said(`${quote}\n\n— Pia L., Portland, OR`).has.reference).toBe(false)
    expect(said(`${quote}\n\n— Pia Lund, Leeds`).has).toMatchObject({ reference: false, socialProof: true })
  })
})

describe('urgency and prices, told apart from what looks like them', () => {
  test.each([
    ['We act fast so your shop keeps running.', 'en'],
    ['The countdown ring shows how long you have focused.', 'en'],
    ['Pendaftaran dibuka hingga 30 Juli 2026.', 'id'],
    ['Dapatkan konsultasi gratis sekarang juga.', 'id'],
  ])('no clock: %s', (text, language) => expect(said(text, language).offer.urgency).toEqual([]))

  test.each([
    ['---\nsetupPrice: 300\nmonthly_fee: 29\n---\n\n# Otto\n\nWe fix bikes.', 'en', ['300', '29']],
    ['---\nplans:\n  - name: Hemat\n    harga: 45000\n---\n\n# Otto', 'id', ['45000']],
    ['# Otto\n\n<h4>Paket Hemat</h4>\n\n<h4>Rp 28.500.000</h4>', 'id', ['Rp 28.500.000']],
    ['# Otto\n\nKonsultasi tanpa biaya tambahan untuk semua pelanggan.', 'id', []],
    ['# Otto\n\n$4.2M\n\nraised last year', 'en', []],
  ])('prices of %s', (text, language, want) =>
    expect(piece(text, language).offer.prices.map((one) => one.text)).toEqual(want),
  )

  test.each([
    ['Free SSL on every site, HTTPS by default.', 'en', true],
    ['See https://otto.example for more.', 'en', false],
    ['Gratis SSL untuk setiap situs.', 'id', true],
  ])('security: %s', (text, language, want) => expect(said(text, language).has.security).toBe(want))
})

describe('reasons of discounts', () => {
  const reasons = (text: string, language: string): boolean[] =>
    said(text, language).offer.discounts.map((one) => one.reason)

  test.each([
    ['en', 'Take 15% off the whole suite.'],
    ['en', '20% off yearly plans.'],
    ['id', 'Diskon 15% untuk paket lengkap.'],
    ['id', 'Hemat 20% dengan langganan tahunan.'],
    ['id', 'Diskon 10% bagi anggota.'],
  ])('%s: %s', (language, text) => expect(reasons(text, language)).toEqual([true]))

  test.each([
    ['en', '20% off this week.'],
    ['id', 'Diskon 20% minggu ini.'],
  ])('none in %s: %s', (language, text) => expect(reasons(text, language)).toEqual([false]))
})

test('queues that trouble the reader do not press', () => {
  expect(said('Capek antre di bengkel setiap Sabtu?', 'id').offer.urgency).toEqual([])
  expect(said('Pelanggan rela antre sejak pagi', 'id').offer.urgency.map(({ by }) => by)).toEqual(['scarcity'])
  expect(said('Selimut yang menjaga Anda tetap sejuk.', 'id').has.security).toBe(false)
})
