import type { Language } from './match/entries.ts'
import type { NumberLanguage } from './numbers/language.ts'
import type { Abbreviations } from './sentences.ts'
import type { Tags } from './types.ts'

/** One language's words and rules, as data. */
export interface PackData {
  readonly code: 'en' | 'id'
  readonly language: Language
  readonly abbreviations: Abbreviations
  readonly numbers: NumberLanguage
  readonly tags?: Tags
}
