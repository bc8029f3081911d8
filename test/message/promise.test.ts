import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import type { PieceMap, PromiseFact } from '../../src/message/map.ts'
import { understand } from '../../src/message/understand.ts'

function piece(text: string, language = 'en', product?: string): PieceMap {
  const [first] = understand(read(text, { kind: 'landing', language }), product ? { product } : {}).pieces
  if (!first) throw new Error('no piece')
  return first
}

const best = (text: string, language = 'en'): string | undefined => piece(text, language).promise[0]?.text

describe('the promise', () => {
  test.each([
    [
      'a headline with a benefit',
      'Close your books 5 days sooner',
      '# Close your books 5 days sooner\n\nLedgerly was founded in 2019 by two friends.',
    ],
    [
      'a sentence below a headline that is only a name',
      'Ledgerly helps small shops close their books without chasing receipts.',
      '# Ledgerly\n\nLedgerly helps small shops close their books without chasing receipts.\n\nOur office is in Leeds.',
    ],
    [
      'what it is and for whom',
      'Crumbly is a stock tool for bakeries that shows what to bake tomorrow.',
      '# Welcome\n\nWe are a small team in Kent.\n\nCrumbly is a stock tool for bakeries that shows what to bake tomorrow.',
    ],
    [
      'the rendered sentence rather than the description',
      'We prune your apple trees so you can pick twice as much.',
      '---\ndescription: Tree care for gardens in Kent.\n---\n\n# Orchard care\n\nWe prune your apple trees so you can pick twice as much.',
    ],
    [
      'not the problem before it',
      'Ledgerly matches them for you, so your evenings stay free.',
      '# Receipts\n\nTired of sorting receipts by hand? Ledgerly matches them for you, so your evenings stay free.',
    ],
  ])('%s', (_, want, text) => expect(best(text)).toBe(want))

  test.each([
    [
      'a headline with a benefit',
      'Tutup buku 5 hari lebih cepat',
      '# Tutup buku 5 hari lebih cepat\n\nLedgerly didirikan pada 2019 oleh dua sahabat.',
    ],
    [
      'a sentence below a headline that is only a name',
      'Ledgerly membantu warung menutup buku tanpa mengejar nota.',
      '# Ledgerly\n\nLedgerly membantu warung menutup buku tanpa mengejar nota.\n\nKantor kami di Sleman.',
    ],
    [
      'what it is and for whom',
      'Rotiku adalah aplikasi stok untuk toko roti yang ingin tahu apa yang dipanggang besok.',
      '# Selamat datang\n\nKami tim kecil di Solo.\n\nRotiku adalah aplikasi stok untuk toko roti yang ingin tahu apa yang dipanggang besok.',
    ],
  ])('in Indonesian: %s', (_, want, text) => expect(best(text, 'id')).toBe(want))

  test.each([
    ['en', '# Welcome to Crumbly\n\nWe are a family business in Leeds. The shop has a window and a bell.'],
    ['en', '# Crumbly\n\nThe oven comes from a village in the hills.\n\n[Order now](/shop)'],
    ['id', '# Selamat datang di Rotiku\n\nKami usaha keluarga dari Bandung. Tokonya punya jendela dan lonceng.'],
  ])('none where nothing is promised (%s)', (language, text) => expect(best(text, language)).toBeUndefined())

  test('at most two, best first, each inside its block', () => {
    const { promise } = piece(
      '# Save 6 hours a week on invoices\n\nPaylo sends them for you. You get paid sooner. Your team can stop chasing. You sleep better.',
    )
    expect(promise).toHaveLength(2)
    expect(promise[0]?.score).toBeGreaterThanOrEqual(promise[1]?.score ?? Number.NaN)
    for (const { span, block } of promise) {
      expect(span.start).toBeGreaterThanOrEqual(block.span.start)
      expect(span.end).toBeLessThanOrEqual(block.span.end)
    }
  })
})

