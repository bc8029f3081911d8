import { documentTitleWords } from '../lang/draft-labels.ts'
import { sectionWords } from '../lang/labels/label-words.ts'
import type { Draft } from './draft.ts'
import { ownWords } from './draft-quotes.ts'
import { formSense, isDirection, isPlaced } from './form-labels.ts'
import { colonOf, type LabelSense, senseOf } from './labels.ts'
import { isCovered, lines, part, standing } from './part.ts'
import { isElement, isLabel } from './senses.ts'
import { tableLabels } from './table-labels.ts'
import type { Unit } from './units.ts'

const strong = new Set(['strong'] as const)
const names = new RegExp(`^(?:${sectionWords.join('|')})(?: \\d+)?$`, 'iu')
const documents = new RegExp(`(?<![\\p{L}])(?:${documentTitleWords.join('|')})(?![\\p{L}])`, 'iu')

/**
 * The units of a page that is known to be drafted part by part: more of its lines are labels, places and directions to the designer.
 * `plain`: its labels are not set in bold.
 */
export function draftedUnits(all: readonly Unit[], plain = false): readonly Unit[] {
  const named = listLabels(tableLabels(all)).flatMap((unit) => lineByLine(unit, plain))
  const titled = named.some((unit) => unit.sense === 'headline' && !isDocumentTitle(unit))
  const capitals = capitalPlaces(named)
  const placed = named.map((unit) => {
    if (titled && isDocumentTitle(unit)) return { ...unit, sense: 'note' as const }
    return capitals.has(unit) ? { ...unit, sense: 'section' as const, label: unit.text } : unit
  })
  return ownWords(placed)
}

/** The title that a browser tab shows, which is the headline only where the draft names no other. */
const isDocumentTitle = (unit: Unit): boolean =>
  isLabel(unit) && unit.sense === 'headline' && documents.test(unit.label ?? '')

/** Items of one list that are labelled as different elements: "- **Headline:** ...", "- **CTA:** ...". */
function listLabels(all: readonly Unit[]): readonly Unit[] {
  const found = [...all]
  let from = 0
  for (let i = 0; i <= all.length; i++) {
    if (all[i]?.draft.shape === 'item') continue
    const items = all.slice(from, i)
    if (areElements(items))
      items.forEach((unit, at) => {
        found[from + at] = itemLabel(unit)
      })
    from = i + 1
  }
  return found
}

/** True for several lists of labelled elements under headings that name the parts of a page. */
export function hasLabelledLists(all: readonly Unit[]): boolean {
  const labelled = listLabels(all)
  const heads = labelled.filter((unit, i) => unit !== all[i] && (unit.sense === 'headline' || unit.sense === 'heading'))
  return heads.length >= 2 && all.filter((unit) => unit.kind === 'heading' && unit.sense === 'section').length >= 2
}

export const hasListLabels = (all: readonly Unit[]): boolean => listLabels(all).some((unit, i) => unit !== all[i])

/** True where items name at least two kinds of elements, one of them a headline, a heading or the line below it. */
function areElements(items: readonly Unit[]): boolean {
  const senses = new Set(items.filter((unit) => unit.kind === 'label' && unit.value).map((unit) => unit.sense))
  const titled = senses.has('headline') || senses.has('subhead') || senses.has('heading')
  return titled && [...senses].filter(isElement).length >= 2
}

function itemLabel(unit: Unit): Unit {
  if (unit.kind === 'label' && isElement(unit.sense))
    return {
      ...unit,
      strong: true,
      draft: standing(unit.draft),
      ...(unit.value ? { value: standing(unit.value) } : {}),
    }
  const draft = standing(unit.draft)
  const formed = unit.kind === 'button' ? undefined : labelByForm(draft, 0, draft.prose.length, draft.prose.text, false)
  return formed?.[0] ?? unit
}

/** Splits text at the lines that are labels by their form, marks of a part or directions. */
function lineByLine(unit: Unit, plain: boolean): Unit[] {
  if (unit.kind === 'button') return unit.certain ? [unit] : (bracketed(unit.draft, unit.text) ?? [unit])
  if (unit.kind === 'label')
    return [plain && isElement(unit.sense) ? { ...unit, strong: true } : meantForDesigner(unit)]
  if (unit.kind !== 'text' || (unit.draft.shape !== 'paragraph' && unit.draft.shape !== 'item')) return [unit]
  const all = lines(unit.draft)
  const found: Unit[] = []
  let open = -1
  const flush = (end: number): void => {
    const text = open < 0 ? undefined : part(unit.draft, open, end)
    if (text) found.push({ kind: 'text', draft: text, text: text.prose.text.trim() })
    open = -1
  }
  let special = false
  for (const line of all) {
    const own = lineUnit(unit.draft, line.start, line.end, plain)
    if (!own) {
      if (open < 0) open = line.start
      continue
    }
    flush(line.start)
    found.push(...own)
    special = true
  }
  if (!special) return [unit]
  flush(unit.draft.prose.length)
  return found
}

