import type { Block } from '../copy/piece.ts'
import { channelOnly, looksAt, startsThing } from '../lang/ask-targets.ts'
import { linkLeads } from '../lang/link-leads.ts'
import type { Page } from '../lint/rule.ts'
import { askOfLabel } from '../message/ctas/ask.ts'
import type { Ask, Cta } from '../message/map.ts'
import { says } from '../message/statements.ts'
import { weakness } from './label.ts'
import { packOf, perPiece, readingOf } from './reading.ts'
import { isService } from './selling.ts'
import { leadsNowhere, leavesAlone } from './way.ts'

/** What is wrong with the words of an ask. */
export type Fault = 'empty' | 'slogan' | 'address' | 'timid' | 'nowhere' | 'other'

/** What is wrong with an ask, where something is. */
export function faultOf(page: Page, cta: Cta): Fault | undefined {
  if (leavesAlone(page, cta)) return 'nowhere'
  if (isOther(page, cta)) return 'other'
  if (isLook(page, cta)) return 'address'
  if (!cta.primary && !isOnlyButton(page, cta)) return undefined
  if (isAddress(page, cta)) return isInvited(page, cta) ? undefined : 'address'
  if (cta.form === 'sentence' && isEmptyPhrase(page, cta)) return 'empty'
  if (isTimid(page, cta) && isMain(page, cta) && timidity(page).everywhere) return 'timid'
  if (cta.form === 'sentence') return leadsNowhere(page, cta) ? 'nowhere' : undefined
  const weak = weakness(page, cta.text)
  if (weak === 'act' || (weak === 'noun' && cta.form === 'button') || hasBetter(page, cta)) return undefined
  if (weak !== undefined) return 'empty'
  if (isName(page, cta)) return 'empty'
  return isSlogan(page, cta) ? 'slogan' : undefined
}

/** A button where everything else that is asked is help beside the way. */
const isOnlyButton = (page: Page, { form, aside }: Cta): boolean =>
  form === 'button' && !aside && whole(page).helpBesideButtons

/** What holds for all asks of a piece together, looked at once. */
const whole = perPiece(({ piece: { ctas } }) => ({
  helpBesideButtons: ctas.every((each) => (each.form === 'button' ? !each.primary : each.aside)),
  onlyLooks: ctas.every((each) => each.aside || each.ask === 'learn'),
  onlyHelp: ctas.every((each) => each.aside),
  /** What a link or a button is for. */
  linked: new Set(ctas.filter(({ form }) => form !== 'sentence').map(({ ask }) => ask)),
  places: new Map(ctas.map((cta, index) => [cta, index])),
}))

/** The ask that stands right before another. */
function before(page: Page, cta: Cta): Cta | undefined {
  const { ctas } = page.piece
  let at = (whole(page).places.get(cta) ?? 0) - 1
  while (at >= 0 && (ctas[at] as Cta).span.start >= cta.span.start) at--
  return ctas[at]
}

/** Acts that a sentence can ask for and a label contradict by “Learn more”. */
const ACTS: ReadonlySet<Ask> = new Set(['download', 'buy', 'book', 'trial', 'signup', 'quote', 'demo', 'subscribe'])

/** True for a link that only tells more, right behind a sentence that asks for an act no other link is for. */
function isOther(page: Page, cta: Cta): boolean {
  if (cta.ask !== 'learn' || cta.form === 'sentence' || weakness(page, firstWords(cta.text)) !== 'empty') return false
  const said = askedBefore(page, cta)
  return said !== undefined && !whole(page).linked.has(said.ask)
}

/** The sentence right before a link that asks for an act and leads nowhere itself. */
export function askedBefore(page: Page, cta: Cta): Cta | undefined {
  const { blocks } = page.piece.piece
  const said = before(page, cta)
  const near = said && (said.block === cta.block || said.block === blocks[readingOf(page).at(cta.block) - 1])
  return near && said.form === 'sentence' && ACTS.has(said.ask) && !said.aside && !isReachable(said) ? said : undefined
}

/** A label without what it is about: “Learn more about the ovens”, “Learn more at larch.example”. */
const firstWords = (text: string): string =>
  text
    .replace(/[→»›>]\s*$/u, '')
    .trim()
    .split(/ (?:about|at|on|tentang|di|soal) /i)[0] ?? text

/** “See the plans: https://...” as all that a mail asks for. */
const isLook = (page: Page, { ask, block, form, text }: Cta): boolean =>
  page.piece.piece.kind === 'email' &&
  ask === 'learn' &&
  form !== 'sentence' &&
  /^https?:/i.test(text) &&
  whole(page).onlyLooks &&
  looksAt.test(block.prose.text.trim())

