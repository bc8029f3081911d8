import { englishTurns } from './en/turns.ts'
import { indonesianTurns } from './id/turns.ts'

/** A way to turn a sentence round; each gives the whole new sentence, or undefined where it is not sure of it. */
export type SentenceTurn = 'active' | 'present' | 'number-first' | 'reader'

/** Turns a sentence round by its words alone. What follows the last word (its end mark) is part of the text and stays. */
export type Turner = (sentence: string) => string | undefined

export interface Turners {
  readonly turns: Readonly<Partial<Record<SentenceTurn, Turner>>>
  /** Parts of a sentence that says two figures, each a whole statement without an end mark. */
  readonly parts: (sentence: string) => readonly string[] | undefined
}

/** What a language knows of it. English loads its tagger first; rejects where the build lacks it. */
export async function turners(language: 'en' | 'id'): Promise<Turners> {
  return language === 'en' ? englishTurns() : indonesianTurns
}

export type AllTurners = Readonly<Record<'en' | 'id', Turners>>

export const allTurners = async (): Promise<AllTurners> => ({ en: await turners('en'), id: await turners('id') })
