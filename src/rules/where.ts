import type { Block } from '../copy/piece.ts'
import { bannerKeys } from '../lang/keys.ts'
import { isForeign } from '../lang/stray.ts'
import type { Page } from '../lint/rule.ts'
import type { Fact, PieceMap, Proof } from '../message/map.ts'
import { canFollow } from '../rewrite/insert.ts'
import type { Span } from '../text/span.ts'
import { ANNOUNCES, endOf, holdsNext, isFrame, isSentence, leave, opensMail, visible } from './around.ts'
import { perPiece } from './reading.ts'
import { isHead, opens, sectionOf } from './sections.ts'
import { amongProofs, beforeClosing, isTextField, proofSection } from './zones.ts'

/** A place to point at, short enough to underline. */
export interface Spot {
  readonly block: Block
  readonly span: Span
}

const SENTENCE_END = /[.!?…]["”’)]*(?=\s)/g
/** Shorter ones are no sentences: "P.S.", "No. 1". */
const SHORTEST = 8

/** The first sentence of a block, as far as it stands on the block's first line. */
export function firstWords(page: Page, block: Block): Spot {
  const ends = block.prose.text.matchAll(SENTENCE_END)
  const end = [...ends].find(({ index }) => index >= SHORTEST)
  const whole = block.prose.span(0, end ? end.index + end[0].length : block.prose.length)
  return { block, span: page.map.copy.source.firstLine(whole) }
}

/** A statement, as far as it stands on its first line. */
export const firstLine = (page: Page, fact: Fact): Spot => ({
  block: fact.block,
  span: page.map.copy.source.firstLine(fact.span),
})

const isShown = (block: Block): boolean => !block.meta && block.role !== 'preheader'

/** What a reader meets first: the headline of a page, the first sentence of an email (its subject where it has no text). */
export function opening(page: Page): Spot | undefined {
  const { kind, blocks } = page.piece.piece
  const shown = blocks.filter(isShown)
  const text = shown.filter((block) => block.role !== 'subject')
  const first =
    kind === 'email'
      ? (text.find((block) => opensMail(page, block, text)) ?? text[0] ?? shown[0])
      : (shown.find((block) => block.role === 'headline') ?? shown[0])
  const block = first ?? blocks[0]
  return block && firstWords(page, block)
}

/** Where the piece stops: its last full sentence, before sign-off and footer. */
export function closing(page: Page): Spot | undefined {
  const [end] = endings(page)
  // A table ends under its heading, not in a cell.
  const block = end?.cell === undefined ? end : (bodyOf(page).findLast(({ cell }) => cell === undefined) ?? end)
  return block ? firstWords(page, block) : opening(page)
}

/** The blocks that the piece may end on, the likeliest first: the last full sentence, then whatever stands last. */
function endings(page: Page): Block[] {
  const body = inOwnLanguage(page, bodyOf(page))
  const said = body.findLast(isSentence)
  const last = body.at(-1)
  // A list or a table behind the last sentence is the end.
  const ends = said && body.indexOf(said) >= body.length - 3 ? [said, last] : [last, said]
  return ends.filter((block) => block !== undefined)
}

/** Without what a theme left behind at the end, in another language. */
function inOwnLanguage({ language }: Page, body: readonly Block[]): readonly Block[] {
  const end = body.findLastIndex(({ prose }) => !isForeign(prose.text, language))
  return end < 0 ? body : body.slice(0, end + 1)
}

/** What the reader reads last, before sign-off and footer. */
export const lastBlock = (page: Page): Block | undefined => bodyOf(page).at(-1)

function bodyOf(page: Page): readonly Block[] {
  const { blocks } = page.piece.piece
  const shown = blocks.filter((block) => isShown(block) && block.role !== 'footer' && block.role !== 'subject')
  const end = leave(page)
  return end ? shown.slice(0, Math.max(1, shown.indexOf(end))) : shown
}

/** Where somebody would look for proof: what makes the promise, else the opening. */
export function claim(page: Page): Spot | undefined {
  const promise = page.piece.promise[0]
  return promise ? firstLine(page, promise) : opening(page)
}

/** The ask that the piece is for, else where it stops. */
export function ask(page: Page): Spot | undefined {
  const cta = page.piece.ctas.find((each) => each.primary)
  return cta ? firstLine(page, cta) : closing(page)
}

/**
 * After which block a proof belongs. On a page: where other proof stands together, what stands under a heading of proofs, before the
 * closing ask, or where the page stops; in a mail: the last proof, or before the ask. Never between a heading and its text, between two
 * paragraphs of one section, nor where a letter opens or ends.
 */
export const proofPlace = (page: Page): Block | undefined => proofPlaces(page).place

const proofPlaces = perPiece((page): { readonly place: Block | undefined } => ({ place: findProofPlace(page) }))

function findProofPlace(page: Page): Block | undefined {
  const { proofs, promise, piece } = page.piece
  if (piece.kind === 'email') {
    const last = proofs.findLast(({ block }) => block.role !== 'quote' && !block.quoted)?.block ?? proofs.at(-1)?.block
    const place = usable(page, [last, proofSection(page).at(-1), beforeAsk(page), endings(page)[0]])
    return place && later(page, place, promise[0]?.block)
  }
  const tops = topPlaces(page)
  const wanted = [amongProofs(page), proofSection(page).at(-1), beforeClosing(page), sectionEnd(page, tops), ...tops]
  return usable(page, wanted) ?? textField(page, tops)
}

/** Where a page stands in front matter only: the text that makes its claim, for a sentence more. */
function textField(page: Page, wanted: ReadonlyArray<Block | undefined>): Block | undefined {
  const all = [...wanted, ...visible(page).slice(0, FIRST)].filter(
    (block) => block !== undefined && isTextField(block) && !canFollow(page.map.copy.source, block),
  )
  return all.find((block) => block && !isBanner(block)) ?? all[0]
}

/** Blocks of a page among which its first text stands. */
const FIRST = 6

/** Blocks of a section that a reader takes in at once. */
const SECTION = 8

/** The end of the section that the claim stands in, where it is a short one: proof follows what it proves and what belongs to that. */
function sectionEnd(page: Page, tops: ReadonlyArray<Block | undefined>): Block | undefined {
  const shown = visible(page)
  const at = shown.find((block) => tops.includes(block))
  const section = at ? sectionOf(shown, at) : []
  const end = section.at(-1)
  return end && section.length <= SECTION && end !== shown.at(-1) ? end : undefined
}

/** What stands before the main ask of a mail, and before what leads to it. */
function beforeAsk(page: Page): Block | undefined {
  const shown = visible(page)
  const asks = new Set(page.piece.ctas.filter((cta) => cta.primary && !cta.aside).map(({ block }) => block))
  let at = shown.findIndex((block) => asks.has(block)) - 1
  const leads = (block: Block | undefined) =>
    block !== undefined && (isHead(block) || /[:?]\W*$/.test(block.prose.text))
  while (at > 0 && leads(shown[at])) at--
  return at > 0 ? shown[at] : undefined
}

/** After which block a first result in numbers belongs: companies look for it at the top, where no other stands there yet. */
export function numberPlace(page: Page): Block | undefined {
  if (!wantsTop(page) || page.piece.piece.kind === 'email') return proofPlace(page)
  const shown = visible(page)
  const late = lateBlocks(shown)
  const tops = [
    opens(shown).at(-1),
    sectionEnd(page, topPlaces(page)),
    page.piece.promise[0]?.block,
    ...topPlaces(page),
  ]
  const early = [...tops, ...shown]
    .map((block) => block && endOf(page, block))
    .find((block) => block && !late.has(block) && isFree(page, block))
  return early ?? proofPlace(page)
}

/** Words that may stand before a first measured result; b2b/number-first asks for it after 80. */
const EARLY = 78

/** The blocks at whose end a reader has read more words than that. */
function lateBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  let words = 0
  const at = blocks.findIndex(({ role, prose }) => {
    if (role !== 'cta') words += prose.text.trim().split(/\s+/).length
    return words > EARLY
  })
  return new Set(at < 0 ? [] : blocks.slice(at))
}

