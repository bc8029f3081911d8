import { teamHeadingWords } from '../lang/draft-labels.ts'
import { noteHeadingWords, otherChannelWords } from '../lang/labels.ts'
import type { Unit } from './units.ts'

const MOST_WORDS = 8
const wordsOf = (list: readonly string[]): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}])(?:${list.map((word) => word.replace(/[/.+*?()[\]|^$\\]/g, '\\$&')).join('|')})(?:$|[^\\p{L}])`,
    'iu',
  )

const notes = wordsOf(noteHeadingWords)
const channels = wordsOf(otherChannelWords)

/** True for the heading of a part for the team: "Notes for the sender", "Sending schedule". */
export const isNoteHeading = (text: string): boolean => text.split(/\s+/).length <= MOST_WORDS && notes.test(text)

const phrases = wordsOf(noteHeadingWords.filter((entry) => /\s/.test(entry)))
const words = new Set([...noteHeadingWords.flatMap((entry) => entry.split(/[\s/-]+/)), ...teamHeadingWords])

/** The same in a page, where a heading may also sell what such words name ("Weight tracking"): no other word may stand beside them. */
export const isTeamHeading = (text: string): boolean =>
  isNoteHeading(text) && (phrases.test(text) || wordsIn(text).every((word) => words.has(word)))

const wordsIn = (text: string): string[] =>
  text
    .replace(/\([^()]*\)/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')

/** True for the heading of a part that is no mail: "SMS template", "LinkedIn message". */
export const isOtherChannel = (text: string): boolean => text.split(/\s+/).length <= MOST_WORDS && channels.test(text)

/** Units without the notes that follow the last rules: `---`, then nothing but labelled notes. */
export function withoutTail(units: readonly Unit[]): readonly Unit[] {
  let kept = units
  for (;;) {
    const rule = kept.findLastIndex((unit) => unit.kind === 'rule')
    const first = kept[rule + 1]
    if (rule <= 0 || (first && !isNoteStart(first))) return kept
    kept = kept.slice(0, rule)
  }
}

function isNoteStart(unit: Unit): boolean {
  if (unit.kind === 'label') return unit.sense === 'note' || unit.sense === 'aside'
  return unit.kind === 'heading' && unit.sense === undefined && isNoteHeading(unit.text)
}
