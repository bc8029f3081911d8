import type { Block } from '../copy/piece.ts'
import { forReaders, orBefore, partPayment, reserves, secondButton } from '../lang/ask-targets.ts'
import type { Page } from '../lint/rule.ts'
import type { Ask, Cta } from '../message/map.ts'
import { competing } from '../message/understand.ts'
import { visible } from './around.ts'
import { packOf } from './reading.ts'

/** Asks of one place that pull the reader in different directions. */
export interface Rivals {
  /** The first ask of each direction, in document order. */
  readonly names: readonly Cta[]
  readonly all: readonly Cta[]
}

/** Asks that end in something the sender offers. */
const OFFERS: ReadonlySet<Ask> = new Set([
  'buy',
  'trial',
  'signup',
  'demo',
  'book',
  'quote',
  'contact',
  'download',
  'subscribe',
])

/**
 * Where different asks for the offer stand side by side with equal weight: in one row of buttons, in the closing of a page, or in one
 * mail. Asks far apart on a page may speak to different readers or of different things, and are left alone.
 */
export function rivals(page: Page, most: number): Rivals | undefined {
  const email = page.piece.piece.kind === 'email'
  const pushed = page.piece.ctas.filter((cta) => isPushed(page, cta))
  const places = email ? [pushed, ...alternatives(page)] : [...rowsOf(page, pushed), closingOf(page, pushed)]
  for (const all of places) {
    const names = firstOfEach(page, all)
    if (names.length > most && !isForReaders(names)) return { names, all }
  }
  return undefined
}

/** What a click or an answer commits the reader to; undefined for a step of something else. */
export function commitment(page: Page, cta: Cta): string | undefined {
  if (partPayment.test(cta.text)) return undefined
  if (cta.ask === 'reply') return 'talk'
  if (cta.ask === 'book') return reserves.test(cta.text) ? 'buy' : 'talk'
  return cta.ask === 'download' && !isPaper(page, cta) ? 'start' : [...competing([cta])][0]
}

/** A guide or a checklist to take along; to load a program is to start with it. */
const isPaper = (page: Page, { text }: Cta): boolean =>
  packOf(page)
    .matches(text)
    .some(({ list, group, start, end }) => list === 'ask-object' && group === 'download' && end - start > 'app'.length)

function firstOfEach(page: Page, all: readonly Cta[]): Cta[] {
  const names = new Map<string, Cta>()
  for (const cta of all) {
    const key = commitment(page, cta)
    if (key !== undefined && !names.has(key)) names.set(key, cta)
  }
  return [...names.values()]
}

/** Something to click that fills its line, and is offered beside no other way: no address alone, no look at something, no step. */
function isPushed(page: Page, cta: Cta): boolean {
  const { block, text, ask, aside, form } = cta
  if (
    aside ||
    form === 'sentence' ||
    block.role === 'heading' ||
    block.ordered ||
    block.cell !== undefined ||
    block.late ||
    block.meta ||
    isSample(block)
  )
    return false
  if (!OFFERS.has(ask) || secondButton.test(`${block.label ?? ''} ${(block.key ?? '').replace(/[._-]/g, ' ')}`))
    return false
  if (
    ADDRESS.test(text) ||
    POSTSCRIPT.test(block.prose.text) ||
    (ask === 'demo' && isLook(page, text)) ||
    isHelp(page, text)
  )
    return false
  return form !== 'link' || isRow(block)
}

/** A label of a stock of them: an item that is nothing but words set as code. */
const isSample = ({ depth, prose, marks }: Block): boolean =>
  depth !== undefined &&
  marks.some(({ kind, start, end }) => kind === 'code' && end - start >= prose.text.trim().length)

/** Nothing but the address of a site or a number: it says where one is, not what to do. */
const ADDRESS = /^[^\p{L}\p{N}]*(?:(?:https?:\/\/|www\.)\S+|\S+@\S+|\+?\d[\d\s().-]+)\s*$/u
const POSTSCRIPT = /^\W{0,3}p\.? ?s\.?(?![\p{L}\d])/iu

