import type { Macros } from '../match/macros.ts'

/** Of bounded length, as it is tried at every digit of a text. */
const NUMBER = '\\d{1,18}(?:[.,]\\d{1,18}){0,9}'
const SCALE = '(?:ribu|rb|juta|jt|miliar|triliun|k)\\b'
const WORDS = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh'
const UNIT =
  '(?:detik|menit|jam|hari(?: kerja)?|malam|minggu|pekan|bulan|kuartal|triwulan|tahun)(?:an|nya)?(?![\\p{L}\\p{N}])'
const MONTH =
  '(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|agu|agt|sep|okt|nov|des)'
const sticky = (...sources: string[]): RegExp[] => sources.map((source) => new RegExp(source, 'iuy'))

const units = ['detik', 'menit', 'jam', 'hari', 'malam', 'minggu', 'pekan', 'bulan', 'tahun']
const days = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu']
const months = 'januari februari maret april juni juli agustus september oktober november desember'

export const macros: Macros = {
  table: {
    n: sticky(`${NUMBER}\\s?${SCALE}`, NUMBER),
    pct: sticky(`${NUMBER}\\s?(?:%|persen\\b)`),
    x: sticky(`${NUMBER}\\s?(?:(?:x|kali)\\b|×)`, '(?:dua|tiga) kali\\b'),
    money: sticky(
      `(?:[$€£¥₩]|Rp\\.?|USD|EUR|GBP|IDR|SGD|KRW)\\s?${NUMBER}(?:\\s?(?:k|m|bn|million|billion|rb|ribu|jt|juta|miliar|triliun)\\b)?`,
      `${NUMBER}\\s?(?:dollars|euros|pounds|won|rupiah|USD|EUR|IDR|ribu|juta)\\b`,
    ),
    dur: sticky(`(?:${NUMBER}|${WORDS})[\\s-]?${UNIT}`, `se${UNIT}`),
    date: sticky(
      '(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)\\b',
      `tanggal \\d{1,2}(?!\\d)(?:\\s${MONTH}\\b)?`,
      `\\d{1,2}\\s${MONTH}\\b`,
      `(?:${months.replaceAll(' ', '|')})\\b`,
      '(?!24/7)\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?(?!\\d)',
      '\\d{1,2}\\.\\d{1,2}\\.(?:19|20)?\\d\\d(?![\\d.])',
    ),
    year: sticky('(?:19|20)\\d\\d(?!\\d)'),
    phone: sticky('(?:\\+62|62|08)[\\d -]{7,30}'),
    emoji: sticky('\\p{Extended_Pictographic}{1,60}'),
  },
  words: new Map<string, readonly ('x' | 'dur' | 'date')[]>([
    ...WORDS.split('|').map((word) => [word, ['x', 'dur']] as const),
    ...units.map((unit) => [`se${unit}`, ['dur']] as const),
    ...[...days, 'minggu', 'tanggal'].map((day) => [day, ['date']] as const),
    ...months.split(' ').map((month) => [month, ['date']] as const),
  ]),
}
