import type { Block, Mark } from '../copy/piece.ts'
import { standIns } from '../copy/stand-ins.ts'
import { marks, openComments, openTargets } from '../lang/placeholders.ts'
import type { Page } from '../lint/rule.ts'
import { inSlices, perSentence, type Statement } from '../message/statements.ts'
import { perContent } from '../text/kept.ts'
import { overlaps, type Span } from '../text/span.ts'
import { asksIn, readingOf } from './reading.ts'
import { isCode, isTheirs, openSlots } from './slots.ts'

export type LeftoverKind = 'filler' | 'note' | 'mark' | 'phone' | 'slot' | 'target' | 'picture' | 'comment'

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

const flags = 'gu'
const MARKS: ReadonlyArray<readonly [LeftoverKind, RegExp]> = [
  ['mark', new RegExp(marks.todo, flags)],
  ['mark', new RegExp(marks.figure, flags)],
  ['phone', new RegExp(marks.phone, flags)],
]
const TARGET = new RegExp(openTargets, 'i')

/** What a piece still holds of its draft: the worst of each block, in document order. In slices. */
export function* leftovers(page: Page): Generator<undefined, Leftover[]> {
  const all: Leftover[] = []
  yield* inSlices(page.piece.piece.blocks, (block, index) => {
    all.push(
      ...phrases(page, block, index),
      ...marked(block.prose)
        .filter((at) => !isNamed(block, at))
        .map(({ kind, start, end }) => leftover(block, kind, start, end)),
      ...openSlots(page, block, index).map(({ kind, start, end }) => leftover(block, kind, start, end)),
      ...targets(page, block),
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
  return [...sorted.filter((one) => shown.has(one)), ...pictures(page), ...openNotes(page)]
}

/** Pictures that hold the place of others, inside the piece, each with the last block that begins before it. */
const pictures = (page: Page): Leftover[] =>
  beside(
    page,
    'picture',
    standIns(page.map.copy).map((at) => ({ span: at, text: at.words })),
  )

const COMMENT = new RegExp(openComments, 'u')

/** Comments that say the text around them is not written yet. */
const openNotes = (page: Page): Leftover[] =>
  beside(
    page,
    'comment',
    page.map.copy.comments.flatMap(({ span, text }) => {
      const words = text.replace(/^<!--+|--+>$/g, '').trim()
      return COMMENT.test(words) ? [{ span, text: words }] : []
    }),
  )

/** What stands between the blocks of a piece, in the order of the file, each with the last block that begins before it. */
function beside({ piece }: Page, kind: LeftoverKind, all: ReadonlyArray<{ span: Span; text: string }>): Leftover[] {
  const { blocks, span } = piece.piece
  const found: Leftover[] = []
  let near = 0
  for (const { span: at, text } of all) {
    if (at.start < span.start || at.end > span.end) continue
    while ((blocks[near + 1]?.span.start ?? Number.POSITIVE_INFINITY) <= at.start) near++
    const block = blocks[near]
    if (block) found.push({ kind, block, span: at, text, alone: false })
  }
  return found
}

const marked = perContent((text) =>
  MARKS.flatMap(([kind, sign]) =>
    Array.from(text.matchAll(sign), ({ index, 0: words }) => ({ kind, start: index, end: index + words.length })),
  ),
)

/** What a reader would stumble over first. */
const RANK: Readonly<Record<LeftoverKind, number>> = {
  note: 0,
  filler: 1,
  mark: 2,
  target: 3,
  picture: 3.5,
  comment: 3.7,
  slot: 4,
  phone: 5,
}

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
  return kind === 'slot' && isTheirs(page, index) ? [] : [leftover(block, kind, hit.start, hit.end)]
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

/** Words around a figure in quotation marks that only name it: from “47 idle users” to “$X/year”. */
const NAMED = /["“][^"“”\n]{0,24}$/
const NAMED_END = /^[^"“”\n]{0,24}["”]/

/** A letter that stands for the reader's own figure, in the quotation marks of a word that is spoken of. */
function isNamed(
  { prose: { text }, role, quoted }: Block,
  { kind, start, end }: ReturnType<typeof marked>[number],
): boolean {
  if (kind !== 'mark' || quoted || role === 'quote' || !/^[^\p{L}]?X$/u.test(text.slice(start, end))) return false
  const before = NAMED.exec(text.slice(0, start))?.[0]
  const after = NAMED_END.exec(text.slice(end))?.[0]
  return before !== undefined && after !== undefined && before.length + after.length < text.length / 2
}

function targets(page: Page, block: Block): Leftover[] {
  const own =
    block.href !== undefined && isOpen(page, block, block.href)
      ? [leftover(block, 'target', 0, block.prose.length)]
      : []
  const marked = block.marks
    .filter((mark) => (mark.kind === 'link' || mark.kind === 'button') && isOpen(page, block, mark.href ?? '', mark))
    .map((mark) => leftover(block, 'target', mark.start, mark.end))
  return [...own, ...marked]
}

/** `#` alone leads to the top of the page: nowhere, where something is asked for. */
const NOWHERE = /^(?:#|javascript:(?:void\(0\);?|;)?)$/i
/** Attributes of what a script answers. */
const SCRIPTED = /\s(?:on\w+|data-[\w-]+|@click|x-on:|v-on:|hx-\w+|id)\s?=/i

function isOpen(page: Page, block: Block, href: string, mark?: Mark): boolean {
  if (TARGET.test(href)) return true
  if (!NOWHERE.test(href)) return false
  const at = mark ? block.prose.span(mark.start, mark.end) : block.span
  const { text } = page.map.copy.source
  const tag = text.slice(Math.max(0, at.start - 400), mark ? at.start : at.end)
  if (SCRIPTED.test(tag.slice(tag.lastIndexOf('<a')))) return false
  return (asksIn(page).get(block) ?? []).some(
    (cta) => overlaps(cta.span, at) && cta.ask !== 'learn' && cta.ask !== 'other',
  )
}
