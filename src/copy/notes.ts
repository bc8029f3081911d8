import { teamHeadingWords } from '../lang/draft-labels.ts'
import { noteHeadingWords, otherChannelWords } from '../lang/labels/notes.ts'
import { takesLeave } from '../lang/letter-ends.ts'
import { mailHead } from '../lang/mail-heads.ts'
import { isGuideHeading } from './guides.ts'
import { senseOf } from './labels.ts'
import { isElement } from './senses.ts'
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
  isGuideHeading(text) ||
  (isNoteHeading(text) && (phrases.test(text) || wordsIn(text).every((word) => words.has(word))))

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
  let end = units.length
  for (let at = end - 1; at > 0; at--) {
    if (units[at]?.kind !== 'rule') continue
    const first = at + 1 < end ? units[at + 1] : undefined
    if (first && !isNoteStart(first)) break
    end = at
  }
  return units.slice(0, end)
}

function isNoteStart(unit: Unit): boolean {
  if (unit.kind === 'label') return unit.sense === 'note' || unit.sense === 'aside'
  return unit.kind === 'heading' && unit.sense === undefined && isNoteHeading(unit.text)
}

/** Lines between the leave and the rule: the names of the sender and of the house, an address, a way out, a postscript. */
const MOST_SIGNATURE = 6
const ownName = /^\s*[–—-]\s*\S.{0,50}$/u

/**
 * Units of a mail up to the rule below its signature, where what follows stands under a heading that names no further
 * part of a mail: the sender has taken leave, the rest is said to the team.
 */
export function untilLeave(units: readonly Unit[]): readonly Unit[] {
  const end = units.findIndex(
    (unit, index) =>
      unit.kind === 'rule' &&
      opensNotes(units[index + 1]) &&
      isSignedOff(units.slice(Math.max(0, index - MOST_SIGNATURE), index)),
  )
  return end < 0 || units.slice(end).some(listsSubjects) ? units : units.slice(0, end)
}

/** The head of a table of further subjects: variants of the mail above. */
const listsSubjects = ({ draft }: Unit): boolean => draft.table?.row === 0 && senseOf(draft.prose.text) === 'subject'

const opensNotes = (unit: Unit | undefined): boolean =>
  unit?.kind === 'heading' && !isElement(unit.sense) && unit.sense !== 'footer' && !mailHead.test(unit.text)

const isSignedOff = (units: readonly Unit[]): boolean =>
  units.some(
    ({ kind, text }) => kind === 'text' && text.split('\n').some((line) => takesLeave.test(line) || ownName.test(line)),
  )

/**
 * Index of the heading from which on a file holds nothing but what goes out through other channels (posts, adverts, subjects of
 * mails), or -1: of its rank or above, no other heading follows.
 */
export function channelTail(units: readonly Unit[]): number {
  let tail = -1
  let level = 0
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== 'heading') continue
    const own = unit.draft.level ?? 6
    if (tail >= 0 && own > level) continue
    const other = isOtherChannel(unit.text) || (tail >= 0 && (unit.sense === 'subject' || isNoteHeading(unit.text)))
    if (!other) tail = -1
    else if (tail < 0) tail = index
    if (tail === index) level = own
  }
  return tail
}
