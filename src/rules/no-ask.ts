import type { Block, Role } from '../copy/piece.ts'
import { askPartials, tellsSteps } from '../lang/ask-targets.ts'
import type { Hit } from '../lang/pack.ts'
import { linkSlot } from '../lang/placeholders.ts'
import type { Page } from '../lint/rule.ts'
import { factOf, type Statement, says } from '../message/statements.ts'
import { readingOf } from './reading.ts'
import { isService } from './selling.ts'
import { closing, firstLine, lastBlock, type Spot } from './where.ts'

/** True for a piece that owes its reader an ask and holds none. */
export const asksNothing = (page: Page): boolean => isBare(page) && !asksToTalk(page) && !endsOnQuestion(page)

/** No ask stands in the piece, and none is put in from elsewhere. */
const isBare = (page: Page): boolean =>
  page.piece.ctas.length === 0 &&
  !isService(page) &&
  !leadsFromRows(page) &&
  !askPartials.test(page.map.copy.source.text) &&
  !page.piece.piece.blocks.some(({ prose }) => LINK.test(prose.text) || tellsSteps.test(prose.text))

/** A price list whose rows lead on, each to its own page: the reader asks for one by a click. */
const leadsFromRows = ({ piece }: Page): boolean =>
  piece.piece.blocks.filter(({ cell, marks }) => cell !== undefined && marks.some(({ href }) => href)).length >= ROWS

const ROWS = 3

/** "Call for a free consultation": an ask without a way, which is another fault (cta/weak). */
const asksToTalk = (page: Page): boolean =>
  readingOf(page).statements.some(
    ({ block, hits, start, end }) =>
      TEXT.has(block.role) &&
      block.cell === undefined &&
      !block.ordered &&
      end - start < SHORT &&
      hits.some((hit) => hit.list === 'ask' && hit.group === 'reach' && hit.start === start),
  )

/** A mail whose last sentence is a question wants an answer. */
const endsOnQuestion = (page: Page): boolean =>
  page.piece.piece.kind === 'email' && /\?["”*)]{0,3}\s{0,3}$/.test(closing(page)?.block.prose.text ?? '')

const TEXT: ReadonlySet<Role> = new Set(['body', 'subhead', 'cta', 'footer'])
/** Longer sentences tell rather than ask, in characters. */
const SHORT = 90

/** The ask is there, its link is not: placeholder/leftover tells that. */
const LINK = new RegExp(linkSlot, 'i')

/** What stands at the end of a piece in the place of an ask. */
export interface Closer extends Spot {
  readonly text: string
  /** True where it leaves it to the reader to think of a step; it asks for none otherwise. */
  readonly timid: boolean
}

/** The last sentence of a piece without an ask, where it shows readiness or hope, or is a slogan; undefined where it simply stops. */
export function closer(page: Page): Closer | undefined {
  if (!isBare(page)) return undefined
  return [lastBlock(page), closing(page)?.block].map((block) => block && closerIn(page, block)).find(Boolean)
}

function closerIn(page: Page, block: Block): Closer | undefined {
  const last = readingOf(page).statements.findLast((each) => each.block === block && isSaid(each))
  if (!last || !ENDS.has(block.role)) return undefined
  const linked = block.marks.some(({ href, start, end }) => href && start < last.end && last.start < end)
  const hit = asksNothing(page) && !linked ? closes(last) : undefined
  if (!hit && !says(last, 'ask-timid')) return undefined
  const timid = !hit || asksQuestion(page)
  const fact = factOf(block, last.start, last.end)
  const text = hit ? block.prose.text.slice(hit.start, last.end).trim() : fact.text
  return { ...firstLine(page, fact), text, timid }
}

/** A mail that puts a question to its reader wants an answer, whatever it ends on. */
const asksQuestion = (page: Page): boolean => {
  const { piece } = page.piece
  if (piece.kind !== 'email') return false
  const said = readingOf(page).statements.filter(({ block }) => TEXT.has(block.role))
  return said.slice(OPENING).some(({ text }) => text.split(/\s+/).length > FEW && /\?["”')\]]*$/.test(text.trim()))
}

/** Sentences at the top of a mail among which a question only opens it, and words of one that asks. */
const OPENING = 3
const FEW = 4

const isSaid = ({ text }: Statement): boolean => /\p{L}{2}/u.test(text)

const ENDS: ReadonlySet<Role> = new Set(['body', 'subhead', 'bullet', 'cta', 'heading'])
/** Characters that may stand before a slogan in its sentence, and those of the longest one. */
const LEAD = 30
const LONGEST = 140

const closes = ({ hits, start, end }: Statement): Hit | undefined =>
  hits.find(
    (hit) =>
      hit.list === 'ask-closer' && (hit.group === 'offer' || (hit.start - start <= LEAD && end - start <= LONGEST)),
  )
