import { tally, wordCount, wordsOf } from './tally.ts'

export const FEWEST_FILLER = 4
const FEWEST_SLOTS = 6
/** A mail of which every fourth word stands in brackets to be filled in is a form, not yet a mail. */
export function isUnfilled(text: string, words: number): boolean {
  const slots = text.match(/\[[^[\]\n]{2,60}\](?!\()/g) ?? []
  return slots.length >= FEWEST_SLOTS && 4 * wordCount(slots.join(' ')) > words
}

/** Share of the text in lines that are filler. */
export function fillerShare(text: string): number {
  const filled = text.split('\n').filter((line) => tally(wordsOf(line)).latin >= FEWEST_FILLER)
  return filled.reduce((sum, line) => sum + line.length, 0) / Math.max(1, text.length)
}
