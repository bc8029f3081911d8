import { describe, expect, test } from 'vitest'
import { misformatted } from '../../src/lang/numbers/format.ts'
import { spelt } from '../../src/lang/numbers/spelt.ts'
import { pack } from '../../src/lang/pack.ts'
import rule from '../../src/rules/tone/number-format.ts'
import { check } from './check.ts'

const written = (text: string, language: 'en' | 'id'): string =>
  misformatted(text, language).reduceRight(
    (out, { start, end, write }) => out.slice(0, start) + write + out.slice(end),
    text,
  )

describe('numbers in the other format', () => {
  test.each([
    ['Cuma Rp 1,200,000 per bulan', 'Cuma Rp1.200.000 per bulan'],
    ['Cuma Rp. 50,000 saja', 'Cuma Rp50.000 saja'],
    ['Mulai Rp1,250,000.00', 'Mulai Rp1.250.000,00'],
    ['Hanya Rp 1.5 juta', 'Hanya Rp1,5 juta'],
    ['Hanya IDR 75,000', 'Hanya IDR 75.000'],
    ['Naik 1.5% dalam 2 bulan', 'Naik 1,5% dalam 2 bulan'],
    ['Dinilai 4.9 dari 5', 'Dinilai 4,9 dari 5'],
    ['Dipakai 1,234,567 orang', 'Dipakai 1.234.567 orang'],
  ])('Indonesian: %s', (wrong, right) => expect(written(wrong, 'id')).toBe(right))

  test.each([
    'Rp1.200.000',
    'Rp 50.000',
    '1.200 toko, 1,5 juta orang',
    '1,200 toko',
    '1.5 liter',
    'versi 2.1 juta',
    'pukul 10.30',
    'USD 1,200,000 dan $1.5 juta',
    'Rp1,500 juta',
    '192.168.1.1',
    '1,2,3,4 langkah',
    'SK 1,200,000/2024',
    'https://a.id/1,200,000',
  ])('left alone in Indonesian: %s', (text) => expect(written(text, 'id')).toBe(text))

  test.each([
    ['Over 1.200.000 loaves', 'Over 1,200,000 loaves'],
    ['Only $1.200,50 a year', 'Only $1,200.50 a year'],
    ['Only $1.200.000,50 a year', 'Only $1,200,000.50 a year'],
    ['Grew 1,5% in May', 'Grew 1.5% in May'],
    ['Sold 3,5 million loaves', 'Sold 3.5 million loaves'],
    ['At 192.168.100.100 or v1.200.300', 'At 192.168.100.100 or v1.200.300'],
    ['Rp1.200.000 and €1.200.000', 'Rp1.200.000 and €1.200.000'],
    ['Between 10,15% and 1.200 loaves', 'Between 10,15% and 1.200 loaves'],
  ])('English: %s', (text, right) => expect(written(text, 'en')).toBe(right))
})

const inDigits = (text: string, language: 'en' | 'id'): string =>
  spelt(text, pack(language)?.numbers(text) ?? [], language).reduceRight(
    (out, { start, end, write }) => out.slice(0, start) + write + out.slice(end),
    text,
  )

describe('numbers in words', () => {
  test.each([
    ['en', 'Teams close the books in three hours', 'Teams close the books in 3 hours'],
    ['en', 'Errors fell by twenty percent in six months', 'Errors fell by 20% in 6 months'],
    ['en', 'Invoices are paid four times faster', 'Invoices are paid 4 times faster'],
    ['en', 'It took eighteen days', 'It took 18 days'],
    ['id', 'Tutup buku selesai dalam tiga jam', 'Tutup buku selesai dalam 3 jam'],
    ['id', 'Kesalahan turun dua puluh persen dalam dua belas minggu', 'Kesalahan turun 20% dalam 12 minggu'],
    ['id', 'Faktur dibayar empat kali lebih cepat', 'Faktur dibayar 4 kali lebih cepat'],
  ] as const)('%s: %s', (language, words, digits) => expect(inDigits(words, language)).toBe(digits))

  test.each([
    ['en', 'Done in one day'],
    ['en', 'Done in two or three days'],
    ['en', 'Give two weeks’ notice'],
    ['en', 'We answer seven days a week'],
    ['en', 'The first of the two days'],
    ['en', 'In twenty-five minutes'],
    ['en', 'A three-week course'],
    ['en', 'We stay at Three Mile and Four Seasons'],
    ['en', 'Three teams in two weeks'],
    ['en', 'Nine times out of ten it works'],
    ['en', 'Hundreds of hours, two times better'],
    ['en', 'Two and a half hours later'],
    ['en', 'Used by bakers for three decades'],
    ['en', 'Free for the first six months'],
    ['id', 'Gratis enam bulan pertama'],
    ['id', 'Selesai dalam satu hari'],
    ['id', 'Selesai dalam dua atau tiga hari'],
    ['id', 'Buka tujuh hari seminggu'],
    ['id', 'Hemat tiga jam luang seminggu'],
    ['id', 'Setiap dua minggu'],
    ['id', 'Dua kali lipat lebih cepat'],
    ['id', 'Tiga tim dalam dua minggu'],
    ['id', 'Selesai dalam dua puluh lima menit'],
    ['id', 'Selesai dalam dua setengah jam'],
  ] as const)('left alone in %s: %s', (language, text) => expect(inDigits(text, language)).toBe(text))
})

check(rule, {
  clean: [
    '# Rye\n\nThe walk takes three hours. Bread rests for two days.\n',
    '# Rye\n\n> Get fresh bread for your family three times faster than a trip to the shop. — Ana\n',
    '# Fresh bread\n\nThree times faster than a trip to the shop: get fresh bread for your family.\n',
    { lang: 'id', copy: '# Roti\n\nJalan kakinya tiga jam. Adonan kami diamkan dua hari.\n' },
    { lang: 'id', copy: '# Roti\n\nHarga Rp 50.000, naik 1,5% dari Rp 49.250. Pakai `1,200,000`.\n' },
    { lang: 'id', copy: '# Roti\n\n> Hemat Rp 1,200,000! — Ana\n' },
    '# Rye\n\nWe baked 1,200,000 loaves at 1.5% less, version 1.200.300.\n',
  ],
  found: [
    {
      says: 'foreign',
      lang: 'id',
      copy: '# Roti\n\nHarga ⟦Rp 50,000⟧ saja, atau Rp 1,5 juta setahun.\n\n- Naik 1.5%\n',
      offers: ['Tulis ke-2 angka seperti itu'],
    },
    { says: 'foreign', copy: '# Rye\n\nWe grew ⟦1,5⟧% in May.\n', offers: ['Write “1.5”'] },
  ],
})
