/** Words of sums, announced lists and days of the week, in both languages at once: copy mixes them in price tables. */

/** A line that tells what the lines above it come to: “YOUR TOTAL:”, “Total value:”, “Jumlah:”. */
const TOTAL =
  /^[\s>*•-]{0,4}(?:(?:your|the|grand|our|[\p{L}-]{2,14})\s+)?(?:sub-?total|total|sum|jumlah|keseluruhan)(?:\s+[\p{L}-]{2,14}){0,2}\s*(?:[:=]|$)/iu
/** What is in every such line: an engine takes its time with the rest of the expression. */
const TOTAL_WORD = /total|sum|jumlah|keseluruhan/i
export const isTotal = (line: string): boolean => TOTAL_WORD.test(line) && TOTAL.test(line)
/** The first cell of a row that does so. */
export const TOTAL_CELL = /^\W*(?:grand\s+)?(?:total|sum|jumlah)(?:\s+\p{L}+)?\W*$/iu
/** What is taken off rather than added. */
export const TAKEN_OFF =
  /(?<!\p{L})(?:discount|off|less|minus|savings?|credit|rebate|diskon|potongan|dikurangi|hemat|kredit)(?!\p{L})/iu
/** At most so much, whatever plus sign follows. */
export const UP_TO = /(?<!\p{L})(?:up\s+to|hingga|sampai|s\.?d\.?)(?!\p{L})/iu

const LISTED = [
  'steps?|reasons?|ways|benefits|tips|mistakes|modules?|lessons?|chapters?|phases?|stages|pillars?|principles|myths|signs',
  'rules|secrets|questions|parts|bonuses|things|options|langkah|alasan|cara|manfaat|kiat|kesalahan|modul|pelajaran|bab|tahap',
  'pilar|prinsip|mitos|tanda|aturan|rahasia|pertanyaan|bagian|bonus|keuntungan|pilihan|hal',
].join('|')
/** Nouns that a list is announced with. */
export const LISTED_NOUN = new RegExp(`^(?:${LISTED})$`, 'iu')
/** What an item of a numbered list begins with: “Step 3:”, “3.”, “Langkah 3”. */
const NUMBERED =
  /^\W{0,3}(?:(?:step|reason|module|lesson|chapter|phase|stage|part|bonus|option|rule|day|week|langkah|alasan|modul|pelajaran|bab|tahap|bagian|pilihan|cara)\s+)?#?(\d{1,2})(?:\s*[.):–—-]|\s*$)/iu
/** The number that an item begins with. */
export const itemNumber = (text: string): number | undefined => {
  const [, digits] = NUMBERED.exec(text) ?? []
  return digits === undefined ? undefined : Number(digits)
}

const MONTHS = [
  'january|januari|jan',
  'february|februari|feb',
  'march|maret|mar',
  'april|apr',
  'may|mei',
  'june|juni|jun',
  'july|juli|jul',
  'august|agustus|aug|agu',
  'september|sept|sep',
  'october|oktober|oct|okt',
  'november|nov',
  'december|desember|dec|des',
]
const DAYS = [
  'sunday|minggu|sun',
  'monday|senin|mon',
  'tuesday|selasa|tues?',
  'wednesday|rabu|wed',
  'thursday|kamis|thurs?|thu',
  'friday|jumat|fri',
  'saturday|sabtu|sat',
]
const DAY_NAMES = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
} as const

export const dayName = (day: number, language: 'en' | 'id'): string => DAY_NAMES[language][day] ?? ''

const indexIn = (names: readonly string[], word: string): number =>
  names.findIndex((each) => new RegExp(`^(?:${each})$`, 'iu').test(word))

