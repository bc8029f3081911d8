import type { Block } from '../copy/piece.ts'
import type { Page } from '../lint/rule.ts'
import type { Fact, PieceMap, Proof } from '../message/map.ts'
import { canFollow } from '../rewrite/insert.ts'
import type { Span } from '../text/span.ts'

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
      ? (text.find((block) => block.role !== 'cta' && !isGreeting(block)) ?? text[0] ?? shown[0])
      : (shown.find((block) => block.role === 'headline') ?? shown[0])
  const block = first ?? blocks[0]
  return block && firstWords(page, block)
}

const isGreeting = (block: Block): boolean => block.prose.length < 60 && /[,:]\s*$/.test(block.prose.text)

/** Where the piece stops: its last full sentence, before sign-off and footer. */
export function closing(page: Page): Spot | undefined {
  const block = endings(page)[0]
  return block ? firstWords(page, block) : opening(page)
}

/** The blocks that the piece may end on, the likeliest first: the last full sentence, then whatever stands last. */
function endings(page: Page): Block[] {
  const { blocks } = page.piece.piece
  const body = blocks.filter((block) => isShown(block) && block.role !== 'footer' && block.role !== 'subject')
  return [body.findLast(isSentence), body.at(-1)].filter((block) => block !== undefined)
}

const isSentence = ({ prose }: Block): boolean =>
  /[.!?…:]["”’)*]*\s*$/.test(prose.text) && prose.text.trim().split(/\s+/).length > 4

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

/** After which block a proof belongs: the last proof that is no quotation, the promise, or the first words after the headline. */
export function proofPlace(page: Page): Block | undefined {
  const { proofs, promise } = page.piece
  const last = proofs.findLast(({ block }) => block.role !== 'quote' && !block.quoted)?.block
  const place = usable(page, [last ?? proofs.at(-1)?.block, ...topPlaces(page)])
  const late = place && later(page, place, promise[0]?.block)
  return late && (headed(page, late) ?? late)
}

/** What a heading below the top stands over: nothing is put between the two. */
function headed(page: Page, block: Block): Block | undefined {
  const { blocks } = page.piece.piece
  const next = block.role === 'heading' ? blocks[blocks.indexOf(block) + 1] : undefined
  return next && next.role === 'body' && fits(page, next) ? next : undefined
}

/** True for an item of a list that is none of proofs: what is no item itself goes behind the whole list. */
export const isOtherList = (page: Page, block: Block): boolean =>
  block.depth !== undefined && (block.ordered === true || !page.piece.proofs.some((proof) => proof.block === block))

/** After which block a first result in numbers belongs: companies look for it at the top, where no other stands there yet. */
export function numberPlace(page: Page): Block | undefined {
  if (!wantsTop(page)) return proofPlace(page)
  return usable(page, [page.piece.promise[0]?.block, ...topPlaces(page)])
}

/** The field of front matter that a first result must be said in, where all of the opening stands in front matter that nothing can follow. */
export function numberField(page: Page): Block | undefined {
  if (!wantsTop(page) || topPlaces(page).some((block) => fits(page, block))) return undefined
  const shown = page.piece.piece.blocks.filter(isShown).slice(0, 6)
  return shown.find(({ origin, role, prose }) => origin === 'frontmatter' && TEXT.has(role) && prose.length > 40)
}

const TEXT: ReadonlySet<string> = new Set(['subhead', 'body'])

const wantsTop = ({ audience, piece }: Page): boolean =>
  audience === 'b2b' && !piece.proofs.some(({ sub }) => sub === 'roi' || sub === 'metric')

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
  return promise && fits(page, promise) && blocks.indexOf(promise) > blocks.indexOf(place) ? promise : place
}

const isHead = (block: Block | undefined): boolean => block?.role === 'headline' || block?.role === 'heading'

/** After which block a closing line belongs: where the piece stops. */
export const closingPlace = (page: Page): Block | undefined =>
  endings(page).find((block) => fits(page, block)) ?? foot(page)

/** After which block small print belongs: the last one, footer and notes behind the copy apart. */
export function foot(page: Page): Block | undefined {
  const body = page.piece.piece.blocks.filter((block) => isShown(block) && block.role !== 'footer')
  const form = body.find(({ role }) => role === 'body') ?? body[0]
  const inside = body.filter(({ origin, quoted }) => origin === form?.origin && quoted === form.quoted)
  const isDraft = form?.origin === 'fence' || (form?.quoted && inside.length * 2 > body.length)
  return (isDraft ? inside : body).findLast((block) => fits(page, block))
}

/** After which block the promise belongs: the opening, or what follows it. */
export function openingPlace(page: Page): Block | undefined {
  const { blocks } = page.piece.piece
  const top = opening(page)?.block
  const follows = top && blocks[blocks.indexOf(top) + 1]
  return [top, follows].find((block) => fits(page, block))
}

function usable(page: Page, wanted: ReadonlyArray<Block | undefined>): Block | undefined {
  const shown = page.piece.piece.blocks.filter((block) => isShown(block) && block.role !== 'footer')
  return [...wanted, ...shown].find((block) => fits(page, block))
}

/** What follows belongs to the line that ends so. */
export const ANNOUNCES = /[:：]["”’)*]*\s*$/

export const fits = (page: Page, block: Block | undefined): block is Block =>
  block !== undefined &&
  block.role !== 'subject' &&
  block.role !== 'preheader' &&
  !ANNOUNCES.test(block.prose.text) &&
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

/** True where nothing at all is proved: message/three-proofs warns of that, the rules of single kinds only add what counts most. */
export const isUnproved = (pieces: readonly PieceMap[]): boolean => pieces.every((each) => each.proofs.length === 0)
