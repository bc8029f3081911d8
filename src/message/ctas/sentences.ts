import type { Mark } from '../../copy/piece.ts'
import { forOthers, rightAway } from '../../lang/ask-targets.ts'
import { type Hit, type Pack, pack } from '../../lang/pack.ts'
import { factOf, perSentenceOf, type Reading, type Statement, says } from '../statements.ts'
import { type AskGroup, askOfTarget } from './ask.ts'
import { type Candidate, linked } from './candidate.ts'
import { isCard } from './cards.ts'
import { offered } from './offered.ts'
import { type Request, requests } from './request.ts'

const URL = /(?:https?:\/\/|www\.|\b[a-z0-9-]+(?:\.[a-z0-9-]+){0,4}\.(?:com|org|net|io|id|co|dev|app|ly|me)\/)/i
const HERE = /\b(?:here|disini|di sini)\b[\s.!:→]*$/i
const TALK: ReadonlySet<string> = new Set(['contact', 'reach', 'reply', 'book', 'quote'])
/** Requests that, in running text, ask for something only with a link or with courtesy beside them. */
const LONGEST = 45

/** Plain sentences that ask the reader to act; in the cells of a table only those that tell where. */
export function sentences(at: number, reading: Reading): Candidate[] {
  const email = reading.piece.kind === 'email'
  const steps = inSteps(at, reading)
  const list = offered(at, reading)
  if (list === 'can') return []
  const card = list === 'items' || isCard(at, reading)
  const books = list !== 'items' || email
  const cell = reading.piece.blocks[at]?.cell !== undefined
  const all = reading.of(at).map((statement) => understood(statement, reading))
  return all.flatMap((statement, index) => {
    if (says(statement, 'ask-condition', 'leave') || isSpeech(statement) || isSum(statement)) return []
    if (cell && !pointsOn(statement) && !REACH.test(statement.text)) return []
    const wanted = [...requests(statement), ...loose(statement, reading)].filter(
      (request) => counts(request, statement, email, steps) && !(card && tells(request, statement, books)),
    )
    const parts = apart(wanted, statement)
    const before = all[index - 1] ?? headingOf(at, reading)
    return parts.map((part, i) => spoken(part, parts[i + 1], statement, before, email))
  })
}

/** A sentence of another language in the piece: read in English, where the piece's own language finds nothing in it. */
export function understood(statement: Statement, reading: Reading): Statement {
  if (reading.pack.code === 'en' || says(statement, 'ask') || says(statement, 'ask-request')) return statement
  const hits = (pack('en') as Pack).matches(statement.text)
  const { start } = statement
  const moved = hits.map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start }))
  return { ...statement, hits: [...statement.hits, ...moved], content: { made: [] } }
}

/** What the heading over a block says, where it is short. */
const headingOf = (at: number, reading: Reading): Statement | undefined => reading.of(reading.heading(at))[0]

/** Somebody's words: a quotation mark opens the sentence, or closes it where none opens in it. */
const isSpeech = ({ text }: Statement): boolean =>
  /^\s*["“]/.test(text) || (/["”]$/.test(text.trim()) && !/["“].*["”]/.test(text.trim()))

/** “Contact (WhatsApp or mail) + map”: what a package holds, added up. */
const isSum = ({ text, block }: Statement): boolean => block.role === 'bullet' && /\S \+ \p{Lu}/u.test(text)

/** Imperatives in a numbered list, or under a heading that announces steps, are instructions. */
function inSteps(at: number, reading: Reading): boolean {
  const block = reading.piece.blocks[at]
  if (block?.ordered || reading.of(at).some(isStep)) return true
  const heading = reading.heading(at)
  return heading >= 0 && block?.role === 'bullet' && reading.of(heading).some((one) => says(one, 'ask-steps'))
}

/** "Step 2: Tell us about your kitchen". */
const isStep = ({ text, hits, start }: Statement): boolean =>
  /^\W{0,3}\p{L}+\s+\d{1,2}\b/u.test(text) && hits.some((hit) => hit.list === 'ask-steps' && hit.start - start <= 3)

