import type { Block } from '../copy/piece.ts'
import { greets } from '../lang/greeting.ts'
import { isPostscript, isSigned, letterHead, takesLeave } from '../lang/letter-ends.ts'
import type { Page } from '../lint/rule.ts'
import type { PieceMap } from '../message/map.ts'
import { packOf } from './reading.ts'

/** What follows belongs to the line that ends so. */
export const ANNOUNCES = /[:：]["”’)*]*\s*$/

const isHead = ({ role }: Block): boolean => role === 'headline' || role === 'heading'
const isItem = ({ depth, cell }: Block): boolean => depth !== undefined && cell === undefined

/** What a reader sees of a piece: looked through once, as rules ask for the neighbours of every block. */
interface Shown {
  readonly blocks: readonly Block[]
  readonly places: ReadonlyMap<Block, number>
  leave?: { readonly block: Block | undefined }
}

const known = new WeakMap<PieceMap, Shown>()

function shownOf({ piece }: Page): Shown {
  const kept = known.get(piece)
  if (kept) return kept
  const blocks = piece.piece.blocks.filter(({ meta, role }) => !meta && role !== 'subject' && role !== 'preheader')
  const made = { blocks, places: new Map(blocks.map((block, index) => [block, index])) }
  known.set(piece, made)
  return made
}

/** What a reader sees, in order: no text for search engines, no subject or preheader. */
export const visible = (page: Page): readonly Block[] => shownOf(page).blocks

/** The place of a block among those that are seen, -1 for others. */
const placeOf = (page: Page, block: Block): number => shownOf(page).places.get(block) ?? -1

export const isGreeting = (block: Block, language: 'en' | 'id'): boolean => {
  const text = block.prose.text.trim()
  return (text.length < 60 && /[,:]$/.test(text)) || (text.length < 30 && greets(text, language) !== undefined)
}

/** A line of five words or more that ends like a sentence. */
export const isSentence = ({ prose: { text } }: Block): boolean =>
  (/[.!?…:]["”’)*]*\s*$/.test(text) || /\p{Ll}[.!?]["”’)]? \p{Lu}/u.test(text)) && text.trim().split(/\s+/).length > 4

/** The first words of a mail that say something: behind the greeting, and in a letter on paper behind place, date and address. */
export function opensMail(page: Page, block: Block, text: readonly Block[]): boolean {
  if (block.role === 'cta' || isGreeting(block, page.language) || isLetterHead(block)) return false
  return isSentence(block) || !text.slice(0, HEADS).some(isLetterHead)
}

/** Lines of a letter among which its head begins. */
const HEADS = 5

/** Place and date, number, subject and address over a letter. */
const isLetterHead = ({ prose: { text }, cell }: Block): boolean =>
  cell !== undefined || (text.trim().split(/\s+/).length <= HEAD && letterHead.test(text))

const HEAD = 16

/** Blocks at the end of a mail among which the writer takes leave. */
const FOOT = 10

/** The first block of the writer's leave: "Best,", a name alone on its line, a postscript; undefined for pages and unsigned mails. */
export function leave(page: Page): Block | undefined {
  const shown = shownOf(page)
  shown.leave ??= { block: leaveOf(page) }
  return shown.leave.block
}

function leaveOf(page: Page): Block | undefined {
  if (page.piece.piece.kind !== 'email') return undefined
  const shown = visible(page).filter(({ role }) => role !== 'footer')
  const from = Math.max(1, shown.length - FOOT)
  return shown.slice(from).find((block, index, foot) => {
    const text = block.prose.text.trim()
    if (isHead(block) || isItem(block)) return false
    if (leaves(page, block)) return true
    if (block.role === 'cta') return false
    const line = (text.split('\n')[0] ?? '').trim()
    if (line.length > 60 && !isPostscript(text)) return false
    return takesLeave.test(text) || isPostscript(text) || (isSigned(line) && endsThere(foot.slice(index + 1)))
  })
}

/** The way out of the mailing. */
const leaves = (page: Page, { prose: { text }, marks, href }: Block): boolean =>
  text.length < 240 &&
  (OUT.test(href ?? '') ||
    marks.some((mark) => OUT.test(mark.href ?? '')) ||
    packOf(page)
      .matches(text)
      .some(({ list, group }) => list === 'opt-out' && (group === 'out' || group === 'keluar')))

