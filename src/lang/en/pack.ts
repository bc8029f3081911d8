import type { Language } from '../match/entries.ts'
import type { PackData } from '../pack-data.ts'
import { abbreviations } from './abbreviations.ts'
import { inflect, stems } from './inflect.ts'
import { macros } from './macros.ts'
import { numbers } from './numbers.ts'
import { isNoun } from './tagger.ts'
import { imperative, passives } from './tags.ts'
import { words } from './words.ts'

const language: Language = { lists: words, macros, inflect, stems }

export const english: PackData = {
  code: 'en',
  language,
  abbreviations,
  numbers,
  tags: { asks: (words) => imperative(words)?.negated === false, passives, isNoun },
}
