import { addressees, answerWords, letterSubject, offeringWords, signOffs } from '../lang/labels/letters.ts'
import type { Outline } from './pieces.ts'
import type { Unit } from './units.ts'
import { isGreeting } from './written.ts'

/** What is sent to somebody without being a mail: it has no first screen, no subject line and no footer. */
export type Channel = 'chat' | 'letter'

const begins = (list: readonly string[]): RegExp => new RegExp(`^[^\\p{L}]*(?:${list.join('|')})(?![\\p{L}])`, 'iu')
const addressed = new RegExp(`(?:^|[^\\p{L}])(?:${addressees.join('|')})(?![\\p{L}])`, 'iu')
const signed = begins(signOffs)
const answered = new RegExp(`(?:^|[^\\p{L}])(?:${answerWords.join('|')})\\s+(?:[“"'*]|\\p{Lu}{2,})`, 'u')
const offering = new RegExp(`(?<!\\p{L})(?:${offeringWords.join('|')})(?!\\p{L})`, 'iu')
const HEAD = 15
const OPENING = 4
const FOOT = 6
const MOST_SIGNED = 60
const MOST_CHAT_UNITS = 60

/**
 * A chat message or a letter, told by its salutation and its end; undefined for mails with a subject, drafts with labels and
 * sites. What a letter on paper is about stands in its head (“Perihal”), which is no subject line.
 */
export function channelOf(of: Outline): Channel | undefined {
  const mail = of.subjects > 0
  if (mail && !of.units.every((unit) => unit.sense !== 'subject' || letterSubject.test(unit.label ?? '')))
    return undefined
  if (of.labelled || of.units.some(({ draft }) => draft.shape === 'field')) return undefined
  const units = of.units.filter((unit) => unit.kind !== 'rule')
  const signs = units
    .slice(-FOOT)
    .some(({ text }) => lines(text).some((line) => line.length <= MOST_SIGNED && signed.test(line)))
  if (signs && units.slice(0, HEAD).some(({ text }) => lines(text.slice(0, 200)).some((line) => addressed.test(line))))
    return 'letter'
  if (mail) return undefined
  if (units.length > MOST_CHAT_UNITS || units.some((unit) => unit.kind === 'heading')) return undefined
  const greets = units.slice(0, OPENING).some(isSalutation)
  const asksAnswer = units.slice(-OPENING).some(({ text }) => answered.test(text))
  return (greets && signs) || asksAnswer ? 'chat' : undefined
}

const isSalutation = (unit: Unit): boolean =>
  !unit.draft.quoted && lines(unit.text.slice(0, 200)).some((line) => isGreeting(line.trim()))

const lines = (text: string): string[] => text.split('\n')

/** A letter that offers something: not every letter with a salutation is copy. */
export const isOffering = (of: Outline): boolean =>
  channelOf(of) === 'letter' && of.units.some(({ text }) => offering.test(text))