/** True where a first result can stand as early as companies look for it. */
export const isEarly = (page: Page, block: Block | undefined): boolean =>
  !wantsTop(page) || (block !== undefined && !lateBlocks(visible(page)).has(block))

const wantsTop = ({ audience, piece }: Page): boolean =>
  (audience === 'b2b' || audience === 'both') && !piece.proofs.some(({ sub }) => sub === 'roi' || sub === 'metric')

/** Under the headline, where words stand there, else the headline; the promise where that opens the piece. */
function topPlaces(page: Page): Array<Block | undefined> {
  const { promise, piece } = page.piece
  const top = promise[0]?.block ?? opening(page)?.block
  const next = top && piece.blocks[piece.blocks.indexOf(top) + 1]
  const under = isHead(top) && next && (next.role === 'subhead' || next.role === 'body') ? next : undefined
  return [under, top]
}

/** The later one of the two, where something can follow it: what is added keeps behind the promise. */
function later(page: Page, place: Block, promise: Block | undefined): Block {
  const { blocks } = page.piece.piece
  const end = promise && !isFrame(page, promise) ? endOf(page, promise) : undefined
  return end && isFree(page, end) && blocks.indexOf(end) > blocks.indexOf(place) ? end : place
}

/** After which block a closing line belongs: where the piece stops. */
export const closingPlace = (page: Page): Block | undefined => {
  const ends = endings(page).map((block) => (isFrame(page, block) ? undefined : endOf(page, block)))
  return ends.find((block) => block && isFree(page, block)) ?? foot(page) ?? visible(page).findLast(isTextField)
}

