import { lineBlocks } from './block.ts'
import type { Draft } from './draft.ts'
import { senseOf } from './labels.ts'
import { isNoteHeading, isOtherChannel, untilLeave, withoutTail } from './notes.ts'
import type { Block } from './piece.ts'
import { isElement } from './senses.ts'
import type { Unit } from './units.ts'

/** Units [start, end) that make one email, with the heading that names it. */
export interface EmailPart {
  readonly start: number
  readonly end: number
  readonly name?: string
}

/** Places of the units that give a subject; those in block quotes are quoted mail, those in notes are talk about one. */
export function subjectsAt(units: readonly Unit[]): number[] {
  const found: number[] = []
  let notes = 0
  units.forEach((unit, index) => {
    if (unit.kind === 'heading') {
      const level = unit.draft.level ?? 6
      if (notes === 0 || level <= notes)
        notes = found.length > 0 && level > 1 && unit.sense === undefined && isNoteHeading(unit.text) ? level : 0
    }
    if (unit.sense !== 'subject' || unit.draft.quoted || notes > 0) return
    if (unit.kind === 'label' || unit.kind === 'heading') found.push(index)
  })
  return found
}

/** Splits a file at the headings that own a subject line. A file with no more than one email is one part. */
export function emailParts(units: readonly Unit[]): EmailPart[] {
  const owners: number[] = []
  for (const at of subjectsAt(units)) {
    const owner = ownerOf(units, at)
    if (!owners.includes(owner)) owners.push(owner)
  }
  const heads = owners
    .map((owner, index) => climb(units, owner, owners[index - 1] ?? -1, owners[index + 1]))
    .flatMap((head, index) => withSiblings(units, head, owners[index + 1] ?? units.length))
  return heads.map((head, index) => {
    const next = heads[index + 1] ?? units.length
    const first = units[head]
    const heading =
      first?.kind === 'heading' && first.sense !== 'subject' && first.sense !== 'preheader' ? first : undefined
    const end = heads.length === 1 && (heading?.draft.level ?? 1) === 1 ? next : endOf(units, head, next)
    return { start: head, end, ...(heading ? { name: heading.text } : {}) }
  })
}

/** Index of the heading above the subject line, or 0: a label such as "Subject line options" owns nothing. */
function ownerOf(units: readonly Unit[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i] as Unit
    if (unit.kind === 'heading' && (unit.sense === undefined || unit.sense === 'section')) return i
  }
  return 0
}

/** The topmost of the headings that stand directly above the owner and hold this email alone. */
function climb(units: readonly Unit[], owner: number, before: number, after: number | undefined): number {
  let head = owner
  for (let i = owner - 1; i > before; i--) {
    const unit = units[i] as Unit
    if (unit.kind === 'rule') continue
    const level = unit.draft.level ?? 6
    if (unit.kind !== 'heading' || level >= ((units[head] as Unit).draft.level ?? 6)) break
    const end = units.findIndex((other, at) => at > i && other.kind === 'heading' && (other.draft.level ?? 6) <= level)
    if (after !== undefined && (end < 0 || after < end)) break
    head = i
  }
  return head
}

const FEWEST_WORDS_BETWEEN = 15

/** Several emails under one heading, parted by rules: each subject that follows body text and a rule begins another. */
function withSiblings(units: readonly Unit[], head: number, end: number): number[] {
  const heads = [head]
  let words = -1
  let rule = -1
  let under: Unit['sense']
  for (let i = head; i < end; i++) {
    const unit = units[i] as Unit
    if (unit.kind === 'heading') under = unit.value ? undefined : unit.sense
    if (unit.kind === 'rule') rule = i
    else if (unit.sense === 'subject' && !unit.draft.quoted) {
      if (words >= FEWEST_WORDS_BETWEEN && rule > (heads.at(-1) as number)) heads.push(rule)
      words = 0
    } else if (words >= 0 && unit.kind === 'text' && unit.draft.shape !== 'item' && !isHead(under))
      words += unit.text.split(/\s+/).length
  }
  return heads
}

/** What stands under such a label is one to choose from, no body text. */
const isHead = (sense: Unit['sense']): boolean => sense === 'subject' || sense === 'preheader'

/** An email ends where the next begins or where a heading of its own rank (or above) opens something else. */
function endOf(units: readonly Unit[], head: number, next: number): number {
  const level = units[head]?.kind === 'heading' ? (units[head]?.draft.level ?? 1) : 0
  for (let i = head + 1; i < next; i++) {
    const unit = units[i] as Unit
    if (unit.kind !== 'heading') continue
    if ((unit.draft.level ?? 6) <= level && !isElement(unit.sense)) return i
    if (level === 0 && (isNoteHeading(unit.text) || isOtherChannel(unit.text))) return i
  }
  return next
}

/** The units of one email without its own heading and the notes at its end. */
export function emailUnits(units: readonly Unit[], at: EmailPart): readonly Unit[] {
  const own = units.slice(at.start, at.end)
  const body = own[0]?.kind === 'heading' && at.name !== undefined ? own.slice(1) : own
  return withoutTail(untilLeave(body))
}

/** Columns of tables whose head says that they hold subjects or preheaders, by table. */
export function subjectColumns(drafts: readonly Draft[]): Map<number, Map<number, 'subject' | 'preheader'>> {
  const columns = new Map<number, Map<number, 'subject' | 'preheader'>>()
  for (const draft of drafts) {
    if (draft.table?.row !== 0) continue
    const sense = senseOf(draft.prose.text)
    if (sense !== 'subject' && sense !== 'preheader') continue
    const of = columns.get(draft.table.id) ?? new Map<number, 'subject' | 'preheader'>()
    of.set(draft.table.column, sense)
    columns.set(draft.table.id, of)
  }
  return columns
}

/** Subjects and preheaders of a table of variants; undefined for units that stand in no such table. */
export function tableBlocks(unit: Unit, columns: ReturnType<typeof subjectColumns>): Block[] | undefined {
  const place = unit.draft.table
  const of = place && columns.get(place.id)
  if (!place || !of) return undefined
  const role = of.get(place.column)
  return role && place.row > 0 ? lineBlocks(unit.draft, role, role) : []
}