/** `Icon: a loaf` in bold stands beside copy all over a draft and is no copy. */
function meantForDesigner(unit: Unit): Unit {
  if (unit.sense !== 'aside' && unit.sense !== 'section') return unit
  if (!unit.strong || unit.draft.shape === 'item') return unit
  const sense = formSense(unit.label ?? '')
  if (unit.sense === 'aside') return sense === 'note' ? { ...unit, sense } : unit
  return sense && unit.value ? { ...unit, sense } : unit
}

const inBrackets = /^\s*[[(]([^[\]()]{2,160})[\])]\s*$/u
const ruled = /^\s*[=\-–—#~_*]{2,}\s*([^\s=\-–—#~_*](?:.{0,158}[^\s=\-–—#~_*])?)\s*[=\-–—#~_*]{2,}\s*$/u

function lineUnit(draft: Draft, start: number, end: number, plain: boolean): Unit[] | undefined {
  const line = draft.prose.text.slice(start, end)
  if (draft.marks.some((mark) => mark.kind === 'link' && mark.start < end && mark.end > start)) return undefined
  const inner = inBrackets.exec(line)?.[1] ?? ruled.exec(line)?.[1]
  if (inner !== undefined) {
    const whole = part(draft, start, end)
    return whole && bracketed(whole, inner)
  }
  return draft.shape === 'item' ? undefined : labelByForm(draft, start, end, line, plain)
}

function bracketed(draft: Draft, inner: string): Unit[] | undefined {
  const sense = senseOf(inner)
  if (sense === 'footer' && isCapital(inner))
    return [{ kind: 'label', draft, text: inner, sense: 'section', label: inner, strong: true }]
  if (sense && (sense === 'section' || (isElement(sense) && isCapital(inner))))
    return [{ kind: 'label', draft, text: inner, sense, label: inner, strong: true }]
  return isDirection(inner) ? [] : undefined
}

function labelByForm(draft: Draft, start: number, end: number, line: string, plain: boolean): Unit[] | undefined {
  const colon = colonOf(line)
  if (colon <= 0) return undefined
  const label = line.slice(0, colon).trim()
  const meant = plain || isCovered(draft, strong, start, start + colon)
  if (!meant && !isPlaced(label)) return undefined
  const value = part(draft, start + colon + 1, end)
  const first = value ? start + line.indexOf(value.prose.text.slice(0, 1), colon + 1) : end
  if (value && isCovered(draft, strong, first, first + 1) && !isCovered(draft, strong, first, end)) return undefined
  if (value && plain && names.test(label))
    return [
      { kind: 'label', draft: value, text: value.prose.text, sense: 'section', label: value.prose.text, strong: true },
    ]
  const sense: LabelSense | undefined = formSense(label)
  const whole = part(draft, start, end)
  if (!sense || !whole) return undefined
  return [
    { kind: 'label', draft: whole, text: whole.prose.text, sense, label, strong: true, ...(value ? { value } : {}) },
  ]
}

const isCapital = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
const FEWEST_ALIKE = 3

/** Headings in capitals among others of their level that name parts in capitals: "WHO IT'S FOR" beside "HERO" and "FAQ". */
function capitalPlaces(all: readonly Unit[]): ReadonlySet<Unit> {
  const byLevel = new Map<number, Unit[]>()
  for (const unit of all) {
    if (unit.kind !== 'heading') continue
    const level = unit.draft.level ?? 6
    byLevel.set(level, [...(byLevel.get(level) ?? []), unit])
  }
  const places = [...byLevel.values()].flatMap((headings) => {
    const capital = headings.filter((unit) => isCapital(unit.text))
    const known = capital.filter((unit) => unit.sense !== undefined)
    const alike = capital.length >= 0.8 * headings.length && known.length >= FEWEST_ALIKE
    return alike ? capital.filter((unit) => unit.sense === undefined) : []
  })
  return new Set(places)
}
