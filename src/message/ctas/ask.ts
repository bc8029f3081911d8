import { directionHosts, targetHosts, targetStarts, targetWords } from '../../lang/ask-targets.ts'
import { type Hit, type Pack, pack } from '../../lang/pack.ts'
import type { Ask } from '../map.ts'

/**
 * What is asked, where the words tell. `claim` takes a price or place ("Lock in your rate"), `start` begins something ("Start your
 * project"), `open` is a slogan: these lead to what the file's other asks are for. `community` joins others rather than the offer.
 */
export type AskGroup = Ask | 'claim' | 'start' | 'open' | 'community'

/** What open asks are where nothing else in the file tells. */
export const ASK_BY_ITSELF: Readonly<Record<'claim' | 'start' | 'open' | 'community', Ask>> = {
  claim: 'buy',
  start: 'signup',
  open: 'other',
  community: 'signup',
}

export const isOpen = (ask: AskGroup): ask is keyof typeof ASK_BY_ITSELF => Object.hasOwn(ASK_BY_ITSELF, ask)
/** `get`: a verb that says nothing without its object. */
type Verb = AskGroup | 'get'

/** Marks, arrows and emoji that stand before a label's words. */
const LEAD = /^[^\p{L}\p{N}]+/u

/** What the words of a label ask for; sites of any language carry English labels too. */
export function askOfLabel(text: string, own: Pack): AskGroup | undefined {
  return firstAsk(text, own) ?? (own.code === 'en' ? undefined : firstAsk(text, pack('en') as Pack))
}

/** Verbs that say too little by themselves: what they are about decides. */
const OPEN: ReadonlySet<Verb | undefined> = new Set(['signup', 'claim', 'start', 'other', 'reply', undefined])

function firstAsk(text: string, language: Pack): AskGroup | undefined {
  const verb = verbAsk(text, language)
  if (verb !== 'get' && !OPEN.has(verb)) return verb
  const object = language.matches(text).find((hit) => hit.list === 'ask-object')
  return (object?.group as Ask | undefined) ?? (verb === 'get' ? 'buy' : verb)
}

function verbAsk(text: string, language: Pack): Verb | undefined {
  const begin = LEAD.exec(text)?.[0].length ?? 0
  const requests = language.matches(text).filter((hit) => hit.list === 'ask')
  const atStart = requests.find((hit) => hit.start <= begin)
  if (atStart && atStart.group !== 'learn') return groupOf(atStart)
  const later = requests.find((hit) => hit.group !== 'learn')
  const label = language.label(text).find((hit) => hit.list === 'ask-label')
  if (later && (!label || label.group === 'learn' || label.group === 'contact')) return groupOf(later)
  return groupOf(label ?? atStart)
}

function groupOf(hit: Hit | undefined): Verb | undefined {
  if (hit?.group === 'use') return 'other'
  if (hit?.group === 'reach') return 'contact'
  return hit?.group === 'click' ? 'learn' : (hit?.group as Verb | undefined)
}

/** True where a link only shows the way to a place. */
export function leadsToPlace(href: string): boolean {
  const address = href.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '')
  return directionHosts.some((host) => address.startsWith(host))
}

/** What a link's target tells of the act behind it; undefined where it tells nothing. */
export function askOfTarget(href: string): Ask | undefined {
  const [host, ...path] = partsOf(href)
  const parts = /^https?:/i.test(href) ? path : [host, ...path]
  return (
    askOfHost(href) ??
    targetWords.find(([, words]) => parts.some((part) => part !== undefined && words.includes(part)))?.[0]
  )
}

/** The act that a scheme or a host serves and nothing else: a phone, a chat, a calendar, a store. */
export function askOfHost(href: string): Ask | undefined {
  const lower = href.toLowerCase()
  const scheme = targetStarts.find(([, starts]) => starts.some((start) => lower.startsWith(start)))
  if (scheme) return scheme[0]
  const [host] = partsOf(href)
  return targetHosts.find(([, hosts]) => hosts.some((one) => host === one || host?.endsWith(`.${one}`)))?.[0]
}

const partsOf = (href: string): string[] =>
  href
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .split(/[/?#]/)