const OUT = /unsub|opt-?out|list-manage/i

/** After a name come contacts and a postscript, and no paragraph. */
const endsThere = (rest: readonly Block[]): boolean =>
  rest.every(({ prose: { text } }) => isPostscript(text) || text.trim().split(/\s+/).length < 12)

/** The block that a reader meets next. */
export const nextOf = (page: Page, block: Block): Block | undefined => {
  const at = placeOf(page, block)
  return at < 0 ? undefined : visible(page)[at + 1]
}

/** True where the two stand in one paragraph, lines of it or parts of a line. */
function isJoined(page: Page, block: Block, next: Block): boolean {
  if (block.origin !== next.origin || isItem(next) || isItem(block) || block.origin === 'frontmatter') return false
  const gap = page.map.copy.source.text.slice(block.span.end, next.span.start)
  return gap.length < 40 && !/\n[ \t>]*\r?\n|\n[ \t>]*(?:#|-{3}|`{3})/.test(gap) && !isHead(block) && !isHead(next)
}

/** True where nothing of ours should part the block from the next one: a heading and its text, a sentence and its list, lines of a paragraph. */
export function holdsNext(page: Page, block: Block): boolean {
  const next = nextOf(page, block)
  if (ANNOUNCES.test(block.prose.text)) return true
  if (!next || next.origin !== block.origin) return false
  if (block.origin === 'frontmatter' && block.key === next.key && !isItem(block) && !isItem(next)) return true
  if (isHead(block)) return !isHead(next)
  if (next.cell !== undefined && block.cell === undefined) return true
  if (isItem(next) !== isItem(block)) return isItem(next)
  return (
    isJoined(page, block, next) || areSiblings(page, block, next) || asksFor(page, block, next) || isPrice(page, next)
  )
}

/** "50 minutes, $120": what the paragraph before costs, alone on its line. */
const isPrice = (page: Page, { prose: { text } }: Block): boolean =>
  text.length < PRICE_LINE &&
  /\d/.test(text) &&
  packOf(page)
    .numbers(text)
    .some(({ kind }) => kind === 'money')

const PRICE_LINE = 40

/** Paragraphs of a row: each begins with words in bold, a tick or a picture, or is a part of a labelled draft. */
function areSiblings(page: Page, block: Block, next: Block): boolean {
  if (isItem(block) || isItem(next)) return false
  if (leadOf(block) !== undefined && leadOf(block) === leadOf(next)) return true
  if (block.label === undefined || next.label === undefined || block.label === next.label) return false
  const gap = page.map.copy.source.text.slice(block.span.end, next.span.start)
  return gap.length < 200 && !/\n#{1,2} |\n-{3}/.test(gap)
}

const leadOf = ({ marks, prose: { text } }: Block): string | undefined => {
  const bold = marks.find(({ kind, start }) => kind === 'strong' && start === 0)
  if (bold && bold.end < Math.min(60, text.trimEnd().length - 1)) return 'bold'
  return /^\s*[•·✓✔✅☑➤►🔹🔸👉–-]/u.test(text) || /^\p{Extended_Pictographic}/u.test(text) ? 'sign' : undefined
}

/** "Ready to see it?" before the button that answers. */
const asksFor = (page: Page, block: Block, next: Block): boolean =>
  /\?["”’)*]*\s*$/.test(block.prose.text) &&
  page.piece.ctas.some(
    ({ block: at, text, form }) => at === next && form !== 'sentence' && next.prose.text.length < text.length + 12,
  )

/** Steps from a block to the end of what it belongs to. */
const MOST = 24

/** The last block of what a block opens or stands in: of its paragraph, the text under its heading, the list that it announces. */
export function endOf(page: Page, block: Block): Block {
  let at = block
  for (let step = 0; step < MOST; step++) {
    const next = nextOf(page, at)
    if (!next || (isHead(next) && !isHead(at))) return at
    if (!holdsNext(page, at) && !(at !== block && isItem(at) && isItem(next))) return at
    at = next
  }
  return block
}

/** True for blocks that open a mail or close it: nothing but small print goes behind them. */
export function isFrame(page: Page, block: Block): boolean {
  if (page.piece.piece.kind !== 'email') return false
  const end = leave(page)
  const at = placeOf(page, block)
  return (end !== undefined && at >= placeOf(page, end)) || (at < 3 && isGreeting(block, page.language))
}