function counts(request: Request, statement: Statement, email: boolean, steps: boolean): boolean {
  const group = groupOf(request)
  if (request.how) return false
  if (steps && !(email ? mayStep(group, statement) : request.polite && TALK.has(group))) return false
  if (group === 'learn') return pointsOn(statement)
  if (group === 'reach') return reaches(request, statement)
  if (request.may && !request.polite)
    return TALK.has(group) || pointsOn(statement) || (email && WAYS.has(group) && request.other)
  if (group === 'reply') return email
  if (group === 'claim') return pointsOn(statement)
  if (group === 'use') return email || pointsOn(statement)
  if (group === 'other')
    return email || request.polite || request.conditional || pointsOn(statement) || statement.block.role !== 'bullet'
  return true
}

/** Ways on that a mail offers beside another one: "You can also download our guide". */
const WAYS: ReadonlySet<string> = new Set(['download', 'demo', 'trial', 'signup', 'subscribe', 'buy'])

/** The numbered ways on of a mail ask; "Step 2: ..." and what is to be installed do so only with a link. */
const mayStep = (group: string, statement: Statement): boolean =>
  pointsOn(statement) || (group !== 'download' && !isStep(statement))

/** What the words of a card ask without courtesy, haste or a link is what the offer lets one do. */
const tells = (request: Request, statement: Statement, books: boolean): boolean =>
  !request.polite &&
  !(ORDERS.has(groupOf(request)) && rightAway.test(statement.text.slice(request.hit.start - statement.start))) &&
  !(TALK.has(groupOf(request)) && (books || groupOf(request) !== 'book')) &&
  !pointsOn(statement)

/** Asks that are of the whole offer in any of its cards, where they are to be done now. */
const ORDERS: ReadonlySet<string> = new Set(['buy', 'book', 'signup', 'quote', 'contact'])

/** A bare "call" or "email" asks where a number or an address follows. */
function reaches({ hit }: Request, statement: Statement): boolean {
  if (/^\W{0,3}:/.test(statement.block.prose.text.slice(hit.end))) return false
  const near = statement.block.prose.text.slice(hit.end, Math.min(statement.end, hit.end + NEAR))
  const wanted = statement.hits.some(
    (one) =>
      one.list === 'ask-object' && TALK.has(one.group ?? '') && one.start >= hit.end && one.start - hit.end <= FOR,
  )
  const number = statement.numbers.some(
    (one) => one.kind === 'phone' && one.start >= hit.end && one.start - hit.end <= NEAR,
  )
  // "Support: email, chat group, documentation": what there is, not what to do.
  return (wanted && !/^\s*[,+]/.test(near)) || number || REACH.test(near)
}

const NEAR = 60
/** "Call for a free consultation": what is asked for stands close behind. */
const FOR = 18
/** An address, or a number long enough to dial. */
const REACH = /@\p{L}|\d[\d\s().-]{5,}\d/u

const groupOf = ({ hit }: Request): string => hit.group ?? ''

/** True where the sentence leads somewhere: a link or an address in it. */
const pointsOn = (statement: Statement): boolean =>
  linkIn(statement) !== undefined || URL.test(statement.text) || HERE.test(statement.text)

const linkIn = (statement: Statement, start = statement.start, end = statement.end): Mark | undefined =>
  statement.block.marks.find(
    (mark) => (mark.kind === 'link' || mark.kind === 'mergetag') && mark.start < end && mark.end > start,
  )

const LOOSE: ReadonlySet<string> = new Set([
  'buy',
  'trial',
  'signup',
  'book',
  'quote',
  'download',
  'subscribe',
  'contact',
])
const BESIDE = 4

/** Verbs that ask only with courtesy before them or a link right behind: "Please join ...", "Join [the guild](...)". */
function loose(statement: Statement, reading: Reading): Request[] {
  const { label, courtesy, from } = opening(statement, reading.pack)
  if (!label || !(courtesy || (label.group !== 'contact' && beside(statement, from + label.end)))) return []
  const hit: Hit = { ...label, start: from + label.start, end: from + label.end }
  return [
    {
      hit,
      start: courtesy?.start ?? from,
      polite: Boolean(courtesy),
      courteous: Boolean(courtesy),
      may: false,
      other: false,
      conditional: false,
      how: false,
    },
  ]
}

