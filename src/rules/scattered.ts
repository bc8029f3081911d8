import type { Block } from '../copy/piece.ts'
import { offersToSend, orBefore, socialHosts } from '../lang/ask-targets.ts'
import type { Page } from '../lint/rule.ts'
import type { Ask, Cta, Fact } from '../message/map.ts'
import { factOf } from '../message/statements.ts'
import { visible } from './around.ts'
import { readingOf } from './reading.ts'
import { isService, isToCustomers } from './selling.ts'
import { isTimid } from './weak-ask.ts'

/** Ways on of one mail from which on none of them is the one, and the words of a mail that holds too few for them. */
const MANY = 3
const LONG = 450
/** Words of a mail in which two different acts stand too close. */
const SHORT = 150

/**
 * The first ask of each thing that a mail sends its reader to, where it sends them to several and recommends none: links by where
 * they lead, calls and answers together, what stands under headings of its own once. Empty where the mail has one aim, or only sees to an order.
 */
export function scattered(page: Page): readonly Fact[] {
  const { ctas, piece, words } = page.piece
  if (piece.kind !== 'email' || words > LONG || (isService(page) && !isToCustomers(page))) return []
  const items = itemsOf(page)
  const doors = new Map<string, Cta>()
  for (const cta of ctas) {
    const door = isBeside(page, cta) || leadsIn(cta) ? undefined : doorOf(cta, items)
    if (door !== undefined && !doors.has(door)) doors.set(door, cta)
  }
  const names = [...doors.values()]
  if (names.length >= MANY) return names
  if (words > SHORT) return []
  const acts = names.filter(
    (cta) => (cta.form === 'button' || (cta.ask !== 'learn' && cta.ask !== 'other')) && !isTimid(page, cta),
  )
  // “Try it. Reply and tell me how it went”: one act and the word on it; “or” leaves a choice between two doors to one thing.
  if (acts.length > 1)
    return acts.some(({ text }) => orBefore.test(text)) || acts.every(({ block }) => block === acts[0]?.block)
      ? []
      : acts
  return sent(page, acts[0])
}

/** “Try us out, no commitment:” leads to what stands below it. */
const leadsIn = ({ block, form }: Cta): boolean => form === 'sentence' && /:[*_\s]*$/.test(block.prose.text)

/** Help with questions, the numbered steps of one way, and what the foot holds; a mail whose only request is to write on a condition asks for that. */
const isBeside = (page: Page, cta: Cta): boolean =>
  cta.block.ordered === true ||
  (cta.aside === true && (!cta.primary || isTimid(page, cta))) ||
  cta.block.meta === true ||
  cta.block.role === 'footer'

const TALK: ReadonlySet<Ask> = new Set(['reply', 'contact', 'book', 'quote', 'demo'])
const START: ReadonlySet<Ask> = new Set(['trial', 'signup'])

const ADDRESS = /https?:\/\/[^\s<>()[\]]+/

/** Where an ask leads; undefined for pages where the sender is followed. */
function doorOf({ ask, href, block, text }: Cta, items: ReadonlySet<Block>): string | undefined {
  if (TALK.has(ask)) return 'talk'
  if (START.has(ask)) return 'start'
  if (ask !== 'learn' && ask !== 'other' && ask !== 'buy') return ask
  if (items.has(block)) return 'items'
  const address = (href ?? ADDRESS.exec(text)?.[0])?.toLowerCase().replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '')
  if (address !== undefined && ask === 'other' && socialHosts.includes(address.split('/')[0] ?? '')) return undefined
  return ask === 'buy' ? 'buy' : address
}

/** What stands under headings of a row that hold a way each: parts of one list. */
function itemsOf(page: Page): ReadonlySet<Block> {
  const asking = new Set(page.piece.ctas.map(({ block }) => block))
  const under = new Map<Block, Block[]>()
  let head: Block | undefined
  for (const block of visible(page)) {
    if (block.role === 'heading') head = block
    else if (head && asking.has(block)) under.set(head, [...(under.get(head) ?? []), block])
  }
  return new Set(under.size > 1 ? [...under.values()].flat() : [])
}

/** An offer to send something in another paragraph than the ask for a call: the reader's yes would be to two things. */
function sent(page: Page, main: Cta | undefined): readonly Fact[] {
  if (!main || (main.ask !== 'book' && main.ask !== 'demo' && main.ask !== 'contact')) return []
  const offer = readingOf(page).statements.find(
    ({ block, text }) =>
      (block.role === 'body' || block.role === 'bullet') && block !== main.block && offersToSend.test(text),
  )
  return offer && !offersToSend.test(main.text) ? [factOf(offer.block, offer.start, offer.end), main] : []
}
