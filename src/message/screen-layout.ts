import type { Block } from '../copy/piece.ts'
import type { Weight } from './screen-font.ts'
import { FIXED, type ScreenStyle } from './screen-style.ts'
import { textWidth, wrap } from './screen-wrap.ts'

/** How a block is set. */
export type Setting = 'heading' | 'lead' | 'text' | 'item' | 'button' | 'cell' | 'picture'

/** Where a block stands on the page, in CSS pixels from the top of the visible part. */
export interface Laid {
  readonly block: Block
  readonly top: number
  readonly bottom: number
}

export interface Layout {
  /** In document order, down to the block, row or table that reaches below the fold. */
  readonly laid: readonly Laid[]
  /** True where something stands below the fold. */
  readonly overflows: boolean
}

/** A label longer than this reads as a sentence and is set as one. */
const LONGEST_BUTTON = 60

export function setting(block: Block): Setting {
  if (block.cell) return 'cell'
  if (block.level !== undefined || block.role === 'headline' || block.role === 'heading') return 'heading'
  if (block.role === 'cta') return block.prose.length <= LONGEST_BUTTON ? 'button' : 'text'
  if (block.role === 'bullet' || block.depth !== undefined) return 'item'
  if (isPicture(block)) return 'picture'
  return block.role === 'subhead' ? 'lead' : 'text'
}

/** A single image and nothing else: a picture of its own. */
const isPicture = ({ marks, prose }: Block): boolean =>
  marks.some((mark) => mark.kind === 'image' && mark.start === 0 && mark.end === prose.length)

export const isQuoted = (block: Block): boolean => block.quoted === true || block.role === 'quote'

/** 1-6: the level that a heading is set at; in front matter, titles of cards in a list are a level below those of sections. */
export const levelOf = (block: Block): number =>
  block.level ?? (block.role === 'headline' ? 1 : /\.\d+\./.test(block.key ?? '') ? 3 : 2)

/** The blocks from `from` on that are set as one: a row of buttons, a table, or a single block. */
export function groupAt(blocks: readonly Block[], from: number): readonly Block[] {
  const first = blocks[from] as Block
  const kind = setting(first)
  let end = from + 1
  if (kind === 'button' || kind === 'cell')
    while (end < blocks.length && joins(first, blocks[end] as Block, kind)) end++
  return blocks.slice(from, end)
}

const joins = (first: Block, next: Block, kind: Setting): boolean =>
  setting(next) === kind && isQuoted(next) === isQuoted(first) && next.table?.id === first.table?.id

/** Stacks blocks as the reference style sets them, until the screen is full. */
export function layout(blocks: readonly Block[], style: ScreenStyle): Layout {
  const laid: Laid[] = []
  let bottom = style.bar + style.top
  for (let i = 0; i < blocks.length && bottom <= style.height; ) {
    const group = groupAt(blocks, i)
    const previous = blocks[i - 1]
    const top = bottom + (previous ? between(previous, group[0] as Block, style) : 0)
    for (const box of stack(group, style)) {
      laid.push({ block: box.block, top: top + box.top, bottom: top + box.bottom })
      bottom = Math.max(bottom, top + box.bottom)
    }
    i += group.length
  }
  return { laid, overflows: bottom > style.height }
}

/** Space between two neighbours: the larger of what the one keeps below and the other above, as margins collapse. */
function between(above: Block, below: Block, style: ScreenStyle): number {
  const before = setting(below) === 'heading' ? FIXED.headingBefore * fontSize(below, style) : 0
  return Math.max(before, spaceAfter(above, below, style))
}

function spaceAfter(above: Block, below: Block, style: ScreenStyle): number {
  const kind = setting(above)
  const sameQuote = isQuoted(above) === isQuoted(below)
  if (kind === 'item' && setting(below) === 'item' && sameQuote) return FIXED.itemGap * style.text
  if (kind === 'heading' && sameQuote) return FIXED.headingAfter * fontSize(above, style)
  return FIXED.after * (kind === 'lead' ? style.lead : style.text)
}

