import type { Block } from '../copy/piece.ts'
import { askPartials, reportsFault, toOthers } from '../lang/ask-targets.ts'
import { pageHeading } from '../lang/draft-labels.ts'
import type { Page, Words } from '../lint/rule.ts'
import { askOfTarget } from '../message/ctas/ask.ts'
import type { Cta } from '../message/map.ts'
import { insertAfter } from '../rewrite/insert.ts'
import { linkAround } from '../rewrite/link.ts'
import type { Rewrite } from '../rewrite/rewrite.ts'
import { visible } from './around.ts'
import { suggestion } from './offer.ts'
import { closingPlace } from './where.ts'
import { shown } from './words.ts'

/** A page that goes on behind its last ask, and ends without one. */
export interface Late {
  readonly last: Cta
  /** Words behind it. */
  readonly words: number
}

/** Words behind the last ask after which a reader has lost it, and headings that make them more than a remark. */
const FAR = 120
/** Share of a page that is more than its foot. */
const REST = 0.4
const HEADINGS = 3

/** A number, an address or a link to write or call, or something to fill in. */
const REACHABLE = /\d[\d\s().-]{6,}\d|\S@\S|\bwa\.me\b/
const FORM = /<(?:form|input|button|iframe)\b/i

/** How far a page goes on behind its last ask, where it does so in Markdown: what a theme puts under front matter nobody sees from here. */
export function endsLate(page: Page): Late | undefined {
  const { ctas } = page.piece
  const last = ctas.findLast(({ ask, block }) => ask !== 'learn' && !block.meta)
  const shown = visible(page).filter(({ role, late }) => role !== 'footer' && !late)
  const at = last ? shown.indexOf(last.block) : -1
  if (!last || at < 0 || !isDrawn(last)) return undefined
  const after = shown.slice(at + 1)
  const headings = after.filter(({ role, section }) => role === 'heading' || section !== undefined).length
  if (headings < HEADINGS || after.at(-1)?.origin !== 'markdown') return undefined
  const words = wordsIn(after)
  if (words < FAR || words < REST * wordsIn(shown) || asksByOtherMeans(page.map.copy.source.text)) return undefined
  return after.some(({ prose, href }) => href || REACHABLE.test(prose.text)) ? undefined : { last, words }
}

const wordsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { prose }) => sum + prose.text.trim().split(/\s+/).length, 0)

const asksByOtherMeans = (text: string): boolean => askPartials.test(text) || FORM.test(text) || isPatchwork(text)

/** A button, or a link with a line of its own. */
const isDrawn = ({ form, text, block }: Cta): boolean =>
  form === 'button' || form === 'label' || (form === 'link' && block.prose.text.trim().length <= text.length + 4)

/** Several pages in one draft, or one in fences: what asks further down may not be read as such. */
const isPatchwork = (text: string): boolean =>
  /^ {0,3}(?:```|~~~)/m.test(text) || [...text.matchAll(pageHeading)].length > 1

/** True for a page all of whose links lead to something to read. */
export const onlyReads = ({ piece }: Page): boolean =>
  piece.piece.kind === 'landing' &&
  piece.ctas.length > 0 &&
  piece.ctas.every(({ ask, aside, href }) => ask === 'learn' && !aside && (!href || askOfTarget(href) === undefined))

/** The one request of a page that asks for something else than what it offers: to report a mistake, or to go to somebody else's site. */
export function onlyAside(page: Page): Cta | undefined {
  const { piece, ctas } = page.piece
  const asked = ctas.filter(({ ask }) => ask !== 'learn')
  if (piece.kind !== 'landing' || asked.length === 0 || !asked.every((cta) => isElsewhere(page, cta))) return undefined
  const { text } = page.map.copy.source
  return askPartials.test(text) || FORM.test(text) ? undefined : asked[0]
}

function isElsewhere(page: Page, { block, ask, href, text }: Cta): boolean {
  const { blocks } = page.piece.piece
  const before =
    block.prose.text.trim().length > text.length + 4 ? '' : (blocks[blocks.indexOf(block) - 1]?.prose.text ?? '')
  const around = `${before} ${block.prose.text}`
  if (ask === 'other' && /^https?:/i.test(href ?? '') && toOthers.test(around)) return true
  return (ask === 'contact' || ask === 'other') && reportsFault.test(around)
}

/** The link of the last ask, word for word, where the page ends. */
export function repeatedLast(page: Page, cta: Cta, say: (words: Words) => string): Rewrite | undefined {
  const { source } = page.map.copy
  const link = linkAround(source.text, cta.block, cta.span)
  const place = closingPlace(page)
  if (!link || !place || place.origin !== 'markdown') return undefined
  const title: Words = { en: `Repeat “${shown(cta.text)}” at the end`, id: `Ulangi “${shown(cta.text)}” di akhir` }
  return suggestion(page, say(title), [insertAfter(source, place, [[source.slice(link)]], true)], {
    quotes: [source.slice(link)],
  })
}
