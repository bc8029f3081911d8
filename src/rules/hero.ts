import type { Block } from '../copy/piece.ts'
import { heroNames } from '../lang/headlines.ts'
import { keyWords } from '../lang/keys.ts'
import type { Page, Words } from '../lint/rule.ts'
import type { Cta, Fact } from '../message/map.ts'
import { asShown } from '../message/screen.ts'
import { insertAfter } from '../rewrite/insert.ts'
import { move } from '../rewrite/remove.ts'
import type { Rewrite } from '../rewrite/rewrite.ts'
import { wordCount } from './answers.ts'
import { ANNOUNCES, endOf, holdsNext } from './around.ts'
import { suggestion } from './offer.ts'
import { fits, opening, openingPlace } from './where.ts'
import { shown } from './words.ts'

type Say = (words: Words) => string

/** What a reader sees of the piece, in order: no text for search engines, no subject, preheader or footer. */
export const seen = (page: Page): readonly Block[] =>
  asShown(
    page.piece.piece.blocks.filter(
      ({ role, meta }) => !meta && role !== 'subject' && role !== 'preheader' && role !== 'footer',
    ),
  )

/** What is seen of a page without scrolling on a laptop; nothing for emails. */
export function onScreen(page: Page): readonly Block[] {
  const screen = page.piece.firstScreen?.laptop
  return screen ? seen(page).filter((block) => !block.late && block.span.end <= screen.end) : []
}

/** After which block an ask on the first screen belongs: the promise where it is on it, else the opening. */
export function screenPlace(page: Page): Block | undefined {
  const place = page.piece.promise[0]?.block
  const shown = onScreen(page)
  const end = place && place.role !== 'headline' ? endOf(page, place) : undefined
  if (end && shown.includes(end) && fits(page, end) && !holdsNext(page, end)) return end
  const top = openingPlace(page)
  const under = top?.role === 'headline' ? shown[shown.indexOf(top) + 1] : undefined
  if (isSubline(page, under)) return under
  // A title of a section is none of the page: its text comes first.
  const title = top?.role === 'headline' && (top.level ?? 1) > 1
  return (title ? undefined : top) ?? shown.find((block) => fits(page, block) && !holdsNext(page, block))
}

/** Words of a line under the headline that belongs to it. */
const SUBLINE = 22

const isSubline = (page: Page, block: Block | undefined): block is Block =>
  block !== undefined &&
  (block.role === 'subhead' || block.role === 'body') &&
  block.depth === undefined &&
  wordCount(page, block.prose.text) <= SUBLINE &&
  fits(page, block) &&
  !holdsNext(page, block)

/** Values of front matter before a place that make its look a matter of the theme. */
const CARDS = 3

/** True where most of what comes before stands in front matter: a theme lays it out, and nobody can say from here what is seen first. */
export function isThemed(page: Page, { block }: Pick<Fact, 'block'>): boolean {
  const before = seen(page).slice(0, Math.max(0, seen(page).indexOf(block)))
  return before.filter(({ origin }) => origin === 'frontmatter').length >= CARDS
}

/** How many words a reader meets behind the first screen of a laptop and before a block. */
export function wordsBelow(page: Page, block: Block): number {
  const screen = page.piece.firstScreen?.laptop
  const end = screen?.end ?? 0
  return seen(page)
    .filter(({ span, role, late }) => span.start >= end && span.end <= block.span.start && role !== 'cta' && !late)
    .reduce((sum, each) => sum + wordCount(page, each.prose.text), 0)
}

/** How many words a reader meets before the block of a fact, those of buttons apart. */
export function wordsBefore(page: Page, { block }: Fact): number {
  const blocks = seen(page)
  const before = blocks.slice(0, Math.max(0, blocks.indexOf(block)))
  return before.reduce((sum, each) => (each.role === 'cta' ? sum : sum + wordCount(page, each.prose.text)), 0)
}

/** Blocks that a hero section may hold. */
const HERO = 14

const HERO_NAME = new RegExp(`(?:^|[^\\p{L}])(?:${keyWords.hero.join('|')})(?![\\p{L}])`, 'iu')

/** True near the top of a draft whose parts have labels: it says itself what its first section holds, and no estimate knows better. */
export function isDraftedHero(page: Page, { block }: Pick<Fact, 'block'>): boolean {
  if (block.section !== undefined && HERO_NAME.test(block.section)) return true
  const blocks = seen(page)
  const at = blocks.indexOf(block)
  return at >= 0 && at < HERO && blocks.slice(0, at + 1).filter(({ label }) => label !== undefined).length > 1
}

/** True in the part of a draft whose heading calls it the hero, or a line of it: what stands above is for the team. */
export function isCalledHero(page: Page, { block }: Pick<Fact, 'block'>): boolean {
  const blocks = seen(page)
  const heads = blocks.slice(0, Math.max(0, blocks.indexOf(block))).filter(({ role }) => role === 'heading')
  return heads.slice(-2).some(({ prose }) => heroNames.test(prose.text))
}

const MOVE: Words = { en: 'Move the promise under the headline', id: 'Pindahkan janji ke bawah judul utama' }

/** The paragraph with the promise (or what `title` says), moved to under the headline. */
export function moved(page: Page, best: Fact, say: Say, title: Words = MOVE): Rewrite | undefined {
  const top = opening(page)?.block
  if (!top || (best.block.role !== 'body' && best.block.role !== 'subhead') || leavesGap(page, best.block))
    return undefined
  const edits = move(page.map.copy.source, best.block, top)
  return suggestion(page, say(title), edits)
}

/** The button or link of an ask, moved as it is to the first screen; only where the page asks for the same once more below. */
export function movedAsk(page: Page, cta: Cta, say: Say): Rewrite | undefined {
  const under = screenPlace(page)
  const isAlone = cta.block.prose.text.trim().length <= cta.text.trim().length + 4
  const again = page.piece.ctas.some(
    ({ text, block, span }) => text === cta.text && block !== cta.block && span.start > cta.span.end,
  )
  if (!under || !isAlone || !again || leavesGap(page, cta.block)) return undefined
  const title: Words = {
    en: `Move “${shown(cta.text)}” up to the first screen`,
    id: `Pindahkan “${shown(cta.text)}” ke layar pertama`,
  }
  return suggestion(page, say(title), move(page.map.copy.source, cta.block, under))
}

/** True where a heading, or a line that announces the block, would stand over nothing without it. */
function leavesGap(page: Page, block: Block): boolean {
  const { blocks } = page.piece.piece
  const at = blocks.indexOf(block)
  const before = blocks[at - 1]
  if (before && before.role !== 'headline' && ANNOUNCES.test(before.prose.text)) return true
  return before?.role === 'heading' && (at === blocks.length - 1 || blocks[at + 1]?.role === 'heading')
}

/** The promise said once more under the headline, in its own words. */
export function repeated(page: Page, best: Fact, say: Say): Rewrite | undefined {
  const top = opening(page)?.block
  const at = best.block.prose.find(best.span)
  if (!top || top === best.block || !at || !best.block.prose.isPlain(at.start, at.end)) return undefined
  const { source } = page.map.copy
  const again = source.slice(best.span)
  return suggestion(
    page,
    say({ en: 'Say the promise under the headline too', id: 'Ulangi janji di bawah judul utama' }),
    [insertAfter(source, top, [[again]])],
    { quotes: [again] },
  )
}