const month = `(?<month>${MONTHS.join('|')})\\.?`
const nth = '(?<date>\\d{1,2})(?:st|nd|rd|th)?'
const DATED = [
  new RegExp(`(?<!\\p{L})${month}\\s{1,3}${nth}(?![\\d:.]*\\d)(?:,?\\s{1,3}(?<year>20\\d\\d))?(?!\\p{L})`, 'giu'),
  new RegExp(`(?<![\\d.,/-])${nth}\\s{1,3}${month}(?:,?\\s{1,3}(?<year>20\\d\\d))?(?!\\p{L})`, 'giu'),
]
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:hari\\s{1,2})?(${DAYS.join('|')})\\.?[,]?\\s{0,2}\\(?$`, 'iu')

/** A day of the calendar in a text. */
export interface Dated {
  readonly start: number
  readonly end: number
  /** 1-12. */
  readonly month: number
  readonly date: number
  readonly year?: number
  /** The day of the week beside it, 0 for Sunday, and where its words begin. */
  readonly weekday?: { readonly day: number; readonly start: number }
}

const BEFORE_END =
  'after|until|till|by|before|ends?|ending|through|closes?|expires?|deadline(?:\\sis)?|setelah|sampai|hingga|sebelum|berakhir|ditutup'
const LAST_DAY = new RegExp(
  `(?<!\\p{L})(?:${BEFORE_END})\\s+(?:on\\s+|this\\s+|hari\\s+)?(${DAYS.map((each) => each.split('|').slice(0, 2).join('|')).join('|')})(?!\\p{L})(?!,?\\s*(?:\\d|\\(|${MONTHS.join('|')}))`,
  'iu',
)
const LAST_DATE = new RegExp(`(?<!\\p{L})(?:${BEFORE_END})\\s+(?:on\\s+|this\\s+|tanggal\\s+)?$`, 'iu')

/** The day of the week by which something ends, where a text names it without a date. */
export function lastDayIn(
  text: string,
): { readonly day: number; readonly start: number; readonly end: number } | undefined {
  const match = LAST_DAY.exec(text)
  const name = match?.[1]
  if (!match || name === undefined) return undefined
  const end = match.index + match[0].length
  return { day: indexIn(DAYS, name), start: end - name.length, end }
}

/** The dates by which something ends. */
export const lastDatesIn = (text: string): Dated[] =>
  datesIn(text).filter(({ start, weekday }) =>
    LAST_DATE.test(text.slice(Math.max(0, (weekday?.start ?? start) - 32), weekday?.start ?? start)),
  )

/** Announces something for the next day: “Tomorrow I will send you ...”. */
export const TOMORROW =
  /(?<!\p{L})(?:tomorrow,?\s+(?:i|we|you)(?:\s+will|['’]ll)|(?:i|we|you)(?:\s+will|['’]ll)\s(?:[\p{L}'’]+\s){0,6}tomorrow|besok,?\s+(?:saya|aku|kami|anda|kamu)\s+(?:akan|kirim|bagikan))(?!\p{L})/iu

/** The day on which the name of a mail says that it goes out: “Email 2: Day 3”, “Immediately”. */
export function dayOfMail(name: string): number | undefined {
  const [, day] = /(?<!\p{L})(?:day|hari(?:\s+ke)?)[\s-]{0,3}(\d{1,3})(?!\d)/iu.exec(name) ?? []
  if (day !== undefined) return Number(day)
  return /(?<!\p{L})(?:immediate(?:ly)?|segera|langsung)(?!\p{L})/iu.test(name) ? 0 : undefined
}

/** Days that a text names by month and date, with the day of the week before them. */
export function datesIn(text: string): Dated[] {
  return DATED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length }, groups = {} }) => {
      const before = WEEKDAY.exec(text.slice(Math.max(0, index - 16), index))
      const named = before ? indexIn(DAYS, before[1] ?? '') : -1
      return {
        ...{ start: index, end: index + length },
        month: indexIn(MONTHS, groups.month ?? '') + 1,
        date: Number(groups.date),
        ...(groups.year && { year: Number(groups.year) }),
        ...(before && named >= 0 && { weekday: { day: named, start: Math.max(0, index - 16) + before.index } }),
      }
    }),
  ).sort((a, b) => a.start - b.start)
}

/** Day of the week, 0 for Sunday; undefined where there is no such day. */
export function weekdayOf({ year, month, date }: { year: number; month: number; date: number }): number | undefined {
  const day = new Date(Date.UTC(year, month - 1, date))
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date ? day.getUTCDay() : undefined
}

export const TOMORROW_WORD = /tomorrow|besok/i

/** “In 3 days”, with a capital where the word has one that it stands for. */
export function inDays(days: number, language: 'en' | 'id', word: string): string {
  if (language === 'id') return `${days} hari lagi`
  return `${/^\p{Lu}/u.test(word) ? 'In' : 'in'} ${days} days`
}

/** A sentence that tells what holds later: “After the first 100 buyers, it is $27.” */
export const LATER =
  /^\W*(?:after|afterwards|once|then|later|from (?:the )?\p{L}+ (?:on|onwards?)|next (?:week|month|year)|starting|setelah|sesudah|selepas|mulai|kemudian|nanti|berikutnya)(?!\p{L})/iu
