import { placeTitles } from '../lang/keys.ts'
import { block, ctaBlocks, plainRole } from './block.ts'
import type { Draft } from './draft.ts'
import { isCovered } from './part.ts'
import type { Block, Role } from './piece.ts'
import { type FieldRole, fieldRole, isLate, isSpoken, speakers } from './roles.ts'
import type { Unit } from './units.ts'

const MOST_LINK_WORDS = 8
const MOST_KICKER_WORDS = 40
const linked = new Set(['link', 'button'] as const)
const filled = new Set(['mergetag'] as const)
const pressed = new Set(['button'] as const)
const bold = new Set(['strong', 'emphasis'] as const)
/** A title written for search results: "Product | Company". */
const forSearch = /\s[|–—]\s/

/** Units that become blocks between two breaths. */
const LOOKED = 100

/** Blocks of a page that is written as it will be read: roles come from shapes and keys. In slices. */
export function* readingPage(units: readonly Unit[]): Generator<void, Block[]> {
  const fields = new Map<Unit, FieldRole>()
  const spoken = speakers(units.map((unit) => unit.draft))
  for (const unit of units) {
    if (!isField(unit.draft)) continue
    fields.set(unit, isSpoken(unit.draft, spoken) ? { role: 'quote' } : fieldRole(unit.draft))
  }
  const kept = withoutHead(units).filter((unit) => isShown(unit) && !fields.get(unit)?.dropped)
  const headline = headlineOf(kept, fields)
  const subhead = headline && subheadOf(kept, headline, fields)
  const rendered = headline === undefined || fields.get(headline)?.title !== 'document'
  const hasText = kept.some((unit) => unit.kind === 'text' && !isField(unit.draft))
  const blocksOf = (unit: Unit): Block[] => {
    if (isTeamNote(unit)) return []
    const field = fields.get(unit)
    if (unit === headline) return [block(unit.draft, 'headline')]
    if (unit === subhead) return [block(unit.draft, 'subhead')]
    if (field)
      return [block(unit.draft, field.role, { ...metaOf(unit, field, rendered), late: hasText && isLate(unit.draft) })]
    return unitBlocks(unit)
  }
  const found: Block[] = []
  for (const [index, unit] of kept.entries()) {
    found.push(...blocksOf(unit))
    if (index % LOOKED === LOOKED - 1) yield
  }
  yield
  return found
}

const FEWEST_HEAD_NOTES = 2

/** Units without the labelled notes that stand right under the title of a draft: "**For:** ...", "**Purpose:** ...". */
function withoutHead(units: readonly Unit[]): readonly Unit[] {
  const start = units[0]?.kind === 'heading' ? 1 : 0
  let end = start
  while (isHeadNote(units[end])) end++
  return end - start >= FEWEST_HEAD_NOTES ? [...units.slice(0, start), ...units.slice(end)] : units
}

const isHeadNote = (unit: Unit | undefined): boolean =>
  unit?.kind === 'label' && unit.strong === true && (unit.sense === 'note' || unit.sense === 'aside')

/** False for rules, for template variables alone and for buttons that show a sign only. */
function isShown(unit: Unit): boolean {
  if (unit.kind === 'rule' || (unit.draft.marks.length > 0 && isCovered(unit.draft, filled))) return false
  return unit.kind !== 'button' || /[\p{L}\p{N}]/u.test(unit.text)
}

const isField = (draft: Draft): boolean => draft.shape === 'field' || draft.shape === 'parameter'

function metaOf(unit: Unit, field: FieldRole, rendered: boolean): { meta?: boolean } {
  const title = field.title === 'document' && (rendered || forSearch.test(unit.text))
  return field.meta || title ? { meta: true } : {}
}

/** The hero's own title, else the first H1, else a title key, else the document's title, else a heading above all text. */
function headlineOf(units: readonly Unit[], fields: ReadonlyMap<Unit, FieldRole>): Unit | undefined {
  const titled = (title: FieldRole['title']): Unit | undefined =>
    units.find((unit) => fields.get(unit)?.title === title)
  const firstHeading = units.find((unit) => unit.kind === 'heading')
  const h1 = units.find((unit) => unit.kind === 'heading' && unit.draft.level === 1)
  const shown = titled('hero') ?? h1 ?? titled('page')
  if (shown) return shown
  const document = titled('document')
  const places =
    document &&
    placeTitles.includes(
      document.text
        .toLowerCase()
        .replace(/[^\p{L} ]/gu, '')
        .trim(),
    )
  if (document && !places && !forSearch.test(document.text)) return document
  const firstText = units.find((unit) => unit.kind === 'text' && !isField(unit.draft))
  const above = firstHeading && (!firstText || units.indexOf(firstHeading) < units.indexOf(firstText))
  const section = units.find((unit) => fields.get(unit)?.role === 'heading' && unit !== document)
  return section ?? (above ? firstHeading : places ? undefined : document)
}

/** A smaller heading or an emphasised line right under the headline. */
function subheadOf(units: readonly Unit[], headline: Unit, fields: ReadonlyMap<Unit, FieldRole>): Unit | undefined {
  const at = units.indexOf(headline)
  const next = units[at + 1]
  if (!next || fields.has(next)) return undefined
  const words = next.text.split(/\s+/).length
  if (next.kind === 'heading') {
    const after = units[at + 2]
    const alone = !after || after.kind === 'heading' || after.kind === 'button'
    return (next.draft.level ?? 0) > (headline.draft.level ?? 1) && alone ? next : undefined
  }
  const lifted =
    next.kind === 'text' && next.draft.shape === 'paragraph' && (next.draft.quoted || isCovered(next.draft, bold))
  return lifted && words <= MOST_KICKER_WORDS && !isLinkOnly(next) ? next : undefined
}

/** Lines for the team that no page shows: "Meta description: ...", "Word count: 400". */
const isTeamNote = (unit: Unit): boolean =>
  unit.kind === 'label' && unit.sense === 'note' && unit.value !== undefined && unit.draft.origin === 'markdown'

function unitBlocks(unit: Unit): Block[] {
  if (unit.kind === 'button') return ctaBlocks(unit.draft)
  if (unit.kind === 'label' && unit.sense === 'cta' && unit.value)
    return ctaBlocks(unit.value, unit.label === undefined ? {} : { label: unit.label })
  if (isLinkOnly(unit)) return [block(unit.draft, 'cta', {})]
  return [block(unit.draft, roleByShape(unit))]
}

function roleByShape(unit: Unit): Role {
  return unit.kind === 'label' ? plainRole({ ...unit, kind: 'text' }) : plainRole(unit)
}

/** A paragraph that is one short link, or buttons and nothing else. */
function isLinkOnly(unit: Unit): boolean {
  const { draft } = unit
  if (draft.shape !== 'paragraph' || !draft.marks.some((mark) => linked.has(mark.kind as 'link'))) return false
  if (unit.text.split(/\s+/).length > MOST_LINK_WORDS * 2) return false
  if (isCovered(draft, pressed)) return true
  return (
    unit.text.split(/\s+/).length <= MOST_LINK_WORDS &&
    draft.marks.filter((mark) => mark.kind === 'link').length === 1 &&
    isCovered(draft, linked) &&
    !/^(?:https?:|www\.|\S+@)/.test(unit.text)
  )
}
