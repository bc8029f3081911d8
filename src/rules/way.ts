import type { Block } from '../copy/piece.ts'
import { asksSupport, asksToVisit, forOthers, streets, wayBack } from '../lang/ask-targets.ts'
import type { Page } from '../lint/rule.ts'
import { askOfHost, askOfTarget } from '../message/ctas/ask.ts'
import type { Ask, Cta, PieceMap } from '../message/map.ts'
import { hasSlot } from './claims.ts'
import { drawnAsk, holdsContact } from './drawn-ask.ts'
import { perFile, perPiece, readingOf } from './reading.ts'

/** Sums of money look like numbers to call. */
const SUMS = /(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?![\d])/g

const WAY = /@[\w-]+\.|https?:\/\/|www\.|\bwa\.me\b|\+?\d[\d\s().-]{6,}\d/

/** A form whose fields stand in the front matter, for the layout to draw: `submitLabel: Send`. */
const FIELDS =
  /^\s{0,20}\w{0,30}(?:submit(?:_?(?:label|text|button))?|email_?(?:address_?)?placeholder)\s{0,3}[:=]\s{0,3}\S/im

/** Something to fill in or to click is put in by HTML; a film or a map is neither. */
const FORM = /<(?:form|input|button)\b|<iframe\b(?![^>]{0,400}(?:youtu|vimeo|maps|spotify))/i

const ACTS: ReadonlySet<Ask> = new Set([
  ...(['contact', 'book', 'buy', 'signup', 'quote', 'demo', 'trial', 'download'] as const),
])

/** True where a piece asks for a call or an order and holds no button, form, link, number or address for it. */
export function leadsNowhere(page: Page, cta: Cta): boolean {
  const { blocks, kind } = page.piece.piece
  if (kind === 'email' || !ACTS.has(cta.ask) || hasSlot(cta.block.prose.text)) return false
  if (ways(page).some || elsewhere(page).some) return false
  if (!asksToVisit.test(cta.text)) return true
  // “Visit our shop:”, and where it stands.
  const at = readingOf(page).at(cta.block)
  return !blocks.slice(at, at + NEAR).some(({ prose }) => streets.test(prose.text))
}

/** Whether a file holds a form, or something in its front matter that a layout shows. */
const elsewhere = perFile((page) => ({
  some: drawsForm(page) || drawnAsk(page) !== undefined || holdsContact(page),
}))

const drawsForm = ({ map: { copy } }: Page): boolean =>
  FORM.test(copy.source.text) || (copy.frontMatter !== undefined && FIELDS.test(copy.source.slice(copy.frontMatter)))

/** Whether the text of a piece holds any way to act. */
const ways = perPiece(({ piece }) => ({ some: holdsWay(piece) }))

function holdsWay({ ctas, piece }: PieceMap): boolean {
  // What other people are asked is no way for the reader.
  const toOthers = new Set(
    ctas.filter((each) => each.aside && forOthers.test(each.block.prose.text)).map(({ block }) => block),
  )
  return (
    ctas.some(
      (each) => each.form !== 'sentence' && !toOthers.has(each.block) && (each.ask !== 'learn' || isWay(each.href)),
    ) ||
    piece.blocks.some(
      (block) => !toOthers.has(block) && (WAY.test(block.prose.text.replace(SUMS, ' ')) || hrefsOf(block).some(isWay)),
    )
  )
}

/** Blocks behind an ask among which its place is told. */
const NEAR = 3

/** True for a mail that sends its reader to support and tells no address, number or link of it. */
export const leavesAlone = (page: Page, { block, text, href }: Cta): boolean =>
  page.piece.piece.kind === 'email' &&
  !href &&
  asksSupport.test(text) &&
  !hasSlot(block.prose.text) &&
  !support(page).told

/** Whether a mail tells where its sender can be reached. */
const support = perPiece(({ piece: { piece } }) => ({
  told: piece.blocks.some(
    (block) =>
      REACHABLE.test(block.prose.text) ||
      hrefsOf(block).some((way) => askOfTarget(way) === 'contact' || HELP.test(way)),
  ),
}))

const REACHABLE = /\S@\S|\bwa\.me\b|\+?\d[\d\s().-]{6,}\d|\breply\b|\bbalas\b/i
const HELP = /help|support|bantuan|faq/i

const hrefsOf = ({ href, marks, prose }: Block): string[] => [
  ...(href ? [href] : []),
  ...marks.flatMap((mark) =>
    (mark.kind === 'link' || mark.kind === 'button') &&
    mark.href &&
    !wayBack.test(prose.text.slice(mark.start, mark.end))
      ? [mark.href]
      : [],
  ),
]

/** True for an address behind which an act may stand: another page of the same site that only tells something is none. */
const isWay = (href: string | undefined): boolean => {
  if (!href) return false
  return (
    askOfHost(href) !== undefined ||
    askOfTarget(href) !== undefined ||
    /^(?:https?:)?\/\//i.test(href) ||
    /[{[<$%]/.test(href)
  )
}