/** After which block small print belongs: the last one, footer and notes behind the copy apart. */
export function foot(page: Page): Block | undefined {
  const body = page.piece.piece.blocks.filter((block) => isShown(block) && block.role !== 'footer')
  const form = body.find(({ role }) => role === 'body') ?? body[0]
  const inside = body.filter(({ origin, quoted }) => origin === form?.origin && quoted === form.quoted)
  const isDraft = form?.origin === 'fence' || (form?.quoted && inside.length * 2 > body.length)
  const all = isDraft ? inside : body
  const end = leave(page)
  const after = end ? all.slice(all.indexOf(end) + 1) : []
  // What follows the signature under a heading or a “Notes:” line is for the team.
  const notes = after.find((block) => isHead(block) || ANNOUNCES.test(block.prose.text))
  const mail = notes ? all.slice(0, all.indexOf(notes)) : all
  return mail.findLast((block) => fits(page, block)) ?? all.findLast((block) => fits(page, block))
}

/** After which block the promise belongs: the opening, or what follows it. */
export function openingPlace(page: Page): Block | undefined {
  const { blocks } = page.piece.piece
  const top = opening(page)?.block
  const follows = top && blocks[blocks.indexOf(top) + 1]
  return [top, follows].find(
    (block) => fits(page, block) && (block.role === 'headline' || !holdsNext(page, block)) && !isFrame(page, block),
  )
}

/** The first of the places wanted, else of the piece, that something of ours can follow: the end of what each stands in. */
function usable(page: Page, wanted: ReadonlyArray<Block | undefined>): Block | undefined {
  const shown = page.piece.piece.blocks.filter((block) => isShown(block) && block.role !== 'footer')
  let second: Block | undefined
  for (const block of [...wanted, ...shown]) {
    const end = block && !isFrame(page, block) && !isBanner(block) ? endOf(page, block) : undefined
    if (!end || (second && end.origin === 'frontmatter') || !isFree(page, end)) continue
    if (end.origin !== 'frontmatter') return end
    second = end
  }
  return second
}

/** In the part of front matter that a theme draws as the banner of the page or as its closing call. */
const isBanner = ({ origin, key }: Block): boolean => origin === 'frontmatter' && key !== undefined && BANNER.test(key)
const BANNER = new RegExp(`(?:^|[._-])(?:${bannerKeys.join('|')})`, 'i')

/** Fields that hold a line or two, not the text of a page. */
const BRIEF =
  /(?:^|[._-])(?:desc(?:ription)?|summary|sub(?:title|text|head(?:line|ing)?)|tagline|excerpt|intro|lead|\w+subtext|reason)$/i

/** True where what follows parts nothing that belongs together. */
const isFree = (page: Page, block: Block): boolean =>
  fits(page, block) && !isFrame(page, block) && !holdsNext(page, block) && !isAside(page, block)

/** Said beside the text of the page, in a box of its own. */
const isAside = (page: Page, { quoted, role }: Block): boolean => {
  const shown = visible(page)
  return quoted === true && role !== 'quote' && shown.filter((each) => each.quoted).length * 2 < shown.length
}

export const fits = (page: Page, block: Block | undefined): block is Block =>
  block !== undefined &&
  block.role !== 'subject' &&
  block.role !== 'preheader' &&
  !ANNOUNCES.test(block.prose.text) &&
  !(block.origin === 'frontmatter' && BRIEF.test(block.key ?? '')) &&
  canFollow(page.map.copy.source, block)

/**
 * The pieces that share one answer to “is there proof?”: a page stands alone, the emails of a file are read as one
 * sequence. Empty for all emails but the first, so that a file is told once.
 */
export function together(page: Page): readonly PieceMap[] {
  if (page.piece.piece.kind !== 'email') return [page.piece]
  const emails = page.map.pieces.filter((each) => each.piece.kind === 'email')
  return emails[0] === page.piece ? emails : []
}

export const proofsOf = (pieces: readonly PieceMap[]): readonly Proof[] => pieces.flatMap((each) => each.proofs)
