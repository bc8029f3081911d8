import type { Block } from '../copy/piece.ts'
import { opensLetter } from '../lang/greeting.ts'
import {
  brackets,
  firstName,
  marks,
  openTargets,
  recipientSlots,
  senderSlots,
  slotWords,
} from '../lang/placeholders.ts'
import type { Page } from '../lint/rule.ts'
import type { PieceMap } from '../message/map.ts'
import { inSlices, perSentence, type Statement } from '../message/statements.ts'
import { perContent } from '../text/kept.ts'
import { overlaps, type Span } from '../text/span.ts'
import { isQuotation } from './claims.ts'
import { packOf, readingOf } from './reading.ts'

export type LeftoverKind = 'filler' | 'note' | 'mark' | 'phone' | 'slot' | 'target'

/** Something that waits to be filled or taken out. */
export interface Leftover {
  readonly kind: LeftoverKind
  readonly block: Block
  /** In the file. */
  readonly span: Span
  readonly text: string
  /** Nothing but this stands in the block. */
  readonly alone: boolean
}

const BRACKET = /\[([^[\]\n]{1,90})\](?![[(])/g
const flags = 'gu'
const MARKS: ReadonlyArray<readonly [LeftoverKind, RegExp]> = [
  ['mark', new RegExp(marks.todo, flags)],
  ['mark', new RegExp(marks.figure, flags)],
  ['phone', new RegExp(marks.phone, flags)],
]
const RECIPIENT = new RegExp(recipientSlots, 'iu')
const FIRST_NAME = new RegExp(firstName, 'i')
const SENDER = new RegExp(senderSlots, 'iu')
const TARGET = new RegExp(openTargets, 'i')
const SLOTS: ReadonlySet<string> = new Set(slotWords)
const ASIDES: ReadonlySet<string> = new Set(brackets)

/** What a piece still holds of its draft: the worst of each block, in document order. In slices. */
export function* leftovers(page: Page): Generator<undefined, Leftover[]> {
  const all: Leftover[] = []
  yield* inSlices(page.piece.piece.blocks, (block, index) => {
    all.push(
      ...phrases(page, block, index),
      ...marked(block.prose).map(({ kind, start, end }) => leftover(block, kind, start, end)),
      ...slots(page, block),
      ...targets(block),
    )
  })
  const sorted = all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const byBlock = new Map<Block, Leftover[]>()
  for (const one of sorted) {
    const before = byBlock.get(one.block)
    if (before) before.push(one)
    else byBlock.set(one.block, [one])
  }
  const shown = new Set([...byBlock.values()].map(worst))
  return sorted.filter((one) => shown.has(one))
}

const marked = perContent((text) =>
  MARKS.flatMap(([kind, sign]) =>
    Array.from(text.matchAll(sign), ({ index, 0: words }) => ({ kind, start: index, end: index + words.length })),
  ),
)

/** What a reader would stumble over first. */
const RANK: Readonly<Record<LeftoverKind, number>> = { note: 0, filler: 1, mark: 2, target: 3, slot: 4, phone: 5 }

export const rank = ({ kind, alone }: Leftover): number => RANK[kind] - (alone ? 0.5 : 0)

const worst = (all: readonly Leftover[]): Leftover | undefined => [...all].sort((a, b) => rank(a) - rank(b))[0]

function leftover(block: Block, kind: LeftoverKind, start: number, end: number): Leftover {
  const { text } = block.prose
  const rest = (text.slice(0, start) + text.slice(end)).replace(/[^\p{L}\p{N}]/gu, '')
  return { kind, block, span: block.prose.span(start, end), text: text.slice(start, end), alone: rest === '' }
}

const NOTES: ReadonlySet<string | undefined> = new Set(['note', 'catatan'])
const FILLER: ReadonlySet<string | undefined> = new Set(['filler', 'pengisi'])

/** The first phrase of a block tells of the whole: filler text is one leftover however long it is. */
function phrases(page: Page, block: Block, index: number): Leftover[] {
  const hit = firstOf(readingOf(page).of(index), waiting)
  if (!hit || isCode(block, hit)) return []
  const kind = NOTES.has(hit.group) ? 'note' : FILLER.has(hit.group) ? 'filler' : 'slot'
  return [leftover(block, kind, hit.start, hit.end)]
}

const waiting = perSentence(({ hits }) =>
  hits.find(({ list, group }) => list === 'placeholder' || (list === 'proof-case' && group === 'stand-in')),
)

function firstOf<T>(statements: readonly Statement[], found: (statement: Statement) => T | undefined): T | undefined {
  for (const each of statements) {
    const one = found(each)
    if (one !== undefined) return one
  }
  return undefined
}

function slots(page: Page, block: Block): Leftover[] {
  if (!block.prose.text.includes('[')) return []
  return [...block.prose.text.matchAll(BRACKET)].flatMap((match) => {
    const found = leftover(block, 'slot', match.index, match.index + match[0].length)
    const inner = (match[1] as string).trim()
    if (isCode(block, { start: match.index, end: match.index + match[0].length })) return []
    if (page.piece.piece.kind === 'email' && WITH_FALLBACK.test(inner)) return []
    if (isAddressee(page, block.prose.text.slice(0, match.index), inner)) return []
    return isSlot(inner, block, page.piece) && !isFilledLater(inner, page) && !isWayOut(inner, page) ? [found] : []
  })
}

/** "Halo Kak [Nama]" in a message to be sent: whoever sends it fills in whom it goes to. */
const isAddressee = ({ language }: Page, before: string, inner: string): boolean =>
  RECIPIENT.test(inner) && !SENDER.test(inner) && opensLetter(before.replace(/^[^\p{L}]+/u, ''), language)

/** "[First Name|there]": a field with the words for where it is empty. */
const WITH_FALLBACK = /^[^|]{1,40}\|[^|]{1,40}$/

const isCode = (block: Block, span: Span): boolean =>
  block.marks.some(
    (mark) => mark.kind !== 'strong' && mark.kind !== 'emphasis' && mark.kind !== 'quote' && overlaps(mark, span),
  )

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const asks = (inner: string): boolean => words(inner.replace(/_/g, ' ')).some((word) => SLOTS.has(word))

/** Brackets around words that stand for others: no footnote, no drawn button, nobody's aside in a quotation. */
function isSlot(inner: string, block: Block, piece: PieceMap): boolean {
  if (!/\p{L}/u.test(inner) || /^[!^@&/]|^(?:x|v)$/.test(inner) || ASIDES.has(inner.toLowerCase())) return false
  if (isDrawn(inner, block, piece)) return false
  if (asks(inner)) return true
  if (isQuotation(block) && /^\p{Ll}/u.test(inner)) return false
  if (piece.ctas.some((cta) => cta.block === block && cta.text === inner && cta.ask !== 'other')) return false
  return /\s/.test(inner) || /^[\p{Lu}\d_]{2,}$/u.test(inner) || /^\p{L}\p{Ll}{2,}$/u.test(inner)
}

/** `[Unsubscribe]` at the foot of a mail: the sending service makes it a link. */
const isWayOut = (inner: string, page: Page): boolean =>
  page.piece.piece.kind === 'email' &&
  packOf(page)
    .matches(inner)
    .some(({ list }) => list === 'opt-out')

/** `[ Draft the mail ]`, `[Order again →]`: air inside the brackets and arrows draw a button. */
const isDrawn = (inner: string, { prose }: Block, { ctas }: PieceMap): boolean =>
  /[→›»]$/.test(inner) ||
  (prose.text.includes(`[ ${inner} ]`) && (words(inner).length > 2 || ctas.some(({ text }) => text.trim() === inner)))

/** Times a slot must stand in a file of mails to be a field of its mailing rather than something forgotten. */
const FIELD = 3

/** The first name of whoever reads; in a mail also the recipient's other data, and a field that comes back from mail to mail. */
function isFilledLater(inner: string, page: Page): boolean {
  if (FIRST_NAME.test(inner)) return true
  if (page.piece.piece.kind !== 'email' || SENDER.test(inner)) return false
  if (RECIPIENT.test(inner.replace(/_/g, ' '))) return true
  return page.map.copy.source.text.split(`[${inner}]`).length > FIELD && inner.length > 3
}

function targets(block: Block): Leftover[] {
  const own =
    block.href !== undefined && TARGET.test(block.href) ? [leftover(block, 'target', 0, block.prose.length)] : []
  const marked = block.marks
    .filter((mark) => (mark.kind === 'link' || mark.kind === 'button') && TARGET.test(mark.href ?? ''))
    .map((mark) => leftover(block, 'target', mark.start, mark.end))
  return [...own, ...marked]
}
