import { mailHead } from '../lang/mail-heads.ts'
import { part } from './part.ts'
import { bare } from './quotes.ts'
import type { Unit } from './units.ts'

const FEWEST_MAILS = 2
/** `1. Day 3: "Still looking?"`: the subject stands in quotation marks at the end of the heading that names the mail. */
const named = /[:–—-]\s*["“]([^"“”\n]{3,120})["”]\s*$/u

/**
 * Series of mails whose headings give the subjects in quotation marks: each heading then is followed by a label of its
 * subject. What stands between it and a labelled preview is for the team and falls away.
 */
export function withQuotedSubjects(units: readonly Unit[]): readonly Unit[] {
  if (units.some(({ kind, sense }) => sense === 'subject' && kind !== 'text')) return units
  const heads = units.filter(namesMail)
  if (heads.length < FEWEST_MAILS || heads.some(({ draft }) => draft.level !== heads[0]?.draft.level)) return units
  return units.flatMap((unit, index) => {
    if (namesMail(unit)) return [unit, ...subjectOf(unit)]
    if (unit.sense === 'preheader')
      return [{ ...unit, draft: bare(unit.draft), ...(unit.value ? { value: bare(unit.value) } : {}) }]
    return isAside(units, index) ? [] : [unit]
  })
}

const namesMail = (unit: Unit): boolean => unit.kind === 'heading' && mailHead.test(unit.text) && named.test(unit.text)

function subjectOf(unit: Unit): Unit[] {
  const text = unit.draft.prose.text
  const found = named.exec(text)
  if (!found) return []
  const start = text.indexOf(found[1] as string, found.index)
  const value = part(unit.draft, start, start + (found[1] as string).length)
  return value
    ? [{ kind: 'label', draft: value, text: value.prose.text, sense: 'subject', label: 'subject', strong: true, value }]
    : []
}

const MOST_ASIDE = 4

/** A paragraph between the heading of a mail and its labelled preview. */
function isAside(units: readonly Unit[], at: number): boolean {
  if (units[at]?.kind !== 'text') return false
  const near = (step: 1 | -1): Unit | undefined => {
    for (let i = 1; i <= MOST_ASIDE; i++) {
      const unit = units[at + step * i]
      if (unit?.kind !== 'text') return unit
    }
    return undefined
  }
  const before = near(-1)
  return before !== undefined && namesMail(before) && near(1)?.sense === 'preheader'
}
