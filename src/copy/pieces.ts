import { type Span, union } from '../text/span.ts'
import { block, lineBlocks } from './block.ts'
import type { Draft } from './draft.ts'
import { draftedUnits, hasLabelledLists, hasListLabels } from './drafted.ts'
import { type EmailPart, emailParts, emailUnits, subjectColumns, subjectsAt, tableBlocks } from './emails.ts'
import { isTeamHeading, withoutTail } from './notes.ts'
import { readingPage } from './page.ts'
import type { Block, Piece, PieceKind } from './piece.ts'
import { withQuotedSubjects } from './quoted-subjects.ts'
import { withQuotedMails } from './quotes.ts'
import { fieldRole } from './roles.ts'
import { isElement } from './senses.ts'
import { isPartTable } from './table-labels.ts'
import { type Unit, units } from './units.ts'
import { LabelledWalk } from './walk.ts'

/** What a file's drafts look like before anybody asks whether they are copy. */
export interface Outline {
  readonly units: readonly Unit[]
  /** Email subjects in the text or the front matter. */
  readonly subjects: number
  /** How many labels of page elements there are ("### Headline", "**CTA:**"). */
  readonly labels: number
  readonly labelled: boolean
  /** The page is written part by part: labelled, or its lists or plain lines are. Says nothing about whether the file is copy. */
  readonly drafted: boolean
  /** The labels stand on plain lines, not in bold. */
  readonly plain: boolean
}

const MOST_PREAMBLE = 12

export function outline(drafts: readonly Draft[]): Outline {
  const all = withQuotedSubjects(withQuotedMails(units(drafts)))
  const fields = all.filter((unit) => unit.draft.shape === 'field' && fieldRole(unit.draft).role === 'subject')
  const labels = all.filter(isPageLabel)
  const senses = new Set(labels.map((unit) => unit.sense))
  const labelled =
    (senses.size >= 2 && labels.length >= 3) || isHeroDraft(all, labels) || isPartTable(drafts) || hasLabelledLists(all)
  const plain = hasPlainLabels(all)
  return {
    units: all,
    subjects: subjectsAt(all).length + fields.length,
    labels: labels.length,
    labelled,
    drafted: labelled || hasListLabels(all) || plain,
    plain,
  }
}

/** “1. Hero” over a heading “Headline” and a heading “Subhead”: the first part alone has its lines named, the others stand under their numbers. */
function isHeroDraft(all: readonly Unit[], labels: readonly Unit[]): boolean {
  const heads = new Set(labels.filter(({ kind }) => kind === 'heading').map(({ sense }) => sense))
  const parts = all.filter(({ kind, sense }) => kind === 'heading' && sense === 'section')
  return heads.has('headline') && heads.has('subhead') && parts.length >= 2
}

const FEWEST_SENSES = 3

/** Labels on plain lines of their own: "Headline: ...", "Subheadline: ...", "CTA: ...". */
function hasPlainLabels(all: readonly Unit[]): boolean {
  const plain = all.filter(
    (unit) => unit.kind === 'label' && !unit.strong && unit.draft.shape === 'paragraph' && isElement(unit.sense),
  )
  const senses = new Set(plain.map((unit) => unit.sense))
  return senses.size >= FEWEST_SENSES && senses.has('headline') && senses.has('cta')
}

/** A label of a page's element, as a heading or in bold. */
function isPageLabel(unit: Unit): boolean {
  if (unit.kind !== 'heading' && !(unit.kind === 'label' && unit.strong && unit.draft.shape !== 'item')) return false
  return isElement(unit.sense) && unit.sense !== 'quote' && unit.sense !== 'subject' && unit.sense !== 'preheader'
}

/** The pieces of a file that is known to be copy of a kind. `whole` is the span of the file. In slices. */
export function* readingPieces(
  of: Outline,
  drafts: readonly Draft[],
  kind: PieceKind,
  whole: Span,
): Generator<void, Piece[]> {
  if (kind === 'email') return emails(of, drafts, whole)
  const blocks = of.drafted ? labelledPage(of) : yield* readingPage(of.units)
  return blocks.length > 0 ? [{ kind, span: whole, blocks: settled(blocks) }] : []
}

function labelledPage({ units: all, plain }: Outline): Block[] {
  const { first, before } = preamble(all)
  const own = first > 0 && before <= MOST_PREAMBLE ? all.slice(first) : all
  return new LabelledWalk('landing', draftedUnits(withoutTail(own), plain)).run()
}

/** Index of the first part or element of a page, -1 where there is none, and how many units stand before it outside parts for the team. */
function preamble(all: readonly Unit[]): { first: number; before: number } {
  let skipped = 0
  let before = 0
  for (const [index, unit] of all.entries()) {
    const level = unit.kind === 'heading' ? (unit.draft.level ?? 6) : 0
    if (level > 0 && level <= skipped) skipped = 0
    if (level > 0 && skipped === 0 && unit.sense === undefined && isTeamHeading(unit.text)) skipped = level
    if (skipped > 0) continue
    if (unit.sense === 'section' || isPageLabel(unit) || isElement(unit.sense)) return { first: index, before }
    before++
  }
  return { first: -1, before }
}

/** The mails of a file. */
export function emails(of: Outline, drafts: readonly Draft[], whole: Span): Piece[] {
  const columns = subjectColumns(drafts)
  const fields = of.units.filter((unit) => isField(unit.draft)).flatMap(fieldBlocks)
  const body = of.units.filter((unit) => !isField(unit.draft))
  const parts = emailParts(body)
  if (parts.length === 0) parts.push(wholeMail(body))
  return parts.flatMap((at, index) => {
    const own = emailUnits(body, at)
    const listed = own.flatMap((unit) => tableBlocks(unit, columns) ?? [])
    const walked = new LabelledWalk(
      'email',
      own.filter((unit) => tableBlocks(unit, columns) === undefined),
    ).run()
    const blocks = settled([...(index === 0 ? fields : []), ...walked, ...listed])
    const head = body[at.start]?.draft.span
    if (blocks.length === 0) return []
    const span =
      parts.length === 1 ? whole : blocks.reduce((all, one) => union(all, one.span), head ?? (blocks[0] as Block).span)
    return [{ kind: 'email' as const, span, ...(at.name === undefined ? {} : { name: at.name }), blocks }]
  })
}

/** A mail without a subject line in the text; a first H1 right before text names it only where the front matter gives no subject. */
function wholeMail(body: readonly Unit[]): EmailPart {
  return { start: 0, end: body.length }
}

const isField = (draft: Draft): boolean => draft.shape === 'field'

function fieldBlocks(unit: Unit): Block[] {
  const field = fieldRole(unit.draft)
  if (field.role === 'subject' || field.role === 'preheader') return lineBlocks(unit.draft, field.role)
  if (field.dropped || field.meta || field.title === 'document') return []
  return [block(unit.draft, field.title === 'hero' || field.title === 'page' ? 'headline' : field.role)]
}

/** In document order, each inside its own stretch of the file. */
function settled(blocks: readonly Block[]): Block[] {
  return blocks
    .map((one) => {
      const inner = one.prose.span()
      return inner.start < one.span.start || inner.end > one.span.end ? { ...one, span: union(one.span, inner) } : one
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
