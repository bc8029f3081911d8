import type { Block } from '../copy/piece.ts'
import { opensLetter } from '../lang/greeting.ts'
import {
  artDirections,
  attachments,
  brackets,
  customerMessages,
  fillIn,
  firstName,
  givenFor,
  handTitles,
  imageSlots,
  insertNotes,
  openNotes,
  ownPlaces,
  partLabels,
  pressing,
  readersOwn,
  recipientSlots,
  scriptNotes,
  senderSlots,
  slotWords,
  stageMarks,
  templateHeadings,
  titleMarks,
} from '../lang/placeholders.ts'
import type { Page } from '../lint/rule.ts'
import { overlaps, type Span } from '../text/span.ts'
import { bracketsOf } from './brackets.ts'
import { isQuotation } from './claims.ts'
import { asksIn, packOf, perFile, perPiece } from './reading.ts'

/** Brackets that wait to be filled in, or that tell the team what to do; in rendered offsets of the block. */
export interface OpenSlot extends Span {
  readonly kind: 'slot' | 'note'
}

const BRACKET = /\[([^[\]\n]{1,90})\](?![[(])/g
/** Brackets side by side: "[Order] [Ask first]", "[Unsubscribe] | [Help]". */
const ROW = /\[[^[\]\n]{1,40}\](?:[ \t]{0,3}[|·•,–—-]?[ \t]{0,3}\[[^[\]\n]{1,40}\])+(?![[(])/g
const RECIPIENT = new RegExp(recipientSlots, 'iu')
const FIRST_NAME = new RegExp(firstName, 'i')
const READERS_OWN = new RegExp(readersOwn, 'iu')
const SENDER = new RegExp(senderSlots, 'iu')
const OPEN_NOTE = new RegExp(openNotes, 'u')
const INSERT = new RegExp(insertNotes, 'iu')
const FILL_IN = new RegExp(`${fillIn}|${handTitles}`, 'imu')
const TEMPLATE = new RegExp(templateHeadings, 'iu')
/** `[ Insert your mail… ]`: a field that a form shows. */
const FIELD_OF_FORM = /^\[\s|(?:\.{2,3}|…)\s*\]$/
const PRESSING = new RegExp(pressing, 'iu')
const ART = new RegExp(artDirections, 'iu')
const IMAGE_SLOT = new RegExp(imageSlots, 'iu')
const TITLE_MARK = new RegExp(titleMarks, 'iu')
const STAGE = new RegExp(stageMarks, 'u')
const SCRIPT = new RegExp(scriptNotes, 'iu')
const OWN_PLACE = new RegExp(ownPlaces, 'iu')
const PART = new RegExp(partLabels, 'iu')
const GIVEN = new RegExp(givenFor, 'iu')
const ATTACHED = new RegExp(attachments, 'iu')
const CUSTOMER = new RegExp(customerMessages, 'iu')
const SLOTS: ReadonlySet<string> = new Set(slotWords)
const ASIDES: ReadonlySet<string> = new Set(brackets)

export function openSlots(page: Page, block: Block, index: number): OpenSlot[] {
  const { text } = block.prose
  if (!text.includes('[')) return []
  const rows = drawnRows(page, text)
  const addressed = [...text.matchAll(BRACKET)].some(({ 1: inner = '', index: at }) =>
    isAddressee(page, text, at, inner.trim()),
  )
  return [...text.matchAll(BRACKET)].flatMap((match): readonly OpenSlot[] => {
    const at = { start: match.index, end: match.index + match[0].length }
    const inner = (match[1] as string).trim()
    if (OPEN_NOTE.test(inner) || (INSERT.test(inner) && !FIELD_OF_FORM.test(match[0]))) return [{ kind: 'slot', ...at }]
    if (isLabelled(text, at, inner)) return []
    if (isCode(block, at) && isHeldOpen(page, inner)) return [{ kind: 'slot', ...at }]
    if (isCode(block, at) || rows.some((row) => overlaps(row, at))) return []
    const before = text.slice(Math.max(0, at.start - BEFORE), at.start)
    if (page.piece.piece.kind === 'email' && WITH_FALLBACK.test(inner)) return []
    // Each reader of a message that begins with a name gets their own words in the rest of it.
    if ((addressed && !isOurs(inner)) || (PRESSING.test(before) && !asks(inner))) return []
    if ((STAGE.test(inner) && !asks(inner)) || ART.test(inner) || isAttached(page, block, index)) return []
    if (isPicture(page, block, at, inner) || isTitleMark(block, inner)) return []
    if (SCRIPT.test(inner)) return [{ kind: 'note', ...at }]
    if (!isSlot(inner, block, page) || isFilledLater(inner, page) || isWayOut(inner, page)) return []
    if (isSentByHand(page)) return []
    return isTheirs(page, index) || isInTemplate(page, block) ? [] : [{ kind: 'slot', ...at }]
  })
}

/** “[CTA button:] Order now”, “[Button]: Order now” at the head of a line, “[For bakers: rye again]”: the words are given beside the label. */
function isLabelled(text: string, { start, end }: Span, inner: string): boolean {
  if (inner.endsWith(':') && /[\p{L}\p{N}]/u.test(text.slice(end))) return true
  if (GIVEN.test(inner)) return true
  const head = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return !/[\p{L}\p{N}]/u.test(head) && PART.test(inner) && /^\s*:\s*["“]?[\p{L}\p{N}]/u.test(text.slice(end))
}

/** `[Larch logo]` on a line of its own in a mail or in a draft with labels: whoever builds it puts a picture there. */
const isPicture = ({ piece }: Page, { prose, label }: Block, { start, end }: Span, inner: string): boolean =>
  IMAGE_SLOT.test(inner) &&
  (piece.piece.kind === 'email' ||
    label !== undefined ||
    piece.piece.blocks.some((block) => block.label !== undefined)) &&
  !/[\p{L}\p{N}]/u.test(prose.text.slice(0, start) + prose.text.slice(end))

const TITLES: ReadonlySet<Block['role']> = new Set(['headline', 'heading', 'subject'])

/** Decoration of a title for searchers: "Car hire in Leeds [Cheapest 2026]". */
const isTitleMark = (block: Block, inner: string): boolean =>
  (block.meta === true || TITLES.has(block.role)) && TITLE_MARK.test(inner)

/** `[PHONE]` on a page, in ticks and capitals: what the team has still to hear. */
const isHeldOpen = ({ piece }: Page, inner: string): boolean =>
  piece.piece.kind === 'landing' && /^\p{Lu}[\p{Lu} _-]{2,30}$/u.test(inner) && asks(inner)

/** Rows one of which is an ask or a way out: whoever drew them drew buttons or links. */
const drawnRows = (page: Page, text: string): Span[] =>
  [...text.matchAll(ROW)]
    .filter(([row]) => {
      const drawn = [...row.matchAll(BRACKET)].map(([, inner = '']) => inner.trim())
      return !drawn.some(asks) && drawn.some((each) => packOf(page).label(each).length > 0 || isWayOut(each, page))
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** Blocks above a slot that may say whose message it is. */
const ABOVE = 5

/** In a message that the customer sends ("Hi Larch, I'd like to order"): the customer fills it in. */
export function isTheirs({ piece }: Page, index: number): boolean {
  if (piece.piece.kind === 'email') return false
  for (let at = index; at >= Math.max(0, index - ABOVE); at--) {
    const block = piece.piece.blocks[at]
    if (block && CUSTOMER.test(block.prose.text)) return true
    if (block?.role === 'heading' || block?.role === 'headline') return false
  }
  return false
}

/** Told once and for all, whoever reads: the sender's own name, an address of the company. */
const isOurs = (inner: string): boolean => (SENDER.test(inner) && !READERS_OWN.test(inner)) || OWN_PLACE.test(inner)

/** A draft that asks its sender to fill in the brackets, or is a template for mails sent one by one. */
export const isSentByHand = (page: Page): boolean => page.piece.piece.kind === 'email' && byHand(page).filled

const byHand = perFile(({ map }) => ({ filled: FILL_IN.test(map.copy.source.text) }))

const HEADING = /^(#{1,6})[ \t]+(\S.*)$/gm

/** Stretches under headings which say that a wording is filled in by hand each time, down to the next heading as high. */
const templates = perFile(({ map }): readonly Span[] => {
  const { text } = map.copy.source
  const found: Span[] = []
  let open: { start: number; level: number } | undefined
  for (const { 1: signs = '', 2: words = '', index } of text.matchAll(HEADING)) {
    if (open && signs.length > open.level) continue
    if (open) found.push({ start: open.start, end: index })
    open = TEMPLATE.test(words) ? { start: index, level: signs.length } : undefined
  }
  if (open) found.push({ start: open.start, end: text.length })
  return found
})

const isInTemplate = (page: Page, { span }: Block): boolean => templates(page).some((each) => overlaps(each, span))

/** One of the things below "Attached:". */
function isAttached({ piece }: Page, { role }: Block, index: number): boolean {
  const { blocks } = piece.piece
  let at = index
  while (role === 'bullet' && blocks[at]?.role === 'bullet') at--
  const lead = blocks[at]
  return lead !== undefined && at < index && ATTACHED.test(lead.prose.text)
}

/** "Halo Kak [Nama]" in a message to be sent: whoever sends it fills in whom it goes to. */
const isAddressee = ({ language }: Page, text: string, at: number, inner: string): boolean => {
  if (!RECIPIENT.test(inner) && !words(inner).some((word) => word === 'name' || word === 'nama')) return false
  if (SENDER.test(inner)) return false
  const start = Math.max(0, at - BEFORE)
  const before = text.slice(start, at)
  const opened = OPENED.exec(before)
  if (!opened && (start > 0 || MARK.test(before))) return false
  return opensLetter(before.slice(opened?.index ?? 0).replace(/^[^\p{L}]+/u, ''), language)
}

/** How far before a bracket the words that say what it is stand, in UTF-16 units. */
const BEFORE = 80
const MARK = /["“”«»]/
/** The last opening mark of a quotation and what stands behind it. */
const OPENED = /["“«][^"“”«»]*$/

/** "[First Name|there]": a field with the words for where it is empty. */
const WITH_FALLBACK = /^[^|]{1,40}\|[^|]{1,40}$/

export const isCode = (block: Block, span: Span): boolean =>
  block.marks.some(
    (mark) => mark.kind !== 'strong' && mark.kind !== 'emphasis' && mark.kind !== 'quote' && overlaps(mark, span),
  )

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const asks = (inner: string): boolean => words(inner.replace(/_/g, ' ')).some((word) => SLOTS.has(word))

/** “Open the shop → Orders → Repeat”, “→ /contact/”: a way that the reader goes, finished. */
const PATH = /[\p{L}\p{N}]\s?[→➜›»]\s?[\p{L}\p{N}]|^[→➜›»]\s?(?:https?:|\/)/u

/** Brackets around words that stand for others: no footnote, no drawn button, nobody's aside in a quotation. */
function isSlot(inner: string, block: Block, page: Page): boolean {
  if (!/\p{L}/u.test(inner) || /^[!^@&/]|^(?:x|v)$/.test(inner) || ASIDES.has(inner.toLowerCase())) return false
  if (PATH.test(inner) || isDrawn(inner, block, page)) return false
  if (asks(inner)) return true
  if (isQuotation(block) && /^\p{Ll}/u.test(inner)) return false
  if (
    asksIn(page)
      .get(block)
      ?.some(({ text, ask }) => text === inner && ask !== 'other')
  )
    return false
  return /\s/.test(inner) || /^[\p{Lu}\d_]{2,}$/u.test(inner) || /^\p{L}\p{Ll}{2,}$/u.test(inner)
}

/** `[Unsubscribe]` at the foot of a mail: the sending service makes it a link. */
const isWayOut = (inner: string, page: Page): boolean =>
  page.piece.piece.kind === 'email' &&
  packOf(page)
    .matches(inner)
    .some(({ list }) => list === 'opt-out')

/** `[ Draft the mail ]`, `[Order again →]`: air inside the brackets and arrows draw a button. */
const isDrawn = (inner: string, { prose }: Block, page: Page): boolean =>
  /[→›»]$/.test(inner) || (prose.text.includes(`[ ${inner} ]`) && (words(inner).length > 2 || labels(page).has(inner)))

const labels = perPiece(({ piece }) => new Set(piece.ctas.map(({ text }) => text.trim())))

/** Times a slot must stand in a file of mails to be a field of its mailing rather than something forgotten. */
const FIELD = 3

/** The first name of whoever reads; in a mail also the recipient's other data, and a field that comes back from mail to mail. */
function isFilledLater(inner: string, page: Page): boolean {
  if (FIRST_NAME.test(inner)) return true
  if (page.piece.piece.kind !== 'email' || SENDER.test(inner)) return false
  if (isExplained(inner, page)) return true
  if (RECIPIENT.test(inner.replace(/_/g, ' '))) return true
  if (FIELD_NAME.test(inner) && !asks(inner) && hasField(page)) return true
  return inner.length > 3 && (bracketsOf(page).counts.get(inner) ?? 0) >= FIELD
}

/** Named in ticks where the draft says what goes there for each reader: “`[what they bake]` = their best-known loaf”. */
const isExplained = (inner: string, page: Page): boolean => bracketsOf(page).ticked.has(inner)

const FIELD_NAME = /^\p{Lu}+(?:_\p{Lu}+)+$/u
const IN_CAPITALS = /\[(\p{Lu}+(?:_\p{Lu}+)*)\]/gu

/** True where the mailing tool is told its fields in capitals: "[FIRST_NAME]". */
const hasField = (page: Page): boolean => capitals(page).fields

const capitals = perFile(({ map }) => ({
  fields: [...map.copy.source.text.matchAll(IN_CAPITALS)].some(([, name = '']) =>
    RECIPIENT.test(name.replace(/_/g, ' ')),
  ),
}))
