import type { Draft } from './draft.ts'
import { part } from './part.ts'
import { isElement, isLabel } from './senses.ts'
import type { Unit } from './units.ts'

/** What the draft of a page sets its own words in: they are no quotation there. A testimonial stays one. */
export function ownWords(all: readonly Unit[]): readonly Unit[] {
  const unblocked = isBlockStyle(all) ? all.map((unit) => (unit.sense === 'quote' ? unit : withoutBlock(unit))) : all
  return isMarkStyle(unblocked) ? withoutMarks(unblocked) : unblocked
}

const FEWEST_ALIKE = 3

/** True where the draft sets the words of its parts in block quotes. */
function isBlockStyle(all: readonly Unit[]): boolean {
  const below = all.filter((_, i) => {
    const label = all[i - 1]
    return label !== undefined && isPart(label) && !label.value
  })
  const texts = below.filter((unit) => unit.kind === 'text')
  return texts.length >= FEWEST_ALIKE && 2 * texts.filter((unit) => unit.draft.quoted).length > texts.length
}

function withoutBlock(unit: Unit): Unit {
  if (!unit.draft.quoted) return unit
  const { quoted: _quoted, ...draft } = unit.draft
  return { ...unit, draft }
}

/** True where most of the words that a label names as a part of the page stand in quotation marks. */
function isMarkStyle(all: readonly Unit[]): boolean {
  const named = all.flatMap((unit, i) => {
    if (!isPart(unit)) return []
    const words = unit.value ?? below(all, i)
    return words ? [words] : []
  })
  const marked = named.filter((draft) => inMarks(draft))
  return marked.length >= FEWEST_ALIKE && 2 * marked.length > named.length
}

const below = (all: readonly Unit[], at: number): Draft | undefined =>
  all[at + 1]?.kind === 'text' ? all[at + 1]?.draft : undefined

/** Label values without the marks, and lines under a label or heading, unless it calls them somebody's words. */
function withoutMarks(all: readonly Unit[]): Unit[] {
  let isTold = false
  return all.map((unit, i) => {
    if (isLabel(unit)) isTold = unit.sense !== 'quote'
    if (!isTold) return unit
    if (unit.value) return { ...unit, value: inMarks(unit.value) ?? unit.value }
    const isSigned = SIGNATURE.test(all[i + 1]?.text ?? '')
    const draft = unit.kind === 'text' && !unit.draft.quoted && !isSigned ? inMarks(unit.draft) : undefined
    return draft ? { ...unit, draft, text: draft.prose.text.trim() } : unit
  })
}

const isPart = (unit: Unit): boolean => isLabel(unit) && isElement(unit.sense) && unit.sense !== 'quote'

const SIGNATURE = /^\s*[-–—~]\s*\p{Lu}/u
const MARKED = /^\s*["“«„]([^"“”«»„]+)["”»“]\s*$/u

/** The words between the marks of a text that stands in them as a whole. */
function inMarks(draft: Draft): Draft | undefined {
  const { text } = draft.prose
  const words = MARKED.exec(text)?.[1]
  if (words === undefined) return undefined
  const start = text.search(/\S/u) + 1
  return part(draft, start, start + words.length)
}
