import type { Block } from '../copy/piece.ts'
import { sectionKeys } from '../lang/keys.ts'
import { proofHeadings } from '../lang/proof-headings.ts'
import type { Page } from '../lint/rule.ts'
import type { Cta, Proof } from '../message/map.ts'
import { visible } from './around.ts'
import { isHead, told, underHead } from './sections.ts'

/** The last proof that stands where proof is looked for: a customer's words, a list of proofs, under a heading of proofs. */
export function amongProofs(page: Page): Block | undefined {
  const zone = proofSection(page)
  const stands = ({ block, sub }: Proof): boolean =>
    zone.includes(block) ||
    sub === 'testimonial' ||
    sub === 'case-study' ||
    (block.depth !== undefined && !isOtherList(page, block))
  return page.piece.proofs.findLast(stands)?.block
}

/** The section whose heading speaks of results, customers or reviews. */
export function proofSection(page: Page): readonly Block[] {
  const shown = visible(page)
  const names = proofHeadings[page.language]
  const head = shown.find((block) => isHead(block) && names.test(block.prose.text))
  if (head) return underHead(shown, head)
  return shown.filter(({ section }) => section?.split('\n').some((name) => names.test(name)))
}

/** Where the page has said what it says: before the asks, questions and links that it closes on. */
export function beforeClosing(page: Page): Block | undefined {
  const { ctas } = page.piece
  const asking = ctas.filter(({ ask }) => ask !== 'learn')
  const loud = asking.filter(({ text, block, form }) => form !== 'sentence' || text.length * 2 >= block.prose.length)
  const blocksOf = (all: readonly Cta[]) => new Set(all.map(({ block }) => block))
  return told(visible(page), blocksOf(asking), blocksOf(loud)).at(-1)
}

/** True for an item of a list that is none of proofs: what is no item itself goes behind the whole list. */
export function isOtherList(page: Page, block: Block): boolean {
  if (block.depth === undefined) return false
  if (block.ordered === true) return true
  const { blocks } = page.piece.piece
  const at = blocks.indexOf(block)
  const isItem = (each: Block | undefined) => each?.depth !== undefined
  let from = at
  let to = at
  while (isItem(blocks[from - 1])) from--
  while (isItem(blocks[to + 1])) to++
  const proving = new Set(page.piece.proofs.filter(({ sub }) => sub !== 'accreditation').map((proof) => proof.block))
  return blocks.slice(from, to + 1).filter((each) => proving.has(each)).length * 2 < to + 1 - from
}

/** Words of a value that is text and no label. */
const TEXT = 8

/** A value of one entry in a list that is no list of sections: a card, a question. */
const ENTRY = new RegExp(`(?:^|\\.)(?!(?:${sectionKeys.join('|')})\\.)[^.]+\\.\\d+(?:\\.|$)`, 'i')

/** A value of front matter that holds whole sentences and no card of a list, and could hold one more. */
export const isTextField = ({ origin, key, role, depth, prose: { text }, late, meta }: Block): boolean =>
  origin === 'frontmatter' &&
  !ENTRY.test(key ?? '') &&
  (role === 'body' || role === 'subhead') &&
  depth === undefined &&
  late !== true &&
  meta !== true &&
  /[.!]["”’)]*\s*$/.test(text) &&
  text.trim().split(/\s+/).length >= TEXT
