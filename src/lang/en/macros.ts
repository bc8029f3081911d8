import type { Macros } from '../match/macros.ts'

/** Of bounded length, as it is tried at every digit of a text. */
const NUMBER = '\\d{1,18}(?:[.,]\\d{1,18}){0,9}'
const SCALE = '(?:k|m|bn|million|thousand|billion)\\b'
const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|a|an'
const UNIT =
  '(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|h|days?|nights?|weeks?|months?|quarters?|years?)(?![\\p{L}\\p{N}])'
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const sticky = (...sources: string[]): RegExp[] => sources.map((source) => new RegExp(source, 'iuy'))

const days = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'].map((day) => `${day}day`)
const months =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'

export const macros: Macros = {
  table: {
    n: sticky(`${NUMBER}\\s?${SCALE}`, NUMBER),
    pct: sticky(`${NUMBER}\\s?(?:%|(?:percent|per cent|percentage points?|pp)\\b)`),
    x: sticky(`${NUMBER}\\s?(?:(?:x|times|-?fold)\\b|×)`, 'twice\\b', 'three times\\b'),
    money: sticky(
      `(?:[$€£¥₩]|Rp\\.?|USD|EUR|GBP|IDR|SGD|KRW)\\s?${NUMBER}(?:\\s?(?:k|m|bn|million|billion|rb|ribu|jt|juta|miliar|triliun)\\b)?`,
      `${NUMBER}\\s?(?:dollars|euros|pounds|won|rupiah|USD|EUR|IDR|ribu|juta)\\b`,
    ),
    dur: sticky(`(?:${NUMBER}|${WORDS})[\\s-]?(?:business |working )?${UNIT}`),
    date: sticky(
      `${DAY}\\b`,
      `${MONTH}\\.?(?:\\s\\d{1,2})?\\b`,
      `\\d{1,2}(?:st|nd|rd|th)?\\s(?:of )?${MONTH}\\b`,
      '(?!24/7)\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?(?!\\d)',
      '\\d{1,2}\\.\\d{1,2}\\.(?:19|20)?\\d\\d(?![\\d.])',
    ),
    year: sticky('(?:19|20)\\d\\d(?!\\d)'),
    phone: sticky('\\+?\\d[\\d ()-]{7,30}\\d'),
    emoji: sticky('\\p{Extended_Pictographic}{1,60}'),
  },
  words: new Map<string, readonly ('x' | 'dur' | 'date')[]>([
    ...WORDS.split('|').map((word) => [word, ['dur']] as const),
    ['twice', ['x']],
    ['three', ['x', 'dur']],
    ...days.map((day) => [day, ['date']] as const),
    ...months.split(' ').map((month) => [month, ['date']] as const),
  ]),
}
