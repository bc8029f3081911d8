import { perContent } from '../text/kept.ts'
import { length, type Span } from '../text/span.ts'
import { bracketButtons, buttonRemark } from './bracket.ts'
import type { Draft } from './draft.ts'
import { type LabelSense, labelLine, senseOf } from './labels.ts'
import { movedDraft } from './moved.ts'
import { isCovered, lines, part, standing } from './part.ts'
import { tally, wordsOf } from './tally.ts'
import { holdsLines, looksWritten } from './written.ts'

/**
 * What stands in a draft, at the grain at which writers label: a heading, a label with or without its words, a line, a
 * paragraph, a button. Drafts become units before anybody decides which of them are copy.
 */
export interface Unit {
  readonly kind: 'heading' | 'label' | 'text' | 'button' | 'rule'
  readonly draft: Draft
  /** Trimmed rendered text. */
  readonly text: string
  /** Labels and headings that read like one. */
  readonly sense?: LabelSense
  readonly label?: string
  /** The words on the label's own line. */
  readonly value?: Draft
  /** The label is a heading or stands in bold: writers mean it. */
  readonly strong?: boolean
  /** The paragraph whose first line this is, where its lines were taken apart. */
  readonly whole?: Draft
  /** A further line of a paragraph that was taken apart. */
  readonly follows?: boolean
  /** A button whose text says that it is one. */
  readonly certain?: boolean
}

const bold = new Set(['strong', 'emphasis'] as const)
const strong = new Set(['strong'] as const)
/** A label in code is talk about the label. */
const quotedCode = new Set(['code'] as const)

export function units(drafts: readonly Draft[]): Unit[] {
  const found: Unit[] = []
  for (const draft of drafts) {
    if (draft.shape === 'rule') found.push({ kind: 'rule', draft, text: '' })
    else if (draft.shape === 'code' && isAsked(found.at(-1), draft)) found.push(...lines(draft).flatMap(lineOf(draft)))
    else found.push(...kept(draft))
  }
  return found
}

/** The fence stands where a subject or a preview is to be given: "## Subject line", and below it one in a fence. */
const isAsked = (before: Unit | undefined, draft: Draft): boolean =>
  before !== undefined &&
  (before.sense === 'subject' || before.sense === 'preheader') &&
  before.value === undefined &&
  before.kind !== 'text' &&
  holdsLines(draft)

const lineOf =
  (draft: Draft) =>
  ({ start, end }: Span): Unit[] =>
    textUnit(part(draft, start, end)).map((unit) => ({ ...unit, draft: standing(unit.draft) }))

/** Drafts that are looked at between two breaths. */
const LOOKED = 16

/** Does the work of `units` ahead, in slices: what it finds is kept with the drafts. */
export function* preparingUnits(drafts: readonly Draft[]): Generator<void, void> {
  for (const [index, draft] of drafts.entries()) {
    if (draft.shape !== 'rule') kept(draft)
    if (index % LOOKED === LOOKED - 1) yield
  }
}

/** The draft that a text was last met in, and its units. */
interface Met {
  draft?: Draft
  units: readonly Unit[]
}

const met = perContent((): Met => ({ units: [] }))

/** A block that only moved keeps its units, and with them the content that later facts are kept by. */
function kept(draft: Draft): readonly Unit[] {
  const known = met(draft.prose)
  const before = known.draft
  if (before === draft) return known.units
  if (before && before.shape === draft.shape && length(before.span) === length(draft.span)) {
    const by = draft.prose.base - before.prose.base
    return known.units.map((unit) => moved(unit, by, before, draft))
  }
  known.units = draft.prose.text.trim() === '' ? [] : unitsOf(draft)
  known.draft = draft
  return known.units
}

function moved(unit: Unit, by: number, before: Draft, draft: Draft): Unit {
  const own = unit.draft === before ? draft : movedDraft(unit.draft, by)
  return {
    ...unit,
    draft: own,
    ...(unit.value ? { value: movedDraft(unit.value, by) } : {}),
    ...(unit.whole ? { whole: unit.whole === before ? draft : movedDraft(unit.whole, by) } : {}),
  }
}

