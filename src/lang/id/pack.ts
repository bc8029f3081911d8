import type { Language } from '../match/entries.ts'
import type { PackData } from '../pack-data.ts'
import { abbreviations } from './abbreviations.ts'
import { CLITICS, carries } from './clitics.ts'
import { inflect, stems } from './inflect.ts'
import { macros } from './macros.ts'
import { numbers } from './numbers.ts'
import { words } from './words.ts'

const language: Language = { lists: words, macros, inflect, stems, clitics: CLITICS, carries }

export const indonesian: PackData = { code: 'id', language, abbreviations, numbers }