/** “Quick Fix”: the name of something where the act should stand. */
const isName = (page: Page, { form, ask, text }: Cta): boolean =>
  form === 'button' &&
  ask === 'other' &&
  NAME.test(text) &&
  askOfLabel(text, packOf(page)) === undefined &&
  packOf(page).tags?.asks(text) === false

const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u

const isSlogan = (page: Page, { form, text }: Cta): boolean =>
  form === 'button' && askOfLabel(text, packOf(page)) === 'start' && !isThing(page, text)

/** “Start a tournament”, “Start the trial”: one thing, made by the click; or it says that it is free. */
const isThing = (page: Page, text: string): boolean =>
  startsThing[page.language].test(text) ||
  packOf(page)
    .matches(text)
    .some(({ list, group }) => list === 'price-cues' && group === 'free')

/** Not help beside the way; in a mail that sells and asks for nothing else, help is all it offers. */
const isMain = (page: Page, { aside }: Cta): boolean =>
  !aside || (page.piece.piece.kind === 'email' && whole(page).onlyHelp && !isService(page))

const timidity = perPiece((page) => ({ everywhere: page.piece.ctas.every((cta) => isNoFirmer(page, cta)) }))

/** No other ask for the same thing is firm; in a mail, which is read through, no other ask at all. */
const isNoFirmer = (page: Page, cta: Cta): boolean =>
  isTimid(page, cta) ||
  (cta.ask === 'contact' && cta.form === 'sentence' && !isReachable(cta)) ||
  (cta.ask === 'contact' && (channelOnly.test(cta.text) || isCell(cta.block))) ||
  (page.piece.piece.kind === 'email'
    ? (cta.ask === 'learn' && cta.form === 'sentence') || cta.aside === true
    : !cta.primary)

/** A cell of a table holds what somebody's address is, not an ask. */
const isCell = ({ cell, href }: Block): boolean => cell !== undefined && href === undefined

const ADDRESS = /^(?:[^\p{L}\p{N}]*|\p{L}+:\s*)(?:https?:\/\/\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*)$/iu

/** An address that fills its block, with nothing but a word or an arrow before it. */
const isAddress = ({ piece }: Page, { block, form, text }: Cta): boolean =>
  form !== 'sentence' &&
  (ADDRESS.test(block.prose.text.trim()) ||
    (piece.piece.kind === 'landing' && /^https?:\S+$/.test(text) && NAMED.test(block.prose.text.trim())))

/** “Our WhatsApp link: https://wa.me/...”. */
const NAMED = /^\p{L}[\p{L} &/-]{0,40}:\s*https?:\S+$/u

/** “Here is your link:” says what stands below. */
const HANDS_OVER = {
  en: handsOver(linkLeads.en),
  id: handsOver(linkLeads.id),
} as const

function handsOver(leads: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${leads.join('|')})(?!\\p{L})[^.!?]{0,80}:\\s*$`, 'iu')
}

/** A sentence right before the address asks already. */
function isInvited(page: Page, cta: Cta): boolean {
  const reading = readingOf(page)
  const at = reading.at(cta.block)
  if (HANDS_OVER[page.language].test(page.piece.piece.blocks[at - 1]?.prose.text ?? '')) return true
  const said = before(page, cta)
  return said !== undefined && at - reading.at(said.block) <= 1
}

/** Another label for the same ask says more. */
const hasBetter = (page: Page, { ask }: Cta): boolean => wellLabelled(page).has(ask)

const wellLabelled = perPiece(
  (page) => new Set(page.piece.ctas.filter((cta) => isDrawn(cta) && saysEnough(page, cta)).map((cta) => cta.ask)),
)

const isDrawn = ({ form }: Cta): boolean => form === 'button' || form === 'label'

const saysEnough = (page: Page, cta: Cta): boolean =>
  !channelOnly.test(cta.text) && weakness(page, cta.text) === undefined && !isName(page, cta) && !isSlogan(page, cta)

const isEmptyPhrase = (page: Page, { text }: Cta): boolean => {
  const first = text.split(/\s+/).slice(0, 2).join(' ')
  return weakness(page, first) === 'empty' && /^(?:click|klik|tap)/i.test(first)
}

/** Its sentence tells the number or the address, or links there. */
const isReachable = ({ block, href }: Cta): boolean =>
  href !== undefined || REACHABLE.test(block.prose.text) || block.marks.some((mark) => mark.href !== undefined)

const REACHABLE = /\S@\S|\bwa\.me\b|https?:|\d[\d\s().-]{6,}\d/

/** True for a request that leaves it to the reader to think of a step. */
export function isTimid(page: Page, cta: Cta): boolean {
  const at = cta.block.prose.find(cta.span)
  const reading = readingOf(page)
  return reading
    .of(reading.at(cta.block))
    .some((each) => at && each.start < at.end && at.start < each.end && says(each, 'ask-timid'))
}