function unitsOf(draft: Draft): Unit[] {
  if (draft.shape === 'heading') return [headingUnit(draft)]
  if (draft.shape === 'code') return looksWritten(draft) ? fenceUnits(draft) : []
  if (draft.shape === 'button') return [{ kind: 'button', draft, text: draft.prose.text.trim(), certain: true }]
  if (draft.shape === 'paragraph' || draft.shape === 'item') return paragraphUnits(draft)
  return textUnit(draft)
}

function headingUnit(draft: Draft): Unit {
  const text = draft.prose.text.trim()
  const line = labelLine(text)
  const value = line && part(draft, draft.prose.text.indexOf(text) + line.valueAt, draft.prose.length)
  const sense = value ? line?.sense : senseOf(text)
  return {
    kind: 'heading',
    draft,
    text,
    strong: true,
    ...(sense ? { sense, label: value && line ? line.label : text.replace(/\s*:\s*$/, '') } : {}),
    ...(value && line && sense !== 'section' ? { value } : {}),
  }
}

/** A paragraph stays whole unless one of its lines is a label or a button. */
function paragraphUnits(given: Draft): Unit[] {
  let draft = given
  const found: Unit[] = []
  let open = -1
  let special = false
  const flush = (end: number): void => {
    if (open >= 0) found.push(...textUnit(part(draft, open, end)))
    open = -1
  }
  const all = lines(draft)
  for (const [index, line] of all.entries()) {
    let own = lineUnits(draft, line.start, line.end, all.length === 1 || (index === 0 && isTitled(draft, all)))
    if (own.length > 0) {
      flush(line.start)
      if (index > 0 && draft.shape === 'item' && own[0]?.strong && !own[0].value) {
        // A label right below a list: Markdown counts it to the last item.
        draft = standing(draft)
        own = lineUnits(draft, line.start, line.end, false)
      }
      found.push(...own)
      special = true
    } else if (open < 0) open = line.start
  }
  if (!special) return draft.shape === 'paragraph' ? writtenLines(draft, all) : textUnit(draft)
  flush(draft.prose.length)
  return found
}

/** True where bold of the line before goes on into a line. */
const goesOn = (draft: Draft, line: Span): boolean =>
  draft.marks.some(({ kind, start, end }) => kind === 'strong' && start < line.start && end > line.start)

/** The first line stands in bold above the rest: `**Headline**` and its words below; bold that goes on into the second is a lead. */
const isTitled = (draft: Draft, all: readonly Span[]): boolean => {
  const [first, second] = all
  if (!first || !second || draft.shape !== 'paragraph') return false
  return (
    isCovered(draft, strong, first.start, first.end) &&
    !isCovered(draft, strong, second.start, second.end) &&
    !goesOn(draft, second)
  )
}

const MOST_SHORT_LINE = 60
const ownLine = /^\s*(?:[^\p{Ll}\s]|\S+[.@]\S+\s*$)/u

/**
 * Writers of drafts break lines where they mean it: a bold line above its text, lines that each begin in bold or with an
 * arrow, a few short lines in a row (a signature). Wrapped prose stays whole.
 */
function writtenLines(draft: Draft, all: readonly Span[]): Unit[] {
  if (all.length < 2 || isCovered(draft, strong)) return textUnit(draft)
  const text = (line: Span): string => draft.prose.text.slice(line.start, line.end)
  const short = all.every((line) => line.end - line.start <= MOST_SHORT_LINE && ownLine.test(text(line)))
  const begins = all.map(
    (line) =>
      (isCovered(draft, strong, line.start, line.start + 2) && !goesOn(draft, line)) ||
      /^\s*[→➡▶👉✓✔✅•]/u.test(text(line)),
  )
  const found: Span[] = []
  all.forEach((line, index) => {
    const before = all[index - 1]
    const titled =
      before !== undefined && index === 1 && isCovered(draft, strong, before.start, before.end) && !goesOn(draft, line)
    const splits =
      index === 0 || short || titled || (begins[index] && (begins[0] || /[:.!?…]\s*$/.test(text(before as Span))))
    if (splits) found.push(line)
    else found.push({ start: (found.pop() as Span).start, end: line.end })
  })
  if (found.length < 2) return textUnit(draft)
  return found.flatMap((line, index) =>
    textUnit(part(draft, line.start, line.end)).map((unit) =>
      index === 0 ? { ...unit, whole: draft } : { ...unit, follows: true },
    ),
  )
}

