import { otherSubject } from '../lang/draft-labels.ts'
import type { Draft } from './draft.ts'
import type { Unit } from './units.ts'

/** Units [start, end) of block quotes that follow each other. */
interface Run {
  readonly start: number
  readonly end: number
}

/** Share of a file's words that stand in quoted mails: one mail alone is an example in a text about mails. */
const LEAST_SHARE = { one: 0.5, several: 0.3 } as const
const MOST_LINES_BEFORE = 2
const FEWEST_WORDS = 12

/**
 * Mails drafted in block quotes, as others draft them in fences: a quote that holds a subject line, or the body right below
 * the lines that name subject and preview. Their words are the writer's own, so they lose the quote mark; what stands beside
 * them under the same heading is for the team and falls away.
 */
export function withQuotedMails(units: readonly Unit[]): readonly Unit[] {
  if (!units.some((unit) => unit.draft.quoted)) return units
  const runs = quotedRuns(units)
  const mails = runs.filter((run) => holdsSubject(units, run))
  const share =
    mails.length === 0 ? 0 : wordsIn(units, mails) / Math.max(1, wordsIn(units, [{ start: 0, end: units.length }]))
  const least = mails.length > 1 ? LEAST_SHARE.several : LEAST_SHARE.one
  const drafted = [...(share >= least ? mails : []), ...runs.filter((run) => isBody(units, run))]
  return drafted.length === 0 ? units : apart(units, drafted)
}

function quotedRuns(units: readonly Unit[]): Run[] {
  const runs: Run[] = []
  units.forEach((unit, index) => {
    const last = runs.at(-1)
    if (!unit.draft.quoted) return
    if (last?.end === index) runs[runs.length - 1] = { start: last.start, end: index + 1 }
    else runs.push({ start: index, end: index + 1 })
  })
  return runs
}

const isSubject = (unit: Unit): boolean => unit.sense === 'subject' && unit.kind === 'label'

const holdsSubject = (units: readonly Unit[], run: Run): boolean =>
  units.slice(run.start, Math.min(run.end, run.start + MOST_LINES_BEFORE + 1)).some(isSubject)

/** The quote stands right below a subject, only labelled lines between them, and says more than the rest of the mail. */
function isBody(units: readonly Unit[], run: Run): boolean {
  let at = run.start - 1
  while (at >= 0 && isBetween(units[at] as Unit)) at--
  const subject = units[at]
  if (!subject || !isSubject(subject) || subject.draft.quoted || !subject.value) return false
  let end = run.end
  while (end < units.length && !isHeading(units[end] as Unit) && !isSubject(units[end] as Unit)) end++
  const rest = wordsIn(units, [{ start: run.end, end }])
  const own = wordsIn(units, [run])
  return own >= FEWEST_WORDS && own > rest
}

/** A labelled line, or the same subject in other words: "(or: Bread at seven)". */
const isBetween = (unit: Unit): boolean => (unit.kind === 'label' ? !isSubject(unit) : otherSubject.test(unit.text))

const isHeading = (unit: Unit): boolean => unit.kind === 'heading' && !unit.draft.quoted

/** The units without the notes that stand beside quoted mails, and those mails without their quote marks. */
function apart(units: readonly Unit[], drafted: readonly Run[]): Unit[] {
  const inside = units.map(() => false)
  for (const run of drafted) inside.fill(true, run.start, run.end)
  let start = 0
  let holds = false
  const kept: Unit[] = []
  const flush = (end: number): void => {
    for (let i = start; i < end; i++) {
      const unit = units[i] as Unit
      if (inside[i]) kept.push(unquoted(unit))
      else if (!holds || unit.kind === 'rule' || isLine(unit)) kept.push(unit)
    }
  }
  units.forEach((unit, index) => {
    if (isHeading(unit)) {
      flush(index)
      kept.push(unit)
      start = index + 1
      holds = false
    } else holds ||= inside[index] === true
  })
  flush(units.length)
  return kept
}

const isLine = (unit: Unit): boolean =>
  unit.kind === 'label' && !unit.draft.quoted && (unit.sense === 'subject' || unit.sense === 'preheader')

function unquoted(unit: Unit): Unit {
  return { ...unit, draft: bare(unit.draft), ...(unit.value ? { value: bare(unit.value) } : {}) }
}

export function bare(draft: Draft): Draft {
  const { quoted: _, ...rest } = draft
  return rest
}

function wordsIn(units: readonly Unit[], runs: readonly Run[]): number {
  let words = 0
  for (const run of runs) for (let i = run.start; i < run.end; i++) words += wordsOf((units[i] as Unit).text)
  return words
}

const wordsOf = (text: string): number => text.match(/\S+/g)?.length ?? 0
