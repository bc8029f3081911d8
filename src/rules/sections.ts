import type { Block } from '../copy/piece.ts'
import { footHeadings } from '../lang/proof-headings.ts'

export const isHead = (block: Block | undefined): boolean => block?.role === 'headline' || block?.role === 'heading'

const levelOf = ({ role, level }: Block): number => level ?? (role === 'headline' ? 1 : 2)

/**
 * The section that a block stands in or opens: its heading and what follows, to the next heading of the same weight or more; of a row
 * of headings that weigh the same under one of more weight, the whole row, as nothing of ours goes between two of its parts.
 */
export function sectionOf(blocks: readonly Block[], block: Block): readonly Block[] {
  const at = blocks.indexOf(block)
  if (at < 0) return []
  if (block.section !== undefined) return blocks.filter(({ section }) => section === block.section)
  const head = blocks.findLastIndex((each, index) => index <= at && isHead(each))
  const start = head < 0 ? 0 : rowStart(blocks, head)
  const weight = head < 0 ? 6 : levelOf(blocks[start] as Block)
  const isNext = (each: Block, index: number) =>
    index > start && isHead(each) && levelOf(each) <= weight && !isHead(blocks[index - 1])
  const next = blocks.findIndex((each, index) => index > at && isNext(each, index))
  return blocks.slice(start, next < 0 ? blocks.length : next)
}

/** A heading and what stands under it, to the next one of the same weight or more. */
export function underHead(blocks: readonly Block[], head: Block): readonly Block[] {
  const at = blocks.indexOf(head)
  const next = blocks.findIndex((each, index) => index > at + 1 && isHead(each) && levelOf(each) <= levelOf(head))
  return blocks.slice(at, next < 0 ? blocks.length : next)
}

/** The heading over a row of equal ones, of which the heading given is one; itself where it stands in no row. */
function rowStart(blocks: readonly Block[], head: number): number {
  const weight = levelOf(blocks[head] as Block)
  const above = blocks.findLastIndex((each, index) => index < head && isHead(each) && levelOf(each) < weight)
  return above >= 0 && weight > 2 ? above : head
}

/** What a page opens with: all before its first heading that is none of the opening's own. */
export function opens(blocks: readonly Block[]): readonly Block[] {
  const text = blocks.findIndex((block) => !isHead(block))
  const next = blocks.findIndex((block, index) => index > text && isHead(block))
  return text < 0 || next < 0 ? [] : blocks.slice(0, next)
}

/** Blocks that a closing section may hold. */
const CLOSING = 8

/**
 * What a page tells before it closes: without the sections, questions and links at its end that ask for something. Of the blocks that
 * ask, `loud` are those that do little else.
 */
export function told(blocks: readonly Block[], asks: ReadonlySet<Block>, loud: ReadonlySet<Block>): readonly Block[] {
  const opening = Math.max(1, opens(blocks).length)
  let end = blocks.findLastIndex((block) => !isFoot(block)) + 1
  for (;;) {
    const head = blocks.findLastIndex((each, index) => index < end && isHead(each))
    const last = blocks[end - 1]
    if (head >= opening && closes(blocks.slice(head, end), loud)) end = head
    else if (last && end > opening && (asks.has(last) || isHead(last) || leadsOn(last))) end--
    else if (end > opening + 1 && loud.has(blocks[end - 2] as Block) && isRemark(last)) end -= 2
    else return blocks.slice(0, end)
  }
}

const isFoot = ({ role, late, section }: Block): boolean =>
  role === 'footer' || late === true || (section !== undefined && footHeadings.test(section))

/** Blocks of a section that asks in passing and closes a page all the same. */
const SHORT = 3

function closes(section: readonly Block[], loud: ReadonlySet<Block>): boolean {
  const asking = section.filter((each) => loud.has(each)).length
  return asking > 0 && section.length <= CLOSING && (section.length <= SHORT || asking * 2 >= section.length - 1)
}

/** Words below a button or an ask that belong to it. */
const isRemark = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.depth === undefined &&
  !block.cell &&
  block.prose.text.trim().split(/\s+/).length <= REMARK

const REMARK = 16

/** A question, an appeal, a line that announces something, or a link that is all of its line. */
const leadsOn = ({ prose: { text }, marks }: Block): boolean =>
  /[?:!]["”’)*]*\s*$/.test(text) ||
  marks.some(
    ({ kind, start, end }) => (kind === 'link' || kind === 'button') && end - start > text.trim().length * LINKED,
  )

/** Share of a line that makes it a link. */
const LINKED = 0.8
