import type { Block } from '../copy/piece.ts'
import { marks, openTargets } from '../lang/placeholders.ts'
import type { Page } from '../lint/rule.ts'
import { inSlices, perSentence, type Statement } from '../message/statements.ts'
import { perContent } from '../text/kept.ts'
import type { Span } from '../text/span.ts'
import { readingOf } from './reading.ts'
import { isCode, isTheirs, openSlots } from './slots.ts'

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
      ...marked(block.prose).map(({ kind, start, end }) => leftover(block, kind, start, end)),
      ...openSlots(page, block, index).map(({ kind, start, end }) => leftover(block, kind, start, end)),
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

function targets(block: Block): Leftover[] {
  const own =
    block.href !== undefined && TARGET.test(block.href) ? [leftover(block, 'target', 0, block.prose.length)] : []
  const marked = block.marks
    .filter((mark) => (mark.kind === 'link' || mark.kind === 'button') && TARGET.test(mark.href ?? ''))
    .map((mark) => leftover(block, 'target', mark.start, mark.end))
  return [...own, ...marked]
}