/** The line as label or buttons; empty where it is neither. */
function lineUnits(draft: Draft, start: number, end: number, alone: boolean): Unit[] {
  const line = draft.prose.text.slice(start, end)
  const label = /^\s*\[/.test(line) ? undefined : labelLine(line)
  if (label && !isCovered(draft, quotedCode, start, start + line.indexOf(label.label) + label.label.length))
    return labelUnits(draft, start, end, label.sense, label.label, start + label.valueAt)
  const buttons = bracketButtons(line)
  const certain = buttons.length > 0 && buttons.every((button) => button.certain)
  const alike =
    draft.shape !== 'item' &&
    (alone || isCovered(draft, bold, start, end) || buttons.every(({ start: at, end: to }) => asks(line.slice(at, to))))
  if (buttons.length > 0 && (certain || alike))
    return buttons.flatMap((button) => buttonUnit(draft, start + button.start, start + button.end, button.certain))
  const remark = buttonRemark(line)
  if (remark > 0) return buttonUnit(draft, start, start + remark, true)
  if (!alone || draft.shape !== 'paragraph' || !isCovered(draft, bold, start, end)) return []
  const sense = line.trim().length <= 40 ? senseOf(line) : undefined
  return sense && sense !== 'aside' && sense !== 'section' ? labelUnits(draft, start, end, sense, line.trim(), end) : []
}

/** True where bracketed words ask for something, so that a line among others is a button too. */
const asks = (words: string): boolean => tally(wordsOf(words)).asks > 0

function labelUnits(
  draft: Draft,
  start: number,
  end: number,
  sense: LabelSense,
  label: string,
  valueAt: number,
): Unit[] {
  const whole = part(draft, start, end)
  if (!whole) return []
  const value = part(draft, valueAt, end)
  const at = draft.prose.text.indexOf(label, start)
  const strong = isCovered(draft, bold, at, at + label.length)
  return [{ kind: 'label', draft: whole, text: whole.prose.text, sense, label, strong, ...(value ? { value } : {}) }]
}

function buttonUnit(draft: Draft, start: number, end: number, certain: boolean): Unit[] {
  const words = part(draft, start, end)
  return words ? [{ kind: 'button', draft: words, text: words.prose.text, certain }] : []
}

function textUnit(draft: Draft | undefined): Unit[] {
  return draft ? [{ kind: 'text', draft, text: draft.prose.text.trim() }] : []
}

const bullet = /^\s*(?:[-*•→✓✔✅]|\d{1,2}[.)])\s+/u

/** A mail drafted in a fence: paragraphs at blank lines, bullets and buttons line by line. */
function fenceUnits(draft: Draft): Unit[] {
  const found: Unit[] = []
  const text = draft.prose.text
  let open = -1
  let last = 0
  const flush = (): void => {
    if (open >= 0) found.push(...textUnit(part(draft, open, last)))
    open = -1
  }
  let previous = 0
  for (const line of lines(draft)) {
    if (/\n[^\S\n]*\n/.test(text.slice(previous, line.start))) flush()
    const words = text.slice(line.start, line.end)
    const mark = bullet.exec(words)?.[0].length ?? 0
    const own = lineUnits(draft, line.start, line.end, mark === 0)
    if (own.length > 0 || mark > 0) flush()
    if (own.length > 0) found.push(...own)
    else if (mark > 0) {
      const item = part(draft, line.start + mark, line.end)
      found.push(...textUnit(item && { ...item, shape: 'item', depth: 1, ordered: /\d/.test(words.slice(0, mark)) }))
    } else if (open < 0) open = line.start
    last = line.end
    previous = line.end - 1
  }
  flush()
  return found
}