describe('the parts of a promise', () => {
  const parts = (text: string, language = 'en', product?: string): Record<string, string> => {
    const fact = piece(`# ${text}`, language, product).promise[0] as PromiseFact
    for (const slot of Object.values(fact.slots))
      expect(fact.block.prose.text.slice(slot.start, slot.end)).toBe(slot.text)
    return Object.fromEntries(Object.entries(fact.slots).map(([name, slot]) => [name, slot.text]))
  }

  test.each<[string, Record<string, string>]>([
    [
      'Answer any tender in 2 days instead of 3 weeks',
      { gain: 'Answer any tender in 2 days', size: '2 days instead of 3 weeks', alternative: '3 weeks' },
    ],
    ['Fall asleep 20 minutes sooner, tonight', { gain: 'Fall asleep 20 minutes sooner', size: '20 minutes' }],
    ['Send invoices 5 times faster for small shops', { who: 'shops', size: '5 times' }],
    ['Save $400 a year on heating', { size: '$400 a year' }],
    ['Paylo helps founders get paid without chasing', { gain: 'get paid without chasing', who: 'founders' }],
    ['Paylo helps small agencies get paid sooner', { gain: 'get paid sooner', who: 'small agencies' }],
    ['We help you sleep through the night', { gain: 'sleep through the night' }],
  ])('%s', (text, want) => expect(parts(text)).toMatchObject(want))

  test.each<[string, Record<string, string>]>([
    [
      'Jawab tender apa pun dalam 2 hari, bukan 3 minggu',
      { gain: 'Jawab tender apa pun dalam 2 hari', size: '2 hari, bukan 3 minggu', alternative: '3 minggu' },
    ],
    ['Tertidur 20 menit lebih cepat, mulai malam ini', { gain: 'Tertidur 20 menit lebih cepat', size: '20 menit' }],
    ['Dapatkan roti segar untuk keluarga, 3 kali lebih cepat daripada ke toko', { who: 'keluarga', size: '3 kali' }],
  ])('in Indonesian: %s', (text, want) => expect(parts(text, 'id')).toMatchObject(want))

  test.each<[string, string]>([
    ['Answers from our customer service in 5 minutes', 'en'],
    ['Get fresh bread in 1 hour from a family company based in Leith', 'en'],
    ['Kami adalah mitra terbaik untuk rumah yang nyaman', 'id'],
    ['Hubungi layanan pelanggan dan hemat 2 jam', 'id'],
  ])('for nobody in particular: %s', (text, language) => expect(parts(text, language).who).toBeUndefined())

  test('how long somebody has been at it is no size', () => {
    expect(parts('Warm homes for more than three decades')).not.toHaveProperty('size')
    expect(parts('Serving more than 40 villages, faster every year')).not.toHaveProperty('alternative')
  })

  test('the product as the configuration names it', () => {
    expect(parts('Get paid sooner with Paylo', 'en', 'Paylo')).toMatchObject({ product: 'Paylo' })
  })

  test('a price is no size', () => expect(parts('Fall asleep sooner for $49')).not.toHaveProperty('size'))

  test('the seller is nobody that it is for', () =>
    expect(parts('Sleep better with our team at your side')).not.toHaveProperty('who'))

  test('words that could stand on any page are no gain', () =>
    expect(parts('A platform that lets you unlock your full potential')).not.toHaveProperty('gain'))

  test.each([
    ['faster', 'Close your books faster', 'en'],
    ['cheaper', 'Save 20% of your heating costs', 'en'],
    ['safer', 'Protect your photos from every crash', 'en'],
    ['easier', 'Simple bookkeeping that you will finish before lunch', 'en'],
    ['more', 'Grow your bakery without another oven', 'en'],
    ['faster', 'Tutup buku lebih cepat', 'id'],
    ['easier', 'Mudah terima pembayaran di warung Anda', 'id'],
    ['cheaper', 'Hemat 20% biaya listrik', 'id'],
  ])('axis %s: %s', (axis, text, language) => expect(piece(`# ${text}`, language).promise[0]?.axis).toBe(axis))
})

describe('the first screen', () => {
  const filler = Array.from(
    { length: 14 },
    (_, i) => `The road by house ${i} is old and grey, and it runs past the mill to the river and back again.`,
  ).join('\n\n')
  const seen = (text: string): boolean | undefined => piece(text).firstScreen?.laptop.promise

  test('states a promise that stands on it', () =>
    expect(seen(`# Close your books 5 days sooner\n\n${filler}`)).toBe(true))
  test('states none where the promise comes far below', () =>
    expect(seen(`# Ledgerly\n\n${filler}\n\nLedgerly helps you close your books 5 days sooner.`)).toBe(false))
})
