import { saysNothing } from './subject.ts'

/** A name of one or several words. */
const RUN = /\p{Lu}[\p{L}\p{N}&'’]*(?:[ -](?:of |the |di |& )?\p{Lu}[\p{L}\p{N}&'’]*)*/gu
const WORDS = /\p{L}[\p{L}\p{N}'’]*/gu
/** Weekdays, months and the like are written large in English and name nobody. */
const CALENDAR =
  /^(?:I|I['’]\p{L}+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember|English|Indonesian?|Anda|Kami|Kak|Email|OK|FAQ)$/u

/** True where most longer words are written large: a title, whose capitals tell nothing. */
export function isTitle(text: string): boolean {
  const words = [...text.matchAll(WORDS)].map(([word]) => word).filter((word) => word.length > 3)
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6
}

/** The names in a sentence, by their capitals: not its first word, unless the name goes on or has a capital inside. */
export function namesIn(sentence: string): string[] {
  if (isTitle(sentence)) return []
  const first = sentence.search(/\p{L}/u)
  const found = new Set<string>()
  for (const match of sentence.matchAll(RUN)) {
    const opened = match.index === first && saysNothing(match[0].replace(/[ -].*/s, ''))
    const name = (opened ? match[0].replace(/^[^ -]+[ -]?/, '') : match[0]).replace(/['’]s?$/, '')
    const opens = match.index === first && !opened && !name.includes(' ') && !/\p{Ll}\p{Lu}/u.test(name)
    if (!opens && name.length > 1 && !CALENDAR.test(name)) found.add(name)
  }
  return [...found]
}
