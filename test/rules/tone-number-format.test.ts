import { describe, expect, test } from 'vitest'
import { misformatted } from '../../src/lang/numbers/format.ts'
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

check(rule, {
  clean: [
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