/** “See the demo”: something to look at. */
const isLook = (page: Page, text: string): boolean =>
  [...packOf(page).label(text), ...packOf(page).matches(text)].some(
    ({ list, group, start }) => start <= 2 && (list === 'ask-label' || list === 'ask') && group === 'learn',
  )

/** “Still have questions? Contact us”. */
const isHelp = (page: Page, text: string): boolean =>
  packOf(page)
    .matches(text)
    .some(({ list, group }) => list === 'ask-condition' && (group === 'help' || group === 'stuck'))

/** True for a block of links with nothing but marks and blanks beside them. */
function isRow({ prose, marks }: Block): boolean {
  const links = marks.filter(({ kind }) => kind === 'link' || kind === 'button')
  const inside = links.reduce((sum, { start, end }) => sum + lettersIn(prose.text.slice(start, end)), 0)
  return links.length > 0 && lettersIn(prose.text) - inside <= 0
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length

/** What is pushed in one row: in one block, or in buttons with no other words between. */
function rowsOf(page: Page, pushed: readonly Cta[]): Cta[][] {
  const shown = visible(page)
  const buttons = new Set(page.piece.ctas.map(({ block }) => block))
  const rows: Cta[][] = []
  let last = -1
  for (const cta of pushed) {
    const at = shown.indexOf(cta.block)
    const row = rows.at(-1)
    if (row && at - last <= ROW && shown.slice(last, at).every((block) => buttons.has(block))) row.push(cta)
    else rows.push([cta])
    last = at
  }
  return rows
}

/** Blocks of one row of buttons. */
const ROW = 3
/** Blocks at the end of a page that are seen together. */
const CLOSING = 6

/** What is pushed at the end of a page, where that is not the last of its plans and the way to talk about another. */
function closingOf(page: Page, pushed: readonly Cta[]): readonly Cta[] {
  const end = visible(page)
    .filter(({ role, late }) => role !== 'footer' && !late)
    .slice(-CLOSING)
  const closing = pushed.filter(({ block }) => end.includes(block))
  const keys = closing.map((cta) => commitment(page, cta))
  const plans = pushed.filter((cta) => closing.some(({ text }) => text === cta.text) && PLAN.has(cta.ask))
  const chosen = plans.length >= PLANS && keys.includes('talk')
  return chosen || !closing.some(({ primary }) => primary) ? [] : closing
}

const PLAN: ReadonlySet<Ask> = new Set(['buy', 'signup', 'trial'])
/** As many buttons of the same words belong to plans or wares. */
const PLANS = 2

/** “Just reply, or try the calculator”: two ways on in one breath of a mail, where the second commits to something else. */
function alternatives({ piece }: Page): Cta[][] {
  const said = piece.ctas.filter(({ aside, ask }) => !aside && (ask === 'reply' || OFFERS.has(ask)))
  return said.flatMap((cta, index) => {
    const next = said[index + 1]
    if (!next || next.block !== cta.block || !orBefore.test(next.text)) return []
    return [[cta, next]]
  })
}

/** “For schools”, “For parents”: each of them has its own way. */
const isForReaders = (names: readonly Cta[]): boolean => names.filter(({ text }) => forReaders.test(text)).length > 1

/** The ask to keep: the primary one among those that meet; for a company a small step rather than a purchase, where there is one. */
export function kept({ audience }: Page, { all, names }: Rivals): Cta | undefined {
  const main = all.find(({ primary, text }) => primary && !orBefore.test(text)) ?? names[0]
  if (audience !== 'b2b' || main?.ask !== 'buy') return main
  return all.find(({ ask }) => SMALL_STEPS.has(ask)) ?? main
}

const SMALL_STEPS: ReadonlySet<Ask> = new Set(['trial', 'demo', 'book'])
