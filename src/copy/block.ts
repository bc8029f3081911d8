import type { Draft } from './draft.ts'
import { lines, part } from './part.ts'
import type { Block, Role } from './piece.ts'
import type { Unit } from './units.ts'

export interface BlockExtras {
  readonly label?: string
  readonly meta?: boolean
  readonly late?: boolean
}

/** A draft that has found its role. */
export function block(draft: Draft, role: Role, extras: BlockExtras = {}): Block {
  const { origin, prose, span, marks, level, key, href, depth, ordered, cell, table, quoted } = draft
  return {
    role,
    origin,
    prose,
    span,
    marks,
    ...(level !== undefined ? { level } : {}),
    ...(key !== undefined ? { key } : {}),
    ...(extras.label !== undefined ? { label: extras.label } : {}),
    ...(href !== undefined ? { href } : {}),
    ...(depth !== undefined ? { depth } : {}),
    ...(ordered !== undefined ? { ordered } : {}),
    ...(cell !== undefined ? { cell } : {}),
    ...(table !== undefined ? { table } : {}),
    ...(quoted ? { quoted } : {}),
    ...(extras.meta ? { meta: true } : {}),
    ...(extras.late ? { late: true } : {}),
  }
}

const MOST_SUBJECT_LENGTH = 200
const lead =
  /^\s*(?:\(?(?:option|opsi|version|versi|variant|varian|subject|subjek)?\s*(?:[A-Ha-h]|#?\d{1,2})\s*[:.)–—-]\)?\s+)?(?:["'“”„«‘’_\s]|\*(?!\|))*/iu
const remark =
  /\s*[([](?:[^()[\]]{0,30}\b)?(?:chars?|characters?|karakter|recommended|winner|control|rekomendasi|primary|backup)\b[^()[\]]{0,30}[)\]]\s*$/iu
const closing = /(?:["'“”»’_\s]|(?<!\|)\*)+$/u

const option =
  /^\s*\(?(?:(?:option|opsi|version|versi|variant|varian|subject|subjek)\s*)?(?:[A-Ha-h]|#?\d{1,2})\s*[:.)–—-]\)?\s+/iu

/** True for one of several wordings: `A: ...`, `Option 2 - ...`. */
export const isOption = (text: string): boolean => option.test(text)

/** Subjects or preheaders, one a line, without list letters (`A:`), quotation marks and remarks (`(48 characters)`). */
export function lineBlocks(draft: Draft, role: 'subject' | 'preheader', label?: string): Block[] {
  return lines(draft).flatMap((line) => {
    const text = draft.prose.text.slice(line.start, line.end)
    const from = lead.exec(text)?.[0].length ?? 0
    const kept = text.slice(from).replace(remark, '')
    const end = opensQuote(text.slice(0, from)) ? kept.replace(closing, '').length : kept.trimEnd().length
    const words = end <= MOST_SUBJECT_LENGTH ? part(draft, line.start + from, line.start + from + end) : undefined
    return words ? [block(words, role, label === undefined ? {} : { label })] : []
  })
}

const opensQuote = (text: string): boolean => /["'“”„«‘*_]/u.test(text)

const between = /\s+[|·•]\s+|\s{3,}/u
const edges = { lead: /^(?:[\s→➡👉"“_[]|\*(?!\|))*/u, tail: /(?:[\s\]"”_]|(?<!\|)\*)*$/u }

/** The labels of a line of buttons, `Download for Windows · See the source`, each a block of its own; `Download · 91 MB` is one. */
export function ctaBlocks(draft: Draft, extras: BlockExtras = {}): Block[] {
  const text = draft.prose.text
  const labels = text.split(between)
  const several = labels.length > 1 && labels.every((label) => /^[\s[*_]*\p{L}.*\s\p{L}/u.test(label))
  let at = 0
  return (several ? labels : [text]).flatMap((label) => {
    const start = text.indexOf(label, at)
    at = start + label.length
    const lead = edges.lead.exec(label)?.[0].length ?? 0
    const tail = edges.tail.exec(label.slice(lead))?.[0].length ?? 0
    const words = part(draft, start + lead, at - tail)
    return words ? [block(words, 'cta', extras)] : []
  })
}

/** A paragraph that is what somebody said, perhaps with the name below. */
const spoken = /^["“][^"“”]{60,1500}["”]\s*(?:[-–—][^\n]{0,80})?$/u

/** The role that a plain unit has by its shape alone. */
export function plainRole(unit: Unit): Role {
  const { draft } = unit
  if (unit.kind === 'heading') return 'heading'
  if (unit.kind === 'button') return 'cta'
  if (draft.quoted || spoken.test(unit.text)) return 'quote'
  return draft.shape === 'item' ? 'bullet' : 'body'
}
