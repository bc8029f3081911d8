import type { LabelSense } from './labels.ts'
import type { Role } from './piece.ts'
import type { Unit } from './units.ts'

const elements = new Set<LabelSense | undefined>([
  'headline',
  'subhead',
  'heading',
  'body',
  'bullets',
  'cta',
  'quote',
  'subject',
  'preheader',
])

/** Elements that a page has one or a few of, each right below its label: they name no part of the page. */
export const closest = new Set<LabelSense | undefined>([
  'headline',
  'subhead',
  'heading',
  'body',
  'cta',
  'subject',
  'preheader',
])

/** True for labels that name an element of a page or mail, not a place on it or a note. */
export const isElement = (sense: LabelSense | undefined): boolean => elements.has(sense)

export const isLabel = (unit: Unit): boolean => unit.kind === 'label' || unit.kind === 'heading'

export function roleOf(sense: LabelSense): Role {
  switch (sense) {
    case 'bullets':
      return 'bullet'
    case 'headline':
    case 'subhead':
    case 'heading':
    case 'quote':
    case 'cta':
    case 'footer':
      return sense
    default:
      return 'body'
  }
}
