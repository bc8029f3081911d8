import type { Block, Piece } from '../copy/piece.ts'
import type { Fact, FirstScreen, Screen } from './map.ts'
import { type Laid, layout } from './screen-layout.ts'
import { type FirstScreenSettings, type ScreenStyle, screens } from './screen-style.ts'

export type { FirstScreenSettings, ScreenStyle } from './screen-style.ts'

/**
 * What a reader of a landing page sees without scrolling, by estimated layout on both reference screens. Null for emails, and for a piece
 * that shows nothing.
 */
export function firstScreen(
  piece: Piece,
  promises: readonly Fact[],
  ctas: readonly Fact[],
  settings?: FirstScreenSettings,
): FirstScreen | null {
  const blocks = piece.kind === 'email' ? [] : shown(piece.blocks)
  if (blocks.length === 0) return null
  const see = (style: ScreenStyle): Screen => screen(blocks, promises, ctas, style)
  const { phone, laptop } = screens(settings)
  return { phone: see(phone), laptop: see(laptop) }
}

/** What the site shows: not what stands only in search engines and lists, unless there is nothing else. */
export function shown(blocks: readonly Block[]): readonly Block[] {
  const seen = blocks.filter((block) => !block.meta)
  return seen.length > 0 ? asShown(seen) : blocks
}

/** In the order in which they stand on the page. */
export const asShown = (blocks: readonly Block[]): readonly Block[] =>
  blocks.some((block) => block.late)
    ? [...blocks.filter((block) => !block.late), ...blocks.filter((block) => block.late)]
    : blocks

function screen(
  blocks: readonly Block[],
  promises: readonly Fact[],
  ctas: readonly Fact[],
  style: ScreenStyle,
): Screen {
  const { laid, overflows } = layout(blocks, style)
  const last = lastSeen(laid, style.height)
  const sees = (fact: Fact): boolean =>
    laid.some((box) => box.block === fact.block && middle(fact, box) <= style.height)
  return {
    end: last.block.span.end,
    lastBlock: last.block,
    promise: promises.some(sees) || (promises.length > 0 && promises.every(isDescription)),
    cta: ctas.some(sees) || (ctas.length > 0 && ctas.every(isDescription)),
    overflows,
  }
}

/** Where nothing else on the page says it, sites show the description under the title. */
const isDescription = (fact: Fact): boolean => fact.block.meta === true

/** The last box of which at least half is seen; the first where none is. */
export function lastSeen<Box extends { readonly top: number; readonly bottom: number }>(
  boxes: readonly Box[],
  fold: number,
): Box {
  const seen = boxes.findLast((box) => (box.top + box.bottom) / 2 <= fold)
  return (seen ?? boxes[0]) as Box
}

/** About where on the page the middle of a statement stands: as far down its block as it is into the block's text. */
function middle(fact: Fact, box: Laid): number {
  const at = box.block.prose.find(fact.span)
  const share = at ? (at.start + at.end) / 2 / Math.max(1, box.block.prose.length) : 0.5
  return box.top + share * (box.bottom - box.top)
}