export function fontSize(block: Block, style: ScreenStyle): number {
  const kind = setting(block)
  if (kind === 'lead') return style.lead
  if (kind !== 'heading') return style.text
  return [style.h1, style.h2, style.h3][levelOf(block) - 1] ?? style.text
}

/** Boxes of a group, from its own top. */
function stack(group: readonly Block[], style: ScreenStyle): readonly Laid[] {
  const block = group[0] as Block
  const kind = setting(block)
  const room = column(style) - (isQuoted(block) ? FIXED.indent * style.text : 0)
  if (kind === 'button') return buttonRows(group, room, style)
  if (kind === 'cell') return tableRows(group, room, style)
  if (kind === 'picture') return [{ block, top: 0, bottom: style.picture }]
  const indent = kind === 'item' ? FIXED.indent * style.text * Math.max(1, block.depth ?? 1) : 0
  return [{ block, top: 0, bottom: textHeight(block, room - indent, kind === 'heading' ? 'bold' : 'regular', style) }]
}

/** Width of the column of text. */
export const column = (style: ScreenStyle): number => Math.min(style.column, style.width - 2 * style.gutter)

function textHeight(block: Block, room: number, weight: Weight, style: ScreenStyle): number {
  const size = fontSize(block, style)
  const line = setting(block) === 'heading' ? FIXED.headingLine : style.line
  const { count, tall } = wrap(block.prose, block.marks, weight, room / size)
  return size * (count * line + tall * 2 * FIXED.inlineButtonY)
}

/** Buttons stand side by side as long as they fit. */
function buttonRows(group: readonly Block[], room: number, style: ScreenStyle): readonly Laid[] {
  const gap = FIXED.buttonGap * style.text
  const padding = 2 * FIXED.buttonX * style.text
  const laid: Laid[] = []
  let left = 0
  let top = 0
  let bottom = 0
  for (const block of group) {
    const width = Math.min(room, textWidth(block.prose, [], 'bold') * style.text + padding)
    if (left > 0 && left + width > room) {
      left = 0
      top = bottom + gap
    }
    const { count } = wrap(block.prose, [], 'bold', (width - padding) / style.text + 0.01)
    const height = style.text * (count * style.line + 2 * FIXED.buttonY)
    laid.push({ block, top, bottom: top + height })
    bottom = Math.max(bottom, top + height)
    left += width + gap
  }
  return laid
}

/** Columns are equally wide, and the table scrolls sideways before they get too narrow. */
function tableRows(group: readonly Block[], room: number, style: ScreenStyle): readonly Laid[] {
  const { places, columns } = grid(group)
  const width = Math.max(room / columns, FIXED.cellMin * style.text) - 2 * FIXED.cellX * style.text
  const heights: number[] = []
  group.forEach((block, i) => {
    const row = places[i] ?? 0
    const height = textHeight(block, width, block.cell === 'th' ? 'bold' : 'regular', style)
    heights[row] = Math.max(heights[row] ?? 0, height + 2 * FIXED.cellY * style.text)
  })
  const tops: number[] = [0]
  for (let row = 0; row < heights.length; row++) tops.push((tops[row] ?? 0) + (heights[row] ?? 0))
  return group.map((block, i) => {
    const row = places[i] ?? 0
    return { block, top: tops[row] ?? 0, bottom: tops[row + 1] ?? 0 }
  })
}

/** Row of each cell, and how many columns there are. */
function grid(group: readonly Block[]): { readonly places: readonly number[]; readonly columns: number } {
  if (group.every((block) => block.table)) {
    const columns = group.reduce((most, block) => Math.max(most, (block.table?.column ?? 0) + 1), 1)
    return { places: group.map((block) => block.table?.row ?? 0), columns }
  }
  const heads = group.findIndex((block) => block.cell !== 'th')
  const columns = Math.max(1, heads < 0 ? group.length : heads)
  return { places: group.map((_, i) => Math.floor(i / columns)), columns }
}