/** What label a sentence begins with, behind words of courtesy. */
const opening = perSentenceOf(({ text, start, hits }, pack): Opening => {
  const courtesy = hits.find((hit) => hit.list === 'ask-lead' && (hit.group === 'please' || hit.group === 'urge'))
  const from = courtesy ? courtesy.end : start
  if (hits.some((hit) => hit.list === 'ask' && hit.start - from <= 2)) return { courtesy, from }
  const labels = pack.label(text.slice(from - start))
  return { courtesy, from, label: labels.find((hit) => hit.list === 'ask-label' && LOOSE.has(hit.group ?? '')) }
})

interface Opening {
  readonly courtesy: Hit | undefined
  /** Where the label would begin. */
  readonly from: number
  readonly label?: Hit | undefined
}

const beside = (statement: Statement, end: number): boolean =>
  statement.block.marks.some((mark) => mark.kind === 'link' && mark.start <= end + BESIDE && mark.end > end)

/** One request a commitment: "Call us or write to us" is one, "Reply, or try it free" two; each link of "learn" is its own. */
function apart(found: readonly Request[], statement: Statement): Request[] {
  const kept: Request[] = []
  for (const request of found) {
    const before = kept.at(-1)
    const own = kind(request) === 'learn' && before && linkIn(statement, before.start, request.start) !== undefined
    if (!before || own || kind(before) !== kind(request)) kept.push(request)
  }
  return kept
}

const kind = (request: Request): string => (TALK.has(groupOf(request)) ? 'talk' : groupOf(request))

function spoken(
  request: Request,
  next: Request | undefined,
  statement: Statement,
  before: Statement | undefined,
  email: boolean,
): Candidate {
  const end = next?.start ?? statement.end
  const link = linkIn(statement, request.start, end)
  return {
    ...shortened(statement, groupOf(request) === 'click' ? statement.start : request.start, end),
    ask: askOf(request, statement, link, email),
    form: link ? 'link' : 'sentence',
    at: statement.at,
    aside: isAside(request, statement, before),
    polite: request.courteous,
    ...linked(link?.href),
  }
}

function askOf(request: Request, statement: Statement, link: Mark | undefined, email: boolean): AskGroup {
  const group = groupOf(request)
  if (group === 'contact' && email && says(statement, 'ask', 'reply')) return group
  if (group === 'learn')
    return (link?.href && askOfTarget(link.href)) || (joins(statement, request) ? 'signup' : 'learn')
  if (group === 'use') return 'other'
  if (group === 'reach') return 'contact'
  if (group === 'get') return object(statement, request, link) ?? 'buy'
  if (group !== 'click') return group as AskGroup
  const aim = statement.hits.find((hit) => hit.list === 'ask' && !['click', 'learn', 'use'].includes(hit.group ?? ''))
  const aimed =
    aim?.group === 'reach' ? 'contact' : aim?.group === 'get' ? object(statement, request, link) : aim?.group
  return (aimed as AskGroup | undefined) ?? object(statement, request, link) ?? 'learn'
}

/** "Go to shop.example and create your account": the way is told for the act behind it. */
const joins = ({ hits }: Statement, { hit }: Request): boolean =>
  hits.some((one) => one.list === 'ask' && one.group === 'signup' && one.start > hit.end)

/** What the clause of an open verb is about. */
const object = (statement: Statement, request: Request, link: Mark | undefined): AskGroup | undefined =>
  (statement.hits.find((hit) => hit.list === 'ask-object' && hit.start >= request.start)?.group as
    | AskGroup
    | undefined) ?? (link?.href ? askOfTarget(link.href) : undefined)

export function shortened(statement: Statement, start: number, end: number): ReturnType<typeof factOf> {
  const words = [...statement.block.prose.text.slice(start, end).matchAll(/\S+/g)]
  const last = words[LONGEST - 1]
  return factOf(statement.block, start, last ? start + last.index + last[0].length : end)
}

const HELP: ReadonlySet<string> = new Set(['contact', 'reach', 'reply'])

/** Help with questions, a second channel beside the first, or an ask to other people than the reader. */
function isAside(request: Request, statement: Statement, before: Statement | undefined): boolean {
  if (groupOf(request) === 'use' || (groupOf(request) === 'other' && request.conditional)) return true
  if (!HELP.has(groupOf(request))) return false
  if (request.other || (groupOf(request) === 'reply' && request.conditional)) return true
  const helps = (one: Statement) => says(one, 'ask-condition', 'help') || forOthers.test(one.text)
  return helps(statement) || (before !== undefined && before.text.length <= 100 && helps(before))
}
