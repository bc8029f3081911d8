import { addressees, answerWords, signOffs } from '../lang/labels.ts'
import type { Outline } from './pieces.ts'
import { isGreeting, type Unit } from './units.ts'

/** What is sent to somebody without being a mail: it has no first screen, no subject line and no footer. */
export type Channel = 'chat' | 'letter'

const begins = (list: readonly string[]): RegExp => new RegExp(`^[^\\p{L}]*(?:${list.join('|')})(?![\\p{L}])`, 'iu')
const addressed = new RegExp(`(?:^|[^\\p{L}])(?:${addressees.join('|')})(?![\\p{L}])`, 'iu')
const signed = begins(signOffs)
const answered = new RegExp(`(?:^|[^\\p{L}])(?:${answerWords.join('|')})\\s+(?:[“"'*]|\\p{Lu}{2,})`, 'u')
const HEAD = 15
const OPENING = 4
const FOOT = 6
const MOST_SIGNED = 60
const MOST_CHAT_UNITS = 60

/** A chat message or a letter, told by its salutation and its end; undefined for mails with a subject, drafts with labels and sites. */
export function channelOf(of: Outline): Channel | undefined {
  if (of.subjects > 0 || of.labelled || of.units.some(({ draft }) => draft.shape === 'field')) return undefined
  const units = of.units.filter((unit) => unit.kind !== 'rule')
  const signs = units
    .slice(-FOOT)
    .some(({ text }) => lines(text).some((line) => line.length <= MOST_SIGNED && signed.test(line)))
  if (signs && units.slice(0, HEAD).some(({ text }) => lines(text.slice(0, 200)).some((line) => addressed.test(line))))
    return 'letter'
  if (units.length > MOST_CHAT_UNITS || units.some((unit) => unit.kind === 'heading')) return undefined
  const greets = units.slice(0, OPENING).some(isSalutation)
  const asksAnswer = units.slice(-OPENING).some(({ text }) => answered.test(text))
  return (greets && signs) || asksAnswer ? 'chat' : undefined
}

const isSalutation = (unit: Unit): boolean =>
  !unit.draft.quoted && lines(unit.text.slice(0, 200)).some((line) => isGreeting(line.trim()))

const lines = (text: string): string[] => text.split('\n')
